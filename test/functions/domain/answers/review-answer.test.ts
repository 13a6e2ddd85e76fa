import { expect, test } from 'vitest';
import { answerFields, answersOf, close, opened, said } from '../../../support/answer-steps.ts';
import type { Data } from '../../../support/client.ts';
import { codes } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const setUp = async () => {
  const county = await world.county();
  const { a } = county.communities;
  const batch = await opened(county.admin, [a]);
  const collect = async (household: string): Promise<Data> => {
    const told = { batch: batch.id, community: a, household, answers: said };
    return (await county.admin.done('collectAnswer', told, answerFields)).answer;
  };
  const review = (answer: Data, input: object) => {
    const named = { batch: batch.id, answer: answer.id, version: answer.version };
    return county.admin.act('reviewAnswer', { ...named, ...input }, `answer { id version state reason }`);
  };
  return { county, batch, collect, review };
};

test('staff doubt, refuse and restore an answer; only what is valid at the end counts', async () => {
  const { county, batch, collect, review } = await setUp();
  const [one, two, three] = [await collect('1号'), await collect('2号'), await collect('3号')];

  const doubted = await review(one, { state: 'DOUBTFUL', reason: '与邻户完全相同。' });
  const restored = await review(doubted.answer, { state: 'VALID' });
  await review(two, { state: 'REFUSED', reason: '该户无人居住。' });
  await review(three, { state: 'DOUBTFUL', reason: '电话核实未接通。' });

  expect(doubted.answer).toMatchObject({ version: 2, state: 'DOUBTFUL', reason: '与邻户完全相同。' });
  expect(restored.answer).toMatchObject({ version: 3, state: 'VALID', reason: null });
  const refused = await answersOf(county.admin, batch, 'REFUSED');
  expect(refused.map(({ id }) => id)).toEqual([two.id]);
  const { answerCounts } = await close(county.admin, batch);
  expect(answerCounts).toEqual({ valid: 1, open: 0, doubtful: 1, refused: 1, withdrawn: 0 });
});

test('why an answer does not count must be said, and is kept out of events', async () => {
  const { county, collect, review } = await setUp();
  const answer = await collect('4号');

  const missing = await review(answer, { state: 'DOUBTFUL' });
  const empty = await review(answer, { state: 'REFUSED', reason: ' ' });
  await review(answer, { state: 'REFUSED', reason: '此理由只在答卷上。' });

  expect([missing, empty].map(codes)).toEqual([['REASON_MISSING'], ['TEXT_EMPTY']]);
  const items = (await world.raw.under(`${county.code}#INTAKE#`)) as Data[];
  const told = items.filter((item) => JSON.stringify(item).includes('此理由只在答卷上'));
  expect(told.map(({ sk }) => sk.slice(0, 2))).toEqual(['A#']);
  const events = items.filter(({ sk }) => sk.startsWith('EV#')).map(({ type, data }) => ({ type, state: data.state }));
  expect(events).toContainEqual({ type: 'answer.reviewed', state: 'REFUSED' });
});

test('two who review at the same moment: one is right, the other is told which version there is', async () => {
  const { collect, review } = await setUp();
  const answer = await collect('5号');

  const outcomes = await Promise.all(
    ['甲', '乙'].map((reason) => review(answer, { state: 'REFUSED', reason: `${reason}认为重复。` })),
  );

  expect(outcomes.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONFLICT', currentVersion: 2 }]);
});

test('what was withdrawn is not reviewed', async () => {
  const { county, batch, collect, review } = await setUp();
  const answer = await collect('6号');
  const named = { batch: batch.id, answer: answer.id, version: 1 };
  const { answer: taken } = await county.admin.done('withdrawAnswer', named, answerFields);

  const refused = await review(taken, { state: 'VALID' });

  expect(refused.userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['answer'] }]);
});
