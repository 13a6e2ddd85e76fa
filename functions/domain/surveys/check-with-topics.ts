import type { NeedStore } from '../needs/ports.ts';
import { checkQuestionnaire, type QuestionnaireSight } from './check-questionnaire.ts';
import { topicsOf } from './too-large.ts';
import type { ToldQuestion } from './typed-question.ts';

/** Checks questions with the topics that they name. These are read one by one id, in one tick: a topic never changes. */
export const checkWithTopics = async (
  needs: NeedStore,
  questions: readonly ToldQuestion[],
  sight: Omit<QuestionnaireSight, 'topics'>,
) => {
  const found = await Promise.all(topicsOf(questions).map((id) => needs.getTopic(id)));
  const topics = new Map(found.flatMap((topic) => (topic ? [[topic.id, topic] as const] : [])));
  return checkQuestionnaire(questions, { ...sight, topics });
};
