import { expect, test } from 'vitest';
import type { Data } from '../support/client.ts';
import { askRound, closeRound, household } from '../support/luqiao/ask-round.ts';
import { chose, votesByTopic } from '../support/luqiao/counted.ts';
import { ludong, plannedSurvey, setUpLuqiao } from '../support/luqiao/set-up-luqiao.ts';
import { followed } from '../support/shan-programme/followed.ts';
import { createWorld } from '../support/world.ts';

// The story is lived once, in the order in which it happened; each test tells one thing that came of it.
const world = await createWorld({ now: '2024-03-01T01:00:00.000Z' });
const luqiao = await setUpLuqiao(world);
const { county, clerk, socialWorker, topics } = luqiao;
const { admin } = county;
const everybody = await world.client();
const drummer = await county.resident(ludong, '19900004740');
const [spring, summer, autumn] = plannedSurvey().batches;
if (!(spring && summer && autumn)) throw new Error('Luqiao asks three times.');

const { list } = await socialWorker.done('openNeedsList', { community: ludong, period: '2024' }, 'list { id version }');
let seen = list;
const asList = 'list { id version latest { number hash } published { number } }';
const compute = async (batches: readonly { readonly id: string }[]) => {
  const input = { list: seen.id, version: seen.version, batches: batches.map(({ id }) => id) };
  seen = (await socialWorker.done('computeNeedsList', input, asList)).list;
  return seen.latest;
};
const publish = async (number: number) => {
  seen = (await socialWorker.done('publishNeedsList', { list: seen.id, version: seen.version, number }, asList)).list;
};

const first = await askRound(luqiao, spring);
const early = await socialWorker.act('computeNeedsList', { list: seen.id, version: seen.version, batches: [first.id] });
await closeRound(luqiao, first);
const versionOne = await compute([first]);
await publish(1);

world.clock.set('2024-04-10T09:00:00+08:00');
const judged = {
  decision: 'PROJECT',
  severity: 0,
  difficulty: 1,
  publicInterest: true,
  feasible: true,
  category: 'ELDERLY_CARE',
};
const tell = async (title: string, topic: string, urgency: number, phone: string) => {
  const told = {
    channel: 'TEA_STALL',
    community: ludong,
    title,
    text: '居民在书记茶摊上说起。',
    contact: { name: '居民某', phone },
  };
  const { need } = await clerk.done('hearNeed', told, 'need { id version }');
  const sorted = { need: need.id, version: need.version, topic: topics.get(topic), urgency, ...judged };
  return followed('need', (await socialWorker.done('triageNeed', sorted, 'need { id version state }')).need);
};
const drums = await tell('想学打腰鼓', '腰鼓课', 1, '19900004001');
await tell('想有人教腰鼓，早上练', '腰鼓课', 1, '19900004002');
await tell('想找个地方下棋', '下棋', 0, '19900004003');

const second = await askRound(luqiao, summer);
await closeRound(luqiao, second);
const versionTwo = await compute([first, second]);

const third = await askRound(luqiao, autumn);
const [serial, code] = [...third.codes][1] ?? [];
const again = await household(luqiao, 999).act(
  'answerPublicly',
  { county: '331004', batch: third.id, code, answers: [{ question: 'AGE_GROUP', values: ['FROM_60'] }] },
  'at',
);
const own = await third.collectors[0]?.ask(
  'query ($b: ID!) { answers(batch: $b, first: 100) { nodes { id collector { id } } } }',
  {
    b: third.id,
  },
);
const closed = await closeRound(luqiao, third);
const late = await third.collectors[0]?.act(
  'collectAnswer',
  { batch: third.id, community: ludong, household: '9幢9单元909室', answers: [] },
  'answer { id }',
);
const versionThree = await compute([third]);
await publish(3);

const talent = await socialWorker.done(
  'registerPartner',
  { kind: 'TALENT', person: drummer.person, skills: ['腰鼓'], credentials: ['社会体育指导员'] },
  'partner { id }',
);
const entriesOf = async (number: number): Promise<Data[]> => {
  const document = `query ($id: ID!, $n: Int!) { needsList(id: $id) { versionNumbered(number: $n) { entries(first: 100) { nodes {
    rank previousRank name score votes supporters needs coverage parts { votes { value points } support { points } urgency { points } focus { points } }
    sourceTitles projects { id title } } } } } }`;
  return (await socialWorker.ask(document, { id: seen.id, n: number })).needsList.versionNumbered.entries.nodes;
};
const ranked = await entriesOf(3);
const rankOf = (name: string) => ranked.find((entry) => entry.name === name)?.rank;
const start = {
  list: seen.id,
  number: 3,
  rank: rankOf('腰鼓课'),
  title: '腰鼓公益课',
  lead: socialWorker.id,
  partners: [talent.partner.id],
};
const { project } = await socialWorker.done(
  'startProject',
  start,
  'project { id version state needs { nodes { need { id } } } startedFrom { number rank topic { id } } }',
);
const course = followed('project', project);
await course.step(clerk, 'reviseProject', {
  text: '第三批问卷里腰鼓课排在第一，教的人就住在社区。',
  risks: '早上不扰民，量力而行。',
  place: '党群服务中心广场',
  goals: { sessions: 12, persons: 30, personTimes: 320 },
  lines: [{ kind: 'SKILL', name: '腰鼓教学', quantity: 24, unit: '小时' }],
  startsOn: '2024-10-08',
  endsOn: '2024-12-20',
});
await course.step(socialWorker, 'submitProject');
await course.step(admin, 'approveProject');
await course.step(socialWorker, 'publishProject');

test('a list takes the votes of closed batches only', () => {
  expect(early.userErrors).toMatchObject([{ field: ['batches', '0'] }]);
});

test('the third batch of 2024 has all answers of its file, however they came in: at the door, by code, on paper', async () => {
  const document = `query ($b: ID!) { batch(id: $b) { year number state answerCounts { valid open } collectorPace { flagged }
    collectors { nodes { role } } } }`;
  const { batch } = await socialWorker.ask(document, { b: third.id });

  expect(third.answers.length).toBeGreaterThan(200);
  expect(new Set(third.answers.map(({ how }) => how))).toEqual(new Set(['DOOR', 'CODE', 'PAPER']));
  expect(closed.answerCounts.valid).toBe(third.answers.length);
  expect(batch).toMatchObject({
    year: 2024,
    number: 3,
    state: 'CLOSED',
    answerCounts: { valid: third.answers.length, open: 0 },
  });
  expect(batch.collectorPace.some(({ flagged }: Data) => flagged)).toBe(false);
  expect(batch.collectors.nodes).toHaveLength(4);
});

test('raw reader, API and data file agree on every option', async () => {
  const document =
    'query ($b: ID!) { batch(id: $b) { results { question counted { answered options { code count } } } } }';
  const { batch } = await socialWorker.ask(document, { b: third.id });
  const raw = await world.raw.under(`331004#INTAKE#BATCH#${third.id.slice(-26)}`);
  const stored = raw.filter(({ sk }) => sk.startsWith('A#'));

  const told = batch.results.flatMap(({ counted }: Data) => counted.options);
  const byGrade = (code: string) =>
    third.answers.filter(({ values }) => String(values['SATISFACTION']) === code).length;

  expect(stored).toHaveLength(third.answers.length);
  expect(told.length).toBeGreaterThan(25);
  for (const option of told) {
    const counted = /^\d$/.test(option.code) ? byGrade(option.code) : chose(third.answers, option.code);
    expect([option.code, option.count]).toEqual([option.code, counted]);
  }
});

test('a household answers once, by whichever way; nothing is taken after the closing', () => {
  expect(serial).toBe(2);
  expect(again.userErrors).toMatchObject([{ code: 'ALREADY_ANSWERED' }]);
  expect(late?.userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['batch'] }]);
});

test('a collector sees what that collector took down, and nothing else', () => {
  const collected = third.answers.filter(
    ({ collector, how, serial: number = 1 }) => collector === 1 && (how !== 'CODE' || number % 2 === 1),
  );

  expect(own?.answers.nodes).toHaveLength(collected.length);
  expect(new Set(own?.answers.nodes.map(({ collector }: Data) => collector.id))).toEqual(
    new Set([third.collectors[0]?.id]),
  );
});

test('the list moves between versions as the answers say', async () => {
  const [one, two] = [await entriesOf(1), await entriesOf(2)];
  const votes = (entries: Data[]) => Object.fromEntries(entries.map((entry) => [entry.name, entry.votes]));

  expect([versionOne, versionTwo, versionThree].map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(one[0].name).toBe('瑜伽');
  expect(ranked[0]).toMatchObject({ name: '腰鼓课', rank: 1 });
  expect(votes(one)).toEqual(Object.fromEntries(votesByTopic(first.answers)));
  expect(votes(two)).toEqual(Object.fromEntries(votesByTopic([...first.answers, ...second.answers])));
  expect(votes(ranked)).toEqual(Object.fromEntries(votesByTopic(third.answers)));
  for (const entry of ranked) {
    expect(entry.previousRank).toBe(two.find(({ name }) => name === entry.name)?.rank ?? null);
  }
});

test('every entry explains itself: its parts add up, and it names what speaks for it', () => {
  const valid = third.answers.length;
  const [drum] = ranked;

  for (const { score, parts } of ranked) {
    const points = [parts.votes, parts.support, parts.urgency, parts.focus].map((part: Data) => part.points);
    expect(points.reduce((sum, own) => sum + own, 0)).toBe(score);
  }
  expect(drum.parts.votes.value).toBe(Math.floor((10_000 * drum.votes) / valid));
  expect(drum).toMatchObject({ supporters: 2, needs: 2, coverage: 0 });
  expect(drum.sourceTitles).toContain('腰鼓课');
});

test('the waist-drum course was started from its entry, stands on its needs, and covers it', async () => {
  const after = await entriesOf(3);

  expect(project.startedFrom).toEqual({ number: 3, rank: 1, topic: { id: topics.get('腰鼓课') } });
  expect(project.needs.nodes).toHaveLength(2);
  expect(project.needs.nodes.map(({ need }: Data) => need.id)).toContain(drums.id);
  expect(after[0].projects).toEqual([{ id: course.id, title: '腰鼓公益课' }]);
});

test('everybody reads the list without a token, without sources and without small numbers, and the project with its talent', async () => {
  const document = `query ($county: RegionCode!, $community: RegionCode!, $project: ID!) {
    publicNeedsList(county: $county, community: $community, period: "2024") {
      number entryCount entries { nodes { rank previousRank name parts { support { value points } votes { value } } } } }
    publicProject(id: $project) { title state partners { name kind } } }`;
  const { publicNeedsList, publicProject } = await everybody.ask(document, {
    county: '331004',
    community: ludong,
    project: course.id,
  });
  const raw = JSON.stringify(await world.raw.under('331004#PUBLIC#'));

  expect(publicNeedsList).toMatchObject({ number: 3, entryCount: ranked.length });
  expect(publicNeedsList.entries.nodes[0]).toMatchObject({
    rank: 1,
    name: '腰鼓课',
    parts: { support: { value: null, points: null } },
  });
  expect(publicNeedsList.entries.nodes.find(({ name }: Data) => name === '瑜伽').previousRank).toBe(1);
  expect(publicProject).toMatchObject({
    title: '腰鼓公益课',
    state: 'PUBLISHED',
    partners: [{ name: '居**', kind: 'TALENT' }],
  });
  expect(raw).not.toContain('想学打腰鼓');
});
