import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose';
import { type Clock, systemClock } from '../../functions/platform/clock.ts';
import { ulid } from '../../functions/platform/ids.ts';
import { readOrCreatePrivateFile } from '../../functions/platform/private-file.ts';

const algorithms = ['RS256', 'ES256'] as const;
const publicFields = ['kty', 'n', 'e', 'crv', 'x', 'y', 'kid', 'alg', 'use'] as const;

/** How a token differs from the usual: RS256, `typ: at+jwt`. */
export interface SignOptions {
  /** Seconds until it ends; below zero for one that has ended. */
  readonly ttl: number;
  readonly typ?: string;
  readonly alg?: (typeof algorithms)[number];
}

/** Makes tokens as an OIDC issuer would, with keys of one machine. */
export interface TokenSigner {
  /** `iss`, `iat`, `exp`, `jti` and `client_id` (RFC 9068) are added; `sub`, `aud` and `county` are the caller's. */
  sign(claims: JWTPayload, options: SignOptions): Promise<string>;
  /** The public halves alone, as the issuer publishes them. */
  readonly publicKeys: JSONWebKeySet;
}

const makeKey = async (alg: string): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, alg, use: 'sig', kid: await calculateJwkThumbprint(jwk) };
};

const publicHalf = (key: JWK): JWK => {
  const entries = publicFields.flatMap((field) => (key[field] === undefined ? [] : [[field, key[field]]]));
  return Object.fromEntries(entries);
};

/** The keys stand in `keyFile` (0600, made on first use), so that a token outlives a restart. */
export const createTokenSigner = async (options: {
  readonly keyFile: string;
  readonly issuer: string;
  readonly clock?: Clock;
}): Promise<TokenSigner> => {
  const { keyFile, issuer, clock = systemClock } = options;
  const text = await readOrCreatePrivateFile(keyFile, async () =>
    JSON.stringify({ keys: await Promise.all(algorithms.map(makeKey)) }),
  );
  const { keys } = JSON.parse(text) as { readonly keys: readonly JWK[] };

  return {
    publicKeys: { keys: keys.map(publicHalf) },
    async sign(claims, { ttl, typ = 'at+jwt', alg = 'RS256' }) {
      const key = keys.find((candidate) => candidate.alg === alg);
      if (!key?.kid) throw new Error(`The key file holds no key for ${alg}: remove it, and a new one is made.`);
      const now = Math.floor(clock.now().getTime() / 1_000);
      return new SignJWT({ client_id: 'local', jti: ulid(clock.now()), ...claims })
        .setProtectedHeader({ alg, typ, kid: key.kid })
        .setIssuer(issuer)
        .setIssuedAt(now)
        .setExpirationTime(now + ttl)
        .sign(await importJWK(key, alg));
    },
  };
};
