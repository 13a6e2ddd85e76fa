import { createHmac } from 'node:crypto';
import { type CryptoKey, exportSPKI, importJWK } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTokenVerifier } from '../../../functions/platform/token-verifier.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { type KeyServer, startKeyServer } from './key-server.ts';
import { createSigningKey } from './signing-key.ts';

const [key, other, rsa] = await Promise.all([
  createSigningKey('key'),
  createSigningKey('other'),
  createSigningKey('rsa', 'RS256'),
]);
const issuer = 'https://login.example.org';
const second = 'https://staff.example.org';
let server: KeyServer;

beforeEach(async () => {
  server = await startKeyServer();
  server.publish([key.jwk, rsa.jwk]);
});
afterEach(() => server.close());

type Claims = Readonly<Record<string, unknown>>;

const aWorld = () => {
  const clock = createManualClock();
  const common = { audience: 'wushe', jwksUri: server.uri, algorithms: ['ES256', 'RS256'] } as const;
  const verifier = createTokenVerifier({
    clock,
    provinces: ['370000', '330000'],
    issuers: [
      { ...common, issuer, typ: 'at+jwt', claims: { county: 'county' } },
      { ...common, issuer: second, typ: 'JWT', claims: { county: 'https://staff.example.org/county' } },
    ],
  });
  const seconds = clock.now().getTime() / 1_000;
  const claims = (change: Claims = {}): Claims => ({
    iss: issuer,
    aud: 'wushe',
    sub: 'worker-1',
    county: '371722',
    iat: seconds,
    exp: seconds + 600,
    ...change,
  });
  return { clock, verifier, claims, seconds };
};
const rejected = (reason: string) => ({ ok: false, reason });
const segment = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

test('a good token tells who it is, in which county, and until when', async () => {
  const { verifier, claims, seconds } = aWorld();
  const token = await key.sign(claims());

  const verification = await verifier.verify(token);

  expect(verification).toEqual({
    ok: true,
    claims: { issuer, subject: 'worker-1', county: '371722', expiresAt: new Date((seconds + 600) * 1_000) },
  });
});

test('each issuer has its own type of token and its own name for the county', async () => {
  const { verifier, claims } = aWorld();
  const theirs = { iss: second, county: undefined, 'https://staff.example.org/county': '331004' };
  const token = await rsa.sign(claims(theirs), { typ: 'JWT' });

  const verification = await verifier.verify(token);

  expect(verification).toMatchObject({ ok: true, claims: { issuer: second, county: '331004' } });
});

test.each([
  ['one audience of several', { aud: ['else', 'wushe'] }],
  ['a province’s own code as county', { county: '370000' }],
  ['an end that passed less than a minute ago', { exp: -59 }],
  ['a beginning less than a minute ahead', { nbf: 60 }],
])('a token with %s is good', async (_, { exp, nbf, ...change }: Claims & { exp?: number; nbf?: number }) => {
  const { verifier, claims, seconds } = aWorld();
  const times = { ...(exp !== undefined && { exp: seconds + exp }), ...(nbf !== undefined && { nbf: seconds + nbf }) };
  const token = await key.sign(claims({ ...change, ...times }));

  const verification = await verifier.verify(token);

  expect(verification.ok).toBe(true);
});

test.each([
  ['an end a minute ago', { exp: -60 }, 'EXPIRED'],
  ['a beginning more than a minute ahead', { nbf: 61 }, 'NOT_YET_VALID'],
])('a token with %s is refused', async (_, { exp, nbf }: { exp?: number; nbf?: number }, reason) => {
  const { verifier, claims, seconds } = aWorld();
  const times = { ...(exp !== undefined && { exp: seconds + exp }), ...(nbf !== undefined && { nbf: seconds + nbf }) };
  const token = await key.sign(claims(times));

  const verification = await verifier.verify(token);

  expect(verification).toEqual(rejected(reason));
});

test.each([
  ['for somebody else', { aud: 'else' }, 'BAD_AUDIENCE'],
  ['for nobody', { aud: undefined }, 'BAD_AUDIENCE'],
  ['of an issuer that nobody named', { iss: 'https://login.example.org/' }, 'UNKNOWN_ISSUER'],
  ['of no issuer', { iss: undefined }, 'UNKNOWN_ISSUER'],
  ['that never ends', { exp: undefined }, 'MALFORMED'],
  ['that ends beyond all dates', { exp: 1e300 }, 'MALFORMED'],
  ['of no subject', { sub: undefined }, 'MALFORMED'],
  ['of an empty subject', { sub: '' }, 'MALFORMED'],
  ['of no county', { county: undefined }, 'BAD_COUNTY'],
  ['of a county that is a number', { county: 371722 }, 'BAD_COUNTY'],
  ['of a community', { county: '371722003003' }, 'BAD_COUNTY'],
  ['of the whole deployment', { county: '000000' }, 'BAD_COUNTY'],
  ['of a county with a line break', { county: '371722\n' }, 'BAD_COUNTY'],
  ['of full-width digits', { county: '３７１７２２' }, 'BAD_COUNTY'],
  ['of a province of another deployment', { county: '450103' }, 'BAD_COUNTY'],
])('a token %s is refused', async (_, change: Claims, reason) => {
  const { verifier, claims } = aWorld();
  const token = await key.sign(claims(change));

  const verification = await verifier.verify(token);

  expect(verification).toEqual(rejected(reason));
});

test.each([
  ['an ID token', { typ: 'JWT' }, 'BAD_TYPE'],
  ['a token without a type', { typ: undefined }, 'BAD_TYPE'],
  ['a kid that the issuer does not publish', { kid: 'nowhere' }, 'UNKNOWN_KEY'],
])('%s is refused', async (_, header, reason) => {
  const { verifier, claims } = aWorld();
  const token = await key.sign(claims(), header);

  const verification = await verifier.verify(token);

  expect(verification).toEqual(rejected(reason));
});

test('a token of another issuer’s type is refused even when its signature is good', async () => {
  const { verifier, claims } = aWorld();
  const token = await key.sign(claims({ iss: second, 'https://staff.example.org/county': '331004' }));

  const verification = await verifier.verify(token);

  expect(verification).toEqual(rejected('BAD_TYPE'));
});

test('application/at+jwt is the same type as at+jwt (RFC 9068)', async () => {
  const { verifier, claims } = aWorld();
  const token = await key.sign(claims(), { typ: 'application/AT+JWT' });

  const verification = await verifier.verify(token);

  expect(verification.ok).toBe(true);
});

test('a token that was changed after it was signed is refused', async () => {
  const { verifier, claims } = aWorld();
  const [header, , signature] = (await key.sign(claims())).split('.');

  const verification = await verifier.verify(`${header}.${segment(claims({ county: '331004' }))}.${signature}`);

  expect(verification).toEqual(rejected('BAD_SIGNATURE'));
});

test('a token signed by another key under a known kid is refused', async () => {
  const { verifier, claims } = aWorld();
  const token = await other.sign(claims(), { kid: 'key' });

  const verification = await verifier.verify(token);

  expect(verification).toEqual(rejected('BAD_SIGNATURE'));
});

test('HS256 with the public key as its secret is refused', async () => {
  const { verifier, claims } = aWorld();
  const publicKey = await importJWK(rsa.jwk, 'RS256', { extractable: true });
  const secret = await exportSPKI(publicKey as CryptoKey);
  const input = `${segment({ alg: 'HS256', kid: 'rsa', typ: 'at+jwt' })}.${segment(claims())}`;
  const signature = createHmac('sha256', secret).update(input).digest('base64url');

  const verification = await verifier.verify(`${input}.${signature}`);

  expect(verification).toEqual(rejected('BAD_ALGORITHM'));
});

test.each(['none', 'None', 'ES384', 'RS512', 'dir'])('a token whose algorithm is %s is refused', async (alg) => {
  const { verifier, claims } = aWorld();
  const input = `${segment({ alg, kid: 'key', typ: 'at+jwt' })}.${segment(claims())}`;

  const bare = await verifier.verify(`${input}.`);
  const signed = await verifier.verify(`${input}.AAAA`);

  expect([bare, signed]).toEqual([rejected('BAD_ALGORITHM'), rejected('BAD_ALGORITHM')]);
  expect(server.fetches()).toBe(0);
});

test('a key of one kind never checks a signature of another', async () => {
  const { verifier, claims } = aWorld();
  const token = await rsa.sign(claims(), { kid: 'key' });

  const verification = await verifier.verify(token);

  expect(verification).toEqual(rejected('UNKNOWN_KEY'));
});

test('a header that must be understood and is not, is refused', async () => {
  const { verifier, claims } = aWorld();
  const input = `${segment({ alg: 'ES256', kid: 'key', typ: 'at+jwt', crit: ['x'], x: 1 })}.${segment(claims())}`;

  const verification = await verifier.verify(`${input}.AAAA`);

  expect(verification).toEqual(rejected('MALFORMED'));
});

test('a key that the token itself brings along is not believed', async () => {
  const { verifier, claims } = aWorld();
  const token = await other.sign(claims(), { jwk: other.jwk, jku: 'https://evil.example.org/jwks', kid: 'other' });

  const verification = await verifier.verify(token);

  expect(verification).toEqual(rejected('UNKNOWN_KEY'));
});

test.each([
  '',
  'x',
  'a.b',
  'a.b.c',
  '....',
  '\u0000.\u0000.\u0000',
  `${segment({})}.${segment([])}.AA`,
  'x'.repeat(8_193),
])('a text that is no token is refused (%#)', async (text) => {
  const { verifier } = aWorld();

  const verification = await verifier.verify(text);

  expect(verification).toEqual(rejected('MALFORMED'));
});

test('while an issuer rotates, two keys of one kid are both believed and a third is not', async () => {
  const { verifier, claims } = aWorld();
  const third = await createSigningKey('key');
  server.publish([{ ...other.jwk, kid: 'key' }, key.jwk]);

  const before = await verifier.verify(await key.sign(claims()));
  const after = await verifier.verify(await other.sign(claims({ sub: 'worker-2' }), { kid: 'key' }));
  const neither = await verifier.verify(await third.sign(claims()));

  expect([before.ok, after.ok]).toEqual([true, true]);
  expect(neither).toEqual(rejected('BAD_SIGNATURE'));
});

test('of two keys of one kid the right one still holds the token to its claims', async () => {
  const { verifier, claims } = aWorld();
  server.publish([{ ...other.jwk, kid: 'key' }, key.jwk]);

  const verification = await verifier.verify(await key.sign(claims({ aud: 'else' })));

  expect(verification).toEqual(rejected('BAD_AUDIENCE'));
});

test('keys that cannot be fetched are thrown: they say nothing about the token', async () => {
  const { verifier, claims } = aWorld();
  const token = await key.sign(claims());
  server.fail();

  await expect(verifier.verify(token)).rejects.toThrow('cannot be had');
  server.publish([key.jwk]);
  const verification = await verifier.verify(token);

  expect(verification.ok).toBe(true);
});

test('a verified token is believed from memory, although its key is gone, until it ends', async () => {
  const { verifier, claims, clock } = aWorld();
  const token = await key.sign(claims({ exp: clock.now().getTime() / 1_000 + 7_200 }));
  await verifier.verify(token);
  server.publish([other.jwk]);

  clock.advance(7_199);
  const late = await verifier.verify(token);
  clock.advance(1);
  const ended = await verifier.verify(token);

  expect(late.ok).toBe(true);
  expect(ended).toEqual(rejected('UNKNOWN_KEY'));
});

test('a token that was refused is looked at again', async () => {
  const { verifier, claims, clock } = aWorld();
  const token = await other.sign(claims());
  const refused = await verifier.verify(token);
  server.publish([other.jwk]);

  clock.advance(60);
  const verification = await verifier.verify(token);

  expect(refused).toEqual(rejected('UNKNOWN_KEY'));
  expect(verification.ok).toBe(true);
});

test('a flood of unknown kids fetches the keys once a minute', async () => {
  const { verifier, claims, clock } = aWorld();
  const flood = async (from: number) => {
    for (let index = from; index < from + 20; index += 1)
      await verifier.verify(await key.sign(claims(), { kid: `kid-${index}` }));
  };

  await flood(0);
  clock.advance(60);
  await flood(20);

  expect(server.fetches()).toBe(2);
});
