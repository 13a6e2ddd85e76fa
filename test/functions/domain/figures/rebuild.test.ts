import { expect, test } from 'vitest';
import { groundAt } from '../../../support/ground.ts';
import { createWorld } from '../../../support/world.ts';

test('figures are made anew from the first event to the same bytes, and so are those that the province copied', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { code } = county;
  const ground = await groundAt(world, county, county.communities.a);
  await ground.answered();
  await world.tick();
  world.clock.set('2026-10-02T10:00:00+08:00');
  await ground.project('RUNNING');
  await ground.resource();
  await world.tick();
  const bytes = async () => [await world.raw.under(`${code}#FIG#`), await world.raw.under('370000#FIG#')];
  const before = await bytes();
  expect(before[0]?.length).toBeGreaterThan(4);

  const cleared = await world.repair({ repair: 'REBUILD', county: code, consumer: 'figures' });
  await world.repair({ repair: 'REBUILD', county: code, consumer: 'province-figures' });

  expect(cleared.rebuilt).toEqual([{ county: code, consumer: 'figures' }]);
  expect(await bytes()).toEqual(before);
});

test('a month in which nothing happened is still the province’s after its figures are made anew, and one that the clock missed is opened', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { code, province } = county;
  const ground = await groundAt(world, county, county.communities.a);
  world.clock.set('2026-09-10T10:00:00+08:00');
  await ground.resource();
  await world.tick();
  world.clock.set('2026-10-10T10:00:00+08:00');
  await world.tick();
  world.clock.set('2026-12-10T10:00:00+08:00');
  await world.tick();
  await ground.resource();
  await world.tick();
  const copies = () => world.raw.under(`${province}#FIG#`);
  const before = await copies();

  await world.repair({ repair: 'REBUILD', county: code, consumer: 'province-figures' });

  const months = before.map(({ pk }) => pk.slice(-7)).filter((month) => month >= '2026-09');
  expect(months.sort()).toEqual(['2026-09', '2026-10', '2026-11', '2026-12']);
  expect(await copies()).toEqual(before);
});
