import { expect, test } from 'vitest';
import type { CountedAnswer } from '../../../../functions/domain/batches/counted-answer.ts';
import type { Client } from '../../../support/client.ts';
import { chose, layClosedBatch } from '../../../support/laid-batches.ts';
import { askFor, compute, entriesOf, newTopic, openList } from '../../../support/list-steps.ts';
import { codes } from '../../../support/need-steps.ts';
import { newSurvey } from '../../../support/survey-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

/** A county with three topics of community `a`, and a survey in which options stand for them: two of them for the drum. */
const ground = async () => {
  const county = await world.county();
  const { admin, communities } = county;
  const { a, b } = communities;
  const topics = {
    drum: await newTopic(admin, a, '腰鼓'),
    yoga: await newTopic(admin, a, '瑜伽'),
    photo: await newTopic(admin, a, '摄影'),
  };
  const option = (code: string, label: string, topic: string) => ({ code, label, topics: [topic] });
  const question = {
    code: 'COURSES',
    kind: 'MULTIPLE',
    title: '您希望社区开办哪些课程？',
    required: true,
    options: [
      option('DRUM', '腰鼓', topics.drum),
      option('DRUM2', '广场腰鼓', topics.drum),
      option('YOGA', '瑜伽', topics.yoga),
      option('PHOTO', '摄影', topics.photo),
    ],
  };
  const survey = await newSurvey(admin, county.code, { questions: [question] });
  const lay = (answers: readonly CountedAnswer[], fields = {}) =>
    layClosedBatch(world, survey.id, [a, b], answers, fields);
  return { county, admin, a, b, topics, survey, lay };
};

const answers = (community: string, count: number, options: readonly string[], fields: Partial<CountedAnswer> = {}) =>
  Array.from({ length: count }, () => chose(community, 'COURSES', options, fields));

const parts =
  'parts { votes { value points } support { value points } urgency { value points } focus { value points } }';

const inputsOf = async (by: Client, id: string) => {
  const document = `query ($id: ID!) { needsList(id: $id) { latest { inputs { validAnswers batches { batch { id } valid open rankOpen } } } } }`;
  return (await by.ask(document, { id })).needsList.latest.inputs;
};

test('votes of closed batches rank topics; an answer votes once for a topic, whatever options it chose', async () => {
  const { admin, a, b, lay } = await ground();
  const first = await lay([
    ...answers(a, 6, ['DRUM', 'DRUM2'], { focusGroups: ['ELDERLY'] }),
    ...answers(a, 4, ['YOGA']),
    ...answers(b, 9, ['YOGA']),
  ]);
  const second = await lay(answers(a, 10, ['YOGA', 'DRUM']));

  const opened = await openList(admin, a);
  const once = await compute(admin, opened, { batches: [first.id, first.id] });
  const one = await entriesOf(admin, once, `rank name score votes priority ${parts} sourceTitles`);
  const both = await compute(admin, once, { batches: [second.id, first.id] });
  const two = await entriesOf(
    admin,
    both,
    'rank previousRank name votes sources(first: 9) { nodes { ... on ListedOption { batch { id } title option votes } } }',
    'first: 5',
  );
  const inputs = await inputsOf(admin, both.id);

  expect(one).toEqual([
    {
      rank: 1,
      name: '腰鼓',
      // (50·6000 + 10·10000) / 60
      score: 6666,
      votes: 6,
      priority: 6,
      parts: {
        votes: { value: 6000, points: 5000 },
        support: null,
        urgency: null,
        focus: { value: 10_000, points: 1666 },
      },
      sourceTitles: ['腰鼓', '广场腰鼓'],
    },
    {
      rank: 2,
      name: '瑜伽',
      score: 3333,
      votes: 4,
      priority: 0,
      parts: { votes: { value: 4000, points: 3333 }, support: null, urgency: null, focus: { value: 0, points: 0 } },
      sourceTitles: ['瑜伽'],
    },
  ]);
  expect(two).toMatchObject([
    { rank: 1, previousRank: 1, name: '腰鼓', votes: 16 },
    { rank: 2, previousRank: 2, name: '瑜伽', votes: 14 },
  ]);
  expect(two[0].sources.nodes).toEqual([
    { batch: { id: second.id }, title: '腰鼓', option: 'DRUM', votes: 10 },
    { batch: { id: first.id }, title: '腰鼓', option: 'DRUM', votes: 6 },
    { batch: { id: first.id }, title: '广场腰鼓', option: 'DRUM2', votes: 6 },
  ]);
  expect(inputs.validAnswers).toBe(20);
  expect(inputs.batches.map(({ valid }: { valid: number }) => valid)).toEqual([10, 10]);
});

test('answers by the OPEN way vote only where the batch said so before it opened, and else are in nothing', async () => {
  const { admin, a, lay } = await ground();
  const given = [...answers(a, 2, ['YOGA']), ...answers(a, 8, ['PHOTO'], { way: 'OPEN' })];
  const [apart, ranked] = [await lay(given), await lay(given, { rankOpen: true })];

  const without = await compute(admin, await openList(admin, a), { batches: [apart.id] });
  const first = await entriesOf(admin, without, 'name votes');
  const excluded = await inputsOf(admin, without.id);
  const within = await compute(admin, without, { batches: [ranked.id] });
  const second = await entriesOf(admin, within, 'name votes');
  const included = await inputsOf(admin, within.id);

  expect(first).toEqual([{ name: '瑜伽', votes: 2 }]);
  expect(excluded).toMatchObject({ validAnswers: 2, batches: [{ valid: 2, open: 8, rankOpen: false }] });
  expect(second).toEqual([
    { name: '摄影', votes: 8 },
    { name: '瑜伽', votes: 2 },
  ]);
  expect(included).toMatchObject({ validAnswers: 10, batches: [{ valid: 2, open: 8, rankOpen: true }] });
});

test('batches and needs come together in one list', async () => {
  const { county, admin, a, topics, lay } = await ground();
  const batch = await lay([...answers(a, 6, ['DRUM']), ...answers(a, 4, ['YOGA'])]);
  await askFor(admin, county, topics.photo, {}, { urgency: 3 });
  await askFor(admin, county, topics.yoga, {}, { urgency: 1 });

  const list = await compute(admin, await openList(admin, a), { batches: [batch.id] });
  const entries = await entriesOf(admin, list, 'name score votes supporters needs sourceTitles');

  expect(entries).toMatchObject([
    // (50·4000 + 30·10000 + 10·3333 + 0) / 100
    { name: '瑜伽', score: 5333, votes: 4, supporters: 1, needs: 1 },
    { name: '摄影', score: 4000, votes: 0, supporters: 1, needs: 1 },
    { name: '腰鼓', score: 3000, votes: 6, supporters: 0, needs: 0 },
  ]);
  expect(entries[0].sourceTitles[0]).toBe('瑜伽');
});

test('a batch that is not closed, of elsewhere or of nowhere, too many, an old version and an unknown formula are refused', async () => {
  const { admin, a, survey, lay } = await ground();
  const open = await layClosedBatch(world, survey.id, [a], [], { state: 'CLOSING', tally: null });
  const elsewhere = await layClosedBatch(world, survey.id, [`${a.slice(0, 9)}003`], []);
  const good = await lay([]);
  const list = await openList(admin, a);
  const on = (input: object, version = 1) =>
    admin.act('computeNeedsList', { list: list.id, version, batches: [good.id], ...input });

  const refused = [
    await on({ batches: [open.id] }),
    await on({ batches: [elsewhere.id] }),
    await on({ batches: [`${elsewhere.id.slice(0, -26)}${'0'.repeat(26)}`] }),
    await on({ batches: Array.from({ length: 13 }, (_, place) => `${good.id.slice(0, -2)}${10 + place}`) }),
    await on({ formula: 2 }),
    await on({}, 7),
  ];

  expect(refused.map(codes)).toEqual([
    ['BATCH_NOT_CLOSED'],
    ['NOT_FOUND'],
    ['NOT_FOUND'],
    ['TOO_MANY_BATCHES'],
    ['NOT_FOUND'],
    ['CONFLICT'],
  ]);
  expect(refused[0].userErrors[0].field).toEqual(['batches', '0']);
});

test('of two who compute at the same version one makes the next, and the other learns which version is there', async () => {
  const { admin, a, lay } = await ground();
  const [first, second] = [await lay(answers(a, 3, ['DRUM'])), await lay(answers(a, 3, ['YOGA']))];
  const list = await openList(admin, a);
  const on = (batch: string) =>
    admin.act('computeNeedsList', { list: list.id, version: 1, batches: [batch] }, 'list { latest { number } }');

  const answered = await Promise.all([on(first.id), on(second.id)]);
  const entries = await entriesOf(admin, list, 'name');

  expect(answered.flatMap(codes)).toEqual(['CONFLICT']);
  expect(answered.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ currentVersion: 2 }]);
  // Both staged a version of that number: what is shown is what the winner counted.
  expect(entries).toEqual([{ name: answered[0]?.userErrors.length === 0 ? '腰鼓' : '瑜伽' }]);
});

test('whoever asked for a need that was merged, or supports it, is counted with the one that goes on, each once', async () => {
  const { county, admin, a, topics } = await ground();
  const contact = (phone: string) => ({ contact: { name: '居民某', phone } });
  const kept = await askFor(admin, county, topics.drum, contact('19900000501'));
  const merged = await askFor(admin, county, topics.drum, contact('19900000502'));
  const supporter = async (phone: string) =>
    (await admin.done('registerPerson', { community: a, ...contact(phone) }, 'person { id }')).person.id;
  let version = merged.version;
  for (const phone of ['19900000503', '19900000501']) {
    const support = { need: merged.id, version, person: await supporter(phone) };
    version = (await admin.done('supportNeed', support, 'need { version }')).need.version;
  }
  await admin.done('mergeNeed', { need: merged.id, version, into: kept.id, intoVersion: kept.version }, 'need { id }');

  const list = await compute(admin, await openList(admin, a));
  const entries = await entriesOf(admin, list, 'needs supporters');
  const [head] = await world.raw.under(`${county.code}#NEED#${merged.id.slice(-26)}`);

  expect(entries).toEqual([{ needs: 1, supporters: 3 }]);
  // Two who supported it, and its asker, who supports the other from now on.
  expect(head?.['supportCount']).toBe(3);
});
