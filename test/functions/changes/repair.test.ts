import { expect, test } from 'vitest';
import { across } from '../../../functions/changes/across.ts';
import { repairOf } from '../../../functions/changes/repair.ts';
import { runConsumer } from '../../../functions/changes/run-consumer.ts';
import type { ItemWrite } from '../../../functions/data/action.ts';
import { createCheckpoints } from '../../../functions/data/checkpoints.ts';
import type { Consumer } from '../../../functions/domain/feed/consumer.ts';
import { feedOf } from '../../support/feed-owner.ts';
import { groundAt } from '../../support/ground.ts';
import { createKill } from '../../support/kill.ts';
import { createWorld, type World } from '../../support/world.ts';

const never = () => false;

/** Counts events by their type; `broken` types it cannot do while they are in the set. */
const counting = (table: Awaited<ReturnType<typeof feedOf>>['table'], broken: ReadonlySet<string>): Consumer => ({
  name: 'counting',
  async clear() {
    const { items } = await table.query({ pk: `${table.owner}#COUNTING`, prefix: 'C#' });
    for (const { pk, sk } of items) await table.transact([{ Delete: { Key: { pk: String(pk), sk: String(sk) } } }]);
  },
  async effect(events) {
    if (events.some(({ type }) => broken.has(type))) throw new TypeError('a bug');
    return [...Map.groupBy(events, ({ type }) => type)].map(
      ([type, all]): ItemWrite => ({
        action: () => ({
          Update: {
            Key: { pk: `${table.owner}#COUNTING`, sk: `C#${type}` },
            UpdateExpression: 'ADD times :some',
            ExpressionAttributeValues: { ':some': all.length },
          },
        }),
      }),
    );
  },
});

const counted = async (world: World, broken: ReadonlySet<string> = new Set()) => {
  const county = await world.county();
  const feed = await feedOf(world, county.code);
  await feed.sequencer.numberPending(never);
  const { clock, pause, logger } = world.parts;
  const run = { ...feed, clock, pause, logger };
  const consumer = counting(feed.table, broken);
  const catchUp = async () => {
    for (let tries = 0; tries < 50; tries += 1)
      if (
        await runConsumer(consumer, run, never).then(
          () => true,
          () => false,
        )
      )
        return;
  };
  await catchUp();
  return {
    county,
    feed,
    run,
    consumer,
    repair: repairOf(consumer, run),
    bytes: () => world.raw.under(`${county.code}#COUNTING`),
  };
};

test('an event that was set aside is redriven once its cause is mended, once, and is aside no more', async () => {
  const world = await createWorld();
  const broken = new Set(['unit.created']);
  const { repair, bytes } = await counted(world, broken);
  const [parked, ...more] = await repair.parked();
  expect(more).toEqual([]);
  expect(parked).toMatchObject({ consumer: 'counting', type: 'unit.created', reason: 'TypeError' });
  const seq = parked?.seq ?? 0;

  await expect(repair.redrive(seq)).rejects.toThrow('a bug');
  expect(await repair.parked()).toHaveLength(1);

  broken.clear();
  const outcomes = await Promise.all([repair.redrive(seq), repair.redrive(seq), repair.redrive(seq)]);

  expect(outcomes.filter(Boolean)).toHaveLength(1);
  expect(await repair.parked()).toEqual([]);
  expect((await bytes()).find(({ sk }) => sk === 'C#unit.created')).toMatchObject({ times: 1 });
  expect(await repair.redrive(seq)).toBe(false);
});

test('what is derived is made anew from the first event to the same bytes, and what was set aside is done with it', async () => {
  const world = await createWorld();
  const broken = new Set(['unit.created']);
  const { repair, bytes, feed } = await counted(world, broken);
  broken.clear();
  const [parked] = await repair.parked();
  await repair.redrive(parked?.seq ?? 0);
  const before = await bytes();

  await repair.rebuild(never);

  expect(await bytes()).toEqual(before);
  expect(await repair.parked()).toEqual([]);
  const { at, head } = await feed.checkpoints.standing('counting');
  expect(at).toBe(head);
});

test('a rebuilding that is killed anywhere leaves nobody counting on what is half taken away, and ends when it is begun again', async () => {
  const kill = createKill();
  const world = await createWorld({ kill });
  const { repair, bytes, run, consumer } = await counted(world);
  const before = await bytes();

  for (const at of [1, 2, 3, 4, 6, 9]) {
    Object.assign(kill, { before: at, writes: 0 });
    await repair.rebuild(never).catch(() => undefined);
    Object.assign(kill, { before: Number.POSITIVE_INFINITY });
    await runConsumer(consumer, run, never);
    await repair.rebuild(never);
    expect(await bytes()).toEqual(before);
  }
});

test('a consumer that runs elsewhere while it is made anew writes nothing twice', async () => {
  const world = await createWorld();
  const { repair, bytes, run, consumer } = await counted(world);
  const before = await bytes();

  await Promise.all([repair.rebuild(never), ...Array.from({ length: 5 }, () => runConsumer(consumer, run, never))]);
  await runConsumer(consumer, run, never);

  expect(await bytes()).toEqual(before);
});

test('a consumer that writes in another owner’s rows stands there, and goes as far as the feed that it reads', async () => {
  const world = await createWorld();
  const { feed, run, consumer } = await counted(world);
  const province = await feedOf(world, '370000');
  const there = across(run, createCheckpoints(province.table, world.clock));
  const abroad: Consumer = { ...consumer, name: 'abroad', effect: async () => [] };

  await runConsumer(abroad, there, never);

  expect(await there.checkpoints.standing('abroad')).toMatchObject({ at: await feed.reader.head() });
  expect(await feed.checkpoints.standing('abroad')).toMatchObject({ at: 0 });
});

test('λ clock lists what was set aside everywhere, redrives what is named, and makes copies anew, when it is asked', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { id, version } = await (await groundAt(world, county, county.communities.a)).template();
  await county.admin.done('shareTemplate', { template: id, version, shared: true }, 'template { id }');
  await world.tick();
  const copies = () => world.raw.under('370000#SHARED#');
  const before = await copies();
  const { reader, table } = await feedOf(world, '370000').then(async (province) => ({
    ...province,
    ...(await feedOf(world, county.code)),
    table: province.table,
  }));
  const [event] = (await reader.read(0, 1)).events;
  const name = `shared-templates#${county.code}`;
  const at = await createCheckpoints(table, world.clock).standing(name);
  if (event)
    await createCheckpoints(table, world.clock).park(name, { ...event, seq: at.at + 1 } as typeof event, 'TypeError');

  const listed = await world.repair({ repair: 'LIST' });
  expect(listed.parked).toMatchObject([{ county: county.code, consumer: name, outcome: 'PARKED' }]);
  expect((await world.repair({ repair: 'LIST', consumer: 'renamings' })).parked).toEqual([]);
  expect((await world.repair({ repair: 'LIST', consumer: 'renamings' })).standing.map(({ lag }) => lag)).toEqual([0]);
  const failed = await world.repair({ repair: 'REDRIVE', county: county.code });
  expect(failed.parked).toMatchObject([{ outcome: 'FAILED' }]);

  const { rebuilt } = await world.repair({ repair: 'REBUILD', county: county.code, consumer: 'shared-templates' });
  expect(rebuilt).toEqual([{ county: county.code, consumer: name }]);
  expect(await copies()).toEqual(before);
  expect(before).toHaveLength(2);
  expect((await world.repair({ repair: 'LIST' })).parked).toEqual([]);
  await expect(world.repair({ repair: 'REBUILD' })).rejects.toThrow('must name county and consumer');
});

test('λ clock tells of every county’s consumers how far they are, also of those that stand in the province’s rows', async () => {
  const world = await createWorld();
  const county = await world.county();
  await world.tick();
  const { checkpoints, reader, sequencer } = await feedOf(world, county.code);
  const counted = await reader.head();
  await county.admin.done(
    'registerPartner',
    { kind: 'CHARITY', name: '基金会', region: county.code },
    'partner { id }',
  );
  await sequencer.numberPending(never);
  await checkpoints.halt('renamings');

  const { standing } = await world.repair({ repair: 'LIST', county: county.code });

  const behind = { county: county.code, at: counted, lag: 1 };
  expect(standing).toEqual([
    { ...behind, consumer: 'figures' },
    { ...behind, consumer: `province-figures#${county.code}` },
    { ...behind, consumer: 'renamings', at: -1, lag: counted + 1 },
    { ...behind, consumer: `shared-templates#${county.code}` },
  ]);
  expect((await world.repair({ repair: 'REDRIVE' })).standing).toEqual([]);
});
