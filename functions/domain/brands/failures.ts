import { type CommandFailure, commandFailures } from '../command.ts';
import type { Failure } from '../failure.ts';
import { lookFailures } from './check-look.ts';

const change = ['NOT_FOUND', 'CONFLICT', 'ARCHIVED', ...commandFailures] as const;

/** Every way in which each command about brands says no. */
export const brandFailures = {
  createBrand: ['NOT_FOUND', 'ARCHIVED', 'BAD_UMBRELLA', ...lookFailures, ...commandFailures],
  reviseBrand: [...change, 'BAD_UMBRELLA', ...lookFailures],
  archiveBrand: change,
  createBoard: ['NOT_FOUND', 'ARCHIVED', ...lookFailures, ...commandFailures],
  reviseBoard: [...change, ...lookFailures],
  archiveBoard: change,
} as const;

/** The failures that one command may answer with, so that it cannot answer with another. */
export type BrandFailure<C extends keyof typeof brandFailures> =
  | Failure<(typeof brandFailures)[C][number]>
  | CommandFailure;
