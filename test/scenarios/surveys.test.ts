import { expect, test } from 'vitest';
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
