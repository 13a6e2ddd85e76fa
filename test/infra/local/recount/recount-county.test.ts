import { expect, test } from 'vitest';
import { recountCounty } from '../../../../infra/local/recount/recount-county.ts';
import { dice } from '../../../support/dice.ts';
import { figureStory } from '../../../support/figure-story.ts';
import { groundAt } from '../../../support/ground.ts';
import { createKill } from '../../../support/kill.ts';
import { createWorld } from '../../../support/world.ts';

const kill = createKill();
const world = await createWorld({ kill });

/** λ clock runs several times at once, and dies before one of its writes. */
const killedTick = async (before: number): Promise<void> => {
  Object.assign(kill, { before, writes: 0 });
  await Promise.allSettled([world.tick(), world.tick()]);
  Object.assign(kill, { before: Number.POSITIVE_INFINITY, writes: 0 });
};

const seeds = (process.env['FIGURE_SEEDS'] ?? '1,2,3').split(',').map(Number);

test.each(seeds)(
  'figures equal the records after a life of three communities, with everything that counts dying anywhere (seed %i)',
  async (seed) => {
    const county = await world.county();
    const throws = dice(seed);
    const stories = await Promise.all(
      Object.values(county.communities).map(async (community, place) =>
        figureStory(await groundAt(world, county, community), dice(seed * 10 + place)),
      ),
    );

    for (let round = 0; round < 3; round += 1) {
      await Promise.all(stories.map((story) => story.live(3)));
      for (let killed = 0; killed < 3; killed += 1) await killedTick(1 + throws.below(12));
      if (throws.chance(0.5)) await world.tick();
    }
    await world.tick();

    const { waiting, counted, numbered, compared, differences } = recountCounty(county.code, await world.raw.all());
    expect(differences).toEqual([]);
    expect({ waiting, counted }).toEqual({ waiting: 0, counted: numbered });
    expect(compared).toBeGreaterThan(50);
  },
  120_000,
);
