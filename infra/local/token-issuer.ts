import type { RequestListener } from 'node:http';
import { type Clock, systemClock } from '../../functions/platform/clock.ts';
import { startLoopbackServer } from './loopback-server.ts';
import { createTokenSigner, type TokenSigner } from './token-signer.ts';

/** An OIDC issuer of this machine: discovery, keys, and a way for our own tools to sign. */
export interface TokenIssuer extends TokenSigner {
  /** The `iss` of its tokens. It holds the port, so tokens outlive a restart on the same port only. */
  readonly url: string;
  readonly jwksUri: string;
  close(): Promise<void>;
}

const discovery = '/.well-known/openid-configuration';
const keys = '/jwks';

const serve =
  (documents: ReadonlyMap<string, () => unknown>): RequestListener =>
  (request, response) => {
    const document = documents.get(request.url ?? '');
    if (!document || request.method !== 'GET') {
      response.writeHead(document ? 405 : 404, document ? { allow: 'GET' } : {}).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(document()));
  };

/** Serves what a production issuer serves and nothing else: tokens are signed in process, never over HTTP. */
export const startTokenIssuer = async (options: {
  readonly port: number;
  readonly keyFile: string;
  readonly clock?: Clock;
}): Promise<TokenIssuer> => {
  const documents = new Map<string, () => unknown>();
  const { url, close } = await startLoopbackServer(options.port, serve(documents));
  const { keyFile, clock = systemClock } = options;
  const signer = await createTokenSigner({ keyFile, issuer: url, clock });
  const jwksUri = `${url}${keys}`;

  documents.set(keys, () => signer.publicKeys);
  documents.set(discovery, () => ({
    issuer: url,
    jwks_uri: jwksUri,
    response_types_supported: ['none'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256', 'ES256'],
  }));
  return { url, jwksUri, close, ...signer };
};
