import { type CommandFailure, commandFailures } from '../command.ts';
import type { Failure } from '../failure.ts';
import { projectFailures } from '../projects/failures.ts';
import { textFailures } from '../text-check.ts';

const action = ['NOT_FOUND', 'CONFLICT', ...commandFailures] as const;

/** Every way in which each command about needs lists says no. */
export const needsListFailures = {
  openNeedsList: ['NOT_FOUND', 'BAD_PERIOD', ...commandFailures],
  computeNeedsList: [...action, 'BATCH_NOT_CLOSED', 'TOO_MANY_BATCHES'],
  moveEntry: [...action, 'LIST_NOT_COMPUTED', 'OUT_OF_RANGE', ...textFailures],
  publishNeedsList: action,
  withdrawNeedsList: action,
  startProject: projectFailures.createProject,
  reviseFormula: ['CONFLICT', 'BAD_WEIGHTS', 'OUT_OF_RANGE', 'TOO_MANY_FORMULAS', ...commandFailures],
} as const;

/** The failures that one command may answer with, so that it cannot answer with another. */
export type NeedsListFailure<C extends keyof typeof needsListFailures> =
  | Failure<(typeof needsListFailures)[C][number]>
  | CommandFailure;
