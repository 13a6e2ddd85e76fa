import { tokenOf } from '../domain/entity-id.ts';
import type { NeedTopic } from '../domain/needs/topic.ts';
import type { Item } from './item.ts';
import { topic as topicKey, topicKeys } from './keys/needs.ts';

/** A topic's head, listed in its community in the order in which topics were added. */
export const topicItem = (owner: string, topic: NeedTopic): Item => {
  const token = tokenOf(topic.id, 'topic');
  return { ...topicKey(owner, token), ...topicKeys(owner, topic.community, token), ...topic };
};

/** The topic that an item holds. */
export const parseTopic = (item: Item): NeedTopic => {
  const { id, version, community, name } = item as unknown as NeedTopic;
  return { id, version, community, name };
};
