import type { FeedOverview, FeedState } from '../domain/feed/ports.ts';
import { everyItem } from './every-item.ts';
import { checkpoints, feed, feedFloor, feedHead, finishedDay, parkedEvents } from './keys/feed.ts';
import { list } from './list.ts';
import { orNull } from './optional.ts';
import { parseParked } from './parked-item.ts';
import type { StoreSite } from './store-site.ts';
import type { Table } from './table.ts';

/** How far one owner's feed is numbered and read: it all lies side by side. */
export const readFeedState = async (table: Table): Promise<FeedState> => {
  const { owner } = table;
  const rows = await everyItem(table, { pk: feed(owner), from: checkpoints, below: parkedEvents });
  const row = (sort: string) => rows.find(({ sk }) => sk === sort);
  const numberAt = (sort: string) => Number(row(sort)?.['seq'] ?? 0);
  return {
    head: numberAt(feedHead(owner).sk),
    floor: numberAt(feedFloor(owner).sk),
    finishedDay: orNull(row(finishedDay(owner).sk)?.['day'] as string | undefined),
    consumers: rows
      .filter(({ sk }) => String(sk).startsWith(checkpoints))
      .map(({ sk, seq, movedAt, failures }) => ({
        name: String(sk).slice(checkpoints.length),
        at: Math.max(0, Number(seq ?? 0)),
        movedAt: orNull(movedAt as string | undefined),
        failures: Number(failures ?? 0),
      })),
  };
};

/** One owner's feed as whoever runs it looks at it, and what was set aside there. */
export const createFeedOverview = ({ table, cursors }: Pick<StoreSite, 'table' | 'cursors'>): FeedOverview => ({
  overview: () => readFeedState(table),
  listParked: (page) => list(table, cursors, { pk: feed(table.owner), prefix: parkedEvents, parse: parseParked }, page),
});
