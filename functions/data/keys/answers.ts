import type { Key } from '../item.ts';
import type { Owner } from './owner.ts';

/** All answers of one batch, in the one part of the county that may be written without a token. */
export const answersOf = (owner: Owner, batchToken: string): string => `${owner}#INTAKE#BATCH#${batchToken}`;
export const answers = 'A#';

/** The one place of a respondent in a batch: that it is taken is what keeps anybody from answering twice. */
export const answer = (owner: Owner, batchToken: string, slot: string): Key => ({
  pk: answersOf(owner, batchToken),
  sk: `${answers}${slot}`,
});
