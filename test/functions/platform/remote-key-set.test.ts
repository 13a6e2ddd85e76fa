import type { FlattenedJWSInput } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRemoteKeySet } from '../../../functions/platform/remote-key-set.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { type KeyServer, startKeyServer } from './key-server.ts';
import { createSigningKey } from './signing-key.ts';

const [one, two] = await Promise.all([createSigningKey('one'), createSigningKey('two')]);
let server: KeyServer;

beforeEach(async () => {
  server = await startKeyServer();
});
afterEach(() => server.close());

const aWorld = () => {
  const clock = createManualClock();
  const keys = createRemoteKeySet(server.uri, clock);
  const token: FlattenedJWSInput = { payload: '', signature: '' };
  return { clock, find: (kid: string) => keys({ alg: 'ES256', kid }, token) };
};
const unknown = { code: 'ERR_JWKS_NO_MATCHING_KEY' };

test('keys are fetched when the first token comes, once for all who wait', async () => {
  const { find } = aWorld();
  server.publish([one.jwk]);

  await Promise.all([find('one'), find('one'), find('one')]);
  await find('one');

  expect(server.fetches()).toBe(1);
});

test('a hundred unknown kids in a minute cost no fetch, the first after it costs one', async () => {
  const { find, clock } = aWorld();
  server.publish([one.jwk]);
  await find('one');

  clock.advance(59);
  const early = await Promise.allSettled(Array.from({ length: 100 }, (_, index) => find(`kid ${index}`)));
  const fetchedEarly = server.fetches();
  clock.advance(1);
  await expect(find('late')).rejects.toMatchObject(unknown);
  await expect(find('later')).rejects.toMatchObject(unknown);

  expect(early.every(({ status }) => status === 'rejected')).toBe(true);
  expect(fetchedEarly).toBe(1);
  expect(server.fetches()).toBe(2);
});

test('a key that the issuer has just begun to use is found a minute after the last fetch', async () => {
  const { find, clock } = aWorld();
  server.publish([one.jwk]);
  await find('one');
  server.publish([one.jwk, two.jwk]);

  await expect(find('two')).rejects.toMatchObject(unknown);
  clock.advance(60);
  const key = await find('two');

  expect(key).toBeInstanceOf(CryptoKey);
});

test('a key that the issuer has withdrawn is refused ten minutes later', async () => {
  const { find, clock } = aWorld();
  server.publish([one.jwk]);
  await find('one');
  server.publish([two.jwk]);

  clock.advance(599);
  const kept = await find('one');
  clock.advance(1);

  expect(kept).toBeInstanceOf(CryptoKey);
  await expect(find('one')).rejects.toMatchObject(unknown);
});

test('while the issuer is away known keys work for an hour, asked about once a minute', async () => {
  const { find, clock } = aWorld();
  server.publish([one.jwk]);
  await find('one');
  server.fail();

  clock.advance(600);
  await find('one');
  await find('one');
  clock.advance(2_999);
  const last = await find('one');
  clock.advance(1);

  expect(last).toBeInstanceOf(CryptoKey);
  expect(server.fetches()).toBe(3);
  await expect(find('one')).rejects.toThrow('cannot be had');
});

test('an unknown kid while the issuer is away is our failure, and asks once a minute at most', async () => {
  const { find, clock } = aWorld();
  server.publish([one.jwk]);
  await find('one');
  server.fail();
  clock.advance(60);

  await expect(find('two')).rejects.toThrow('cannot be had');
  await expect(find('three')).rejects.toThrow('cannot be had');

  expect(server.fetches()).toBe(2);
});

test('an issuer that was away at first is asked again by the next token', async () => {
  const { find } = aWorld();
  server.fail();

  await expect(find('one')).rejects.toThrow('cannot be had');
  server.publish([one.jwk]);
  const key = await find('one');

  expect(key).toBeInstanceOf(CryptoKey);
});

test.each([{ keys: 'none' }, [], { keys: [1] }])('a document that holds no keys (%j) is our failure', async (body) => {
  const { find } = aWorld();
  server.answerWith(body);

  await expect(find('one')).rejects.toThrow('cannot be had');
});
