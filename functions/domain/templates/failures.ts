import { type CommandFailure, commandFailures } from '../command.ts';
import type { Failure } from '../failure.ts';
import { textFailures } from '../text-check.ts';

const change = ['NOT_FOUND', 'CONFLICT', 'ARCHIVED', ...commandFailures] as const;

/** Every way in which each command about templates says no. */
export const templateFailures = {
  makeTemplate: ['NOT_FOUND', 'PROJECT_NOT_EVALUATED', 'TOO_MANY_ENTRIES', ...textFailures, ...commandFailures],
  shareTemplate: change,
  archiveTemplate: change,
} as const;

/** The failures that one command may answer with, so that it cannot answer with another. */
export type TemplateFailure<C extends keyof typeof templateFailures> =
  | Failure<(typeof templateFailures)[C][number]>
  | CommandFailure;
