import { expect, test } from 'vitest';
import { takeAnswer } from '../../../../functions/domain/answers/take-answer.ts';
import { answerDesk } from '../../../support/answer-desk.ts';
import { answersOf, close, opened, said } from '../../../support/answer-steps.ts';
import type { Data } from '../../../support/client.ts';
import type { SeededCounty } from '../../../support/seed-county.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

/** An answer that was decided upon while its batch was open, and how it is sent later. */
const decidedOn = async (county: SeededCounty, { id }: Data) => {
  const { send, ...desk } = answerDesk(world, county);
  const [batch, texts] = [await desk.publicBatches.get(id), await desk.publicBatches.getTexts(id)];
  if (!batch || !texts) throw new Error('The batch was not opened.');
  const who = { slot: 'c'.repeat(32), community: county.communities.a, focusGroups: [], collector: null, paper: false };
  const taken = takeAnswer(
    desk as never,
    { batch, questions: texts.questions, given: undefined },
    { ...who, person: null, way: 'OPEN', answers: said, collectedAt: undefined },
  );
  if (!taken.ok) throw new Error(taken.failure.code);
  return () => send(taken.value.writes);
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
