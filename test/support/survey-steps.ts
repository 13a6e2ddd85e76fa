import type { Client, Data } from './client.ts';
import { fresh } from './fresh.ts';
import { lockSurvey } from './lock-survey.ts';
import type { World } from './world.ts';

/** What every step of a survey's life answers with. */
export const surveyFields = 'survey { id version title region questionnaireNumber locked archived }';

/** All that a questionnaire asks. */
export const questionFields = `questions { code kind title required min max unit
  options { code label topics { id name community { code } } } condition { question anyOf from to } }`;

const option = (code: string, label: string, topics: readonly string[] = []) => ({ code, label, topics });

/** A question of each kind, the fourth asked upon the first; `topic` is what the option YOGA stands for. */
export const everyKind = (topic?: string) => [
  {
    code: 'COURSES',
    kind: 'MULTIPLE',
    title: '您希望社区开办哪些课程？',
    required: true,
    options: [
      option('YOGA', '瑜伽', topic === undefined ? [] : [topic]),
      option('PHOTOGRAPHY', '摄影'),
      option('PAINTING', '绘画'),
    ],
    max: 2,
  },
  {
    code: 'TIME',
    kind: 'SINGLE',
    title: '您方便在什么时候参加？',
    required: true,
    options: [option('WEEKDAY', '工作日'), option('WEEKEND', '周末')],
  },
  {
    code: 'FIRST',
    kind: 'RANKING',
    title: '请按需要的先后排序。',
    required: false,
    options: [option('MEALS', '助餐'), option('BATH', '助浴'), option('CARE', '日间照料')],
    min: 2,
  },
  {
    code: 'TEACHER',
    kind: 'TEXT',
    title: '您能教什么？',
    required: false,
    condition: { question: 'COURSES', anyOf: ['PAINTING'] },
  },
  { code: 'CONTENT', kind: 'RATING', title: '您对社区活动满意吗？', required: true },
  { code: 'ELDERS', kind: 'NUMBER', title: '家中有几位老人？', required: true, min: 0, max: 20, unit: '位' },
  { code: 'MOVED_IN', kind: 'DATE', title: '您何时搬来？', required: false },
];

/** Makes a survey; `input` is told beside region and title, or in place of them. */
export const newSurvey = async (by: Client, region: string, input: object = {}): Promise<Data> =>
  (await by.done('createSurvey', { region, title: '居民服务需求调查', ...input }, surveyFields)).survey;

/** What a survey asks, in its newest questionnaire or that of a number. */
export const questionsOf = async (by: Client, { id }: Data, number: number | null = null): Promise<Data> => {
  const document = `query ($id: ID!, $number: Int) { survey(id: $id) {
    questionnaire(number: $number) { number ${questionFields} } } }`;
  return (await by.ask(document, { id, number })).survey.questionnaire;
};

/** New surveys, and what they ask about, in one community. */
export interface SurveyGround {
  /** The id of a new topic of the community. */
  topic(): Promise<string>;
  /** A survey of the community that asks a question of each kind, the first about a new topic: `id`, `version`. */
  survey(): Promise<Data>;
  /** The same with its questionnaire locked, as if a batch had opened with it. */
  lockedSurvey(): Promise<Data>;
}

/** Makes what a {@link SurveyGround} has. */
export const surveySteps = (world: World, admin: Client, community: string): SurveyGround => {
  const topic = async (): Promise<string> =>
    (await admin.done('addTopic', { community, name: `事项${fresh()}` }, 'topic { id }')).topic.id;
  const survey = async () => newSurvey(admin, community, { questions: everyKind(await topic()) });
  return { topic, survey, lockedSurvey: async () => lockSurvey(world, await survey()) };
};
