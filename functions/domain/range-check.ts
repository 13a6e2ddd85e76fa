import { refuse } from './failure.ts';

/** The least and the most that a number may be. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Refuses a number of the input outside its range, and tells the range. `field` is its path in the input. */
export const outOfRange = (field: readonly string[], value: number, { from, to }: Range) =>
  value < from || value > to ? refuse('OUT_OF_RANGE', field, { from, to }) : undefined;
