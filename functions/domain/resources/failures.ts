import { type CommandFailure, commandFailures } from '../command.ts';
import type { Failure } from '../failure.ts';
import { textFailures } from '../text-check.ts';

const action = ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'] as const;
const described = ['OUT_OF_RANGE', 'BAD_DATES', ...textFailures] as const;

/** Every way in which each command about resources says no. */
export const resourceFailures = {
  offerResource: ['NOT_FOUND', 'ARCHIVED', 'REGION_NOT_IN_FORCE', ...described, ...commandFailures],
  reviseResource: [...action, 'QUANTITY_COMMITTED', ...described, ...commandFailures],
  withdrawResource: [...action, ...commandFailures],
  commitResource: [
    ...action,
    'ARCHIVED',
    'OUT_OF_RANGE',
    'RESOURCE_NOT_VALID',
    'RESOURCE_SHORT',
    'TOO_MANY_COMMITMENTS',
    'TOO_MANY_PARTNERS',
    ...commandFailures,
  ],
  releaseResource: [...action, ...commandFailures],
} as const;

/** A command about resources, by its name in GraphQL. */
type ResourceCommand = keyof typeof resourceFailures;

/** The failures that one command may answer with, so that it cannot answer with another. */
export type ResourceFailure<C extends ResourceCommand> = Failure<(typeof resourceFailures)[C][number]> | CommandFailure;
