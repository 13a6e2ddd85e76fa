import type { HistoryEventResolvers } from '../../generated/types.ts';
import { memberOf } from '../../member-of.ts';

/** One entry of a thing's history, whatever the thing is: who did it is read where it is asked for. */
export const historyEvent: HistoryEventResolvers = {
  by: ({ by }, _args, context) => memberOf(context, by),
};
