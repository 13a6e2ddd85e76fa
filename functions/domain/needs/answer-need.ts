import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import { actOnNeed, type NeedActionInput } from './act.ts';
import { answered } from './answered.ts';
import type { NeedFailure } from './failures.ts';
import { isHolder } from './holder.ts';
import type { Need } from './need.ts';
import type { NeedDesk } from './ports.ts';
import { calendarReads } from './service-level.ts';

interface AnswerNeedInput extends NeedActionInput {
  readonly publicAnswer: string;
}

/** Tells the asker what was done. Answering again replaces the answer; the history keeps that it was given, not its words. */
export const answerNeed = async (
  desk: NeedDesk,
  input: AnswerNeedInput,
): Promise<Result<Outcome<Need>, NeedFailure<'answerNeed'>>> => {
  const { viewer, counties, clock } = desk;
  const answer = checkText(['publicAnswer'], input.publicAnswer, 'answer');
  if (!answer.ok) return answer;
  const now = clock.now();
  const today = shanghaiDate(now);

  return actOnNeed(desk, 'answerNeed', 'answer', input, calendarReads(counties, today), (need, seen) => {
    const sortsNeeds = viewer.grants.some(({ role }) => role === 'SOCIAL_WORKER' || role === 'COUNTY_ADMIN');
    if (!sortsNeeds && !isHolder(viewer, need)) return refuse('NOT_ASSIGNED');
    return ok(answered(need, answer.value, now, seen));
  });
};
