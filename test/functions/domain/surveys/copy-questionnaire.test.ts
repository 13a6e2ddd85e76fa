import { expect, test } from 'vitest';
import type { Data } from '../../../support/client.ts';
import { lockSurvey } from '../../../support/lock-survey.ts';
import { codes } from '../../../support/need-steps.ts';
import { everyKind, newSurvey, questionsOf, surveyFields } from '../../../support/survey-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();
const county = await world.county();
const { admin, code } = county;
const { a } = county.communities;

const on = ({ id, version }: Data) => ({ survey: id, version });
const question = (code: string, kind = 'TEXT') => ({ code, kind, title: `${code}？`, required: false });
const revise = (survey: Data, questions: readonly object[]) =>
  admin.act('reviseQuestionnaire', { ...on(survey), questions }, surveyFields);
const copy = (survey: Data) => admin.act('copyQuestionnaire', on(survey), surveyFields);

test('the next questionnaire begins as the locked one was, and may be revised while that stays as it is', async () => {
  const locked = await lockSurvey(world, await newSurvey(admin, a, { questions: everyKind() }));
  const before = await questionsOf(admin, locked);

  const { survey } = await copy(locked);
  const copied = await questionsOf(admin, survey);
  await revise(survey, [question('NEW')]);
  const [first, second, none] = [
    await questionsOf(admin, survey, 1),
    await questionsOf(admin, survey),
    await questionsOf(admin, survey, 3),
  ];

  expect(survey).toMatchObject({ questionnaireNumber: 2, locked: false, version: 3 });
  expect(copied).toEqual({ ...before, number: 2 });
  expect(first).toEqual(before);
  expect(second).toMatchObject({ number: 2, questions: [{ code: 'NEW' }] });
  expect(none).toBeNull();
});

test('what may still be revised is not copied', async () => {
  const survey = await newSurvey(admin, a, { questions: everyKind() });

  const answer = await copy(survey);

  expect(answer.userErrors).toMatchObject([{ code: 'QUESTIONNAIRE_NOT_LOCKED', field: ['survey'] }]);
});

test('a code keeps its kind for ever, also where a questionnaire in between did not ask it', async () => {
  const first = await lockSurvey(
    world,
    await newSurvey(admin, a, { questions: [question('GRADE', 'RATING'), question('WHY')] }),
  );
  const { survey: second } = await copy(first);
  const { survey: without } = await revise(second, [question('WHY')]);
  const { survey: third } = await copy(await lockSurvey(world, without));

  const refused = await revise(third, [question('GRADE', 'NUMBER'), question('WHY')]);
  const taken = await revise(third, [question('GRADE', 'RATING'), question('NEW', 'NUMBER')]);
  const draft = await revise(taken.survey, [question('NEW', 'DATE')]);

  expect(refused.userErrors).toMatchObject([{ code: 'QUESTION_KIND_CHANGED', field: ['questions', '0', 'kind'] }]);
  expect(refused.userErrors[0].message).toContain('RATING');
  expect([codes(taken), codes(draft)]).toEqual([[], []]);
});

test('of eight who copy at once one makes the next number, and no number is left out', async () => {
  const locked = await lockSurvey(world, await newSurvey(admin, a, { questions: everyKind() }));

  const answers = await Promise.all(Array.from({ length: 8 }, () => copy(locked)));
  const items = await world.raw.under(`${code}#SURVEY#${locked['id'].split('-').at(-1)}`);

  expect(answers.flatMap(codes)).toEqual(Array(7).fill('CONFLICT'));
  expect(items.map(({ sk }) => sk).filter((sk) => sk.startsWith('V#'))).toEqual(['V#0001', 'V#0002']);
});
