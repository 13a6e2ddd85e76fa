import { expect, test } from 'vitest';
import { lockSurvey } from '../support/lock-survey.ts';
import { codes } from '../support/need-steps.ts';
import { everyKind, newSurvey, questionsOf, surveyFields } from '../support/survey-steps.ts';
import { createWorld } from '../support/world.ts';

const world = await createWorld();

test('a survey is made and its questionnaire written anew until it is as it should be', async () => {
  const county = await world.county();
  const { a } = county.communities;
  const worker = await county.member('SOCIAL_WORKER', a);
  const { topic } = await worker.done('addTopic', { community: a, name: '瑜伽课' }, 'topic { id }');

  const survey = await newSurvey(worker, a);
  const empty = await questionsOf(worker, survey);
  const revised = { survey: survey.id, version: 1, questions: everyKind(topic.id) };
  const written = await worker.done('reviseQuestionnaire', revised, surveyFields);
  const { number, questions } = await questionsOf(worker, survey);
  const again = await worker.act('reviseQuestionnaire', { ...revised, questions: [] }, surveyFields);

  expect(empty).toEqual({ number: 1, questions: [] });
  expect(written.survey).toMatchObject({ version: 2, questionnaireNumber: 1, locked: false });
  expect(number).toBe(1);
  expect(questions.map(({ code, kind }: Record<string, string>) => [code, kind])).toEqual(
    everyKind().map(({ code, kind }) => [code, kind]),
  );
  expect(questions[0]).toMatchObject({ required: true, min: null, max: 2, unit: null, condition: null });
  expect(questions[0].options[0]).toMatchObject({ code: 'YOGA', label: '瑜伽', topics: [{ name: '瑜伽课' }] });
  expect(questions[3].condition).toEqual({ question: 'COURSES', anyOf: ['PAINTING'], from: null, to: null });
  expect([questions[3].max, questions[4].max]).toEqual([300, 5]);
  expect(codes(again)).toEqual(['CONFLICT']);
});

test('a township’s survey is asked, corrected for the next year, and taken over by another township', async () => {
  const county = await world.county();
  const { code, communities } = county;
  const [east, west] = [
    await county.member('SOCIAL_WORKER', `${code}001`),
    await county.member('SOCIAL_WORKER', `${code}002`),
  ];
  const worker = await county.member('COMMUNITY_WORKER', communities.a);
  const { topic } = await east.done('addTopic', { community: communities.a, name: '瑜伽课' }, 'topic { id }');

  const draft = await newSurvey(east, `${code}001`, { title: '2026年需求调查', questions: everyKind(topic.id) });
  const seen = await worker.ask(
    'query ($r: RegionCode!) { surveys(region: $r) { nodes { id title home { name } } } }',
    {
      r: `${code}001`,
    },
  );
  const asked = await lockSurvey(world, draft);
  const { survey: next } = await east.done(
    'copyQuestionnaire',
    { survey: asked['id'], version: asked['version'] },
    surveyFields,
  );
  const [first, ...others] = everyKind(topic.id);
  const better = {
    survey: next.id,
    version: next.version,
    questions: [{ ...first, title: '您最想上哪些课？' }, ...others],
  };
  const { survey: revised } = await east.done('reviseQuestionnaire', better, surveyFields);
  await east.done('renameSurvey', { survey: next.id, version: revised.version, title: '居民需求调查' }, surveyFields);
  const unseen = await west.ask('query ($id: ID!) { survey(id: $id) { title } node(id: $id) { id } }', {
    id: draft.id,
  });
  const ofTheCounty = await newSurvey(county.admin, code, { title: '全县调查', copyOf: draft.id });
  const taken = await newSurvey(west, `${code}002`, { title: '西街调查', copyOf: ofTheCounty.id });
  const history = await east.ask(
    'query ($id: ID!) { survey(id: $id) { title history { nodes { type by { id } } } } }',
    {
      id: draft.id,
    },
  );

  expect(seen.surveys.nodes).toEqual([{ id: draft.id, title: '2026年需求调查', home: { name: '东街街道' } }]);
  expect((await questionsOf(east, draft, 1)).questions[0].title).toBe('您希望社区开办哪些课程？');
  expect((await questionsOf(east, draft)).questions[0].title).toBe('您最想上哪些课？');
  expect(unseen).toEqual({ survey: null, node: null });
  const [question] = (await questionsOf(west, taken)).questions;
  expect([question.title, question.options[0].topics]).toEqual(['您最想上哪些课？', []]);
  expect(history.survey.title).toBe('居民需求调查');
  expect(history.survey.history.nodes.map(({ type }: { type: string }) => type)).toEqual([
    'survey.created',
    'survey.locked',
    'survey.questionnaire-copied',
    'survey.questionnaire-revised',
    'survey.renamed',
  ]);
  expect(history.survey.history.nodes[4].by).toEqual({ id: east.id });
});
