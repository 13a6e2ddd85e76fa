import { expect, test } from 'vitest';
import { repairOf } from '../../../../functions/changes/repair.ts';
import { runConsumer } from '../../../../functions/changes/run-consumer.ts';
import { createFigureLedger } from '../../../../functions/data/figure-sheets.ts';
import type { Consumer } from '../../../../functions/domain/feed/consumer.ts';
import { createFiguresConsumer } from '../../../../functions/domain/figures/figures-consumer.ts';
import { feedOf } from '../../../support/feed-owner.ts';
import { createWorld } from '../../../support/world.ts';

const never = () => false;

/**
 * A county that has one partner in September, and two in October: of these the first was set aside, the second is not
 * counted yet, so that no sheet of October is there. `beside` is done once, between what an effect reads and its writes.
 */
const octoberAhead = async () => {
  const world = await createWorld({ now: '2026-09-10T02:00:00.000Z' });
  const { admin, code } = await world.county();
  const feed = await feedOf(world, code);
  const { pause, logger } = world.parts;
  const run = { ...feed, clock: world.clock, pause, logger };
  const counts = { ...createFiguresConsumer(createFigureLedger(feed.table)), pace: 0 };
  const count = () => runConsumer(counts, run, never);
  const register = async (name: string) => {
    await admin.done('registerPartner', { kind: 'CHARITY', name, region: code }, 'partner { id }');
    await feed.sequencer.numberPending(never);
  };
  const asideOf = async () => {
    const broken: Consumer = { ...counts, effect: () => Promise.reject(new TypeError('a bug')) };
    for (let tries = 0; tries < 3; tries += 1) await runConsumer(broken, run, never).catch(() => undefined);
    return (await feed.checkpoints.parked(counts.name)).map(({ seq }) => seq);
  };
  const withBeside = (beside: () => Promise<unknown>): Consumer => {
    let isDone = false;
    const effect: Consumer['effect'] = async (events) => {
      const writes = await counts.effect(events);
      if (!isDone) {
        isDone = true;
        await beside();
      }
      return writes;
    };
    return { ...counts, effect };
  };

  await register('基金会');
  await count();
  world.clock.set('2026-10-10T02:00:00.000Z');
  await register('商会');
  const aside = await asideOf();
  return {
    register,
    run,
    count,
    counts,
    withBeside,
    aside,
    sheets: () => world.raw.under(`${code}#FIG#`),
    rebuild: () => repairOf(counts, run).rebuild(never),
  };
};

/** Both partners of October are counted beside the one of September, in the bytes that a rebuild gives. */
const tookOverOnce = async ({ sheets, rebuild }: Awaited<ReturnType<typeof octoberAhead>>) => {
  const after = await sheets();
  expect(after.map(({ sk, pa }) => [sk, pa])).toEqual([
    ['2026-09#~', 1],
    ['2026-10#~', 3],
  ]);
  await rebuild();
  expect(await sheets()).toEqual(after);
};

test('an event that is redriven while its consumer opens a month does not take over twice how things stood', async () => {
  const october = await octoberAhead();
  const { register, run, count, withBeside, aside } = october;
  await register('书画院');
  const [seq = 0, ...more] = aside;

  const done = await repairOf(withBeside(count), run).redrive(seq);

  expect([done, more]).toEqual([true, []]);
  await tookOverOnce(october);
});

test('a consumer that opens a month while an event is redriven does not take over twice how things stood', async () => {
  const october = await octoberAhead();
  const { register, run, counts, withBeside, aside } = october;
  await register('书画院');
  const redrive = () => repairOf(counts, run).redrive(aside[0] ?? 0);

  await runConsumer(withBeside(redrive), run, never);

  await tookOverOnce(october);
});

test('two events that are redriven at once do not take over twice how things stood', async () => {
  const { run, counts, count, withBeside, aside, sheets, register } = await octoberAhead();
  const { checkpoints, reader } = run;
  await register('书画院');
  const { at } = await checkpoints.standing(counts.name);
  const [event] = (await reader.read(at, 1)).events;
  if (event) await checkpoints.park(counts.name, event, 'TypeError');
  const other = () => repairOf(counts, run).redrive(event?.seq ?? 0);

  const done = await repairOf(withBeside(other), run).redrive(aside[0] ?? 0);
  await count();

  expect(done).toBe(true);
  expect((await sheets()).map(({ sk, pa }) => [sk, pa])).toEqual([
    ['2026-09#~', 1],
    ['2026-10#~', 3],
  ]);
});
