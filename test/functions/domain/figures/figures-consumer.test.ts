import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { createFigureLedger } from '../../../../functions/data/figure-sheets.ts';
import { createFiguresConsumer } from '../../../../functions/domain/figures/figures-consumer.ts';
import { dice } from '../../../support/dice.ts';
import { feedOf, wholeFeed } from '../../../support/feed-owner.ts';
import { figureStory } from '../../../support/figure-story.ts';
import { groundAt } from '../../../support/ground.ts';
import { hear } from '../../../support/need-steps.ts';
import type { RawItem } from '../../../support/raw-reader.ts';
import { testClient } from '../../../support/test-table.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const figuresIn = (county: string): Promise<readonly RawItem[]> => world.raw.under(`${county}#FIG#`);

/** Takes away all figures of a county, and the checkpoint of what counts them. */
const forget = async (county: string): Promise<void> => {
  const documents = DynamoDBDocumentClient.from(testClient());
  const keys = [...(await figuresIn(county)), { pk: `${county}#FEED`, sk: 'AT#figures' }];
  for (const { pk, sk } of keys) await documents.send(new DeleteCommand({ TableName: world.table, Key: { pk, sk } }));
};

test('counted anew from the first event, a few at a time, all figures come out as they were, byte by byte', async () => {
  const county = await world.county();
  await figureStory(await groundAt(world, county, county.communities.a), dice(20)).live(4);
  await world.tick();
  await figureStory(await groundAt(world, county, county.communities.b), dice(21)).live(3);
  await world.tick();
  const before = await figuresIn(county.code);

  await forget(county.code);
  const feed = await feedOf(world, county.code);
  const consumer = createFiguresConsumer(createFigureLedger(feed.table));
  const events = await wholeFeed(feed);
  const throws = dice(22);
  for (let at = 0; at < events.length; ) {
    const taken = events.slice(at, at + 1 + throws.below(4));
    const effect = await consumer.effect(taken);
    expect(await feed.checkpoints.step(consumer.name, { at, redriven: 0 }, at + taken.length, effect)).toBe(true);
    at += taken.length;
  }

  expect(before.length).toBeGreaterThan(10);
  expect(await figuresIn(county.code)).toEqual(before);
}, 60_000);

test('what many events add is merged: twenty needs of a community are written as one', async () => {
  const county = await world.county();
  for (let heard = 0; heard < 20; heard += 1) await hear(county.admin, county, { channel: 'HOTLINE' });
  const feed = await feedOf(world, county.code);
  await feed.sequencer.numberPending(() => false);
  const events = (await wholeFeed(feed)).filter(({ type }) => type === 'need.heard');

  const effect = await createFiguresConsumer(createFigureLedger(feed.table)).effect(events);

  expect(events).toHaveLength(20);
  expect(effect).toHaveLength(3);
});

test('whoever counts the same events a second time writes nothing', async () => {
  const county = await world.county();
  await hear(county.admin, county);
  await world.tick();
  const before = await figuresIn(county.code);
  const feed = await feedOf(world, county.code);
  const consumer = createFiguresConsumer(createFigureLedger(feed.table));

  const effect = await consumer.effect(await wholeFeed(feed));
  const stepped = await feed.checkpoints.step(consumer.name, { at: 0, redriven: 0 }, effect.length, effect);

  expect(stepped).toBe(false);
  expect(await figuresIn(county.code)).toEqual(before);
});
