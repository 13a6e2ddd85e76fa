import { topicNames, typedQuestions } from '../../../infra/local/demo/load/typed-survey.ts';
import { readSurveys } from '../../../infra/local/demo/read-surveys.ts';
import type { Client } from '../client.ts';
import type { SeededCounty } from '../seed-county.ts';
import type { World } from '../world.ts';

/** 路东社区 of 路北街道, which asks its residents three times in 2024. */
export const ludong = '331004003010';

/** The community as the story begins: who works there, its topics by name, and the survey with its questionnaire. */
export interface Luqiao {
  readonly world: World;
  readonly county: SeededCounty;
  readonly clerk: Client & { readonly id: string };
  readonly socialWorker: Client & { readonly id: string };
  readonly topics: ReadonlyMap<string, string>;
  readonly survey: string;
}

/** The survey as the file has it. */
export const plannedSurvey = () => {
  const [survey] = readSurveys('331004').surveys;
  if (!survey) throw new Error('Luqiao has no survey.');
  return survey;
};

/** Opens the county, adds the topics that the survey's options stand for, and writes the questionnaire. */
export const setUpLuqiao = async (world: World): Promise<Luqiao> => {
  const county = await world.county('331004', [
    { code: '331004003', name: '路北街道' },
    { code: ludong, name: '路东社区居民委员会' },
  ]);
  const clerk = await county.member('COMMUNITY_WORKER', ludong);
  const socialWorker = await county.member('SOCIAL_WORKER', ludong);
  const planned = plannedSurvey();
  const topics = new Map<string, string>();
  for (const name of new Set(topicNames(planned))) {
    topics.set(name, (await socialWorker.done('addTopic', { community: ludong, name }, 'topic { id }')).topic.id);
  }
  const asked = { region: ludong, title: planned.title, questions: typedQuestions(planned, topics) };
  const { survey } = await socialWorker.done('createSurvey', asked, 'survey { id }');
  return { world, county, clerk, socialWorker, topics, survey: survey.id };
};
