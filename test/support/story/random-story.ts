import { dice } from '../dice.ts';
import { figureStory } from '../figure-story.ts';
import { groundAt } from '../ground.ts';
import type { SeededCounty } from '../seed-county.ts';
import { seededRandom } from '../seeded-random.ts';
import { createSocketWorld, type SocketWorld } from '../socket-world.ts';
import { mortalRealtime } from './mortal-realtime.ts';
import { quietMinutes, wake } from './wake.ts';

/** One county's life, all of it drawn from one seed. */
export interface Story {
  readonly seed: number;
  readonly world: SocketWorld;
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
/** λ realtime makes more calls for each message, and is called again at once. */
const mortalityOfRealtime = 0.01;

/**
 * Plays a story of a seed: two communities live side by side, while λ changes and λ clock are woken by a stream that
 * doubles, shuffles and loses, and all but λ graphql are killed between any two calls. Then two quiet minutes pass, and
 * the witnesses judge.
 */
export const playStory = async (seed: number, witnesses: readonly WitnessOf[]): Promise<Story> => {
  const chance = dice(seed);
  const realtime = mortalRealtime(seed, mortalityOfRealtime);
  const world = await createSocketWorld({ chance: seededRandom(seed), meets: realtime.meets });
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

  const wakeAndLook = async (drawn: number): Promise<void> => {
    if ((await wake(world, drawn, mortality)) === 'killed') {
      kills += 1;
      // What the dead had in hand is free again.
      world.clock.advance(11);
    }
    await look();
  };

  for (let round = 0; round < rounds; round += 1) {
    // Drawn before anything runs beside anything else, so that the seed decides them whoever is faster.
    const [one, two, three, four] = [1, 2, 3, 4].map(() => chance.below(1_000_000)) as [number, number, number, number];
    await Promise.all([
      ...lives.map((life) => life.live(1)),
      wakeAndLook(one).then(() => wakeAndLook(two)),
      wakeAndLook(three).then(() => wakeAndLook(four)),
    ]);
  }
  realtime.end();
  await quietMinutes(world);
  for (const witness of present) await witness.judge();
  return { seed, world, county, kills: kills + realtime.kills };
};
