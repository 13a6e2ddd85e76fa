import { expect, test } from 'vitest';
import { feedOf, wholeFeed } from '../../support/feed-owner.ts';
import { staffOf, triage } from '../../support/need-steps.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();

const heardAndTriaged = async () => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  const told = { channel: 'HOTLINE', community: county.communities.a, title: '路灯不亮', text: '晚上看不清路' };
  const { need } = await clerk.done('hearNeed', told, 'need { id version }');
  await socialWorker.done('triageNeed', triage(need, { decision: 'DIRECT' }), 'need { id }');
  return { county, need: need.id, feed: await feedOf(world, county.code) };
};

test('whatever waits is numbered from 1 without a gap, each entity in the order of its versions', async () => {
  const { county, need, feed } = await heardAndTriaged();
  const waiting = (await world.raw.under(county.code)).filter(({ sk }) => sk.startsWith('EV#'));

  await feed.sequencer.numberPending(() => false);

  const told = await wholeFeed(feed, 3);
  expect(told.map(({ seq }) => seq)).toEqual(waiting.map((_, place) => place + 1));
  expect(new Set(told.map(({ id }) => id))).toEqual(new Set(waiting.map(({ id }) => id)));
  expect(told.filter(({ subject }) => subject === need).map(({ type }) => type)).toEqual([
    'need.heard',
    'need.triaged',
  ]);
  expect(await feed.reader.head()).toBe(waiting.length);
});

test('what began without an event, as a staged community did, is numbered from its first one on', async () => {
  const county = await world.county();
  const { a } = county.communities;
  await county.admin.done('markPilot', { community: a, version: 1, batch: 1 }, 'community { version }');
  const feed = await feedOf(world, county.code);

  await feed.sequencer.numberPending(() => false);

  const events = (await world.raw.under(`${county.code}#`)).filter(({ sk }) => sk.startsWith('EV#'));
  expect(events.filter(({ seq }) => seq === undefined)).toEqual([]);
  const types = (await wholeFeed(feed)).map(({ type }) => type);
  expect(types).toContain('community.pilot-marked');
});

test('what is numbered keeps its number, however often it is told again', async () => {
  const { county, feed } = await heardAndTriaged();
  const places = (await world.raw.under(county.code)).filter(({ sk }) => sk.startsWith('EV#'));
  await feed.sequencer.number([...places].reverse());
  const once = await wholeFeed(feed);

  await Promise.all([feed.sequencer.number(places), feed.sequencer.numberPending(() => false)]);

  expect(await wholeFeed(feed)).toEqual(once);
});

test('an event that has its number costs one trip and no write', async () => {
  const { need, feed } = await heardAndTriaged();
  await feed.sequencer.numberPending(() => false);
  const pk = need.replace('-need-', '#NEED#');

  const idle = await world.cost(() => feed.sequencer.number([{ pk, sk: 'EV#0000000002' }]));

  expect(idle).toMatchObject({ calls: 2, trips: 1 });
});
