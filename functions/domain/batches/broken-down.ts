import type { ChoiceCount } from './question-tally.ts';
import { type ShownCount, suppressedCount, suppressedParts } from './suppressed.ts';

/** One row of a breakdown as it is shown. */
export interface ShownRow {
  readonly answered: ShownCount;
  /** By option or grade. */
  readonly chosen: readonly ShownCount[];
}

const isHidden = ({ count }: ShownCount): boolean => count === null;

/**
 * Rows that add up to a whole which is shown, option by option. How many answered in a row is the sum of its options or a
 * bound of it, so it is hidden where one of them is; then each option's parts are all that ties the hidden ones together.
 * One row alone is the whole itself, and nothing to break down.
 */
export const shownParts = (rows: readonly ChoiceCount[]): readonly ShownRow[] => {
  if (rows.length < 2) return [];
  const options = (rows[0]?.chosen ?? []).map((_, place) =>
    suppressedParts(rows.map(({ chosen }) => chosen[place] ?? 0)),
  );
  const answered = suppressedParts(rows.map((row) => row.answered));
  return rows.map((row, place) => {
    const chosen = options.flatMap((parts) => parts[place] ?? []);
    if (chosen.length === 0) return { answered: answered[place] ?? suppressedCount(0), chosen };
    const whole = { count: row.answered, shown: String(row.answered) };
    return { answered: chosen.some(isHidden) ? { count: null, shown: '*' } : whole, chosen };
  });
};

/** A row that is part of nothing: who is of several focus groups is in several. Its own options add up to it. */
export const shownGroup = ({ answered, chosen }: ChoiceCount): ShownRow => {
  const shown = suppressedCount(answered);
  return { answered: shown, chosen: isHidden(shown) ? [] : suppressedParts(chosen) };
};
