import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../../functions/platform/clock.ts';
import { createTokenVerifier } from '../../../functions/platform/token-verifier.ts';
import { startTokenIssuer, type TokenIssuer } from '../../../infra/local/token-issuer.ts';

const claims = { sub: 'worker-1', aud: 'wushe', county: '371722' };
let folder: string;
let issuer: TokenIssuer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'issuer-'));
  issuer = await startTokenIssuer({ port: 0, keyFile: join(folder, 'issuer.json') });
});
afterEach(async () => {
  await issuer.close();
  await rm(folder, { recursive: true });
});

const verifierOf = ({ url, jwksUri }: TokenIssuer) =>
  createTokenVerifier({
    provinces: ['370000'],
    clock: systemClock,
    issuers: [
      {
        issuer: url,
        jwksUri,
        audience: 'wushe',
        algorithms: ['RS256', 'ES256'],
        typ: 'at+jwt',
        claims: { county: 'county' },
      },
    ],
  });

test.each(['RS256', 'ES256'] as const)('its %s tokens are verified exactly as a production issuer’s', async (alg) => {
  const token = await issuer.sign(claims, { ttl: 60, alg });

  const verification = await verifierOf(issuer).verify(token);

  expect(verification).toMatchObject({ ok: true, claims: { issuer: issuer.url, county: '371722' } });
});

test('discovery names the issuer and where its keys are', async () => {
  const answer = await fetch(`${issuer.url}/.well-known/openid-configuration`);

  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(await answer.json()).toMatchObject({ issuer: issuer.url, jwks_uri: issuer.jwksUri });
});

test('a token outlives a restart on the same port', async () => {
  const token = await issuer.sign(claims, { ttl: 60 });
  const { port } = new URL(issuer.url);
  await issuer.close();
  issuer = await startTokenIssuer({ port: Number(port), keyFile: join(folder, 'issuer.json') });

  const verification = await verifierOf(issuer).verify(token);

  expect(verification.ok).toBe(true);
});

test('nobody can ask it for a token, or for anything else', async () => {
  const answers = await Promise.all([
    fetch(issuer.jwksUri, { method: 'POST' }),
    fetch(`${issuer.url}/token`, { method: 'POST' }),
    fetch(issuer.url),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([405, 404, 404]);
});
