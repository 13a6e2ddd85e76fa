import type { FeedStanding, ParkedEvent } from '../domain/feed/ports.ts';
import type { Item } from './item.ts';
import { checkpoints, feed, parkedEvents } from './keys/feed.ts';
import { lastPart } from './keys/owner.ts';
import { list } from './list.ts';
import { orNull } from './optional.ts';
import type { StoreSite } from './store-site.ts';

/** What stood beside the feed: of which consumer it is, the sort key tells. */
const parseParked = (item: Item): ParkedEvent => {
  const { consumer, seq, id, type, reason, at } = item as unknown as ParkedEvent;
  return { consumer, seq, id, type, reason, at };
};

/** How far one owner's consumers are, and what they set aside. */
export const createFeedStanding = ({ table, cursors }: StoreSite): FeedStanding => {
  const pk = feed(table.owner);
  return {
    async listConsumers() {
      const { items } = await table.query({ pk, prefix: checkpoints });
      return items.flatMap(({ sk, seq, movedAt }) =>
        seq === undefined
          ? []
          : [{ name: lastPart(String(sk)), at: Number(seq), movedAt: orNull(movedAt as string | undefined) }],
      );
    },
    listParked: (page) => list(table, cursors, { pk, prefix: parkedEvents, parse: parseParked }, page),
  };
};
