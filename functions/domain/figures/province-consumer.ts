import type { Clock } from '../clock.ts';
import type { Consumer } from '../feed/consumer.ts';
import type { RegionCode } from '../region-code.ts';
import { deltasOf } from './deltas-of.ts';
import { monthOf, monthsBetween } from './month.ts';
import type { FigureStore, ProvinceFigureStore } from './ports.ts';

/** The name of a province's checkpoint in the feed of one of its counties. */
const provinceConsumer = (county: RegionCode): string => `province-figures#${county}`;

/** Milliseconds between two moves of a county, as figures themselves take. */
const pace = 1_000;

/**
 * Copies a county's headlines of the months that events moved to its province. What is copied stands as of these events
 * or later ones, for it is only asked for events whose figures are there; so whatever is copied twice is the same, or newer.
 * The current month comes with every move: how things stand is taken over from the month before.
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
    const months = [...new Set([...moved, monthOf(clock.now())])];
    const sheets = await Promise.all(months.map((month) => getSheet(county, month)));
    return sheets.flatMap(saveCounty);
  },
  async clear() {
    const first = await firstMonth(county);
    if (first !== undefined) await clear(county, monthsBetween(first, monthOf(clock.now())));
  },
});
