import { beforeAll, expect, test } from 'vitest';
import { type Arguments, withValueAt } from '../../support/at-path.ts';
import { type Cast, callerOf } from '../../support/cast.ts';
import type { Data } from '../../support/client.ts';
import type { Ground } from '../../support/ground.ts';
import { lend } from '../../support/lend.ts';
import { operationDocument } from '../../support/operation-document.ts';
import { schemaOperations } from '../../support/schema-operations.ts';
import { setStage } from '../../support/set-stage.ts';
import { callsOf } from '../../support/valid-inputs/valid-inputs.ts';
import type { World } from '../../support/world.ts';

/** What writes each time by its nature: a look is written down as often as it is taken, staging overwrites. */
const writesAgain = new Set(['revealContact', 'stageRegions']);

/** What an attempt costs by itself, however often it is made: without a token each one is counted. */
const counting = new Map(['rateByReceipt', 'answerPublicly', 'withdrawPublicAnswer'].map((name) => [name, 1]));

const mutations = schemaOperations().filter(({ kind }) => kind === 'mutation');

let world: World;
let ground: Ground;
let lent: Ground;
let cast: Cast;

beforeAll(async () => {
  ({ world, ground, cast } = await setStage());
  lent = lend(ground);
}, 60_000);

const send = async (operation: (typeof mutations)[number], args: Arguments, by = callerOf(operation.name)) => {
  const before = world.spent.writes;
  const data: Data = await cast[by].ask(operationDocument(operation, args), args);
  return { payload: data[operation.name], written: world.spent.writes - before };
};

test.each(mutations)('$name refuses a key that is none, and writes nothing', async (operation) => {
  const [call] = await callsOf(operation.name, lent);
  const args = withValueAt(call?.args ?? {}, ['input', 'idempotencyKey'], 'short');

  const { payload, written } = await send(operation, args, call?.by);

  expect(payload.userErrors).toMatchObject([{ code: 'BAD_IDEMPOTENCY_KEY', field: ['idempotencyKey'] }]);
  expect(written).toBe(0);
});

test.each(mutations.filter(({ name }) => !writesAgain.has(name)))(
  '$name sent again with its key comes to the same and writes nothing more',
  async (operation) => {
    for (const { args, by } of await callsOf(operation.name, ground)) {
      const first = await send(operation, args, by);
      const again = await send(operation, args, by);

      expect(first.payload.userErrors).toEqual([]);
      expect(again).toEqual({ payload: first.payload, written: counting.get(operation.name) ?? 0 });
    }
  },
);

// Last: by now every mutation of the schema was done.
test('whatever a mutation tells has its number a minute later, and no consumer stumbles over it', async () => {
  await world.tick();
  await world.tick();

  const items = await world.raw.all();
  const events = items.filter(({ sk }) => sk.startsWith('EV#'));
  expect(events.length).toBeGreaterThan(mutations.length);
  expect(events.filter(({ seq }) => seq === undefined).map(({ pk, sk, type }) => `${pk} ${sk} ${type}`)).toEqual([]);
  expect(items.filter(({ sk }) => sk.startsWith('PARKED#'))).toEqual([]);
});
