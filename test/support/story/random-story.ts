import { createChanges } from '../../../functions/dependencies/changes.ts';
import { createClock } from '../../../functions/dependencies/clock.ts';
import { type Dice, dice } from '../dice.ts';
import { figureStory } from '../figure-story.ts';
import { groundAt } from '../ground.ts';
import { mortal } from '../mortal.ts';
import type { RawItem } from '../raw-reader.ts';
import type { SeededCounty } from '../seed-county.ts';
import { unhurried } from '../unhurried.ts';
import { createWorld, type World } from '../world.ts';

/** One county's life, all of it drawn from one seed. */
export interface Story {
  readonly seed: number;
  readonly world: World;
  readonly county: SeededCounty;
  /** How often a Lambda was killed between two of its calls. */
  readonly kills: number;
}

/** Who follows a story from its first day on, as somebody outside would, and says in the end what was wrong. */
export interface Witness {
  /** Looks, as often as it is asked, while everything is happening. */
  look(): Promise<void>;
  /** Nothing happens any more, and all is numbered: what was seen must be right and complete. */
  judge(): Promise<void>;
}

/** Begins to follow a county that has just been opened. */
export type WitnessOf = (story: Omit<Story, 'kills'>) => Promise<Witness>;

const rounds = 3;

/** The chance of each call of a Lambda to be its last. */
const mortality = 0.05;

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
 * Plays a story of a seed: two communities live side by side, while λ changes and λ clock are woken by a stream that
 * doubles, shuffles and loses, and are killed between any two calls. Then two quiet minutes pass, and the witnesses judge.
 */
export const playStory = async (seed: number, witnesses: readonly WitnessOf[]): Promise<Story> => {
  const chance = dice(seed);
  const world = await createWorld();
  const county = await world.county('371722');
  const present = await Promise.all(witnesses.map((witness) => witness({ seed, world, county })));
  const { a, c } = county.communities;
  const lives = await Promise.all(
    [a, c].map(async (community, place) =>
      figureStory(await groundAt(world, county, community), dice(seed * 10 + place)),
    ),
  );
  let kills = 0;

  let looking = Promise.resolve();
  /** One look after another: a witness is one person. */
  const look = (): Promise<void> => {
    looking = looking.then(async () => {
      for (const witness of present) await witness.look();
    });
    return looking;
  };

  const wake = async (drawn: number): Promise<void> => {
    const own = dice(drawn);
    const work = own.chance(0.7)
      ? async () => createChanges(world.parts)({ Records: told(await world.raw.under('37'), own) }, unhurried)
      : () => createClock(world.parts)({}, unhurried);
    if ((await mortal(own, mortality, work)) === 'killed') kills += 1;
    await look();
  };

  for (let round = 0; round < rounds; round += 1) {
    // Drawn before anything runs beside anything else, so that the seed decides them whoever is faster.
    const [one, two, three, four] = [1, 2, 3, 4].map(() => chance.below(1_000_000)) as [number, number, number, number];
    await Promise.all([
      ...lives.map((life) => life.live(1)),
      wake(one).then(() => wake(two)),
      wake(three).then(() => wake(four)),
    ]);
  }
  for (let minute = 0; minute < 2; minute += 1) {
    // A lease of whoever was killed ends with the minute.
    world.clock.advance(60);
    await world.tick();
  }
  for (const witness of present) await witness.judge();
  return { seed, world, county, kills };
};
