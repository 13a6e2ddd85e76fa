import { createCheckpoints } from '../../functions/data/checkpoints.ts';
import { createSequencer } from '../../functions/data/feed-sequencer.ts';
import { createFeedReader } from '../../functions/data/feed-store.ts';
import { createTable } from '../../functions/data/table.ts';
import type { World } from './world.ts';

/** One county's feed in a world: what numbers it, what reads it, and where its consumers stand. */
export const feedOf = async ({ parts, clock }: World, owner: string) => {
  const session = { kind: 'member', county: owner, province: `${owner.slice(0, 2)}0000` } as const;
  const table = createTable(await parts.sessions.get(session), parts.tableName, owner, parts.pause);
  return {
    table,
    sequencer: createSequencer(table, parts),
    reader: createFeedReader(table),
    checkpoints: createCheckpoints(table, clock),
  };
};

/** All of a feed, page by page. */
export const wholeFeed = async ({ reader }: Awaited<ReturnType<typeof feedOf>>, page = 100) => {
  const all = [];
  for (let after = 0; ; ) {
    const { events, last } = await reader.read(after, page);
    if (events.length === 0) return all;
    all.push(...events);
    after = last;
  }
};
