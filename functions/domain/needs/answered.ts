import { shanghaiDate } from '../local-date.ts';
import type { Acted } from './act.ts';
import type { Need } from './need.ts';
import { reopeningDays } from './reopen-need.ts';
import { type CalendarSeen, workingDaysAfter } from './service-level.ts';

/**
 * What an answer makes of a need, and what is told with it: the same whether somebody answers this need or a project
 * answers all that it came from.
 */
export const answered = (need: Need, publicAnswer: string, now: Date, calendar: CalendarSeen): Acted => {
  const today = shanghaiDate(now);
  const after: Need = {
    ...need,
    version: need.version + 1,
    state: 'ANSWERED',
    answeredAt: need.answeredAt ?? now.toISOString(),
    reopenUntil: workingDaysAfter(today, reopeningDays, calendar).date,
  };
  const { channel, category, focusGroups } = need;
  const told = { state: after.state, inTime: today <= need.dueOn, first: need.answeredAt === null };
  const event = { type: 'need.answered', data: { ...told, channel, category, focusGroups } } as const;
  return { after, event, told: { publicAnswer } };
};
