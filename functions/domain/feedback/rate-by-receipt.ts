import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { badIdempotencyKey } from '../idempotency-key.ts';
import { readReceipt } from '../needs/receipt.ts';
import type { Result } from '../result.ts';
import { checkRating, type RatingInput } from './check-rating.ts';
import type { FeedbackFailure } from './failures.ts';
import { askerSlot, type Feedback } from './feedback.ts';
import type { FeedbackIntakeDesk } from './ports.ts';
import { settleFeedback } from './settle-feedback.ts';

interface RateByReceiptInput extends RatingInput {
  readonly county: string;
  readonly receipt: string;
}

/**
 * Whoever holds a receipt says how its need was served, without a token, as the one who asked. `desk` is undefined
 * where the county is none of this deployment; that, a suspended county and a receipt that is none are told alike.
 */
export const rateByReceipt = async (
  desk: FeedbackIntakeDesk | undefined,
  input: RateByReceiptInput,
): Promise<Result<Outcome<Feedback>, FeedbackFailure<'rateByReceipt'>>> => {
  const badKey = badIdempotencyKey(input.idempotencyKey);
  if (badKey) return badKey;
  const checked = checkRating(input);
  if (!checked.ok) return checked;
  if (!desk) return refuse('NOT_FOUND', ['receipt']);
  // Before any look: receipts are guessed by looking.
  if (!(await desk.countAttempt())) return refuse('RATE_LIMITED');

  const { publicNeeds, feedback } = desk;
  const receipt = readReceipt(input.receipt) ?? '';
  const subject = publicNeeds.receiptKey(receipt);
  const operation = 'rateByReceipt';
  return desk.commandsOf(operation, receipt).run(
    { operation, idempotencyKey: input.idempotencyKey, input },
    {
      countyWorks: publicNeeds.countyWorks,
      standing: publicNeeds.standing(subject),
      given: feedback.given(subject, askerSlot),
    },
    async (seen) => {
      if (!seen.countyWorks) return refuse('NOT_FOUND', ['receipt']);
      const said = { ...checked.value, subject, slot: askerSlot, person: null, via: 'RECEIPT' } as const;
      return settleFeedback(desk, seen, said, null);
    },
    (seen) => seen.given,
  );
};
