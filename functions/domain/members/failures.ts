import { type CommandFailure, commandFailures } from '../command.ts';
import type { Failure } from '../failure.ts';
import { contactFailures } from '../people/contact.ts';
import { textFailures } from '../text-check.ts';

/** Every way in which each command about memberships says no. */
export const memberFailures = {
  grantRole: [
    'NOT_FOUND',
    'ROLE_NOT_GRANTABLE',
    'BAD_SCOPE',
    'BAD_KINDS',
    'BAD_SUBJECT',
    ...textFailures,
    ...commandFailures,
  ],
  revokeRole: ['NOT_FOUND', 'ROLE_NOT_GRANTABLE', ...commandFailures],
  joinCounty: [
    'NOT_FOUND',
    'REGION_NOT_IN_FORCE',
    'BAD_SUBJECT',
    ...contactFailures,
    ...textFailures,
    ...commandFailures,
  ],
} as const;

/** The failures that one command may answer with, so that it cannot answer with another. */
export type MemberFailure<C extends keyof typeof memberFailures> =
  | Failure<(typeof memberFailures)[C][number]>
  | CommandFailure;
