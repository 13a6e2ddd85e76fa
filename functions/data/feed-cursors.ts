import type { FeedDesk } from '../domain/feed/ports.ts';
import { feed, feedSort } from './keys/feed.ts';
import type { StoreSite } from './store-site.ts';

/** Seals numbers of one owner's feed, so that a cursor fits this feed, wherever and by whomever it is brought back. */
export const createFeedCursors = ({ table, cursors }: StoreSite): FeedDesk['feedCursors'] => {
  const list = feed(table.owner);
  return {
    seal: (seq) => cursors.seal(list, feedSort(seq)),
    open: (cursor) => Number(cursors.open(list, cursor)),
  };
};
