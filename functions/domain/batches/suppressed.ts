/** A count of a breakdown as it is shown: null where it is hidden, and then `<5`, or `*` where that would tell too much. */
export interface ShownCount {
  readonly count: number | null;
  readonly shown: string;
}

/** Counts below this are hidden, none at all like four. */
const least = 5;

const plain = (count: number): ShownCount => ({ count, shown: String(count) });
const few: ShownCount = { count: null, shown: '<5' };
const hidden: ShownCount = { count: null, shown: '*' };

/** One count that is no part of a sum which is shown. */
export const suppressedCount = (count: number): ShownCount => (count < least ? few : plain(count));

/**
 * The parts of a sum that is shown. What is below five is hidden; where the sum would give it away (it is the only one,
 * or all are none, or all are four), the next larger parts are hidden as well, and which of them are the small ones is
 * not told either.
 */
export const suppressedParts = (counts: readonly number[]): readonly ShownCount[] => {
  const small = counts.filter((count) => count < least);
  const sum = small.reduce((total, count) => total + count, 0);
  const given = small.length === 1 || (small.length > 0 && (sum === 0 || sum === small.length * (least - 1)));
  if (!given) return counts.map(suppressedCount);
  const next = Math.min(...counts.filter((count) => count >= least));
  return counts.map((count) => (count < least || count === next ? hidden : plain(count)));
};
