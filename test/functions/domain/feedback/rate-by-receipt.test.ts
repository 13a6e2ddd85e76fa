import { expect, test } from 'vitest';
import { newKey } from '../../../support/client.ts';
import { groundAt } from '../../../support/ground.ts';
import { codes } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const setUp = async () => {
  const county = await world.county();
  const ground = await groundAt(world, county, county.communities.a);
  return { county, ground, anybody: await world.client() };
};

test('one idempotency key with two receipts is two commands; with one receipt and another rating it is refused', async () => {
  const { county, ground, anybody } = await setUp();
  const [first, second] = [await ground.answered(), await ground.answered()];
  const rate = (receipt: string, rating: number) =>
    anybody.act('rateByReceipt', { county: county.code, receipt, rating, idempotencyKey }, 'rating');
  const idempotencyKey = newKey();

  const outcomes = [
    await rate(first.receipt, 5),
    await rate(second.receipt, 4),
    await rate(first.receipt, 5),
    await rate(first.receipt, 1),
  ];

  expect(outcomes.map(({ rating }) => rating)).toEqual([5, 4, 5, null]);
  expect(codes(outcomes[3])).toEqual(['IDEMPOTENCY_MISMATCH']);
});

test('five merges are followed to what may be rated, and not a sixth', async () => {
  const { county, ground, anybody } = await setUp();
  const chain = [];
  for (let place = 0; place < 6; place += 1) chain.push(await ground.heard());
  const goal = await ground.answered();
  const all = [...chain, goal];
  const versions = new Map(all.map(({ id, version }) => [id, version]));
  const merge = async (place: number) => {
    const [from, into] = [all[place], all[place + 1]];
    const input = { need: from.id, version: versions.get(from.id), into: into.id, intoVersion: versions.get(into.id) };
    await county.admin.done('mergeNeed', input, 'need { id }');
    versions.set(into.id, (versions.get(into.id) ?? 0) + 1);
  };
  for (let place = 0; place < 6; place += 1) await merge(place);
  const rate = (receipt: string) => anybody.act('rateByReceipt', { county: county.code, receipt, rating: 5 }, 'rating');

  const [sixth, fifth] = [await rate(all[0].receipt), await rate(all[1].receipt)];

  expect(codes(sixth)).toEqual(['NOT_ANSWERED']);
  expect(fifth).toEqual({ rating: 5, userErrors: [] });
});

test('what is kept of a rating holds neither the receipt nor the idempotency key', async () => {
  const { county, ground, anybody } = await setUp();
  const { receipt } = await ground.answered();
  const idempotencyKey = newKey();

  await anybody.done('rateByReceipt', { county: county.code, receipt, rating: 5, idempotencyKey }, 'rating');

  const stored = JSON.stringify(await world.raw.under(`${county.code}#`));
  expect(stored).toContain('rateByReceipt');
  expect([receipt, idempotencyKey].filter((secret) => stored.includes(secret))).toEqual([]);
});
