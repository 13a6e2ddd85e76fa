import { beforeAll, describe, expect, test } from 'vitest';
import { answerFields, answersOf, codesFor, opened, said, saidOtherwise } from '../../../support/answer-steps.ts';
import { type Client, type Data, newKey } from '../../../support/client.ts';
import { codes } from '../../../support/need-steps.ts';
import type { SeededCounty } from '../../../support/seed-county.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();
let county: SeededCounty;
let a: string;
let b: string;
let clerk: Client;

beforeAll(async () => {
  county = await world.county();
  ({ a, b } = county.communities);
  clerk = await county.member('COMMUNITY_WORKER', a);
}, 60_000);

const batchIn = (communities: readonly string[] = [a], plan: object = {}) => opened(county.admin, communities, plan);
const collect = (by: Client, { id }: Data, input: object): Promise<Data> =>
  by.act('collectAnswer', { batch: id, answers: said, ...input }, answerFields);

test('what was said at a door is kept as it was said, with who took it down', async () => {
  const batch = await batchIn();
  const told = { community: a, household: '3号楼2单元501室', focusGroups: ['ELDERLY', 'ELDERLY'], paper: true };

  const { answer } = await collect(clerk, batch, told);

  const [kept] = await answersOf(county.admin, batch);
  expect(kept).toMatchObject({ id: answer.id, version: 1, state: 'VALID', way: 'DOOR_TO_DOOR', paper: true });
  expect(kept).toMatchObject({ focusGroups: ['ELDERLY'], community: { code: a }, person: null, reason: null });
  const values = Object.fromEntries(kept.values.map(({ question, values }: Data) => [question, values]));
  expect(values).toEqual({
    COURSES: ['YOGA', 'PAINTING'],
    TIME: ['WEEKEND'],
    FIRST: ['CARE', 'MEALS'],
    TEACHER: ['国画'],
    CONTENT: ['4'],
    ELDERS: ['2'],
    MOVED_IN: ['1998-06-01'],
  });
});

test('a household answers once, however its address is spelt, and as another in another community', async () => {
  const batch = await batchIn([a, b]);
  const at = (household: string, community = a) =>
    collect(county.admin, batch, { community, household, answers: saidOtherwise });
  await collect(county.admin, batch, { community: a, household: '3号楼2单元501室' });

  const outcomes = [await at('３号楼 ２单元 ５０１室'), await at('3号楼2单元502室'), await at('3号楼2单元501室', b)];

  expect(outcomes.map(codes)).toEqual([['ALREADY_ANSWERED'], [], []]);
});

test('a household with a code cannot answer twice by two ways, and its code tells the community', async () => {
  const batch = await batchIn([a, b]);
  const [first = '', second = ''] = await codesFor(county.admin, batch, b);
  const anybody = await world.client();
  const online = (code: string) =>
    anybody.act('answerPublicly', { county: county.code, batch: batch.id, code, answers: saidOtherwise }, 'at');

  const collected = await collect(county.admin, batch, { code: first.toLowerCase().replaceAll('-', ' ') });
  const outcomes = [
    await online(first),
    await online(second),
    await collect(county.admin, batch, { code: second }),
    await collect(county.admin, batch, { code: second, community: a }),
  ];

  expect(collected).toMatchObject({ answer: { way: 'DOOR_TO_DOOR' }, userErrors: [] });
  expect(outcomes.map(codes)).toEqual([['ALREADY_ANSWERED'], [], ['ALREADY_ANSWERED'], ['NOT_FOUND']]);
  const kept = await answersOf(county.admin, batch);
  expect(kept.map(({ community }) => community.code)).toEqual([b, b]);
});

test('a registered person answers once, at the door or signed in, and brings the registered focus groups', async () => {
  const batch = await batchIn();
  const resident = await county.resident(a, '19900000101');

  const { answer } = await collect(clerk, batch, { person: resident.person, focusGroups: ['YOUTH'] });
  const again = await resident.act('answerSurvey', { batch: batch.id, answers: saidOtherwise }, 'answer { version }');

  const [kept] = await answersOf(county.admin, batch);
  expect(kept).toMatchObject({ id: answer.id, person: { id: resident.person }, focusGroups: ['YOUTH'] });
  expect(codes(again)).toEqual(['ALREADY_ANSWERED']);
});

test('the same content that comes again when its command is long forgotten is the answer that is there', async () => {
  const batch = await batchIn();
  const collectedAt = '2026-09-01T01:30:00.000Z';
  const sent = { community: a, household: '4号楼101', collectedAt, focusGroups: ['CHILD'] };
  const first = await collect(clerk, batch, sent);
  const [colleague] = [await county.member('COMMUNITY_WORKER', a)];

  world.clock.set('2026-09-04T03:00:00.000Z');
  const before = world.spent.writes;
  const again = await collect(clerk, batch, sent);
  const written = world.spent.writes - before;
  const others = [
    await collect(clerk, batch, { ...sent, answers: saidOtherwise }),
    await collect(clerk, batch, { ...sent, collectedAt: '2026-09-01T01:31:00.000Z' }),
    await collect(clerk, batch, { ...sent, paper: true }),
    await collect(colleague, batch, sent),
  ];
  world.clock.set('2026-09-01T02:00:00.000Z');

  expect(again).toEqual(first);
  expect(written).toBe(0);
  expect(others.flatMap(codes)).toEqual(Array.from({ length: 4 }, () => 'ALREADY_ANSWERED'));
});

test('an answer of a person whose groups were corrected since is still the one that is there', async () => {
  const batch = await batchIn();
  const { person } = await county.resident(a, '19900000104');
  const sent = { person, focusGroups: ['ELDERLY', 'CHILD'], collectedAt: '2026-09-01T01:45:00.000Z' };
  const first = await collect(clerk, batch, sent);
  await clerk.done('correctPerson', { person, version: 1, focusGroups: ['HARDSHIP'] }, 'person { id }');

  const again = await collect(clerk, batch, sent);

  expect(again).toEqual(first);
  const [kept] = await answersOf(clerk, batch);
  expect(kept.focusGroups).toEqual(['CHILD', 'ELDERLY']);
});

describe('is refused', () => {
  test.each([
    ['nobody', {}, 'RESPONDENT_AMBIGUOUS'],
    ['two respondents', { household: '1号', code: 'A' }, 'RESPONDENT_AMBIGUOUS'],
    ['an address of no community', { household: '1号楼101', community: null }, 'COMMUNITY_MISSING'],
    ['an empty address', { household: ' ' }, 'TEXT_EMPTY'],
    ['what is no code', { code: '路'.repeat(40), community: null }, 'NOT_FOUND'],
    ['what will be said', { household: '1号楼102', collectedAt: '2026-09-01T02:05:01.000Z' }, 'COLLECTED_IN_FUTURE'],
    [
      'what was said before the period',
      { household: '1号楼103', collectedAt: '2026-08-31T15:59:00.000Z' },
      'OUTSIDE_PERIOD',
    ],
    ['a question that is missing', { household: '1号楼104', answers: said.slice(1) }, 'ANSWER_MISSING'],
  ])('%s: %j', async (_what, input, code) => {
    const batch = await batchIn();

    const refused = await collect(clerk, batch, { community: a, ...input });

    expect(codes(refused)).toContain(code);
    expect(await answersOf(county.admin, batch)).toEqual([]);
  });

  test('a form with several mistakes, told all at once, each with its place and in words', async () => {
    const batch = await batchIn();
    const answers = [
      { question: 'COURSES', values: ['GOLF', 'YOGA'] },
      { question: 'CONTENT', values: ['9'] },
      { question: 'ELDERS', values: ['两位'] },
      { question: 'NOBODY_ASKED', values: [] },
    ];

    const { userErrors } = await collect(clerk, batch, { community: a, household: '1号楼105', answers });

    expect(userErrors.map(({ code, field }: Data) => `${code} ${field.join('.')}`)).toEqual([
      'UNKNOWN_OPTION answers.0.values.0',
      'OUT_OF_RANGE answers.1.values.0',
      'NOT_A_NUMBER answers.2.values.0',
      'UNKNOWN_QUESTION answers.3.question',
      'ANSWER_MISSING answers.TIME',
    ]);
    expect(userErrors.at(-1).message).toBe('必答题 TIME 未作答。');
  });

  test('what is collected for a batch that does not go from door to door', async () => {
    const batch = await batchIn([a], { ways: ['HOUSEHOLD_CODE', 'OPEN'] });

    const refused = await collect(clerk, batch, { community: a, household: '1号楼101' });

    expect(codes(refused)).toEqual(['WAY_NOT_OFFERED']);
  });

  test('a person of a community in which the batch is not held', async () => {
    const batch = await batchIn([a]);
    const { person } = await county.resident(b, '19900000102');

    const refused = await collect(county.admin, batch, { person });

    expect(refused.userErrors).toMatchObject([{ code: 'COMMUNITY_NOT_IN_BATCH', field: ['person'] }]);
  });
});

test('a phone whose clock is five minutes ahead is believed; a day late is told by when it was said', async () => {
  const batch = await batchIn([a], { opensOn: '2026-09-01', closesOn: '2026-09-01' });

  const ahead = await collect(clerk, batch, {
    community: a,
    household: '101',
    collectedAt: '2026-09-01T02:05:00.000Z',
  });
  world.clock.set('2026-09-02T02:00:00.000Z');
  const late = await collect(clerk, batch, { community: a, household: '102', collectedAt: '2026-09-01T15:59:59.000Z' });
  const tooLate = await collect(clerk, batch, { community: a, household: '103' });
  world.clock.set('2026-09-01T02:00:00.000Z');

  expect([ahead, late, tooLate].map(codes)).toEqual([[], [], ['OUTSIDE_PERIOD']]);
});

describe('a collector', () => {
  test('collects in the own batch only, sees what that collector took down, and finds no person', async () => {
    const [batch, other] = [await batchIn([a, b]), await batchIn([a, b])];
    const [first, second] = [await county.member('COLLECTOR', batch.id), await county.member('COLLECTOR', batch.id)];
    const { person } = await county.resident(a, '19900000103');

    const mine = await collect(first, batch, { community: b, household: '5号楼101' });
    const yours = await collect(second, batch, { community: a, household: '5号楼102' });
    const refused = [
      await collect(first, other, { community: a, household: '5号楼103' }),
      await collect(first, batch, { person }),
    ];

    expect([mine, yours].map(codes)).toEqual([[], []]);
    expect(refused.map(({ userErrors }) => userErrors)).toMatchObject([
      [{ code: 'NOT_FOUND', field: ['batch'] }],
      [{ code: 'NOT_FOUND', field: ['person'] }],
    ]);
    const seen = [await answersOf(first, batch), await answersOf(second, batch), await answersOf(first, other)];
    expect(seen.map((answers) => answers.map(({ id }) => id))).toEqual([[mine.answer.id], [yours.answer.id], []]);
  });

  test('is not told why staff doubt an answer', async () => {
    const batch = await batchIn();
    const collector = await county.member('COLLECTOR', batch.id);
    const { answer } = await collect(collector, batch, { community: a, household: '6号楼101' });
    const doubt = { batch: batch.id, answer: answer.id, version: 1, state: 'DOUBTFUL', reason: '十分钟内收回二十份。' };
    await clerk.done('reviewAnswer', doubt, 'answer { id }');

    const [[own], [staffs]] = [await answersOf(collector, batch), await answersOf(clerk, batch)];

    expect(own).toMatchObject({ state: 'DOUBTFUL', reason: null });
    expect(staffs).toMatchObject({ state: 'DOUBTFUL', reason: '十分钟内收回二十份。' });
  });
});

test('staff of one community take down and see nothing of another in the same batch', async () => {
  const batch = await batchIn([a, b]);
  const { answer } = await collect(county.admin, batch, { community: b, household: '7号楼101' });
  await collect(county.admin, batch, { community: a, household: '7号楼101' });
  const [code = ''] = await codesFor(county.admin, batch, b);

  const refused = [
    await collect(clerk, batch, { community: b, household: '7号楼102' }),
    await collect(clerk, batch, { code }),
    await clerk.act('reviewAnswer', { batch: batch.id, answer: answer.id, version: 1, state: 'VALID' }, answerFields),
    await clerk.act('withdrawAnswer', { batch: batch.id, answer: answer.id, version: 1 }, answerFields),
  ];

  expect(refused.map(codes)).toEqual(Array.from({ length: 4 }, () => ['NOT_FOUND']));
  const seen = await answersOf(clerk, batch);
  expect(seen.map(({ community }) => community.code)).toEqual([a]);
});

test('neither the table nor the log holds an address', async () => {
  const batch = await batchIn();
  await collect(clerk, batch, { community: a, household: '不可留存的地址九号' });
  await collect(clerk, batch, { community: a, household: '不可留存的地址九号', answers: saidOtherwise });

  const stored = JSON.stringify(await world.raw.under(`${county.code}#`));
  const logged = JSON.stringify(world.lines);

  expect(stored).toContain('answer.given');
  expect([stored, logged].filter((text) => text.includes('不可留存'))).toEqual([]);
});

describe('what a household took back', () => {
  const takenBack = async () => {
    const batch = await batchIn();
    const collector = await county.member('COLLECTOR', batch.id);
    const [code = ''] = await codesFor(county.admin, batch, a);
    const collectedAt = '2026-09-01T01:30:00.000Z';
    const sent = { code, collectedAt, idempotencyKey: newKey() };
    await collect(collector, batch, sent);
    const own = { county: county.code, batch: batch.id, code };
    const atHome = await world.client();
    await atHome.done('withdrawPublicAnswer', own, 'withdrawn');
    return { batch, collector, sent, own, atHome };
  };

  test('does not come back when the phone sends it once more, days later', async () => {
    const { batch, collector, sent } = await takenBack();

    world.clock.set('2026-09-04T03:00:00.000Z');
    const again = await collect(collector, batch, sent);
    world.clock.set('2026-09-01T02:00:00.000Z');

    expect(codes(again)).toEqual([]);
    const [kept] = await answersOf(county.admin, batch);
    expect(kept).toMatchObject({ version: 2, state: 'WITHDRAWN', values: [] });
  });

  test('and answered anew at home is not shown to whoever had collected it and sends it once more', async () => {
    const { batch, collector, sent, own, atHome } = await takenBack();
    await atHome.done('answerPublicly', { ...own, answers: saidOtherwise, focusGroups: ['HARDSHIP'] }, 'at');

    const again = await collect(collector, batch, sent);

    expect(again).toEqual({ answer: null, userErrors: [] });
  });
});
