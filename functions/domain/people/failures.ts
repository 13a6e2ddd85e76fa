import { type CommandFailure, commandFailures } from '../command.ts';
import type { Failure } from '../failure.ts';
import { textFailures } from '../text-check.ts';
import { contactFailures } from './contact.ts';

/** Every way in which each command about people says no. */
export const peopleFailures = {
  registerPerson: ['NOT_FOUND', 'REGION_NOT_IN_FORCE', ...contactFailures, ...textFailures, ...commandFailures],
  correctPerson: ['NOT_FOUND', 'CONFLICT', ...contactFailures, ...textFailures, ...commandFailures],
  revealContact: ['NOT_FOUND', ...textFailures, ...commandFailures],
} as const;

/** The failures that one command may answer with, so that it cannot answer with another. */
export type PeopleFailure<C extends keyof typeof peopleFailures> =
  | Failure<(typeof peopleFailures)[C][number]>
  | CommandFailure;
