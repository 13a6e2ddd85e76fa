import { expect, test } from 'vitest';
import { newKey } from '../../../support/client.ts';
import { groundAt } from '../../../support/ground.ts';
import { codes } from '../../../support/need-steps.ts';
import { everyKind, newSurvey, questionsOf, surveyFields } from '../../../support/survey-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();
const county = await world.county();
const { admin, code } = county;
const { a, b, c } = county.communities;
const ground = await groundAt(world, county, a);
const title = '居民服务需求调查';

test('a copy asks what the newest questionnaire of the other asks, without topics from outside its own region', async () => {
  const [here, there] = [await ground.topic(), await (await groundAt(world, county, b)).topic()];
  const [first, ...others] = everyKind();
  const options = [
    { code: 'YOGA', label: '瑜伽', topics: [here, there] },
    { code: 'PAINTING', label: '绘画', topics: [there] },
  ];
  const origin = await newSurvey(admin, `${code}001`, { questions: [{ ...first, options }, ...others] });

  const ofTheCommunity = await newSurvey(admin, a, { copyOf: origin.id });
  const ofTheCounty = await newSurvey(admin, code, { copyOf: origin.id });
  const [asked, [copied, ...rest], whole] = [
    (await questionsOf(admin, origin)).questions,
    (await questionsOf(admin, ofTheCommunity)).questions,
    (await questionsOf(admin, ofTheCounty)).questions,
  ];

  const topicsOf = ({ options }: typeof copied) =>
    options.map(({ topics }: { topics: { id: string }[] }) => topics.map(({ id }) => id));
  expect(topicsOf(asked[0])).toEqual([[here, there], [there]]);
  expect(topicsOf(copied)).toEqual([[here], []]);
  expect(rest).toEqual(asked.slice(1));
  expect(whole).toEqual(asked);
});

test('a survey is copied or written, not both, and only from one in sight', async () => {
  const member = await county.member('COMMUNITY_WORKER', a);
  const outOfSight = await newSurvey(admin, c, { questions: everyKind() });
  const above = await newSurvey(admin, code, { questions: everyKind() });

  const refused = [
    await member.act('createSurvey', { region: a, title, copyOf: above.id, questions: [] }, surveyFields),
    await member.act('createSurvey', { region: a, title, copyOf: outOfSight.id }, surveyFields),
    await member.act('createSurvey', { region: a, title, copyOf: 'nothing' }, surveyFields),
  ];
  const copied = await newSurvey(member, a, { copyOf: above.id });

  expect(refused.flatMap(({ userErrors }) => userErrors)).toMatchObject([
    { code: 'SURVEY_SOURCE_AMBIGUOUS', field: ['copyOf'] },
    { code: 'NOT_FOUND', field: ['copyOf'] },
    { code: 'NOT_FOUND', field: ['copyOf'] },
  ]);
  expect((await questionsOf(member, copied)).questions).toHaveLength(everyKind().length);
});

test('whoever works in one community makes surveys of that community, and of nothing around it', async () => {
  const member = await county.member('SOCIAL_WORKER', a);

  const regions = [code, `${code}001`, b, `${code}001999`];
  const refused = await Promise.all(
    regions.map((region) => member.act('createSurvey', { region, title }, surveyFields)),
  );
  const unknown = await admin.act('createSurvey', { region: `${code}001999`, title }, surveyFields);
  const made = await newSurvey(member, a);

  expect([...refused, unknown].map(codes)).toEqual(Array(5).fill(['NOT_FOUND']));
  expect(made).toMatchObject({ version: 1, region: a, questionnaireNumber: 1, locked: false, archived: false });
});

test('what is wrong is told at once with its path, and nothing is written', async () => {
  const questions = [
    { code: 'GRADE', kind: 'RATING', title: '满意吗？', required: true, max: 11 },
    { code: 'grade', kind: 'TEXT', title: ' ', required: true },
  ];
  const before = world.spent.writes;

  const { survey, userErrors } = await admin.act('createSurvey', { region: a, title, questions }, surveyFields);

  expect(survey).toBeNull();
  expect(userErrors).toMatchObject([
    { code: 'OUT_OF_RANGE', field: ['questions', '0', 'max'], message: '取值须在 2 到 10 之间。' },
    { code: 'BAD_CODE', field: ['questions', '1', 'code'] },
    { code: 'TEXT_EMPTY', field: ['questions', '1', 'title'] },
  ]);
  expect(world.spent.writes).toBe(before);
});

test('a form of 301 options is refused before anything is read', async () => {
  const options = Array.from({ length: 43 }, (_, at) => ({ code: `O${at}`, label: '选项', topics: [`topic${at}`] }));
  const questions = Array.from({ length: 7 }, (_, at) => ({
    code: `Q${at}`,
    kind: 'SINGLE',
    title: '您的看法？',
    required: true,
    options,
  }));
  await admin.ask('{ county { code } }');
  const before = world.spent.calls;

  const { userErrors } = await admin.act('createSurvey', { region: a, title, questions }, surveyFields);

  expect(userErrors).toMatchObject([{ code: 'TOO_MANY_ENTRIES', field: ['questions'] }]);
  expect(world.spent.calls).toBe(before);
});

test('a creation that is sent again makes one survey, also where what it copied has changed since', async () => {
  const origin = await newSurvey(admin, a, { questions: everyKind() });
  const sent = { region: a, title, copyOf: origin.id, idempotencyKey: newKey() };

  const { survey: first } = await admin.done('createSurvey', sent, surveyFields);
  await admin.done('reviseQuestionnaire', { survey: origin.id, version: 1, questions: [] }, surveyFields);
  const { survey: second } = await admin.done('createSurvey', sent, surveyFields);

  expect(second).toEqual(first);
  expect((await questionsOf(admin, second)).questions).toHaveLength(everyKind().length);
});
