import type { Outcome } from '../command.ts';
import { shanghaiDate } from '../local-date.ts';
import { ok, type Result } from '../result.ts';
import { actOnNeed, type NeedActionInput } from './act.ts';
import type { NeedFailure } from './failures.ts';
import type { Need } from './need.ts';
import type { NeedDesk } from './ports.ts';
import { reopeningDays } from './reopen-need.ts';
import { calendarReads, workingDaysAfter } from './service-level.ts';

/** Ends an answered need as served. It may still be reopened for ten working days. */
export const closeNeed = (
  desk: NeedDesk,
  input: NeedActionInput,
): Promise<Result<Outcome<Need>, NeedFailure<'closeNeed'>>> => {
  const today = shanghaiDate(desk.clock.now());
  return actOnNeed(desk, 'closeNeed', 'close', input, calendarReads(desk.counties, today), (need, seen) => {
    const after: Need = {
      ...need,
      version: need.version + 1,
      state: 'CLOSED',
      outcome: 'SERVED',
      reopenUntil: workingDaysAfter(today, reopeningDays, seen).date,
    };
    return ok({ after, event: { type: 'need.closed', data: { outcome: 'SERVED' } } });
  });
};
