import { memberDigest } from '../../functions/data/memberships.ts';
import { createSubscriptionStore } from '../../functions/data/subscriptions-store.ts';
import type { Asked } from '../../functions/domain/subscriptions/listener.ts';
import type { Topic } from '../../functions/domain/subscriptions/topic.ts';
import { feedOf } from './feed-owner.ts';
import type { World } from './world.ts';

/** What a laid listener asks where nothing else is said. */
export const askedOfEvents: Asked = {
  field: 'events',
  query: 'subscription { events { id } }',
  variables: {},
  language: 'zh',
};

/** Listeners as they lie in the table once they are told of the feed: many at once, and without a socket each. */
export const layListeners = async (
  world: World,
  owner: string,
  subject: string,
  {
    count,
    topics,
    asked = askedOfEvents,
    name = 'laid',
  }: {
    readonly count: number;
    readonly topics: readonly Topic[];
    readonly asked?: Asked;
    readonly name?: string;
  },
): Promise<void> => {
  const { table, reader } = await feedOf(world, owner);
  const subscriptions = createSubscriptionStore(table, world.clock);
  const from = await reader.head();
  const member = { owner, digest: memberDigest(world.issuer, subject), bootstrap: false };
  const until = new Date(world.clock.now().getTime() + 86_400_000).toISOString();
  const lay = async (at: number) => {
    const operation = { connection: `${name}-${at}`, id: String(at), run: String(at) };
    const listener = { operation, member, topics, asked: JSON.stringify(asked).length.toString(16), until };
    await subscriptions.announce(listener, asked, until);
    if ((await subscriptions.goLive(listener, from)) !== 'LIVE') throw new Error('A laid listener is not live');
  };
  for (let at = 0; at < count; at += 50) {
    await Promise.all(Array.from({ length: Math.min(50, count - at) }, (_, next) => lay(at + next)));
  }
};
