import { type CommandFailure, commandFailures } from '../command.ts';
import type { Failure } from '../failure.ts';
import { ratingFailures } from './check-rating.ts';

const decided = ['NOT_FOUND', 'CONFLICT', ...commandFailures] as const;
const settled = ['NOT_FOUND', 'NOT_ANSWERED', 'ALREADY_RATED', ...ratingFailures] as const;

/** Every way in which each command about feedback says no. */
export const feedbackFailures = {
  rateByReceipt: [...settled, 'RATE_LIMITED', ...commandFailures],
  giveFeedback: [...settled, 'FEEDBACK_SUBJECT_AMBIGUOUS', 'PERSON_MISSING', 'WRONG_STATE', ...commandFailures],
  publishFeedback: [...decided, 'WRONG_STATE', 'TEXT_EMPTY'],
  withdrawFeedback: decided,
} as const;

/** The failures that one command may answer with, so that it cannot answer with another. */
export type FeedbackFailure<C extends keyof typeof feedbackFailures> =
  | Failure<(typeof feedbackFailures)[C][number]>
  | CommandFailure;
