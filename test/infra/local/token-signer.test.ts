import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTokenSigner } from '../../../infra/local/token-signer.ts';

const clock = { now: () => new Date('2026-03-02T01:00:00.500Z') };
const issuer = 'http://127.0.0.1:4010';
const claims = { sub: 'worker-1', aud: 'wushe', county: '371722' };
let folder: string;
let keyFile: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signer-'));
  keyFile = join(folder, 'data', 'issuer.json');
});
afterEach(() => rm(folder, { recursive: true }));

test('a token says who, where, for whom and until when, and holds no role', async () => {
  const signer = await createTokenSigner({ keyFile, issuer, clock });

  const token = await signer.sign(claims, { ttl: 600 });

  const seconds = Date.parse('2026-03-02T01:00:00Z') / 1_000;
  expect(decodeJwt(token)).toEqual({
    ...claims,
    iss: issuer,
    iat: seconds,
    exp: seconds + 600,
    client_id: 'local',
    jti: expect.stringMatching(/^[0-9A-Z]{26}$/),
  });
  expect(decodeProtectedHeader(token)).toEqual({ alg: 'RS256', typ: 'at+jwt', kid: expect.any(String) });
});

test.each(['RS256', 'ES256'] as const)('a token of %s stands up against the published keys', async (alg) => {
  const signer = await createTokenSigner({ keyFile, issuer, clock });
  const token = await signer.sign(claims, { ttl: 600, alg });

  const { payload } = await jwtVerify(token, createLocalJWKSet(signer.publicKeys), { currentDate: clock.now() });

  expect(payload.sub).toBe('worker-1');
});

test('a token outlives a restart', async () => {
  const before = await createTokenSigner({ keyFile, issuer, clock });
  const token = await before.sign(claims, { ttl: 600 });

  const { publicKeys } = await createTokenSigner({ keyFile, issuer, clock });

  expect(publicKeys).toEqual(before.publicKeys);
  const { payload } = await jwtVerify(token, createLocalJWKSet(publicKeys), { currentDate: clock.now() });
  expect(payload.sub).toBe('worker-1');
});

test('what is published holds no private half, and the key file is its owner’s alone', async () => {
  const { publicKeys } = await createTokenSigner({ keyFile, issuer, clock });

  const fields = new Set(publicKeys.keys.flatMap((key) => Object.keys(key)));

  expect([...fields].sort()).toEqual(['alg', 'crv', 'e', 'kid', 'kty', 'n', 'use', 'x', 'y']);
  expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
});

test('a token of another type, or one that has already ended, can be made to try refusals with', async () => {
  const signer = await createTokenSigner({ keyFile, issuer, clock });

  const token = await signer.sign(claims, { ttl: -120, typ: 'JWT' });

  expect(decodeProtectedHeader(token).typ).toBe('JWT');
  expect(decodeJwt(token).exp).toBe(Date.parse('2026-03-02T00:58:00Z') / 1_000);
});
