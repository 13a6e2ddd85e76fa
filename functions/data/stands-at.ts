/** The condition under which a checkpoint stands at `:at`; one that never moved stands at 0. */
export const standsAt = (at: number): string => (at === 0 ? 'attribute_not_exists(seq) OR seq = :at' : 'seq = :at');
