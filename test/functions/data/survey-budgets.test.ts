import { expect, test } from 'vitest';
import { questionnaireItem } from '../../../functions/data/questionnaire-item.ts';
import { surveyItem } from '../../../functions/data/survey-item.ts';
import { createTable } from '../../../functions/data/table.ts';
import { newKey } from '../../support/client.ts';
import { groundAt } from '../../support/ground.ts';
import { lockSurvey } from '../../support/lock-survey.ts';
import { storedQuestionnaire } from '../../support/stored-questionnaire.ts';
import { newSurvey, questionFields, surveyFields } from '../../support/survey-steps.ts';
import { testClient } from '../../support/test-table.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();

/** What one piece of work costs, by our own meter, once viewer and county are known to the container. */
const { cost } = world;

const heads = 'nodes { id title version region questionnaireNumber locked archived createdAt }';

/** Twenty questions of which a third name topics, as a client tells them; `topics` are there. */
const twenty = (topics: readonly string[]) =>
  storedQuestionnaire('', '331004003010', 20).questions.map(({ options, condition, ...question }, place) => ({
    ...question,
    options: options.map(({ code, label }, option) => ({
      code,
      label,
      topics: place % 3 === 0 && topics.length > 0 ? [topics[(place + option) % topics.length]] : [],
    })),
    condition: condition && { question: condition.question, to: condition.to },
  }));

test('each command on surveys takes the trips and write units that data/README.md tells', async () => {
  const county = await world.county();
  const { admin } = county;
  const { a: region } = county.communities;
  const ground = await groundAt(world, county, region);
  const topics: string[] = [];
  for (let count = 0; count < 12; count += 1) topics.push(await ground.topic());
  const title = '问'.repeat(30);
  const draft = await newSurvey(admin, region);
  const filled = await newSurvey(admin, region, { questions: twenty(topics) });
  const key = newKey();
  const locked = await lockSurvey(world, filled);
  const on = ({ id, version }: { id: string; version: number }) => ({ survey: id, version });
  const revised = { ...on(draft), questions: twenty(topics), idempotencyKey: key };

  const spent = {
    empty: await cost(() => admin.done('createSurvey', { region, title }, surveyFields)),
    plain: await cost(() => admin.done('createSurvey', { region, title, questions: twenty([]) }, surveyFields)),
    withTopics: await cost(() =>
      admin.done('createSurvey', { region, title, questions: twenty(topics) }, surveyFields),
    ),
    copied: await cost(() => admin.done('createSurvey', { region, title, copyOf: filled.id }, surveyFields)),
    revise: await cost(() => admin.done('reviseQuestionnaire', revised, surveyFields)),
    reviseAgain: await cost(() => admin.done('reviseQuestionnaire', revised, surveyFields)),
    copy: await cost(() => admin.done('copyQuestionnaire', on(locked), surveyFields)),
    reviseSecond: await cost(() =>
      admin.done(
        'reviseQuestionnaire',
        { ...on(locked), version: locked['version'] + 1, questions: twenty(topics) },
        surveyFields,
      ),
    ),
    rename: await cost(() => admin.done('renameSurvey', { ...on(draft), version: 2, title }, surveyFields)),
    archive: await cost(() => admin.done('archiveSurvey', { ...on(draft), version: 3 }, surveyFields)),
  };

  const calls = Object.fromEntries(Object.entries(spent).map(([name, one]) => [name, one.calls]));
  expect(calls).toEqual({
    empty: 2,
    plain: 2,
    withTopics: 3,
    copied: 3,
    revise: 3,
    reviseAgain: 1,
    copy: 3,
    reviseSecond: 3,
    rename: 2,
    archive: 2,
  });
  expect(spent.reviseAgain.wcu).toBe(0);
  expect(spent.empty.wcu).toBeLessThanOrEqual(10);
  for (const name of ['plain', 'withTopics', 'copied', 'revise', 'copy', 'reviseSecond'] as const) {
    expect(spent[name].wcu, name).toBeLessThanOrEqual(24);
  }
  for (const name of ['rename', 'archive'] as const) expect(spent[name].wcu, name).toBeLessThanOrEqual(8);
});

test('a survey with its twenty questions takes two calls, with their topics three, whatever the county has asked', async () => {
  const [small, large] = [await world.county(), await world.county()];
  for (const [{ code, communities }, count] of [
    [small, 100],
    [large, 1_000],
  ] as const) {
    const table = createTable(testClient(), world.table, code, async () => undefined);
    const stored = (place: number) => ({
      id: `${code}-survey-01M${String(place).padStart(23, '0')}`,
      version: 7,
      region: communities.a,
      title: '居民服务需求调查'.repeat(3),
      questionnaire: 1,
      locked: true,
      batchCounts: { '2024': 3, '2025': 2 },
      archived: false,
      createdAt: '2026-09-01T02:00:00.000Z',
    });
    await table.writeAll(Array.from({ length: count }, (_, place) => surveyItem(code, stored(place))));
    await table.writeAll([questionnaireItem(code, storedQuestionnaire(stored(0).id, communities.a, 20))]);
  }
  const ask = async ({ admin, code, communities }: typeof small) => {
    await admin.ask('{ county { code } }');
    const id = `${code}-survey-01M${'0'.repeat(23)}`;
    const asked = questionFields.replace('topics { id name community { code } }', '');
    const one = (fields: string) =>
      admin.ask(`query ($id: ID!) { survey(id: $id) { title questionnaire { ${fields} } } }`, { id });
    return {
      list: await cost(() =>
        admin.ask(`query ($r: RegionCode!) { surveys(region: $r) { ${heads} } }`, { r: communities.a }),
      ),
      one: await cost(() => one(asked)),
      topics: await cost(() => one('questions { options { topics { name } } }')),
    };
  };

  const spent = [await ask(small), await ask(large)];

  expect(spent[0]).toEqual(spent[1]);
  expect(spent[1]).toMatchObject({ list: { calls: 1 }, one: { calls: 2 }, topics: { calls: 3 } });
  expect(spent[1]?.list.rcu).toBeLessThanOrEqual(2);
  expect(spent[1]?.one.rcu).toBeLessThanOrEqual(4);
});
