import { expect, test } from 'vitest';
import { createDeployment } from '../../../functions/data/deployment.ts';
import { createFeedOverview } from '../../../functions/data/feed-overview.ts';
import { feedOf } from '../../support/feed-owner.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();

const overviewOf = async (owner: string) => createFeedOverview(await createDeployment(world.parts).siteOf(owner));

test('a feed’s overview tells how far it is, and each consumer, in one call', async () => {
  const county = await world.county();
  const { sequencer, reader, checkpoints } = await feedOf(world, county.code);
  const feed = await overviewOf(county.code);

  expect(await feed.overview()).toEqual({ head: 0, floor: 0, finishedDay: null, consumers: [] });

  await sequencer.numberPending(() => false);
  await checkpoints.step('quick', { at: 0, redriven: 0 }, 2, []);
  await checkpoints.fail('quick', 2);
  await checkpoints.fail('slow', 0);
  let seen: unknown;
  const { calls } = await world.cost(async () => {
    seen = await feed.overview();
  });

  expect(calls).toBe(1);
  expect(seen).toEqual({
    head: await reader.head(),
    floor: 0,
    finishedDay: null,
    consumers: [
      { name: 'quick', at: 2, movedAt: world.clock.now().toISOString(), failures: 1 },
      { name: 'slow', at: 0, movedAt: null, failures: 1 },
    ],
  });
});

test('what was set aside is listed by consumer, in the order of the feed, and page by page', async () => {
  const county = await world.county();
  const { sequencer, reader, checkpoints } = await feedOf(world, county.code);
  await sequencer.numberPending(() => false);
  const { events } = await reader.read(0, 3);
  for (const event of events) await checkpoints.park('quick', event, 'TypeError');
  const [first] = events;
  if (first) await checkpoints.park('another', first, 'RangeError');
  const feed = await overviewOf(county.code);

  const page = await feed.listParked({ first: 2 });
  const rest = await feed.listParked({ first: 2, after: page.endCursor });

  expect([...page.edges, ...rest.edges].map(({ node }) => [node.consumer, node.seq, node.reason])).toEqual([
    ['another', 1, 'RangeError'],
    ['quick', 1, 'TypeError'],
    ['quick', 2, 'TypeError'],
    ['quick', 3, 'TypeError'],
  ]);
  expect(page.edges[0]?.node).toEqual({
    consumer: 'another',
    seq: 1,
    id: first?.id,
    type: first?.type,
    reason: 'RangeError',
    parkedAt: world.clock.now().toISOString(),
  });
});
