import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { countAttempt } from '../../../functions/data/attempts.ts';
import { createKeyedDigests } from '../../../functions/data/keyed-digests.ts';
import { createTable } from '../../../functions/data/table.ts';
import { createClient } from '../../support/client.ts';
import { fromAddress } from '../../support/from-address.ts';
import { codes } from '../../support/need-steps.ts';
import { testClient } from '../../support/test-table.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();
const digests = createKeyedDigests([createHash('sha256').update('now').digest()]);

/** Attempts in one county, by the counter alone. */
const counterAt = (county: string) => {
  const table = createTable(testClient(), world.table, county, async () => undefined);
  return (address: string) => countAttempt(table, { clock: world.clock, digests, address });
};

/** Somebody without a token at an address, who tries receipts. */
const guesser = (county: string, address: string) => {
  const client = createClient(fromAddress(world.handler, address), undefined);
  const input = { county, receipt: '000000000000', rating: 5 };
  return async () => codes(await client.act('rateByReceipt', input, 'rating'))[0];
};

const times = async <T>(count: number, one: () => Promise<T>): Promise<T[]> => {
  const seen: T[] = [];
  for (let place = 0; place < count; place += 1) seen.push(await one());
  return seen;
};

test('the 31st attempt of a network within ten minutes is refused and looks at nothing, whichever address it has', async () => {
  const { code } = await world.county();
  const [guess, neighbour] = [guesser(code, '198.51.100.7'), guesser(code, '198.51.100.200')];

  const first = await times(30, guess);
  const late: unknown[] = [];
  const { rcu } = await world.cost(async () => {
    for (const each of [guess, neighbour]) late.push(await each());
  });

  expect(new Set(first)).toEqual(new Set(['NOT_FOUND']));
  expect(late).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
  expect(rcu).toBe(0);
});

test('the next ten minutes, another network and another county are open', async () => {
  const [county, other] = [await world.county(), await world.county()];
  const guess = guesser(county.code, '198.51.100.7');
  await times(31, guess);

  const elsewhere = [await guesser(county.code, '198.51.101.7')(), await guesser(other.code, '198.51.100.7')()];
  world.clock.advance(599);
  const still = await guess();
  world.clock.advance(1);
  const later = await times(31, guess);

  expect(elsewhere).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  expect(still).toBe('RATE_LIMITED');
  expect(later).toEqual([...Array.from({ length: 30 }, () => 'NOT_FOUND'), 'RATE_LIMITED']);
});

test('of 45 attempts at the same moment 30 are let through', async () => {
  const { code } = await world.county();
  const attempt = counterAt(code);

  const admitted = await Promise.all(Array.from({ length: 45 }, () => attempt('2001:db8:7::9')));

  expect(admitted.filter(Boolean)).toHaveLength(30);
});

test('a counter ends by itself, and neither it nor the log tells an address or that it is of another’s network', async () => {
  const [here, there] = [await world.county(), await world.county()];
  await guesser(here.code, '192.0.2.77')();
  await guesser(there.code, '192.0.2.77')();
  world.clock.advance(600);
  await guesser(here.code, '192.0.2.77')();

  const counters = [
    ...(await world.raw.under(`${here.code}#INTAKE#RATE#`)),
    ...(await world.raw.under(`${there.code}#INTAKE#RATE#`)),
  ];

  const networks = counters.map(({ pk }) => pk.split('#')[3]);
  const now = world.clock.now().getTime() / 1_000;
  expect(new Set(networks).size).toBe(3);
  expect(counters.map(({ expiresAt }) => Number(expiresAt)).toSorted()).toEqual([now + 600, now + 600, now + 1_200]);
  expect(JSON.stringify([counters, world.lines])).not.toMatch(/192\.0\.2/);
});
