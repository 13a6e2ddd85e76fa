import { expect, test } from 'vitest';
import { runConsumer } from '../../../functions/changes/run-consumer.ts';
import { dice } from '../../support/dice.ts';
import { feedOf, wholeFeed } from '../../support/feed-owner.ts';
import { changeThings, counting, eventOf } from '../../support/feed-things.ts';
import { mortal } from '../../support/mortal.ts';
import { createWorld } from '../../support/world.ts';

const seed = Number(process.env['SEED'] ?? 20_260_924);
const [writers, commandsEach, sequencers, readers, mortality] = [8, 75, 4, 3, 0.1];
const things = ['three', ...Array.from({ length: 19 }, (_, place) => `thing${place}`)];
const inOrder = Array.from({ length: writers * commandsEach }, (_, place) => place + 1);

/** Whoever has nothing to do waits until it rings. */
const createBell = () => {
  let next = Promise.withResolvers<void>();
  return {
    ring: () => {
      next.resolve();
      next = Promise.withResolvers();
    },
    rung: () => next.promise,
  };
};

/** A county in which nothing has happened yet, and all that touches its feed. */
const quietCounty = async () => {
  const world = await createWorld();
  const feed = await feedOf(world, '371722');
  return { world, feed, site: { ...world.parts, table: feed.table } };
};

test(`600 commands of 8 writers reach every reader once and in order, whatever numbers them being killed between any two calls: SEED=${seed}`, async () => {
  const { world, feed, site } = await quietCounty();
  const [written, numbered] = [createBell(), createBell()];
  let [writing, kills] = [writers, 0];

  const write = async (writer: number) => {
    const chance = dice(seed * 10 + writer);
    for (let place = 0; place < commandsEach; place += 1) {
      await changeThings(site, [chance.pick(things)], `command-${writer}-${place}`);
      written.ring();
    }
    writing -= 1;
    written.ring();
  };
  /** A minute of the clock, or an invocation for some of what may be new, killed somewhere; the last one comes through. */
  const number = async (sequencer: number) => {
    const chance = dice(seed + sequencer);
    const some = () => things.filter(() => chance.chance(0.1)).map((name) => eventOf('371722', name));
    for (let isLast = false; !isLast; ) {
      if (writing > 0) await written.rung();
      const wasOver = writing === 0;
      const work =
        sequencer > 0 && !wasOver
          ? () => feed.sequencer.number(some())
          : () => feed.sequencer.numberPending(() => false);
      const end = await mortal(chance, mortality, work);
      if (end === 'killed') kills += 1;
      isLast = wasOver && end === 'ended';
      numbered.ring();
    }
  };
  const follow = async () => {
    const got: number[] = [];
    for (let after = 0; got.length < inOrder.length; ) {
      const bell = numbered.rung();
      const { events, last } = await feed.reader.read(after, 7);
      got.push(...events.map(({ seq }) => seq));
      if (events.length === 0) await bell;
      after = last;
    }
    return got;
  };
  const times = <T>(count: number, work: (number: number) => Promise<T>) =>
    Promise.all(Array.from({ length: count }, (_, place) => work(place)));

  const [read] = await Promise.all([times(readers, follow), times(sequencers, number), times(writers, write)]);

  expect(read).toEqual(Array.from({ length: readers }, () => inOrder));
  expect(kills).toBeGreaterThan(10);
  const events = await wholeFeed(feed);
  const stored = (await world.raw.under('371722#')).filter(({ sk }) => sk.startsWith('EV#'));
  expect(new Set(events.map(({ id }) => id))).toEqual(new Set(stored.map(({ id }) => id)));
  for (const [subject, own] of Map.groupBy(events, (event) => event.subject))
    expect(
      own.map(({ version }) => version),
      subject,
    ).toEqual(own.map((_, place) => place + 1));
}, 240_000);

test(`consumers that are killed between any two calls do the effect of each event once: SEED=${seed}`, async () => {
  const { world, feed, site } = await quietCounty();
  for (let command = 0; command < 60; command += 1)
    await changeThings(site, [things[command % 7] ?? ''], `command-${command}`);
  await feed.sequencer.numberPending(() => false);
  const { clock, pause, logger } = world.parts;
  const fewAtOnce = { ...feed.reader, read: (after: number) => feed.reader.read(after, 3) };
  let kills = 0;

  const consume = async (number: number) => {
    const chance = dice(seed + number);
    const run = { ...feed, reader: fewAtOnce, clock, pause, logger };
    const work = () => runConsumer(counting('371722'), run, () => false);
    while ((await feed.checkpoints.standing('counting')).at < 60)
      if ((await mortal(chance, mortality, work)) === 'killed') kills += 1;
  };
  await Promise.all([10, 11, 12].map(consume));

  expect(kills).toBeGreaterThan(3);
  const effects = (await world.raw.under('371722#COUNTING')).map(({ sk, times }) => `${sk} ${times}`);
  expect(effects.sort()).toEqual(Array.from({ length: 60 }, (_, place) => `C#${place + 1} 1`).sort());
}, 120_000);
