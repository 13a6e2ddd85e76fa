import { type Cast, castOn } from './cast.ts';
import { type Ground, groundAt } from './ground.ts';
import { createWorld, type World } from './world.ts';

/** A world with one county, somebody for every role, and ground on which any operation can be called well. */
export interface Stage {
  readonly world: World;
  readonly ground: Ground;
  readonly cast: Cast;
}

/** Sets the stage on which every operation of the schema is swept. */
export const setStage = async (options?: Parameters<typeof createWorld>[0]): Promise<Stage> => {
  const world = await createWorld(options);
  const county = await world.county();
  const ground = await groundAt(world, county, county.communities.a);
  return { world, ground, cast: await castOn(ground) };
};
