import { type CommandFailure, commandFailures } from '../command.ts';
import type { Failure } from '../failure.ts';
import { textFailures } from '../text-check.ts';
import { designFailures } from './check-design.ts';

const action = ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE', ...commandFailures] as const;
const design = [
  ...designFailures,
  'BAD_DATES',
  'BAD_REGION',
  'BRAND_MISMATCH',
  'TOO_MANY_PARTNERS',
  'ARCHIVED',
] as const;
const linking = ['NEED_NOT_FOR_PROJECT', 'TOO_MANY_NEEDS'] as const;

/** Every way in which each command about projects says no. */
export const projectFailures = {
  createProject: ['NOT_FOUND', 'REGION_NOT_IN_FORCE', ...design, ...linking, ...commandFailures],
  reviseProject: [...action, ...design, 'PARTNER_COMMITTED'],
  submitProject: [...action, 'PROJECT_INCOMPLETE'],
  returnProject: [...action, ...textFailures],
  approveProject: action,
  publishProject: action,
  rescheduleProject: [...action, 'BAD_DATES', ...textFailures],
  beginProject: action,
  evaluateProject: [...action, 'OUT_OF_RANGE', 'SCORES_INCOMPLETE', ...textFailures],
  closeProject: [...action, ...textFailures],
  cancelProject: [...action, ...textFailures],
  linkNeeds: [...action, ...linking],
  unlinkNeed: action,
  writeUpdate: [...action, ...textFailures],
  withdrawUpdate: action,
  recordPublication: [...action, 'BAD_CODE', 'TOO_MANY_PUBLICATIONS', ...textFailures],
  defineCriterion: ['CONFLICT', 'BAD_CODE', 'OUT_OF_RANGE', 'TOO_MANY_CRITERIA', ...textFailures, ...commandFailures],
  archiveCriterion: ['NOT_FOUND', 'CONFLICT', ...commandFailures],
} as const;

/** A command about projects, by its name in GraphQL. */
export type ProjectCommand = keyof typeof projectFailures;

/** The failures that one command may answer with, so that it cannot answer with another. */
export type ProjectFailure<C extends ProjectCommand> = Failure<(typeof projectFailures)[C][number]> | CommandFailure;
