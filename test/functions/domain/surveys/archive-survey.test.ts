import { expect, test } from 'vitest';
import { lockSurvey } from '../../../support/lock-survey.ts';
import { codes } from '../../../support/need-steps.ts';
import { everyKind, newSurvey, surveyFields } from '../../../support/survey-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();
const county = await world.county();
const { admin } = county;

test('an archived survey is seen as before and changed by nobody', async () => {
  const { id, version } = await lockSurvey(
    world,
    await newSurvey(admin, county.communities.a, { questions: everyKind() }),
  );

  const { survey } = await admin.done('archiveSurvey', { survey: id, version }, surveyFields);
  const on = { survey: id, version: survey.version };
  const refused = [
    await admin.act('archiveSurvey', on, surveyFields),
    await admin.act('renameSurvey', { ...on, title: '另一个' }, surveyFields),
    await admin.act('reviseQuestionnaire', { ...on, questions: [] }, surveyFields),
    await admin.act('copyQuestionnaire', on, surveyFields),
  ];
  const seen = await admin.ask(
    'query ($id: ID!) { survey(id: $id) { archived questionnaire { questions { code } } } }',
    { id },
  );
  const copied = await newSurvey(admin, county.communities.b, { copyOf: id });

  expect(survey).toMatchObject({ version: 3, archived: true, locked: true });
  expect(refused.map(codes)).toEqual(Array(4).fill(['ARCHIVED']));
  expect(seen.survey.questionnaire.questions).toHaveLength(7);
  expect(copied).toMatchObject({ archived: false, locked: false });
});

test('a survey that is renamed keeps all else; an empty title is none', async () => {
  const { id } = await newSurvey(admin, county.communities.a);

  const { survey } = await admin.done('renameSurvey', { survey: id, version: 1, title: ' 夏季调查 ' }, surveyFields);
  const refused = await admin.act('renameSurvey', { survey: id, version: 2, title: ' ' }, surveyFields);

  expect(survey).toMatchObject({ title: '夏季调查', version: 2, questionnaireNumber: 1 });
  expect(refused.userErrors).toMatchObject([{ code: 'TEXT_EMPTY', field: ['title'] }]);
});
