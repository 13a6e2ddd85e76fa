import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, test } from 'vitest';
import { twentyAnswers, twentyQuestions } from '../../support/answer-steps.ts';
import { actOn, batchFields, batchIn, newBatch } from '../../support/batch-steps.ts';
import { groundAt } from '../../support/ground.ts';
import { itemSize } from '../../support/item-size.ts';
import { layAnswers } from '../../support/laid-answers.ts';
import { everyKind, newSurvey } from '../../support/survey-steps.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();

/** What one piece of work costs, by our own meter, once viewer and county are known to the container. */
const { cost } = world;

let setUps = 0;

/** A county of twenty communities more, with a survey of all of them. */
const setUp = async () => {
  const many = Array.from({ length: 20 }, (_, place) => 100 + place);
  setUps += 1;
  const code = `37${2_000 + setUps}`;
  const more = many.map((number) => ({ code: `${code}001${number}`, name: `第${number}社区居民委员会` }));
  const county = await world.county(code, more);
  const ground = await groundAt(world, county, county.communities.a);
  const questions = everyKind(await ground.topic());
  const survey = await newSurvey(county.admin, code, { title: '题'.repeat(60), questions });
  return { ...county, survey, all: more.map(({ code: community }) => community) };
};

test('a batch of twenty communities is planned in two trips with at most 14 write units, and revised in three with 8', async () => {
  const { admin, survey, all } = await setUp();
  await admin.ask('{ county { code } }');
  let batch: Awaited<ReturnType<typeof newBatch>>;

  const planned = await cost(async () => {
    batch = await newBatch(admin, survey.id, { communities: all });
  });
  const revised = await cost(() => actOn(admin, 'reviseBatch', batch, { communities: all, closesOn: '2026-10-31' }));

  expect(planned.calls).toBe(2);
  expect(planned.wcu).toBeLessThanOrEqual(14);
  expect(revised.calls).toBe(3);
  expect(revised.wcu).toBeLessThanOrEqual(8);
});

test('it is opened in four trips, and neither its head nor its public copy is larger than 1 KB', async () => {
  const { code, admin, survey, all } = await setUp();
  const batch = await newBatch(admin, survey.id, { communities: all });
  const token = batch.id.slice(-26);
  await admin.ask('{ county { code } }');

  const opened = await cost(() => actOn(admin, 'openBatch', batch));

  const items = await world.raw.under(`${code}#`);
  const sizeOf = (pk: string, sk: string) =>
    itemSize(marshall(items.find((item) => item.pk === pk && item.sk === sk) ?? {}));
  const texts = sizeOf(`${code}#PUBLIC#BATCH#${token}`, '#B');
  expect([opened.calls, opened.trips]).toEqual([5, 4]);
  expect(opened.wcu).toBeLessThanOrEqual(19 + 2 * Math.ceil(texts / 1024));
  expect(sizeOf(`${code}#BATCH#${token}`, '#A')).toBeLessThanOrEqual(1024);
  expect(sizeOf(`${code}#PUBLIC#BATCH#${token}`, '#A')).toBeLessThanOrEqual(1024);
});

test('a batch with its questions, the open ones and the public ones are read at the budget of the table of patterns', async () => {
  const { code, admin, survey, all } = await setUp();
  const [community = ''] = all;
  const { id } = await batchIn(admin, 'OPEN', survey.id, { communities: all });
  for (let place = 0; place < 20; place += 1) await batchIn(admin, 'OPEN', survey.id, { communities: [community] });
  const worker = await admin.ask('{ county { code } }').then(() => admin);
  const open = await world.client();
  await open.ask(`{ publicBatches(county: "${code}") { nodes { id } } }`);

  const one = await cost(() =>
    worker.ask('query ($id: ID!) { batch(id: $id) { title state questions { code } } }', { id }),
  );
  const list = await cost(() => worker.ask('{ openBatches(first: 20) { nodes { title closesOn } } }'));
  const publicly = await cost(() =>
    open.ask('query ($id: ID!) { publicBatch(id: $id) { title questions { title } communities { name } } }', { id }),
  );
  const all20 = await cost(() => open.ask(`{ publicBatches(county: "${code}", first: 20) { nodes { title } } }`));

  expect(one).toMatchObject({ calls: 2, rcu: 2 });
  expect(list.calls).toBe(1);
  expect(list.rcu).toBeLessThanOrEqual(3);
  expect(publicly.calls).toBe(2);
  expect(publicly.rcu).toBeLessThanOrEqual(2);
  expect(all20.calls).toBe(1);
  expect(all20.rcu).toBeLessThanOrEqual(3);
});

test('closing a batch of 1,000 answers costs 1.2 times what reading them once and writing the cells once does, at most', async () => {
  const county = await world.county();
  const { admin, communities, code } = county;
  const survey = await newSurvey(admin, communities.a, { questions: twentyQuestions });
  let batch = await batchIn(admin, 'OPEN', survey.id, { communities: [communities.a] });
  const values = Object.fromEntries(
    twentyAnswers.map(({ question, values: [first = '', ...more] }) => {
      const one = /^\d+$/.test(first) ? Number(first) : first;
      return [question, more.length > 0 ? [first, ...more] : one];
    }),
  );
  await layAnswers(
    world,
    batch,
    communities.a,
    Array.from({ length: 1_000 }, (_, place) => ({
      values,
      collector: String(place % 20).padStart(32, '0'),
      focusGroups: place % 3 === 0 ? (['ELDERLY'] as const) : [],
    })),
  );
  await admin.ask('{ county { code } }');

  const tallied = await cost(async () => {
    batch = await actOn(admin, 'tallyBatch', batch);
  });
  const closed = await cost(() => actOn(admin, 'closeBatch', batch));
  const results = await cost(() =>
    admin.ask('query ($id: ID!) { batch(id: $id) { results { counted { answered options { count } } } } }', {
      id: batch.id,
    }),
  );

  const items = await world.raw.under(`${code}#`);
  const bytes = items.map((item) => ({ ...item, size: itemSize(marshall(item)) }));
  const answers = bytes.filter(({ pk, sk }) => pk.includes('#INTAKE#BATCH#') && sk.startsWith('A#'));
  const cells = bytes.filter(({ sk }) => sk.startsWith('TALLY#'));
  const reading = answers.reduce((sum, { size }) => sum + size, 0) / 4_096;
  // Counted twice, they were written twice.
  const writing = cells.reduce((sum, { size }) => sum + Math.ceil(size / 1_024), 0) / 2;
  expect(answers).toHaveLength(1_000);
  expect(cells).toHaveLength(2 * 22);
  expect(closed.rcu + closed.wcu).toBeLessThanOrEqual(1.2 * (reading + writing));
  expect([tallied.calls, closed.calls, closed.trips]).toEqual([6, 8, 7]);
  expect(tallied.wcu).toBeLessThanOrEqual(10 + writing);
  expect(closed.wcu).toBeLessThanOrEqual(25 + writing);
  expect([results.calls, results.trips]).toEqual([3, 2]);
  expect(results.rcu).toBeLessThanOrEqual(6);
});

test('what stops nobody from answering is cheap: refusing to close reads one item and writes nothing', async () => {
  const { admin, survey, all } = await setUp();
  const draft = await newBatch(admin, survey.id, { communities: all });
  await admin.ask('{ county { code } }');

  const refused = await cost(() => admin.act('closeBatch', { batch: draft.id, version: 1 }, batchFields));

  expect(refused).toMatchObject({ calls: 1, rcu: 2, wcu: 0 });
});
