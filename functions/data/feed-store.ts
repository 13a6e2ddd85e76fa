import type { FeedEvent } from '../domain/feed/feed-event.ts';
import type { FeedReader } from '../domain/feed/ports.ts';
import { parseEvent } from './event-write.ts';
import type { Item, Key } from './item.ts';
import { feedBucket, feedFloor, feedHead, feedSort } from './keys/feed.ts';
import type { Table } from './table.ts';

const parse = (item: Item): FeedEvent => {
  const event = parseEvent(item);
  const subject = event.id.slice(0, event.id.lastIndexOf(':'));
  return { ...event, subject, seq: Number(item['seq']), numberedAt: String(item['numberedAt']) };
};

/** Reads one owner's feed, in the index: late, perhaps, and never past what it does not show yet. */
export const createFeedReader = (table: Table): FeedReader => {
  const { owner } = table;
  const numberAt = async (key: Key) => Number((await table.batchGet([key]))[0]?.['seq'] ?? 0);

  return {
    async read(after, first) {
      const events: FeedEvent[] = [];
      for (let last = after; ; ) {
        const pk = feedBucket(owner, last + 1);
        const from = feedSort(last + 1);
        const { items, more } = await table.query({ index: 'g3', pk, from, limit: first - events.length });
        for (const item of items) {
          const event = parse(item);
          if (event.seq !== last + 1) return { events, last };
          events.push(event);
          last = event.seq;
        }
        const isFull = events.length === first;
        // Behind the last number of a partition the next one begins; anywhere else it is the end for now.
        if (isFull || (!more && feedBucket(owner, last + 1) === pk)) return { events, last };
      }
    },
    head: () => numberAt(feedHead(owner)),
    floor: () => numberAt(feedFloor(owner)),
  };
};
