import { type EventFilter, isWanted, wantsAll } from './event-filter.ts';
import type { FeedEvent } from './feed-event.ts';
import type { FeedDesk } from './ports.ts';
import { isTold, isToldAll } from './told.ts';

/** A page reads so many events at most, whatever falls; so many at once. */
const readAtMost = 500;
const readAtOnce = 100;

/** A page of the feed. */
interface FeedPage {
  readonly events: readonly FeedEvent[];
  /** The number up to which all was looked at, whether or not it was told. */
  readonly last: number;
  readonly hasMore: boolean;
}

/** The events that the viewer is told and wants after a number, or, without one, from the oldest that is kept; undefined where that number is too old. */
export const readEvents = async (
  { viewer, feed }: FeedDesk,
  after: number | undefined,
  first: number,
  filter: EventFilter,
): Promise<FeedPage | undefined> => {
  const all = isToldAll(viewer) && wantsAll(filter);
  const floor = await feed.floor();
  if (after !== undefined && after < floor) return undefined;

  const events: FeedEvent[] = [];
  let last = after ?? floor;
  for (let looked = 0; looked < readAtMost; ) {
    const wanted = all ? first + 1 : Math.min(readAtOnce, readAtMost - looked);
    const page = await feed.read(last, wanted);
    for (const event of page.events) {
      if (events.length === first) return { events, last, hasMore: true };
      last = event.seq;
      if (all || (isTold(viewer, event) && isWanted(filter, event))) events.push(event);
    }
    looked += page.events.length;
    if (page.events.length < wanted) return { events, last, hasMore: false };
  }
  return { events, last, hasMore: true };
};
