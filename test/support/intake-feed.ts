import type { WrittenIndexKey } from './written-index-keys.ts';

/**
 * The one index key outside its own partitions that the intake may write: an event waits in the feed of its county. No
 * other item of the intake stands in any list, and no event of it in another index.
 */
export const isInFeedOf =
  (county: string) =>
  ({ attribute, sk, value }: WrittenIndexKey): boolean =>
    attribute === 'g3pk' && sk.startsWith('EV#') && value === `${county}#FEED#PENDING`;
