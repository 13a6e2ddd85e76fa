import { expect, test } from 'vitest';
import { answerFields, answersOf, close, codesFor, opened, said, saidOtherwise } from '../support/answer-steps.ts';
import { codes } from '../support/need-steps.ts';
import { createWorld } from '../support/world.ts';

const world = await createWorld();

test('a batch is answered at the door, on paper, with codes, signed in and openly; each respondent once, and closing counts them', async () => {
  const county = await world.county();
  const { a, b } = county.communities;
  const worker = await county.member('COMMUNITY_WORKER', a);
  const batch = await opened(county.admin, [a, b]);
  const collector = await county.member('COLLECTOR', batch.id);
  const resident = await county.resident(a, '19900000131');
  const anybody = await world.client();
  const [onSheet = '', online = ''] = await codesFor(worker, batch, a);

  // At the door without a network, sent in the evening; the same phone sends it again three days later.
  const offline = {
    batch: batch.id,
    community: a,
    household: '路东街12号',
    answers: said,
    focusGroups: ['ELDERLY'],
    collectedAt: '2026-09-01T01:00:00.000Z',
  };
  const first = await collector.done('collectAnswer', offline, answerFields);
  world.clock.set('2026-09-04T12:00:00.000Z');
  const again = await collector.done('collectAnswer', offline, answerFields);
  // A colleague knocks at the same door.
  const knocked = await worker.act('collectAnswer', { ...offline, answers: saidOtherwise }, answerFields);
  // A sheet of paper that was left in the box, and one household that answers with its code instead.
  const paper = { batch: batch.id, code: onSheet, paper: true, answers: said };
  await worker.done('collectAnswer', paper, answerFields);
  const withCode = { county: county.code, batch: batch.id, code: online, answers: saidOtherwise };
  await anybody.done('answerPublicly', withCode, 'at');
  const sheetOnline = await anybody.act('answerPublicly', { ...withCode, code: onSheet }, 'at');
  // A resident changes her mind.
  await resident.done('answerSurvey', { batch: batch.id, answers: said }, 'answer { version }');
  await resident.done('withdrawOwnAnswer', { batch: batch.id, version: 1 }, 'answer { version }');
  await resident.done('answerSurvey', { batch: batch.id, answers: saidOtherwise }, 'answer { version }');
  // And somebody without anything, from the poster.
  const openly = {
    county: county.code,
    batch: batch.id,
    respondent: 'anybody-at-the-poster-1',
    community: b,
    answers: said,
  };
  await anybody.done('answerPublicly', openly, 'at');
  // Staff doubt one.
  const [doubted] = (await answersOf(worker, batch)).filter(({ paper: onPaper }) => onPaper);
  const doubt = { batch: batch.id, answer: doubted?.id, version: 1, state: 'DOUBTFUL', reason: '笔迹与另一份相同。' };
  await worker.done('reviewAnswer', doubt, answerFields);

  const closed = await close(county.admin, batch);
  const late = await anybody.act('answerPublicly', { ...openly, respondent: 'anybody-at-the-poster-2' }, 'at');

  expect(again).toEqual(first);
  expect([knocked, sheetOnline, late].map(codes)).toEqual([
    ['ALREADY_ANSWERED'],
    ['ALREADY_ANSWERED'],
    ['WRONG_STATE'],
  ]);
  expect(closed).toMatchObject({
    state: 'CLOSED',
    answerCounts: { valid: 4, open: 1, doubtful: 1, refused: 0, withdrawn: 0 },
  });
  const seen = await answersOf(county.admin, batch);
  expect(seen.map(({ way, state }) => `${way} ${state}`).toSorted()).toEqual([
    'DOOR_TO_DOOR DOUBTFUL',
    'DOOR_TO_DOOR VALID',
    'HOUSEHOLD_CODE VALID',
    'OPEN VALID',
    'SIGNED_IN VALID',
  ]);
  const mine = await answersOf(collector, batch);
  expect(mine.map(({ id }) => id)).toEqual([first.answer.id]);
});
