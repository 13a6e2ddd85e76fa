import { createChanges } from '../../../functions/dependencies/changes.ts';
import { createClock } from '../../../functions/dependencies/clock.ts';
import { type Dice, dice } from '../dice.ts';
import { mortal } from '../mortal.ts';
import type { RawItem } from '../raw-reader.ts';
import { unhurried } from '../unhurried.ts';
import type { World } from '../world.ts';

/** Records of the stream that may tell of what waits: some twice, some not at all, in any order. */
const told = (items: readonly RawItem[], chance: Dice) => {
  const waiting = items.filter(({ sk, seq }) => sk.startsWith('EV#') && seq === undefined);
  const some = waiting.filter(() => chance.chance(0.7));
  return [...some, ...some.filter(() => chance.chance(0.3))]
    .map((item) => ({ item, place: chance.below(1_000_000) }))
    .sort((one, other) => one.place - other.place)
    .map(({ item: { pk, sk }, place }) => ({
      eventName: 'INSERT' as const,
      dynamodb: { SequenceNumber: String(place), Keys: { pk: { S: pk }, sk: { S: sk } } },
    }));
};

/**
 * λ changes is woken by a stream that doubles, shuffles and loses, or λ clock by its minute: whichever the seed draws, and
 * it may be killed before or behind each of its calls with this probability.
 */
export const wake = async (world: World, seed: number, mortality: number): Promise<'ended' | 'killed'> => {
  const own = dice(seed);
  const work = own.chance(0.7)
    ? async () => createChanges(world.parts)({ Records: told(await world.raw.under('37'), own) }, unhurried)
    : () => createClock(world.parts)({}, unhurried);
  return mortal(own, mortality, work);
};

/** Two minutes in which nothing happens: the lease of whoever was killed ends with the first. */
export const quietMinutes = async (world: World): Promise<void> => {
  for (let minute = 0; minute < 2; minute += 1) {
    world.clock.advance(60);
    await world.tick();
  }
};
