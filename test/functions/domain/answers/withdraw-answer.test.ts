import { beforeAll, expect, test } from 'vitest';
import { answerFields, answersOf, close, opened, said, saidOtherwise } from '../../../support/answer-steps.ts';
import type { Client, Data } from '../../../support/client.ts';
import { codes } from '../../../support/need-steps.ts';
import type { SeededCounty } from '../../../support/seed-county.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();
let county: SeededCounty;
let a: string;
beforeAll(async () => {
  county = await world.county();
  ({ a } = county.communities);
}, 60_000);

let doors = 0;
const collect = async (by: Client, { id }: Data, input: object = {}): Promise<Data> => {
  doors += 1;
  const told = { batch: id, community: a, household: `${doors}号`, answers: said, focusGroups: ['HARDSHIP'], ...input };
  return (await by.done('collectAnswer', told, answerFields)).answer;
};
const named = ({ id }: Data, answer: Data) => ({ batch: id, answer: answer.id, version: answer.version });

test('what is withdrawn holds nothing of what was said, of whom it was, or what was thought of it', async () => {
  const batch = await opened(county.admin, [a]);
  const { person } = await county.resident(a, '19900000111');
  const answer = await collect(county.admin, batch, { household: undefined, community: undefined, person });
  const doubt = { ...named(batch, answer), state: 'DOUBTFUL', reason: '代他人作答。' };
  const reviewed = await county.admin.done('reviewAnswer', doubt, answerFields);

  const { answer: taken } = await county.admin.done('withdrawAnswer', named(batch, reviewed.answer), answerFields);

  expect(taken).toMatchObject({ state: 'WITHDRAWN', version: 3, values: [] });
  const items = (await world.raw.under(`${county.code}#INTAKE#BATCH#${batch.id.slice(-26)}`)) as Data[];
  const [item] = items.filter(({ sk }) => sk.startsWith('A#'));
  expect(item).toMatchObject({ state: 'WITHDRAWN', version: 3, way: 'DOOR_TO_DOOR' });
  expect(['values', 'focusGroups', 'reason', 'person'].filter((name) => name in item)).toEqual([]);
  expect(JSON.stringify(items)).not.toContain('YOGA');
});

test('whoever withdrew answers again, as the next version, and withdrawing twice is once', async () => {
  const batch = await opened(county.admin, [a]);
  const answer = await collect(county.admin, batch, { household: '百号' });
  const { answer: taken } = await county.admin.done('withdrawAnswer', named(batch, answer), answerFields);

  const twice = await county.admin.done('withdrawAnswer', named(batch, taken), answerFields);
  const again = await collect(county.admin, batch, { household: '百号', answers: saidOtherwise });

  expect(twice.answer.version).toBe(2);
  expect(again).toMatchObject({ id: answer.id, version: 3, state: 'VALID' });
});

test('staff and collectors do not take back what respondents sent by themselves', async () => {
  const batch = await opened(county.admin, [a]);
  const resident = await county.resident(a, '19900000112');
  await resident.done('answerSurvey', { batch: batch.id, answers: said }, 'answer { version }');
  const [answer] = await answersOf(county.admin, batch);

  const refused = await county.admin.act('withdrawAnswer', named(batch, answer), answerFields);

  expect(codes(refused)).toEqual(['NOT_COLLECTED']);
});

test('a collector takes back what that collector took down, and nothing of a colleague', async () => {
  const batch = await opened(county.admin, [a]);
  const [mine, yours] = [await county.member('COLLECTOR', batch.id), await county.member('COLLECTOR', batch.id)];
  const answer = await collect(mine, batch);

  const outcomes = [
    await yours.act('withdrawAnswer', named(batch, answer), answerFields),
    await mine.act('withdrawAnswer', named(batch, answer), answerFields),
  ];

  expect(outcomes.map(codes)).toEqual([['NOT_FOUND'], []]);
});

test('a resident sees the own answer, whoever sent it, takes it back and gives it anew', async () => {
  const batch = await opened(county.admin, [a]);
  const resident = await county.resident(a, '19900000113');
  const mine = async () => {
    const fields = 'version way withdrawn focusGroups values { question values }';
    const document = `query ($id: ID!) { myAnswer(batch: $id) { ${fields} } }`;
    return (await resident.ask(document, { id: batch.id })).myAnswer;
  };
  const before = await mine();
  await collect(county.admin, batch, { household: undefined, community: undefined, person: resident.person });

  const seen = await mine();
  const stale = await resident.act('withdrawOwnAnswer', { batch: batch.id, version: 2 }, 'answer { version }');
  const { answer: taken } = await resident.done(
    'withdrawOwnAnswer',
    { batch: batch.id, version: 1 },
    'answer { version withdrawn values { question } }',
  );
  const again = await resident.done(
    'answerSurvey',
    { batch: batch.id, answers: saidOtherwise },
    'answer { version way }',
  );

  expect(before).toBeNull();
  expect(seen).toMatchObject({ version: 1, way: 'DOOR_TO_DOOR', withdrawn: false, focusGroups: ['HARDSHIP'] });
  expect(seen.values).toContainEqual({ question: 'TEACHER', values: ['国画'] });
  expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: 1 }]);
  expect(taken).toEqual({ version: 2, withdrawn: true, values: [] });
  expect(again.answer).toEqual({ version: 3, way: 'SIGNED_IN' });
});

test('another resident sees nothing of it, also where both have one landline', async () => {
  const batch = await opened(county.admin, [a]);
  const [one, other] = [await county.resident(a, '0576-82500001'), await county.resident(a, '0576-82500001')];
  await one.done('answerSurvey', { batch: batch.id, answers: said }, 'answer { version }');

  const seen = await other.ask('query ($id: ID!) { myAnswer(batch: $id) { version } }', { id: batch.id });
  const own = await other.act('answerSurvey', { batch: batch.id, answers: said }, 'answer { version }');

  expect(seen.myAnswer).toBeNull();
  expect(codes(own)).toEqual([]);
});

test('a resident of another community is told that the batch is not held there', async () => {
  const batch = await opened(county.admin, [a]);
  const resident = await county.resident(county.communities.b, '19900000114');

  const refused = await resident.act('answerSurvey', { batch: batch.id, answers: said }, 'answer { version }');

  expect(refused.userErrors).toMatchObject([{ code: 'COMMUNITY_NOT_IN_BATCH', field: ['batch'] }]);
});

test('once the batch is closed nothing is given, reviewed or taken back, and what was given may still be seen', async () => {
  const batch = await opened(county.admin, [a]);
  const resident = await county.resident(a, '19900000115');
  await resident.done('answerSurvey', { batch: batch.id, answers: said }, 'answer { version }');
  const answer = await collect(county.admin, batch, { household: '封闭路1号' });
  await close(county.admin, batch);

  const late = { batch: batch.id, community: a, household: '封闭路2号', answers: said };
  const refused = [
    await county.admin.act('collectAnswer', late, answerFields),
    await county.admin.act('reviewAnswer', { ...named(batch, answer), state: 'REFUSED', reason: '迟了' }, answerFields),
    await county.admin.act('withdrawAnswer', named(batch, answer), answerFields),
    await resident.act('withdrawOwnAnswer', { batch: batch.id, version: 1 }, 'answer { version }'),
  ];
  const sentAgain = await collect(county.admin, batch, { household: '封闭路1号' });

  expect(refused.map(codes)).toEqual(Array.from({ length: 4 }, () => ['WRONG_STATE']));
  expect(sentAgain).toMatchObject({ id: answer.id, version: 1 });
  expect(await answersOf(county.admin, batch)).toHaveLength(2);
});
