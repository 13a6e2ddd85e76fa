import { expect, test } from 'vitest';
import { changeWhileOpen } from '../../../../functions/domain/answers/act.ts';
import { withdrawn } from '../../../../functions/domain/answers/withdrawn.ts';
import { answerDesk } from '../../../support/answer-desk.ts';
import { answerFields, answersOf, close, opened, said } from '../../../support/answer-steps.ts';
import { createWorld } from '../../../support/world.ts';

test('what was taken back while the batch was open, and sent when it is closed, is counted and stays', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { a } = county.communities;
  const batch = await opened(county.admin, [a]);
  await county.admin.done(
    'collectAnswer',
    { batch: batch.id, community: a, household: '1号', answers: said },
    answerFields,
  );
  const { send, ...desk } = answerDesk(world, county);
  const [given] = await desk.answers.everyAnswer(batch.id);
  if (!given) throw new Error('There is no answer.');
  const decided = changeWhileOpen(desk, await desk.publicBatches.get(batch.id), given, withdrawn(given));
  if (!decided.ok) throw new Error(decided.failure.code);
  const { answerCounts } = await close(county.admin, batch);

  await expect(send(decided.value.writes)).rejects.toThrow('ConditionalCheckFailed');

  expect(answerCounts).toMatchObject({ valid: 1, withdrawn: 0 });
  expect(await answersOf(county.admin, batch)).toMatchObject([{ state: 'VALID', version: 1 }]);
});
