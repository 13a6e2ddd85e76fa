import type { Outcome } from '../command.ts';
import type { Need } from '../needs/need.ts';
import { supporterOf } from '../people/new-person.ts';
import type { Person } from '../people/person.ts';
import type { Result } from '../result.ts';
import type { RatingInput, Said } from './check-rating.ts';
import type { FeedbackFailure } from './failures.ts';
import { askerSlot, type Feedback } from './feedback.ts';
import type { FeedbackDesk } from './ports.ts';
import { settleFeedback } from './settle-feedback.ts';
import { slotOf } from './slot-of.ts';

/** The asker's place is one for token, receipt and staff. */
const placeIn = async ({ secrets }: FeedbackDesk, need: Need, person: Person): Promise<string> => {
  const supporter = await supporterOf({ secrets }, person);
  if (need.requester === person.id || need.supporter === supporter) return askerSlot;
  return slotOf(secrets, need.receiptKey, supporter);
};

/**
 * Somebody known says how a need was served. The need is read before, since the key of the place that the command reads
 * is made of it; no action on the need changes its receipt's key or who asked.
 */
export const rateNeed = async (
  desk: FeedbackDesk,
  input: RatingInput,
  need: Need,
  person: Person,
  said: Said,
): Promise<Result<Outcome<Feedback>, FeedbackFailure<'giveFeedback'>>> => {
  const { publicNeeds, feedback, commands } = desk;
  const subject = need.receiptKey;
  const slot = await placeIn(desk, need, person);
  return commands.run(
    { operation: 'giveFeedback', idempotencyKey: input.idempotencyKey, input },
    { standing: publicNeeds.standing(subject), given: feedback.given(subject, slot) },
    (seen) => settleFeedback(desk, seen, { ...said, subject, slot }, need.id),
    (seen) => seen.given,
  );
};
