import { batchIn } from './batch-steps.ts';
import type { Client, Data } from './client.ts';
import { everyKind, newSurvey } from './survey-steps.ts';

/** What every step of an answer's life answers with. */
export const answerFields = 'answer { id version way state values { question values } }';

/** A good answer to a question of each kind, as `everyKind` of the survey steps asks them. */
export const said = [
  { question: 'COURSES', values: ['PAINTING', 'YOGA'] },
  { question: 'TIME', values: ['WEEKEND'] },
  { question: 'FIRST', values: ['CARE', 'MEALS'] },
  { question: 'TEACHER', values: ['国画'] },
  { question: 'CONTENT', values: ['4'] },
  { question: 'ELDERS', values: ['2'] },
  { question: 'MOVED_IN', values: ['1998-06-01'] },
];

/** The same with another grade: another answer. */
export const saidOtherwise = said.map((one) => (one.question === 'CONTENT' ? { ...one, values: ['1'] } : one));

const options = ['YOGA', 'PHOTOGRAPHY', 'PAINTING', 'WAIST_DRUM'].map((code) => ({ code, label: code }));

/** Twenty questions of which all are asked, most of them to choose from. */
export const twentyQuestions = Array.from({ length: 20 }, (_, place) => {
  const of = { code: `QUESTION_${place}`, title: `第${place + 1}题`, required: true };
  if (place === 19) return { ...of, kind: 'TEXT' };
  if (place % 5 === 4) return { ...of, kind: 'NUMBER' };
  return place % 5 === 3 ? { ...of, kind: 'MULTIPLE', options } : { ...of, kind: 'SINGLE', options };
});

/** A good answer to them. */
export const twentyAnswers = twentyQuestions.map(({ code, kind }) => ({
  question: code,
  values: { TEXT: ['希望多开晚上的课，周末也可以，谢谢。'], NUMBER: ['12'], MULTIPLE: ['YOGA', 'WAIST_DRUM'] }[
    kind
  ] ?? ['PHOTOGRAPHY'],
}));

/** Opens a batch of a new survey in September 2026, by every way; `planned` overrides, `questions` are asked in place of the usual. */
export const opened = async (
  by: Client,
  communities: readonly string[],
  { questions = everyKind(), ...planned }: { readonly questions?: object } & Data = {},
): Promise<Data> => {
  const [first = '', ...others] = communities;
  const survey = await newSurvey(by, others.length > 0 ? first.slice(0, 6) : first, { questions });
  return batchIn(by, 'OPEN', survey.id, { communities, ...planned });
};

/** Closes a batch as it is now, which counts its answers. */
export const close = async (by: Client, { id }: Data): Promise<Data> => {
  const { batch } = await by.ask('query ($id: ID!) { batch(id: $id) { version } }', { id });
  const closed = 'batch { id state answerCounts { valid open doubtful refused withdrawn } }';
  return (await by.done('closeBatch', { batch: id, version: batch.version }, closed)).batch;
};

/** The first codes for a community's households, in the order of their serial numbers. */
export const codesFor = async (by: Client, { id }: Data, community: string, count = 3): Promise<string[]> => {
  const document = `query ($batch: ID!, $community: RegionCode!, $count: Int!) {
    householdCodes(batch: $batch, community: $community, count: $count) { code } }`;
  const { householdCodes } = await by.ask(document, { batch: id, community, count });
  return householdCodes.map(({ code }: Data) => code);
};

/** Every answer of a batch that the client sees. */
export const answersOf = async (by: Client, { id }: Data, state: string | null = null): Promise<Data[]> => {
  const document = `query ($batch: ID!, $state: AnswerState) { answers(batch: $batch, state: $state, first: 100) {
    nodes { id version way state reason paper collectedAt focusGroups community { code } collector { id }
      person { id } values { question values } } } }`;
  return (await by.ask(document, { batch: id, state })).answers.nodes;
};
