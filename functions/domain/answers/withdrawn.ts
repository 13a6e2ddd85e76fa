import type { Changed } from './act.ts';
import type { Answer } from './answer.ts';
import { countedAs } from './counted-as.ts';

/**
 * An answer that its respondent takes back: that there was one stays, for the counts; what it said, whom it was of and
 * what was thought of it goes. One that was taken back already stays as it is.
 */
export const withdrawn = (given: Answer): Changed => {
  if (given.state === 'WITHDRAWN') return undefined;
  const nothing = { reason: null, values: {}, focusGroups: [], person: null } as const;
  return {
    answer: { ...given, ...nothing, state: 'WITHDRAWN' },
    event: { type: 'answer.withdrawn', data: { batch: given.batch, from: given.state, ...countedAs(given) } },
  };
};
