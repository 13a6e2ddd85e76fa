import { type CommandFailure, commandFailures } from '../command.ts';
import type { Failure } from '../failure.ts';

/** What may be wrong with a plan: all of it is told at once. */
const planFailures = [
  'NOT_FOUND',
  'BAD_REGION',
  'REGION_NOT_IN_FORCE',
  'BAD_DATES',
  'OUT_OF_RANGE',
  'TOO_FEW_ENTRIES',
  'TOO_MANY_ENTRIES',
] as const;

/** One thing that is wrong with a plan. */
export type PlanProblem = Failure<(typeof planFailures)[number]>;

const action = ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE', ...commandFailures] as const;

/** Every way in which each command about batches says no. */
export const batchFailures = {
  planBatch: [...planFailures, 'ARCHIVED', ...commandFailures],
  reviseBatch: [...action, ...planFailures, 'BATCH_LOCKED'],
  openBatch: [...action, 'ARCHIVED', 'QUESTIONNAIRE_EMPTY'],
  tallyBatch: action,
  closeBatch: action,
} as const;

/** What any action on a batch may be refused for. */
export type ActionFailure = Failure<(typeof action)[number]> | CommandFailure;

/** A command on a batch that is there already, by its name in GraphQL. */
export type BatchCommand = Exclude<keyof typeof batchFailures, 'planBatch'>;

/** The failures that one command may answer with, so that it cannot answer with another. */
export type BatchFailure<C extends keyof typeof batchFailures> =
  | Failure<(typeof batchFailures)[C][number]>
  | CommandFailure;
