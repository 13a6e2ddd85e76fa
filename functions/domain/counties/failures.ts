import { type CommandFailure, commandFailures } from '../command.ts';
import type { Failure } from '../failure.ts';
import { textFailures } from '../text-check.ts';

/** Every way in which each command about counties says no. */
export const countyFailures = {
  provisionCounty: ['BAD_REGION', ...textFailures, ...commandFailures],
  stageRegions: ['NOT_FOUND', 'BAD_REGION', 'TOO_MANY_REGIONS', 'ALREADY_ACTIVE', ...textFailures, ...commandFailures],
  activateCounty: ['NOT_FOUND', 'REGIONS_MISSING', ...commandFailures],
  suspendCounty: ['NOT_FOUND', ...commandFailures],
  resumeCounty: ['NOT_FOUND', ...commandFailures],
  defineCategory: ['CONFLICT', 'BAD_CODE', 'OUT_OF_RANGE', ...textFailures, ...commandFailures],
  archiveCategory: ['NOT_FOUND', 'CONFLICT', ...commandFailures],
  createUnit: ['BAD_ORGANISATION_CODE', ...textFailures, ...commandFailures],
  archiveUnit: ['NOT_FOUND', 'CONFLICT', ...commandFailures],
  addCompound: ['NOT_FOUND', ...textFailures, ...commandFailures],
  markPilot: ['NOT_FOUND', 'CONFLICT', 'OUT_OF_RANGE', ...commandFailures],
  correctCalendar: ['CONFLICT', 'OUT_OF_RANGE', 'DATE_OUTSIDE_YEAR', ...commandFailures],
} as const;

/** The failures that one command may answer with, so that it cannot answer with another. */
export type CountyFailure<C extends keyof typeof countyFailures> =
  | Failure<(typeof countyFailures)[C][number]>
  | CommandFailure;
