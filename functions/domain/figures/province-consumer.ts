import type { Clock } from '../clock.ts';
import type { Consumer } from '../feed/consumer.ts';
import type { RegionCode } from '../region-code.ts';
import { deltasOf } from './deltas-of.ts';
import { type Month, monthOf, monthsBetween } from './month.ts';
import type { FigureStore, ProvinceFigureStore } from './ports.ts';

/** The name of a province's checkpoint in the feed of one of its counties. */
const provinceConsumer = (county: RegionCode): string => `province-figures#${county}`;

/** Milliseconds between two moves of a county, as figures themselves take. */
const pace = 1_000;

/** So many quiet months come with a move: what is told of long ago must fit into one transaction, too. λ clock opens those before. */
const quietAtMost = 60;

/** The months that events moved and all after them until now: a quiet one stands as the last before it does. */
const monthsFrom = (moved: readonly Month[], now: Month): readonly Month[] => {
  const [first = now] = [...moved].sort();
  return [...new Set([...moved, ...monthsBetween(first, now).slice(-quietAtMost), now])].sort();
};

/**
 * Copies a county's headlines to its province: of the months that events moved, and of those after them. What is copied
 * stands as of these events or later ones, for it is only asked for events whose figures are there; so whatever is copied
 * twice is the same, or newer, and copied from the first event on it is all there is.
 */
export const createProvinceConsumer = (
  county: RegionCode,
  clock: Clock,
  { getSheet, firstMonth }: Pick<FigureStore, 'getSheet' | 'firstMonth'>,
  { saveCounty, clear }: Pick<ProvinceFigureStore, 'saveCounty' | 'clear'>,
): Consumer => ({
  name: provinceConsumer(county),
  pace,
  async effect(events) {
    const moved = events.flatMap(deltasOf).map(({ month }) => month);
    if (moved.length === 0) return [];
    const months = monthsFrom(moved, monthOf(clock.now()));
    const sheets = await Promise.all(months.map((month) => getSheet(county, month)));
    return sheets.flatMap(saveCounty);
  },
  async clear() {
    const first = await firstMonth(county);
    if (first !== undefined) await clear(county, monthsBetween(first, monthOf(clock.now())));
  },
});
