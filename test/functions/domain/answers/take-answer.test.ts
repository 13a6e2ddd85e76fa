import { expect, test } from 'vitest';
import type { ItemWrite } from '../../../../functions/data/action.ts';
import { createAnswerStore } from '../../../../functions/data/answers-store.ts';
import { createLoader } from '../../../../functions/data/loader.ts';
import { createPublicBatches } from '../../../../functions/data/public-batches.ts';
import { createTable } from '../../../../functions/data/table.ts';
import { takeAnswer } from '../../../../functions/domain/answers/take-answer.ts';
import type { Write } from '../../../../functions/domain/command.ts';
import { createIds } from '../../../../functions/platform/ids.ts';
import { answersOf, close, opened, said } from '../../../support/answer-steps.ts';
import type { Data } from '../../../support/client.ts';
import type { SeededCounty } from '../../../support/seed-county.ts';
import { testClient } from '../../../support/test-table.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

/** An answer that was decided upon while its batch was open, and how it is sent later. */
const decidedOn = async ({ code: owner, communities }: SeededCounty, { id }: Data) => {
  const table = createTable(testClient(), world.table, owner, async () => undefined);
  const site = { table, loader: createLoader(table), cursors: {} as never };
  const [answers, publicBatches] = [createAnswerStore(site), createPublicBatches(site)];
  const desk = { owner, clock: world.clock, ids: createIds(world.clock), answers, publicBatches };
  const [batch, texts] = [await publicBatches.get(id), await publicBatches.getTexts(id)];
  if (!batch || !texts) throw new Error('The batch was not opened.');
  const who = { slot: 'c'.repeat(32), community: communities.a, focusGroups: [], collector: null, paper: false };
  const taken = takeAnswer(
    desk as never,
    { batch, questions: texts.questions, given: undefined },
    { ...who, person: null, way: 'OPEN', answers: said, collectedAt: undefined },
  );
  if (!taken.ok) throw new Error(taken.failure.code);
  const writes: readonly Write[] = taken.value.writes;
  const stamp = { by: 'intake', at: world.clock.now().toISOString(), correlation: 'none' };
  return () => table.transact((writes as readonly ItemWrite[]).map(({ action }) => action(stamp)));
};

test('what was decided while the batch was open is not taken once it is closing', async () => {
  const county = await world.county();
  const batch = await opened(county.admin, [county.communities.a]);
  const send = await decidedOn(county, batch);
  const { answerCounts } = await close(county.admin, batch);

  await expect(send()).rejects.toThrow('ConditionalCheckFailed');

  expect(answerCounts.valid).toBe(0);
  expect(await answersOf(county.admin, batch)).toEqual([]);
});

test('the same is taken while it is open, once', async () => {
  const county = await world.county();
  const batch = await opened(county.admin, [county.communities.a]);
  const [send, another] = [await decidedOn(county, batch), await decidedOn(county, batch)];
  await send();

  await expect(another()).rejects.toThrow('ConditionalCheckFailed');

  expect(await answersOf(county.admin, batch)).toHaveLength(1);
});
