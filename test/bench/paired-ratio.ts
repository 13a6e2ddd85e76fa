import { median } from './median.ts';

/**
 * How many times the first costs what the others cost together: the median of the rounds' own ratios, since two
 * measures of one round met the same machine.
 */
export const pairedRatio = (own: readonly number[], ...others: readonly (readonly number[])[]): number =>
  median(
    own.map((cost, round) => {
      const together = others.reduce((sum, other) => sum + (other[round] ?? Number.NaN), 0);
      return cost / together;
    }),
  );
