import { expect, test } from 'vitest';
import { feedOf, wholeFeed } from '../../support/feed-owner.ts';
import { unhurried } from '../../support/unhurried.ts';
import { createWorld } from '../../support/world.ts';

test('a minute of the clock numbers what waits in every county and in the province', async () => {
  const world = await createWorld();
  const [one, other] = [await world.county(), await world.county()];

  await world.tick();

  for (const owner of [one.code, other.code, '370000']) {
    const events = (await world.raw.under(`${owner}#`)).filter(({ sk }) => sk.startsWith('EV#'));
    expect(await wholeFeed(await feedOf(world, owner))).toHaveLength(events.length);
    expect(events.length).toBeGreaterThan(0);
  }
});

test('records of the stream bring their counties’ events into the feed, in whatever order and however often', async () => {
  const world = await createWorld();
  const county = await world.county();
  const events = (await world.raw.under(`${county.code}#`)).filter(({ sk }) => sk.startsWith('EV#'));
  const records = [...events, ...events].reverse().map(({ pk, sk }, place) => ({
    eventName: 'INSERT' as const,
    dynamodb: { SequenceNumber: String(place), Keys: { pk: { S: pk }, sk: { S: sk } } },
  }));

  const answer = await world.changes({ Records: records }, unhurried);

  expect(answer).toEqual({ batchItemFailures: [] });
  expect(await wholeFeed(await feedOf(world, county.code))).toHaveLength(events.length);
});
