import type { NeedStore } from '../needs/ports.ts';
import type { NeedTopic } from '../needs/topic.ts';
import { topicsOf } from './too-large.ts';
import type { ToldQuestion } from './typed-question.ts';

/** The topics that questions name, as far as there are such, by their ids; read in one tick, for a topic never changes. */
export const namedTopics = async (
  needs: NeedStore,
  questions: readonly ToldQuestion[],
): Promise<ReadonlyMap<string, NeedTopic>> => {
  const found = await Promise.all(topicsOf(questions).map((id) => needs.getTopic(id)));
  return new Map(found.flatMap((topic) => (topic ? [[topic.id, topic] as const] : [])));
};
