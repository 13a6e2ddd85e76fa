import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recountCounty } from '../../../../infra/local/recount/recount-county.ts';
import { dice } from '../../../support/dice.ts';
import { figureStory } from '../../../support/figure-story.ts';
import { groundAt } from '../../../support/ground.ts';
import { createKill } from '../../../support/kill.ts';
import { createWorld } from '../../../support/world.ts';

const kill = createKill();
const world = await createWorld({ kill });

/** λ clock runs twice at once, and both die before one of their writes. */
const killedTick = async (before: number): Promise<void> => {
  Object.assign(kill, { before, writes: 0 });
  await Promise.allSettled([world.tick(), world.tick()]);
  Object.assign(kill, { before: Number.POSITIVE_INFINITY, writes: 0 });
};

const seeds = (process.env['FIGURE_SEEDS'] ?? '1,2').split(',').map(Number);

test.each(seeds)(
  'figures equal the records after a life of three communities at once, whatever counts them dying anywhere (seed %i)',
  async (seed) => {
    world.clock.set('2026-09-01T02:00:00.000Z');
    const county = await world.county();
    const throws = dice(seed);
    const stories = await Promise.all(
      Object.values(county.communities).map(async (community, place) =>
        figureStory(await groundAt(world, county, community), dice(seed * 10 + place)),
      ),
    );

    for (let round = 0; round < 2; round += 1) {
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

test('figures that are counted while three communities write and λ clock runs beside them equal the records', async () => {
  world.clock.set('2026-09-01T02:00:00.000Z');
  const county = await world.county();
  const stories = await Promise.all(
    Object.values(county.communities).map(async (community, place) =>
      figureStory(await groundAt(world, county, community), dice(100 + place)),
    ),
  );
  let living = true;
  const counting = Promise.all(
    [1, 2].map(async () => {
      while (living) await world.tick();
    }),
  );

  await Promise.all(stories.map((story) => story.live(4)));
  living = false;
  await counting;
  await world.tick();

  expect(recountCounty(county.code, await world.raw.all()).differences).toEqual([]);
}, 120_000);

test('a figure that is wrong by one, in one part, is told', async () => {
  const county = await world.county();
  await figureStory(await groundAt(world, county, county.communities.a), dice(7)).live(3);
  await world.tick();
  const items = await world.raw.all();
  const sheet = items.find(({ pk, sk }) => pk === `${county.code}#FIG#${county.communities.a}` && sk.endsWith('~'));
  const spoiled = items.map((item) => (item === sheet ? { ...item, nh: Number(item['nh'] ?? 0) + 1 } : item));

  const { differences } = recountCounty(county.code, spoiled);

  expect(differences).toHaveLength(1);
  expect(differences[0]).toMatch(/^\d{12} 2026-\d\d NEEDS_HEARD: figures say \d+, the records \d+$/);
}, 60_000);

test('whatever recounts shares no code with what counts', () => {
  const folder = 'infra/local/recount';
  const imports = readdirSync(folder).flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, from = '']) => from),
  );

  expect(imports.filter((from) => from.includes('functions'))).toEqual([]);
});
