import { expect, test } from 'vitest';
import { actOn, batchFields, batchIn, newBatch, plan } from '../support/batch-steps.ts';
import { groundAt } from '../support/ground.ts';
import { codes } from '../support/need-steps.ts';
import { everyKind, newSurvey } from '../support/survey-steps.ts';
import { createWorld } from '../support/world.ts';

const world = await createWorld();

test('a survey is run in batches, each the next of its year, listed with the newest first', async () => {
  const county = await world.county();
  const { a, b } = county.communities;
  const { admin } = county;
  const survey = await newSurvey(admin, county.code, { questions: everyKind() });
  const days = [
    ['2025-12-01', '2026-01-15'],
    ['2026-03-01', '2026-03-31'],
    ['2026-09-01', '2026-09-30'],
    ['2025-12-20', '2025-12-31'],
  ];
  for (const [opensOn, closesOn] of days) await newBatch(admin, survey.id, { communities: [a, b], opensOn, closesOn });

  const { survey: seen } = await admin.ask(
    `query ($id: ID!) { survey(id: $id) { version batches { nodes { year number state title communities { name } } } } }`,
    { id: survey.id },
  );

  expect(seen.batches.nodes.map(({ year, number }: { year: number; number: number }) => [year, number])).toEqual([
    [2026, 2],
    [2026, 1],
    [2025, 2],
    [2025, 1],
  ]);
  expect(seen.batches.nodes[0]).toMatchObject({
    state: 'DRAFT',
    title: survey.title,
    communities: [{ name: '甲社区' }, { name: '乙社区' }],
  });
  expect(seen.version).toBe(survey.version + 4);
});

test('everything that is wrong with a plan is told at once', async () => {
  const county = await world.county();
  const { a, c } = county.communities;
  const worker = await county.member('SOCIAL_WORKER', county.code.concat('001'));
  const survey = await newSurvey(county.admin, `${county.code}001`, { questions: everyKind() });

  const refused = await worker.act('planBatch', {
    survey: survey.id,
    ...plan,
    questionnaire: 2,
    communities: [a, c, a, `${county.code}001999`, `${county.code}001`],
    opensOn: '2026-09-30',
    closesOn: '2026-09-29',
    ways: [],
  });

  expect(
    refused.userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, field.join('.')]),
  ).toEqual([
    ['OUT_OF_RANGE', 'questionnaire'],
    ['BAD_DATES', 'closesOn'],
    ['TOO_FEW_ENTRIES', 'ways'],
    ['NOT_FOUND', 'communities.1'],
    ['BAD_REGION', 'communities.2'],
    ['NOT_FOUND', 'communities.3'],
    ['NOT_FOUND', 'communities.4'],
  ]);
});

test('a draft is planned otherwise, an open batch only extended, and never into the past', async () => {
  const county = await world.county();
  const { a, b } = county.communities;
  const { admin } = county;
  const survey = await newSurvey(admin, county.code, { questions: everyKind() });
  const drafted = await newBatch(admin, survey.id, { communities: [a] });

  const revised = await actOn(admin, 'reviseBatch', drafted, {
    communities: [a, b],
    opensOn: '2026-08-01',
    ways: ['OPEN', 'DOOR_TO_DOOR', 'OPEN'],
    rankOpen: true,
  });
  const otherYear = await admin.act('reviseBatch', { batch: drafted.id, version: 2, opensOn: '2025-12-31' });
  const opened = await actOn(admin, 'openBatch', revised);
  const on = { batch: opened.id, version: opened.version };
  const locked = await admin.act('reviseBatch', { ...on, communities: [a] });
  const past = await admin.act('reviseBatch', { ...on, closesOn: '2026-08-31' });
  const extended = await actOn(admin, 'reviseBatch', opened, { closesOn: '2026-10-15', communities: [a, b] });

  expect(revised).toMatchObject({ version: 2, opensOn: '2026-08-01', ways: ['DOOR_TO_DOOR', 'OPEN'], rankOpen: true });
  expect([otherYear, locked, past].flatMap(codes)).toEqual(['BAD_DATES', 'BATCH_LOCKED', 'BAD_DATES']);
  expect(extended).toMatchObject({ state: 'OPEN', version: 4, closesOn: '2026-10-15' });
});

test('opening locks the questionnaire, once, and what asks nothing or is out of use is not opened', async () => {
  const county = await world.county();
  const { a } = county.communities;
  const { admin } = county;
  const survey = await newSurvey(admin, a);
  const empty = await newBatch(admin, survey.id, { communities: [a] });
  const refused = await admin.act('openBatch', { batch: empty.id, version: 1 });
  const told = { survey: survey.id, version: survey.version + 1, questions: everyKind() };
  const { survey: asking } = await admin.done('reviseQuestionnaire', told, 'survey { version }');

  await actOn(admin, 'openBatch', empty);
  await batchIn(admin, 'OPEN', survey.id, { communities: [a] });

  const { survey: locked } = await admin.ask(
    'query ($id: ID!) { survey(id: $id) { version locked history(first: 50) { nodes { type } } } }',
    { id: survey.id },
  );
  const third = await newBatch(admin, survey.id, { communities: [a] });
  const archived = { survey: survey.id, version: locked.version + 1 };
  await admin.done('archiveSurvey', archived, 'survey { id }');
  const late = [
    await admin.act('openBatch', { batch: third.id, version: 1 }),
    await admin.act('planBatch', { survey: survey.id, ...plan, communities: [a] }),
  ];
  const types = locked.history.nodes.map(({ type }: { type: string }) => type);
  expect(codes(refused)).toEqual(['QUESTIONNAIRE_EMPTY']);
  expect(locked).toMatchObject({ version: asking.version + 2, locked: true });
  expect(types.filter((type: string) => type === 'survey.locked')).toHaveLength(1);
  expect(late.flatMap(codes)).toEqual(['ARCHIVED', 'ARCHIVED']);
});

test('everybody sees an open batch with what it asks and no topics, until its county is suspended', async () => {
  const county = await world.county();
  const { a, b } = county.communities;
  const { admin, topic } = await groundAt(world, county, a).then((ground) => ({ ...county, ...ground }));
  const survey = await newSurvey(admin, county.code, { questions: everyKind(await topic()) });
  const draft = await newBatch(admin, survey.id, { communities: [b] });
  const late = await batchIn(admin, 'OPEN', survey.id, { communities: [a, b], closesOn: '2026-12-31' });
  const soon = await batchIn(admin, 'OPEN', survey.id, { communities: [b] });
  const publicly = await world.client();
  const document = `query ($c: RegionCode!, $a: RegionCode, $late: ID!, $draft: ID!) {
    all: publicBatches(county: $c) { nodes { id } } here: publicBatches(county: $c, community: $a) { nodes { id } }
    draft: publicBatch(id: $draft) { id }
    publicBatch(id: $late) { title state year number opensOn closesOn ways communities { code name }
      questions { code options { code topics { id } } } } }`;
  const ask = () => publicly.ask(document, { c: county.code, a, late: late.id, draft: draft.id });

  const seen = await ask();
  await county.provinceAdmin.done('suspendCounty', { county: county.code }, 'county { state }');
  world.clock.advance(6_000);
  const suspended = await ask();

  const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);
  expect([ids(seen.all), ids(seen.here), seen.draft]).toEqual([[soon.id, late.id], [late.id], null]);
  expect(seen.publicBatch).toMatchObject({
    title: survey.title,
    state: 'OPEN',
    closesOn: '2026-12-31',
    communities: [
      { code: a, name: '甲社区' },
      { code: b, name: '乙社区' },
    ],
  });
  expect(seen.publicBatch.questions).toHaveLength(7);
  expect(seen.publicBatch.questions[0].options[0]).toEqual({ code: 'YOGA', topics: [] });
  expect(suspended).toEqual({ all: { nodes: [] }, here: { nodes: [] }, draft: null, publicBatch: null });
});

test('a collector sees the own batch with what it asks, and nothing else of it or of the county', async () => {
  const county = await world.county();
  const ground = await groundAt(world, county, county.communities.a);
  const [own, other] = [await ground.batch('OPEN'), await ground.batch('OPEN')];
  const worker = await county.member('COMMUNITY_WORKER', county.communities.a);
  const who = { issuer: world.issuer, subject: 'collector-1', label: '调查员', role: 'COLLECTOR', scope: own.id };
  await worker.done('grantRole', who, 'member { id }');
  const collector = await world.client(county.code, 'collector-1');
  const document = `query ($id: ID!) { batch(id: $id) { title state communities { name } questions { code options { topics { id } } }
    survey { id } answerCounts { valid } results { question } collectors { nodes { role } } collectorPace { answers }
    history { nodes { type } } } }`;

  const seen = await collector.ask(document, { id: own.id });
  const [elsewhere, staff] = [
    await collector.ask(document, { id: other.id }),
    await worker.ask(document, { id: own.id }),
  ];
  const forbidden = await collector.send('{ openBatches { nodes { id } } county { code } }');

  expect(seen.batch).toMatchObject({
    state: 'OPEN',
    communities: [{ name: '甲社区' }],
    survey: null,
    answerCounts: null,
    results: [],
    collectors: { nodes: [] },
    collectorPace: [],
    history: { nodes: [] },
  });
  expect(seen.batch.questions[0].options[0].topics).toEqual([]);
  expect(elsewhere.batch).toBeNull();
  expect(staff.batch.questions[0].options[0].topics).toHaveLength(1);
  expect(staff.batch.collectors.nodes).toEqual([{ role: 'COLLECTOR' }]);
  expect(forbidden.errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

test('collectors are named and dismissed by who reaches all communities of the batch, and by nobody else', async () => {
  const county = await world.county();
  const { a, b } = county.communities;
  const { admin } = county;
  const survey = await newSurvey(admin, county.code, { questions: everyKind() });
  const batch = await batchIn(admin, 'OPEN', survey.id, { communities: [a, b] });
  const [narrow, wide] = [
    await county.member('COMMUNITY_WORKER', a),
    await county.member('SOCIAL_WORKER', `${county.code}001`),
  ];
  const who = { issuer: world.issuer, subject: 'collector-2', label: '调查员', role: 'COLLECTOR' };
  const unknown = `${county.code}-batch-${'0'.repeat(26)}`;

  const [byNarrow, nowhere, otherRole] = [
    await narrow.act('grantRole', { ...who, scope: batch.id }),
    await wide.act('grantRole', { ...who, scope: unknown }),
    await wide.act('grantRole', { ...who, role: 'COMMUNITY_WORKER', scope: a }),
  ];
  const { member } = await wide.done('grantRole', { ...who, scope: batch.id }, 'member { id }');
  const taken = { member: member.id, role: 'COLLECTOR', scope: batch.id };
  const kept = await narrow.act('revokeRole', taken);
  await wide.done('revokeRole', taken, 'member { id }');
  const { batch: after } = await wide.ask('query ($id: ID!) { batch(id: $id) { collectors { nodes { role } } } }', {
    id: batch.id,
  });

  expect([byNarrow, nowhere, otherRole, kept].flatMap(codes)).toEqual([
    'BAD_SCOPE',
    'BAD_SCOPE',
    'ROLE_NOT_GRANTABLE',
    'NOT_FOUND',
  ]);
  expect(after.collectors.nodes).toEqual([]);
});

test('open batches are listed by last day, to staff of their communities', async () => {
  const county = await world.county();
  const { a, b, c } = county.communities;
  const { admin } = county;
  const survey = await newSurvey(admin, county.code, { questions: everyKind() });
  const late = await batchIn(admin, 'OPEN', survey.id, { communities: [b, a], closesOn: '2026-12-31' });
  const soon = await batchIn(admin, 'OPEN', survey.id, { communities: [a] });
  await batchIn(admin, 'DRAFT', survey.id, { communities: [a] });
  const there = await batchIn(admin, 'OPEN', survey.id, { communities: [c], closesOn: '2026-10-31' });
  const listed = async (by: typeof admin) =>
    (await by.ask('{ openBatches { nodes { id } } }')).openBatches.nodes.map(({ id }: { id: string }) => id);
  const [here, elsewhere] = [await county.member('SOCIAL_WORKER', a), await county.member('COMMUNITY_WORKER', c)];

  const seen = [await listed(admin), await listed(here), await listed(elsewhere)];

  const hidden = await elsewhere.act('openBatch', { batch: soon.id, version: soon.version }, batchFields);
  expect(seen).toEqual([[soon.id, there.id, late.id], [soon.id, late.id], [there.id]]);
  expect(codes(hidden)).toEqual(['NOT_FOUND']);
});

test('codes for a community’s sheets are printed by who reaches it, the same whenever they are asked for', async () => {
  const county = await world.county();
  const { a, b, c } = county.communities;
  const { admin } = county;
  const survey = await newSurvey(admin, county.code, { questions: everyKind() });
  const batch = await newBatch(admin, survey.id, { communities: [a, b] });
  const openly = await newBatch(admin, survey.id, { communities: [a], ways: ['OPEN', 'SIGNED_IN'] });
  const worker = await county.member('COMMUNITY_WORKER', a);
  const print = async (by: typeof admin, community: string, of = batch.id, from = 1) =>
    (
      await by.ask(
        `query ($of: ID!, $community: RegionCode!, $from: Int!) {
          householdCodes(batch: $of, community: $community, from: $from, count: 3) { serial code } }`,
        { of, community, from },
      )
    ).householdCodes;

  const mine = await print(worker, a);

  expect(mine.map(({ serial }: { serial: number }) => serial)).toEqual([1, 2, 3]);
  expect(new Set(mine.map(({ code }: { code: string }) => code)).size).toBe(3);
  expect(await print(admin, a)).toEqual(mine);
  expect((await print(worker, a, batch.id, 3))[0]).toEqual(mine[2]);
  expect(await print(worker, a, batch.id, 1_048_575)).toHaveLength(1);
  expect([await print(worker, b), await print(admin, c), await print(worker, a, openly.id)]).toEqual([[], [], []]);
});
