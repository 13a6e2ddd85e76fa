import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { checkOptionalText } from '../text-check.ts';
import { type AnswerActionInput, actOnAnswer } from './act.ts';
import type { Answer, AnswerReview } from './answer.ts';
import { countedAs } from './counted-as.ts';
import type { AnswerFailure } from './failures.ts';
import type { AnswerDesk } from './ports.ts';

interface ReviewAnswerInput extends AnswerActionInput {
  readonly state: AnswerReview;
  readonly reason?: string | null | undefined;
}

/** Says whether an answer counts, and why not where it does not. */
export const reviewAnswer = async (
  desk: AnswerDesk,
  input: ReviewAnswerInput,
): Promise<Result<Outcome<Answer>, AnswerFailure<'reviewAnswer'>>> => {
  const { state } = input;
  const checked = checkOptionalText(['reason'], input.reason, 'remark');
  if (!checked.ok) return checked;
  const reason = state === 'VALID' ? null : checked.value;
  if (state !== 'VALID' && reason === null) return refuse('REASON_MISSING', ['reason']);
  return actOnAnswer(desk, 'reviewAnswer', input, (given) => {
    if (given.state === 'WITHDRAWN') return refuse('WRONG_STATE', ['answer'], { state: given.state });
    if (given.state === state && given.reason === reason) return ok(undefined);
    const event = {
      type: 'answer.reviewed',
      data: { batch: given.batch, from: given.state, state, ...countedAs(given) },
    } as const;
    return ok({ answer: { ...given, state, reason }, event });
  });
};
