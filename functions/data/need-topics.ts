import { tokenOf } from '../domain/entity-id.ts';
import type { NeedStore } from '../domain/needs/ports.ts';
import { putNew, readOf } from './action.ts';
import { putEvent } from './event-write.ts';
import { everyItem } from './every-item.ts';
import type { Item } from './item.ts';
import { eventKey } from './keys/feed.ts';
import { communityTopics, topic as topicKey } from './keys/needs.ts';
import { list } from './list.ts';
import type { StoreSite } from './store-site.ts';
import { parseTopic, topicItem } from './topic-item.ts';

type Topics = 'topic' | 'addTopic' | 'getTopic' | 'nearTopic' | 'listTopics' | 'listAllTopics';

/** Topics of a county's communities. */
export const createNeedTopics = ({ table, loader, cursors }: StoreSite): Pick<NeedStore, Topics> => {
  const { owner } = table;
  const keyOf = (id: string) => topicKey(owner, tokenOf(id, 'topic'));
  const own = (id: string) => (item: Item | undefined) => (item?.['id'] === id ? parseTopic(item) : undefined);

  return {
    topic: (id) => readOf(keyOf(id), own(id)),
    addTopic: (topic, added) => [
      putNew(topicItem(owner, topic)),
      putEvent({ owner, id: topic.id, version: 1, region: topic.community, key: eventKey(keyOf(topic.id), 1) }, added),
    ],
    getTopic: async (id) => own(id)(await loader.load(keyOf(id))),
    listAllTopics: async (community) =>
      (await everyItem(table, { index: 'g1', pk: communityTopics(owner, community) })).map(parseTopic),
    nearTopic: async (id) => own(id)(await loader.near(keyOf(id))),
    listTopics: (community, page) =>
      list(
        table,
        cursors,
        {
          index: 'g1',
          pk: communityTopics(owner, community),
          keyOf: (sort) => topicKey(owner, sort),
          parse: parseTopic,
        },
        page,
      ),
  };
};
