import type { Versioned } from '../command.ts';
import type { RegionCode } from '../region-code.ts';
import type { FigureMetric } from './figure-metric.ts';

/** How a number is meant: just so many, or more than that, as the press writes 400 余. */
export type Comparator = 'EXACT' | 'OVER';

/** 目标: what an area is to reach in a year. */
export interface Target extends Versioned {
  readonly region: RegionCode;
  readonly year: number;
  readonly metric: FigureMetric;
  readonly number: number;
  readonly comparator: Comparator;
  /** Who set it: the county itself, or its province. */
  readonly setBy: RegionCode;
}

/** How far a target is. */
export interface TargetProgress {
  readonly count: number;
  /** In hundredths of the target, rounded down. */
  readonly percent: number;
  readonly reached: boolean;
}

/** How far so many are towards a target: EXACT is reached by the number itself, OVER by one more. */
export const progressOf = (
  { number, comparator }: Pick<Target, 'number' | 'comparator'>,
  count: number,
): TargetProgress => ({
  count,
  percent: Math.floor((Math.max(0, count) * 100) / number),
  reached: comparator === 'EXACT' ? count >= number : count > number,
});
