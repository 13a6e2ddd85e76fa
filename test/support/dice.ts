import { seededRandom } from './seeded-random.ts';

/** Throws of one seed, one after another. */
export interface Dice {
  /** Whether something of this probability happens. */
  chance(probability: number): boolean;
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** One of several; throws where there is none. */
  pick<T>(from: readonly T[]): T;
}

/** The same throws for the same seed. */
export const dice = (seed: number): Dice => {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return {
    below,
    chance: (probability) => random() < probability,
    pick: (from) => {
      const index = below(from.length);
      if (index >= from.length) throw new Error('There is nothing to pick from');
      return from[index] as (typeof from)[number];
    },
  };
};
