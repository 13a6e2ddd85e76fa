import { noValue } from './dimension.ts';
import type { Counted, FigureDelta } from './figure-delta.ts';
import { monthOf, monthOfDay } from './month.ts';

/** What an event of a need moves. Each need counts once a round: from its hearing or reopening to its answer. */
export const deltasOfNeeds = (event: Counted): readonly FigureDelta[] => {
  const month = monthOf(event.at);
  switch (event.type) {
    case 'need.heard': {
      const { channel, heardOn, focusGroups } = event.data;
      return [
        { month: monthOfDay(heardOn), metric: 'NEEDS_HEARD', n: 1, of: { CHANNEL: channel, FOCUS_GROUP: focusGroups } },
      ];
    }
    case 'need.triaged': {
      const { first, channel, category } = event.data;
      if (!first) return [];
      return [{ month, metric: 'NEEDS_TRIAGED', n: 1, of: { CHANNEL: channel, CATEGORY: category } }];
    }
    case 'need.answered': {
      const { first, inTime, channel, category, focusGroups } = event.data;
      if (!first) return [];
      const of = { CHANNEL: channel, CATEGORY: category ?? noValue };
      return [
        { month, metric: 'NEEDS_ANSWERED', n: 1, of: { ...of, FOCUS_GROUP: focusGroups } },
        { month, metric: 'NEEDS_IN_TIME', n: inTime ? 1 : 0, of },
      ];
    }
    case 'need.reopened':
      return [{ month, metric: 'NEEDS_REOPENED', n: 1, of: {} }];
    case 'need.supported':
      return [{ month, metric: 'SUPPORTERS', n: 1, of: { CHANNEL: event.data.channel } }];
    default:
      return [];
  }
};
