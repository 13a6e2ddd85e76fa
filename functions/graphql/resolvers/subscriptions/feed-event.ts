import { kindOfEvent, outsideData } from '../../../domain/feed/event-facts.ts';
import type { FeedEventResolvers } from '../../generated/types.ts';

/** An event as whoever reads the feed sees it: without what only our own consumers need. */
export const feedEvent: FeedEventResolvers = {
  kind: ({ type }) => kindOfEvent(type),
  data: (event) => outsideData(event),
};
