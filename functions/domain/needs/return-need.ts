import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import { actOnNeed, type NeedActionInput } from './act.ts';
import type { NeedFailure } from './failures.ts';
import { isHeld, isHolder } from './holder.ts';
import type { Need } from './need.ts';
import { newNote } from './new-note.ts';
import type { NeedDesk } from './ports.ts';
import { calendarReads, workingDaysAfter } from './service-level.ts';
import { unsorted } from './transitions.ts';

/** A wrong dispatch may be disputed for so many working days (practice of the 12345 lines). */
const returningDays = 5;

interface ReturnNeedInput extends NeedActionInput {
  readonly reason: string;
}

/** Whoever was given the need gives it back with a reason, to be sorted again; a unit only within five working days. */
export const returnNeed = async (
  desk: NeedDesk,
  input: ReturnNeedInput,
): Promise<Result<Outcome<Need>, NeedFailure<'returnNeed'>>> => {
  const { viewer, counties, needs, clock } = desk;
  const reason = checkText(['reason'], input.reason, 'reason');
  if (!reason.ok) return reason;
  const today = shanghaiDate(clock.now());

  return actOnNeed(desk, 'returnNeed', 'return', input, calendarReads(counties, today), (need, seen) => {
    if (!isHeld(need) || !isHolder(viewer, need)) return refuse('NOT_ASSIGNED');
    const until = need.referredOn && workingDaysAfter(need.referredOn, returningDays, seen).date;
    if (until && today > until) return refuse('TOO_LATE', undefined, { until });
    const after: Need = unsorted(need, 'HEARD');
    return ok({
      after,
      event: { type: 'need.returned', data: { unit: need.unit, dueOn: after.dueOn } },
      writes: needs.addNote(need, newNote(desk, 'RETURNED', reason.value)),
    });
  });
};
