import { expect, test } from 'vitest';
import { put } from '../../../functions/data/action.ts';
import { numberedEvent } from '../../../functions/data/keys/feed.ts';
import type { Client } from '../../support/client.ts';
import { feedOf } from '../../support/feed-owner.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();
const { cost } = world;

/** A county whose feed goes on with so many events of needs, written as commands and the sequencer write them. */
const countyWith = async (events: number) => {
  const county = await world.county();
  await world.tick();
  const { table, reader } = await feedOf(world, county.code);
  const head = await reader.head();
  const items = Array.from({ length: events }, (_, place) => ({
    pk: `${county.code}#NEED#${String(place).padStart(26, '0')}`,
    sk: 'EV#0000000001',
    id: `${county.code}-need-${String(place).padStart(26, '0')}:1`,
    ...{ type: 'need.heard', v: 1, version: 1, region: county.communities.a, by: '0'.repeat(32) },
    ...{ at: '2026-09-01T02:00:00.000Z', numberedAt: '2026-09-01T02:00:01.000Z', correlation: '0'.repeat(64) },
    data: { channel: 'HOTLINE_12345', community: county.communities.a, category: 'ENVIRONMENT', dueOn: '2026-09-08' },
    seq: head + place + 1,
    ...numberedEvent(county.code, head + place + 1),
  }));
  await table.writeAll(items);
  const last = { pk: `${county.code}#FEED`, sk: 'HEAD', seq: head + events };
  await table.transact([put(last).action({ by: '', at: '', correlation: '' })]);
  const cursor = (await county.admin.ask('{ events(first: 100) { pageInfo { endCursor } } }')).events.pageInfo
    .endCursor;
  return { ...county, cursor };
};

const document = `query ($after: String, $filter: EventFilter) {
  events(first: 100, after: $after, filter: $filter) { nodes { id data } pageInfo { hasNextPage endCursor } }
}`;
const read = (by: Client, after: string, filter?: object) => cost(() => by.ask(document, { after, filter }));

test('a page of a hundred events costs the same in a feed of 200 and of 1,000', async () => {
  const [small, large] = [await countyWith(200), await countyWith(1_000)];
  for (const { admin } of [small, large]) await admin.ask('{ viewer { owner } county { code } }');

  const [one, other] = [await read(small.admin, small.cursor), await read(large.admin, large.cursor)];

  expect([one.calls, other.calls]).toEqual([2, 2]);
  expect(other.rcu).toBe(one.rcu);
  expect(one.rcu).toBeLessThanOrEqual(10);
}, 60_000);

test('whoever is told nothing, or filters everything away, reads 500 events a page and goes on behind them', {
  timeout: 60_000,
}, async () => {
  const { admin, cursor, integrator } = await countyWith(600);
  const stranger = await integrator(['BRAND']);
  for (const client of [admin, stranger]) await client.ask('{ viewer { owner } }');

  const spent = [await read(stranger, cursor), await read(admin, cursor, { types: ['brand.created'] })];
  const { events } = await stranger.ask(document, { after: cursor });
  const rest = (await stranger.ask(document, { after: events.pageInfo.endCursor })).events;

  for (const { calls, rcu } of spent) {
    expect(calls).toBe(6);
    expect(rcu).toBeLessThanOrEqual(45);
  }
  expect(events).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true } });
  expect(rest).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false } });
});
