import { isDeepStrictEqual } from 'node:util';
import { type Item, itemSize } from './item-size.ts';

/** Attribute names of a table's or an index's key. */
export type KeyNames = readonly string[];

/** Units of reading so many bytes at once: 1 for each started 4 KB when strong, half of it when eventual. */
export const readUnits = (bytes: number, strong: boolean): number =>
  Math.max(1, Math.ceil(bytes / 4_096)) * (strong ? 1 : 0.5);

/** Units of writing an item over another: 1 for each started KB of the larger; deleting what is not there is 1. */
export const writeUnits = (before: Item | undefined, after: Item | undefined): number =>
  Math.max(1, Math.ceil(Math.max(before ? itemSize(before) : 0, after ? itemSize(after) : 0) / 1_024));

const entry = (item: Item | undefined, names: KeyNames): Item | undefined =>
  item && names.every((name) => item[name] !== undefined) ? item : undefined;

const ofIndex = (names: KeyNames, before: Item | undefined, after: Item | undefined): number => {
  const [old, now] = [entry(before, names), entry(after, names)];
  if (!old || !now) return old || now ? writeUnits(old, now) : 0;
  if (names.some((name) => !isDeepStrictEqual(old[name], now[name]))) {
    return writeUnits(old, undefined) + writeUnits(undefined, now);
  }
  return isDeepStrictEqual(old, now) ? 0 : writeUnits(old, now);
};

/**
 * Units of keeping indexes (projection ALL) up to date: nothing for an item that is not in one or did not change, the
 * entry's started KB when it comes, changes or goes, and both the old and the new one's when its key moves.
 */
export const indexUnits = (indexes: readonly KeyNames[], before: Item | undefined, after: Item | undefined): number =>
  indexes.reduce((total, names) => total + ofIndex(names, before, after), 0);
