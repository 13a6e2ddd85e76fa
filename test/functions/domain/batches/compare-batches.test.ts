import { expect, test } from 'vitest';
import { actOn, batchIn } from '../../../support/batch-steps.ts';
import type { Client, Data } from '../../../support/client.ts';
import { layAnswers } from '../../../support/laid-answers.ts';
import type { SeededCounty } from '../../../support/seed-county.ts';
import { everyKind, newSurvey } from '../../../support/survey-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const compare = async (by: Client, batches: readonly string[]): Promise<Data> =>
  (
    await by.ask(
      `query ($batches: [ID!]!) { compareBatches(batches: $batches) { batches { id }
        questions { question kind title answered sums options { code label counts } } } }`,
      { batches },
    )
  ).compareBatches;

const closed = async (county: SeededCounty, survey: string, values: readonly object[]): Promise<string> => {
  const { a } = county.communities;
  const batch = await batchIn(county.admin, 'OPEN', survey, { communities: [a] });
  await layAnswers(
    world,
    batch,
    a,
    values.map((said) => ({ values: said as never })),
  );
  return (await actOn(county.admin, 'closeBatch', batch)).id;
};

/** The second questionnaire asks one question less, one more, and has an option more. */
const changed = (questions: ReturnType<typeof everyKind>): object[] => [
  { code: 'WALKING', kind: 'NUMBER', title: '您每天走多少分钟？', required: true },
  ...questions
    .filter(({ code }) => code !== 'FIRST')
    .map((question) =>
      question.code === 'TIME'
        ? {
            ...question,
            title: '什么时候方便？',
            options: [...(question.options ?? []), { code: 'EVENING', label: '晚上' }],
          }
        : question,
    ),
];

test('batches stand side by side by the codes of questions and options, whatever questionnaire each asked', async () => {
  const county = await world.county();
  const { admin, communities } = county;
  const survey = await newSurvey(admin, communities.a, { questions: everyKind() });
  const first = await closed(county, survey.id, [
    { TIME: 'WEEKDAY', CONTENT: 5, FIRST: ['CARE', 'BATH'] },
    { TIME: 'WEEKEND', CONTENT: 3 },
  ]);
  const { survey: locked } = await admin.ask('query ($id: ID!) { survey(id: $id) { version } }', { id: survey.id });
  const on = { survey: survey.id, version: locked.version };
  await admin.done('copyQuestionnaire', on, 'survey { id }');
  const revised = { ...on, version: on.version + 1, questions: changed(everyKind()) };
  await admin.done('reviseQuestionnaire', revised, 'survey { id }');
  const second = await closed(county, survey.id, [{ TIME: 'EVENING', CONTENT: 4, WALKING: 30 }]);
  const open = (await batchIn(admin, 'OPEN', survey.id, { communities: [communities.a] })).id;

  const seen = await compare(admin, [first, second, open]);

  const by = (code: string) => seen.questions.find(({ question }: Data) => question === code);
  expect(seen.batches.map(({ id }: Data) => id)).toEqual([first, second, open]);
  expect(seen.questions.map(({ question }: Data) => question)).toEqual([
    'WALKING',
    'COURSES',
    'TIME',
    'TEACHER',
    'CONTENT',
    'ELDERS',
    'MOVED_IN',
    'FIRST',
  ]);
  expect(by('TIME')).toEqual({
    question: 'TIME',
    kind: 'SINGLE',
    title: '什么时候方便？',
    answered: [2, 1, null],
    sums: [null, null, null],
    options: [
      { code: 'WEEKDAY', label: '工作日', counts: [1, 0, null] },
      { code: 'WEEKEND', label: '周末', counts: [1, 0, null] },
      { code: 'EVENING', label: '晚上', counts: [null, 1, null] },
    ],
  });
  expect([by('CONTENT').sums, by('WALKING').sums, by('WALKING').answered]).toEqual([
    [8, 4, null],
    [null, 30, null],
    [null, 1, null],
  ]);
  expect(by('CONTENT').options[4]).toEqual({ code: '5', label: '5', counts: [1, 0, null] });
  expect(by('FIRST').options.map(({ counts }: Data) => counts)).toEqual([
    [0, null, null],
    [1, null, null],
    [1, null, null],
  ]);
});

test('one batch, six, those of two surveys, and one out of sight are not compared', async () => {
  const county = await world.county();
  const { admin, communities } = county;
  const [one, other] = [
    await newSurvey(admin, county.code, { questions: everyKind() }),
    await newSurvey(admin, communities.a, { questions: everyKind() }),
  ];
  const plan = async (survey: Data, community: string): Promise<string> =>
    (await batchIn(admin, 'DRAFT', survey.id, { communities: [community] })).id;
  const here = await Promise.all(Array.from({ length: 6 }, () => plan(one, communities.a)));
  const [there, elsewhere] = [await plan(one, communities.c), await plan(other, communities.a)];
  const worker = await county.member('COMMUNITY_WORKER', communities.a);
  const [first = ''] = here;

  const refused = [
    await compare(admin, [first]),
    await compare(admin, [first, first]),
    await compare(admin, here),
    await compare(admin, [first, elsewhere]),
    await compare(worker, [first, there]),
  ];

  expect(refused).toEqual([null, null, null, null, null]);
  expect((await compare(admin, [first, there])).batches).toHaveLength(2);
});
