import type { Cursors } from './cursor.ts';
import { feedSort } from './keys/feed.ts';

/** Numbers of the feed as everybody outside sees them: the same cursor in a page of events and in whatever is told live. */
export const feedCursors = (cursors: Cursors) => ({
  seal: (seq: number): string => cursors.seal('feed', feedSort(seq)),
  /** Throws where it is no cursor of the feed. */
  open: (cursor: string): number => Number(cursors.open('feed', cursor)),
});
