import { expect, test } from 'vitest';
import { follow } from '../../../functions/changes/follow.ts';
import { runConsumer } from '../../../functions/changes/run-consumer.ts';
import type { FeedEvent } from '../../../functions/domain/feed/feed-event.ts';
import { feedOf } from '../../support/feed-owner.ts';
import { hear } from '../../support/need-steps.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();

test('who follows another consumer goes as far as that one is, and writes its checkpoint among the rows of another owner', async () => {
  const county = await world.county();
  for (let heard = 0; heard < 3; heard += 1) await hear(county.admin, county);
  const [own, above] = [await feedOf(world, county.code), await feedOf(world, county.province)];
  await own.sequencer.numberPending(() => false);
  const { logger, pause } = world.parts;
  const run = { reader: own.reader, checkpoints: own.checkpoints, clock: world.clock, pause, logger };
  const seen: number[] = [];
  const follower = {
    name: `follower#${county.code}`,
    clear: async () => undefined,
    effect: async (events: readonly FeedEvent[]) => {
      seen.push(...events.map(({ seq }) => seq));
      return [];
    },
  };
  const goOn = () => runConsumer(follower, follow(run, 'leader', above.checkpoints), () => false);

  await goOn();
  await own.checkpoints.step('leader', { at: 0, redriven: 0 }, 4, []);
  await goOn();
  await own.checkpoints.step('leader', { at: 4, redriven: 0 }, 5, []);
  await goOn();

  expect(await own.reader.head()).toBeGreaterThan(5);
  expect(seen).toEqual([1, 2, 3, 4, 5]);
  expect((await above.checkpoints.standing(follower.name)).at).toBe(5);
  expect((await own.checkpoints.standing(follower.name)).at).toBe(0);
});
