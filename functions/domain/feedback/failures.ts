import { type CommandFailure, commandFailures } from '../command.ts';
import type { Failure } from '../failure.ts';
import { ratingFailures } from './check-rating.ts';

const settled = ['NOT_FOUND', 'NOT_ANSWERED', 'ALREADY_RATED', ...ratingFailures] as const;

/** Every way in which each command about feedback says no. */
export const feedbackFailures = {
  rateByReceipt: [...settled, 'RATE_LIMITED', ...commandFailures],
  giveFeedback: [...settled, 'PERSON_MISSING', ...commandFailures],
} as const;

/** The failures that one command may answer with, so that it cannot answer with another. */
export type FeedbackFailure<C extends keyof typeof feedbackFailures> =
  | Failure<(typeof feedbackFailures)[C][number]>
  | CommandFailure;
