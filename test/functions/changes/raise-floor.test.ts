import { expect, test } from 'vitest';
import { feedOf } from '../../support/feed-owner.ts';
import { createWorld } from '../../support/world.ts';

test('the floor follows at thirty days’ distance, once a day, and never goes back', async () => {
  const world = await createWorld({ now: '2026-09-01T02:00:00.000Z' });
  const county = await world.county();
  const { reader } = await feedOf(world, county.code);
  const unit = () => county.admin.done('createUnit', { name: '物业服务中心' }, 'unit { id }');
  const heads = [];
  for (const day of ['2026-09-01', '2026-09-05', '2026-09-06']) {
    world.clock.set(`${day}T10:00:00+08:00`);
    await unit();
    await world.tick();
    heads.push(await reader.head());
  }
  const floors = [];
  for (const day of ['2026-09-30', '2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-20']) {
    world.clock.set(`${day}T11:00:00+08:00`);
    await world.tick();
    floors.push(await reader.floor());
  }
  world.clock.set('2026-09-02T10:00:00+08:00');
  await world.tick();

  const [first, second, third] = heads;
  expect(floors).toEqual([0, first, first, second, third, third]);
  expect(await reader.floor()).toBe(third);
});

test('one day’s move of the floor reads no more than the feed’s length halved and halved again', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { reader } = await feedOf(world, county.code);
  await world.tick();
  const head = await reader.head();
  world.clock.set('2026-12-01T00:01:00+08:00');

  const { calls } = await world.cost(() => world.tick());
  const { calls: idle } = await world.cost(() => world.tick());

  expect(await reader.floor()).toBe(head);
  expect(calls - idle).toBeLessThanOrEqual(30);
});
