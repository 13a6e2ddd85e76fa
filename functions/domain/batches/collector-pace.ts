import type { CountedAnswer } from './counted-answer.ts';

/** How fast a collector went from door to door. */
export interface CollectorPace {
  /** Digest of the member. */
  readonly collector: string;
  readonly answers: number;
  /** The most answers that were collected within any hour, without those on paper. */
  readonly mostInAnHour: number;
}

const hour = 3_600_000;

/** More within an hour than anybody can ask at doors: to be looked into. */
const fastest = 60;

/** So many collectors are kept, the fastest. */
const keptAtMost = 200;

/** Whether a collector's answers should be looked into. */
export const isFlagged = ({ mostInAnHour }: CollectorPace): boolean => mostInAnHour > fastest;

const mostWithinAnHour = (answers: readonly CountedAnswer[]): number => {
  const times = answers
    .filter(({ paper }) => !paper)
    .map(({ collectedAt }) => Date.parse(collectedAt))
    .sort((a, b) => a - b);
  let [most, first] = [0, 0];
  for (const [last, time] of times.entries()) {
    while (time - (times[first] ?? time) >= hour) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
};

/** The pace of everybody who collected answers, whatever became of these; the fastest first. */
export const collectorPace = (answers: readonly CountedAnswer[]): readonly CollectorPace[] =>
  [...Map.groupBy(answers, ({ collector }) => collector)]
    .flatMap(([collector, all]) =>
      collector === null ? [] : [{ collector, answers: all.length, mostInAnHour: mostWithinAnHour(all) }],
    )
    .sort((a, b) => b.mostInAnHour - a.mostInAnHour || b.answers - a.answers || (a.collector < b.collector ? -1 : 1))
    .slice(0, keptAtMost);
