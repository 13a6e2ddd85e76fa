import { hasKnownTypes } from '../../../domain/feed/event-filter.ts';
import { readEvents } from '../../../domain/feed/read-events.ts';
import { badUserInput, resyncRequired } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/types.ts';

/** What is asked of the feed. */
export const feedQuery = {
  events: async (_source, { first, after, filter }, { desk }) => {
    if (filter && !hasKnownTypes(filter)) throw badUserInput('The filter names a type that no event has.');
    const { seal, open } = desk.feedCursors;
    const page = await readEvents(desk, after == null ? undefined : open(after), first, filter ?? {});
    if (!page) throw resyncRequired();
    return {
      edges: page.events.map((node) => ({ node, cursor: seal(node.seq) })),
      nodes: page.events,
      pageInfo: { hasNextPage: page.hasMore, endCursor: seal(page.last) },
    };
  },
  feedCursor: async (_source, _args, { desk }) => desk.feedCursors.seal(await desk.feed.head()),
  feed: async (_source, _args, { desk }) => {
    const { head, floor, consumers } = await desk.feedOverview.overview();
    return { head, floor, consumers: consumers.map((consumer) => ({ ...consumer, lag: head - consumer.at })) };
  },
} satisfies Partial<QueryResolvers>;
