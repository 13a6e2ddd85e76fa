import type { RepairReport } from '../../../functions/changes/repair-handler.ts';

const outcomes = { PARKED: 'set aside', DONE: 'done', FAILED: 'failed again' } as const;

/** A report as lines of text, one an event or consumer; a sentence where there is nothing. */
export const toldReport = ({ parked, rebuilt }: RepairReport): readonly string[] => {
  const lines = [
    ...parked.map(({ county, consumer, seq, id, type, reason, parkedAt, outcome }) =>
      [county, consumer, seq, type, id, reason, parkedAt, outcomes[outcome]].join('\t'),
    ),
    ...rebuilt.map(({ county, consumer }) => [county, consumer, 'made anew'].join('\t')),
  ];
  return lines.length > 0 ? lines : ['Nothing is set aside.'];
};
