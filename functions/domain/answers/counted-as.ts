import { shanghaiDate } from '../local-date.ts';
import type { Answer } from './answer.ts';

/** What events tell of an answer for figures: when it was said, and of whom, also once the answer itself forgot it. */
export const countedAs = ({ collectedAt, focusGroups }: Pick<Answer, 'collectedAt' | 'focusGroups'>) => ({
  collectedOn: shanghaiDate(new Date(collectedAt)),
  focusGroups,
});
