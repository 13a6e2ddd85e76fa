import { expect, test } from 'vitest';
import { type Client, type Data, newKey } from '../../../support/client.ts';
import { groundAt } from '../../../support/ground.ts';
import { lockSurvey } from '../../../support/lock-survey.ts';
import { codes } from '../../../support/need-steps.ts';
import { everyKind, newSurvey, questionsOf, surveyFields } from '../../../support/survey-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();
const county = await world.county();
const { admin, code } = county;
const { a, b, c } = county.communities;
const ground = await groundAt(world, county, a);

const on = ({ id, version }: Data) => ({ survey: id, version });
const words = (code: string) => ({ code, kind: 'TEXT', title: `${code}？`, required: false });
const revise = (survey: Data, questions: readonly object[], by: Client = admin) =>
  by.act('reviseQuestionnaire', { ...on(survey), questions }, surveyFields);
const asks = async (survey: Data, number: number | null = null): Promise<string[]> =>
  (await questionsOf(admin, survey, number)).questions.map(({ code }: { code: string }) => code);

/** Types and data of all that happened to a survey. */
const eventsOf = async ({ id }: Data) =>
  (await world.raw.under(`${code}#SURVEY#${id.split('-').at(-1)}`))
    .filter(({ sk }) => sk.startsWith('EV#'))
    .map(({ type, data }) => [type, data]);

test('a revision takes the place of all questions, as one version with one event', async () => {
  const survey = await newSurvey(admin, a, { questions: everyKind() });

  const { survey: revised } = await revise(survey, [words('SECOND'), words('FIRST')]);
  const { survey: emptied } = await revise(revised, []);

  expect([revised.version, emptied.version, await asks(survey)]).toEqual([2, 3, []]);
  expect(await eventsOf(survey)).toEqual([
    ['survey.created', { region: a, questions: 7, copyOf: null }],
    ['survey.questionnaire-revised', { number: 1, questions: 2 }],
    ['survey.questionnaire-revised', { number: 1, questions: 0 }],
  ]);
});

test('of eight who revise at once one is heard, and its questions are those that stand', async () => {
  const survey = await newSurvey(admin, a);

  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, at) => revise(survey, [words(`Q${at}`), words(`ALSO_${at}`)])),
  );
  const [winner] = [...answers.keys()].filter((at) => answers[at].survey);

  expect(answers.flatMap(codes)).toEqual(Array(7).fill('CONFLICT'));
  expect(await asks(survey)).toEqual([`Q${winner}`, `ALSO_${winner}`]);
  expect(await eventsOf(survey)).toHaveLength(2);
});

test('a revision that is sent again, twice at once or after others, is the one that was made', async () => {
  const survey = await newSurvey(admin, a);
  const sent = { ...on(survey), questions: [words('MINE')], idempotencyKey: newKey() };

  const [one, other] = await Promise.all([1, 2].map(() => admin.done('reviseQuestionnaire', sent, surveyFields)));
  await revise(one.survey, [words('LATER')]);
  const again = await admin.act('reviseQuestionnaire', sent, surveyFields);

  expect([one.survey.version, other.survey.version]).toEqual([2, 2]);
  expect(again).toMatchObject({ survey: { version: 3 }, userErrors: [] });
  expect(await asks(survey)).toEqual(['LATER']);
});

test('a locked questionnaire is never written again: what was asked stays', async () => {
  const survey = await newSurvey(admin, a, { questions: [words('ASKED')] });
  const locked = await lockSurvey(world, survey);

  const answer = await revise(locked, [words('OTHER')]);

  expect(answer.userErrors).toMatchObject([{ code: 'QUESTIONNAIRE_LOCKED', field: ['survey'] }]);
  expect(answer.userErrors[0].message).toContain('第 1 版');
  expect(await asks(survey)).toEqual(['ASKED']);
});

test('of a revision and a batch that opens at once only one happens, and what is locked is what stands', async () => {
  for (let round = 0; round < 5; round += 1) {
    const survey = await newSurvey(admin, a, { questions: [words('ASKED')] });

    const [revised, locked] = await Promise.allSettled([revise(survey, [words('OTHER')]), lockSurvey(world, survey)]);

    const isRevised = revised.status === 'fulfilled' && revised.value.survey !== null;
    const isLocked = locked.status === 'fulfilled';
    const version = isLocked && isRevised ? 3 : 2;
    expect([isRevised, isLocked]).toContain(true);
    expect(
      (await admin.ask('query ($id: ID!) { survey(id: $id) { version } }', { id: survey.id })).survey.version,
    ).toBe(version);
    expect(await asks(survey)).toEqual([isRevised ? 'OTHER' : 'ASKED']);
  }
});

test('a topic of another region is the topic of nothing, and so is one of another county', async () => {
  const neighbour = await world.county();
  const strange = await (await groundAt(world, neighbour, neighbour.communities.a)).topic();
  const beyond = await (await groundAt(world, county, c)).topic();
  const survey = await newSurvey(admin, `${code}001`);
  const option = (code: string, topics: readonly string[]) => ({ code, label: code, topics });
  const options = [
    option('HERE', [await ground.topic()]),
    option('BEYOND', [beyond]),
    option('STRANGE', [strange]),
    option('NONE', ['none']),
  ];

  const { userErrors } = await revise(survey, [{ ...words('ONE'), kind: 'SINGLE', options }]);

  expect(userErrors).toMatchObject(
    [1, 2, 3].map((at) => ({ code: 'NOT_FOUND', field: ['questions', '0', 'options', String(at), 'topics', '0'] })),
  );
});

test('a survey is changed by who reaches all of its region, and seen by who lies in it', async () => {
  const survey = await newSurvey(admin, `${code}001`, { questions: [words('ASKED')] });
  const within = await county.member('COMMUNITY_WORKER', b);
  const township = await county.member('COMMUNITY_WORKER', `${code}001`);
  const elsewhere = await county.member('SOCIAL_WORKER', c);

  const seen = await Promise.all(
    [within, township, elsewhere].map((by) =>
      by.ask('query ($id: ID!) { survey(id: $id) { title } }', { id: survey.id }),
    ),
  );
  const answers = [
    await revise(survey, [words('WITHIN')], within),
    await revise(survey, [words('ELSEWHERE')], elsewhere),
    await revise(survey, [words('TOWNSHIP')], township),
  ];

  expect(seen.map(({ survey }) => survey !== null)).toEqual([true, true, false]);
  expect(answers.map(codes)).toEqual([['NOT_FOUND'], ['NOT_FOUND'], []]);
  expect(await asks(survey)).toEqual(['TOWNSHIP']);
});
