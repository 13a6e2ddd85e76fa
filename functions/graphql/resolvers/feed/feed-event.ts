import { kindOfEvent } from '../../../domain/event-kind.ts';
import { toldData } from '../../../domain/feed/told.ts';
import { connection } from '../../connection.ts';
import type { FeedEventResolvers, FeedStatusResolvers, ParkedEventResolvers } from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';

/** An event as it leaves us: what only our own consumers see, and who did it, is not told; nor a partner what staff keep. */
export const feedEvent: FeedEventResolvers = {
  kind: ({ type }) => kindOfEvent(type),
  data: (event, _args, context) => toldData(signedIn(context), event),
  cursor: ({ seq }, _args, { desk }) => desk.feedCursors.seal(seq),
};

/** What was set aside is read where it is asked for. */
export const feedStatus: FeedStatusResolvers = {
  parked: async (_source, page, { desk }) => connection(await desk.feedOverview.listParked(page)),
};

/** Under the names that people outside know. */
export const parkedEvent: ParkedEventResolvers = {
  number: ({ seq }) => seq,
  event: ({ id }) => id,
  at: ({ parkedAt }) => parkedAt,
};
