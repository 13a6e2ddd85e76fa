import { isDeepStrictEqual } from 'node:util';
import { type ItemWrite, put, remove } from './action.ts';
import type { Item, Key } from './item.ts';

/** A public copy as it lies in the table; undefined where nothing is shown. */
export type PublicCopy = (Item & Key) | undefined;

/** Rewrites a public copy where what it shows changed, and takes it away where nothing is shown any more. */
export const publicCopy = (before: PublicCopy, after: PublicCopy): ItemWrite[] => {
  if (isDeepStrictEqual(before, after)) return [];
  if (after) return [put(after)];
  return before ? [remove({ pk: before.pk, sk: before.sk })] : [];
};
