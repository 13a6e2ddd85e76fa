import { createHash } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { putVersion, readOf } from '../../../functions/data/action.ts';
import { createCommands } from '../../../functions/data/command-runner.ts';
import type { Item } from '../../../functions/data/item.ts';
import { createKeyedDigests } from '../../../functions/data/keyed-digests.ts';
import { idempotencyKey as recordKey } from '../../../functions/data/keys/commands.ts';
import { createTable, type Table } from '../../../functions/data/table.ts';
import type { Versioned } from '../../../functions/domain/command.ts';
import { refuse } from '../../../functions/domain/failure.ts';
import { ok } from '../../../functions/domain/result.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { meter } from '../../support/meter.ts';
import { rawReader } from '../../support/raw-reader.ts';
import { testClient, testTable } from '../../support/test-table.ts';

const key = { pk: '371722#THING#1', sk: '#A' };
const parse = (item: Item | undefined) => item && { id: 'thing', version: Number(item['version']) };

const setUp = async (through: (table: Table) => Table = (table) => table) => {
  const client = testClient();
  const name = await testTable(client);
  const spent = meter(client);
  const table = through(createTable(client, name, '371722', async () => undefined));
  const clock = createManualClock();
  const digests = createKeyedDigests([createHash('sha256').update('now').digest()]);

  const commandsOf = (digest: string, forget: () => void = () => undefined) => {
    const pause = async () => undefined;
    const ambient = { table, clock, pause, inputDigests: digests, random: () => 0, forget };
    return createCommands({ ...ambient, viewer: digest, by: digest, recordKey });
  };

  /** A viewer whose one command moves a thing on from the version seen; 0 makes it. */
  const viewer = (digest: string) => {
    const commands = commandsOf(digest);
    return (idempotencyKey: string, version: number, operation = 'moveThing', phone = '19900000001') =>
      commands.run(
        { operation, idempotencyKey, input: { version, phone } },
        { thing: readOf(key, parse) },
        ({ thing }) => {
          const current = thing?.version ?? 0;
          if (current !== version) return refuse('CONFLICT', ['version'], { currentVersion: current });
          const after: Versioned = { id: 'thing', version: version + 1 };
          return ok({ entity: after, writes: [putVersion({ ...key, ...after }, thing)] });
        },
        ({ thing }) => thing,
      );
  };
  return { viewer, commandsOf, move: viewer('zhang'), clock, spent, raw: rawReader(inject('dynamoDbEndpoint'), name) };
};

const mismatch = { ok: false, failure: { code: 'IDEMPOTENCY_MISMATCH', field: ['idempotencyKey'] } };
const conflict = (currentVersion: number) => ({
  ok: false,
  failure: { code: 'CONFLICT', field: ['version'], params: { currentVersion } },
});
const done = (version: number, replayed = false) => ({
  ok: true,
  value: { id: 'thing', entity: { id: 'thing', version }, replayed },
});

test('the same key with the same input is the same outcome, with the entity as it is now, and writes nothing', async () => {
  const { move, spent } = await setUp();
  const first = await move('key-00000001', 0);
  await move('key-00000002', 1);
  spent.reset();

  // The rules would say CONFLICT by now: a retry is recognised before they are asked.
  const again = await move('key-00000001', 0);

  expect(first).toEqual(done(1));
  expect(again).toEqual(done(2, true));
  expect(spent).toMatchObject({ calls: 1, wcu: 0 });
});

/** Reads so many times what a BatchGetItem may see in the middle of a transaction: the record, and nothing of the rest. */
const torn = (times: number) => {
  let left = times;
  return (table: Table): Table => ({
    ...table,
    async batchGet(keys) {
      const items = await table.batchGet(keys);
      const records = items.filter(({ pk }) => pk !== key.pk);
      if (records.length === 0 || left === 0) return items;
      left -= 1;
      return records;
    },
  });
};

test('a retry that sees its record and not yet what was made reads again', async () => {
  const { move, spent } = await setUp(torn(1));
  await move('key-00000001', 0);
  spent.reset();

  const again = await move('key-00000001', 0);

  expect(again).toEqual(done(1, true));
  expect(spent).toMatchObject({ calls: 2, wcu: 0 });
});

test('a retry whose entity is not to be seen any more ends after three reads', async () => {
  const { move, spent } = await setUp(torn(10));
  await move('key-00000001', 0);
  spent.reset();

  const again = await move('key-00000001', 0);

  expect(again).toEqual({ ok: true, value: { id: 'thing', entity: undefined, replayed: true } });
  expect(spent).toMatchObject({ calls: 3 });
});

test('the same key with another input or for another operation is refused, and writes nothing', async () => {
  const { move, raw } = await setUp();
  await move('key-00000001', 0);
  const before = await raw.all();

  const others = [
    await move('key-00000001', 1),
    await move('key-00000001', 0, 'dropThing'),
    await move('key-00000001', 0, 'moveThing', '19900000002'),
  ];

  expect(others).toEqual([mismatch, mismatch, mismatch]);
  expect(await raw.all()).toEqual(before);
});

test('one key of two viewers is two commands', async () => {
  const { viewer } = await setUp();

  const outcomes = [await viewer('zhang')('key-00000001', 0), await viewer('li')('key-00000001', 1)];

  expect(outcomes).toEqual([done(1), done(2)]);
});

test('a key counts for 48 hours by the clock, though its record still lies in the table', async () => {
  const { move, clock, raw } = await setUp();
  await move('key-00000001', 0);

  clock.advance(48 * 3_600);
  const late = await move('key-00000001', 0);
  clock.advance(1);
  const tooLate = await move('key-00000001', 0);
  const anew = await move('key-00000001', 1);

  expect(late).toEqual(done(1, true));
  expect(tooLate).toEqual(conflict(1));
  expect(anew).toEqual(done(2));
  expect((await raw.all()).filter(({ pk }) => pk.includes('#IDEM#'))).toHaveLength(1);
});

test('of ten writers on one version one wins, and the others are told the version that is there now', async () => {
  const { move } = await setUp();
  await move('key-00000000', 0);

  const outcomes = await Promise.all(Array.from({ length: 10 }, (_, n) => move(`key-0000001${n}`, 1)));

  expect(outcomes.filter(({ ok: won }) => won)).toEqual([done(2)]);
  expect(outcomes.filter(({ ok: won }) => !won)).toEqual(Array.from({ length: 9 }, () => conflict(2)));
});

test('one command sent five times at once is done once, and every sender is told so', async () => {
  const { move, raw } = await setUp();

  const outcomes = await Promise.all(Array.from({ length: 5 }, () => move('key-00000001', 0)));

  expect(outcomes.map((outcome) => outcome.ok && outcome.value.entity)).toEqual(
    Array.from({ length: 5 }, () => ({ id: 'thing', version: 1 })),
  );
  expect(outcomes.filter((outcome) => outcome.ok && !outcome.value.replayed)).toHaveLength(1);
  expect(await raw.all()).toHaveLength(2);
});

test('a refusal is not remembered: the same key may try again', async () => {
  const { move } = await setUp();

  const early = await move('key-00000002', 1);
  await move('key-00000001', 0);
  const now = await move('key-00000002', 1);

  expect(early).toEqual(conflict(0));
  expect(now).toEqual(done(2));
});

test('what is remembered of a command holds nothing of its input, nor the key', async () => {
  const { move, raw } = await setUp();

  await move('key-00000001', 0);

  const stored = JSON.stringify(await raw.all());
  expect(stored).toContain('moveThing');
  expect(stored).not.toMatch(/19900000001|key-00000001/);
});

test.each(['', 'short-1', 'a'.repeat(65), 'has blank', '钥匙钥匙钥匙钥匙', 'line-end\n', 'a#b#c#d#e'])(
  'the key %j is refused before anything is read',
  async (idempotencyKey) => {
    const { move, spent } = await setUp();

    const outcome = await move(idempotencyKey, 0);

    expect(outcome).toEqual({ ok: false, failure: { code: 'BAD_IDEMPOTENCY_KEY', field: ['idempotencyKey'] } });
    expect(spent.calls).toBe(0);
  },
);

test.each(['a'.repeat(8), 'Z'.repeat(64), '0-9_aZ-_'])('the key %j is taken', async (idempotencyKey) => {
  const { move } = await setUp();

  const outcome = await move(idempotencyKey, 0);

  expect(outcome).toEqual(done(1));
});

test('reads may be lists: each comes back in its place, named twice or not there, and all of them in one call', async () => {
  const { commandsOf, move, spent } = await setUp();
  await move('key-00000001', 0);
  const [there, absent] = [readOf(key, parse), readOf({ ...key, sk: 'nothing' }, parse)];
  spent.reset();

  const outcome = await commandsOf('li').run(
    { operation: 'lookAtThings', idempotencyKey: 'key-00000002', input: {} },
    { one: there, many: [absent, there, there], none: [] as (typeof there)[] },
    (seen) => refuse('CONFLICT', undefined, { seen: JSON.stringify(seen) }),
  );

  const seen = JSON.stringify({
    one: { id: 'thing', version: 1 },
    many: [null, { id: 'thing', version: 1 }, { id: 'thing', version: 1 }],
    none: [],
  });
  expect(outcome).toEqual({ ok: false, failure: { code: 'CONFLICT', params: { seen } } });
  expect(spent.calls).toBe(1);
});

test('what was read before is forgotten when something was written, and when somebody else was faster', async () => {
  const { commandsOf, move, viewer } = await setUp();
  await move('key-00000001', 0);
  const told: string[] = [];
  const commands = commandsOf('li', () => void told.push('forget'));

  await commands.run(
    { operation: 'moveThing', idempotencyKey: 'key-00000002', input: {} },
    { thing: readOf(key, parse) },
    async ({ thing }) => {
      told.push(`decide ${thing?.version}`);
      if (thing?.version === 1) await viewer('wang')('key-00000003', 1);
      const after: Versioned = { id: 'thing', version: (thing?.version ?? 0) + 1 };
      return ok({ entity: after, writes: [putVersion({ ...key, ...after }, thing)] });
    },
  );

  expect(told).toEqual(['decide 1', 'forget', 'decide 2', 'forget']);
});
