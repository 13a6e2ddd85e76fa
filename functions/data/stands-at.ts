import type { Seen } from '../domain/feed/ports.ts';

/** The condition under which a checkpoint stands at `:at`; one that never moved stands at 0. */
export const standsAt = (at: number): string => (at === 0 ? 'attribute_not_exists(seq) OR seq = :at' : 'seq = :at');

/** The same, and nothing was redriven since: whatever was read to make an effect is as it was. Of none there is no count. */
export const standsAsSeen = ({ at, redriven }: Seen) => ({
  ConditionExpression: `(${standsAt(at)}) AND ${redriven === 0 ? 'attribute_not_exists(redriven)' : 'redriven = :redriven'}`,
  values: { ':at': at, ...(redriven > 0 && { ':redriven': redriven }) },
});
