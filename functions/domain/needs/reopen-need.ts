import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import { actOnNeed, type NeedActionInput } from './act.ts';
import type { NeedFailure } from './failures.ts';
import type { Need } from './need.ts';
import { newNote } from './new-note.ts';
import type { NeedDesk } from './ports.ts';
import { calendarReads, dueDate } from './service-level.ts';
import { unsorted } from './transitions.ts';

/** For so many working days after its answer or end a need may be opened again. */
export const reopeningDays = 10;

interface ReopenNeedInput extends NeedActionInput {
  readonly reason: string;
}

/** Opens an answered, served or declined need again, as if it had been heard today: what was done did not help. */
export const reopenNeed = async (
  desk: NeedDesk,
  input: ReopenNeedInput,
): Promise<Result<Outcome<Need>, NeedFailure<'reopenNeed'>>> => {
  const { counties, needs, clock } = desk;
  const reason = checkText(['reason'], input.reason, 'reason');
  if (!reason.ok) return reason;
  const today = shanghaiDate(clock.now());

  return actOnNeed(desk, 'reopenNeed', 'reopen', input, calendarReads(counties, today), (need, seen) => {
    if (need.reopenUntil === null) return refuse('NOT_REOPENABLE');
    if (today > need.reopenUntil) return refuse('TOO_LATE', undefined, { until: need.reopenUntil });
    const due = dueDate(today, need.serviceLevelDays, seen);
    const after: Need = { ...unsorted(need, 'REOPENED'), ...due, triagedAt: null };
    return ok({
      after,
      event: { type: 'need.reopened', data: { dueOn: after.dueOn } },
      writes: needs.addNote(need, newNote(desk, 'REOPENED', reason.value)),
    });
  });
};
