import type { RepairReport } from '../../../functions/changes/repair-handler.ts';

const outcomes = { PARKED: 'set aside', DONE: 'done', FAILED: 'failed again' } as const;

/** A report as lines of text, one an event or consumer; a sentence where nothing is set aside. */
export const toldReport = ({ standing, parked, rebuilt }: RepairReport): readonly string[] => {
  const lines = [
    ...parked.map(({ county, consumer, seq, id, type, reason, parkedAt, outcome }) =>
      [county, consumer, seq, type, id, reason, parkedAt, outcomes[outcome]].join('\t'),
    ),
    ...rebuilt.map(({ county, consumer }) => [county, consumer, 'made anew'].join('\t')),
  ];
  const stand = standing.map(({ county, consumer, at, lag }) =>
    [county, consumer, at < 0 ? 'halted' : `at ${at}`, `lag ${lag}`].join('\t'),
  );
  return [...stand, ...(lines.length > 0 ? lines : ['Nothing is set aside.'])];
};
