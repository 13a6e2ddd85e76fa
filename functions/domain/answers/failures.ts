import { type CommandFailure, commandFailures } from '../command.ts';
import type { Failure } from '../failure.ts';
import { textFailures } from '../text-check.ts';
import { answerFailures } from './check-values.ts';

/** The ways in which a batch may not take an answer, whoever gives it. */
export const takingFailures = [
  'WRONG_STATE',
  'WAY_NOT_OFFERED',
  'OUTSIDE_PERIOD',
  'ALREADY_ANSWERED',
  ...answerFailures,
] as const;

const holding = ['NOT_FOUND', 'RESPONDENT_AMBIGUOUS', 'BAD_RESPONDENT', 'RATE_LIMITED'] as const;
const acting = ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'] as const;

/** Every way in which each command about answers says no. */
export const answerCommandFailures = {
  collectAnswer: [
    'NOT_FOUND',
    'RESPONDENT_AMBIGUOUS',
    'COMMUNITY_MISSING',
    'COMMUNITY_NOT_IN_BATCH',
    'COLLECTED_IN_FUTURE',
    ...takingFailures,
    ...commandFailures,
  ],
  answerSurvey: ['NOT_FOUND', 'COMMUNITY_NOT_IN_BATCH', ...takingFailures, ...commandFailures],
  answerPublicly: [...holding, 'COMMUNITY_MISSING', ...takingFailures, ...commandFailures],
  withdrawAnswer: [...acting, 'NOT_COLLECTED', ...commandFailures],
  withdrawOwnAnswer: [...acting, ...commandFailures],
  withdrawPublicAnswer: [...holding, 'WRONG_STATE', ...commandFailures],
  reviewAnswer: [...acting, 'REASON_MISSING', ...textFailures, ...commandFailures],
} as const;

/** The failures that one command may answer with, so that it cannot answer with another. */
export type AnswerFailure<C extends keyof typeof answerCommandFailures> =
  | Failure<(typeof answerCommandFailures)[C][number]>
  | CommandFailure;
