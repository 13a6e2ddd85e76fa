import type { Key } from '../item.ts';
import type { Owner } from './owner.ts';

/** All feedback about one subject, which is a hash already: a place for each human being who may give some. */
export const feedbackOf = (owner: Owner, subject: string): string => `${owner}#INTAKE#FEEDBACK#${subject}`;
export const feedbacks = 'F#';
export const feedback = (owner: Owner, subject: string, slot: string): Key => ({
  pk: feedbackOf(owner, subject),
  sk: `${feedbacks}${slot}`,
});
