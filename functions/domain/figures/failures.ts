import { type CommandFailure, commandFailures } from '../command.ts';
import type { Failure } from '../failure.ts';
import { textFailures } from '../text-check.ts';

/** Every way in which each command about figures says no. */
export const figureFailures = {
  setTarget: ['NOT_FOUND', 'CONFLICT', 'OUT_OF_RANGE', ...commandFailures],
  attestReport: [
    'NOT_FOUND',
    'MONTH_NOT_OVER',
    'FIGURES_MOVED',
    'ALREADY_ATTESTED',
    ...textFailures,
    ...commandFailures,
  ],
} as const;

/** The failures that one command may answer with, so that it cannot answer with another. */
export type FigureFailure<C extends keyof typeof figureFailures> =
  | Failure<(typeof figureFailures)[C][number]>
  | CommandFailure;
