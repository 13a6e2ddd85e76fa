import { expect, test } from 'vitest';
import { runConsumer } from '../../../functions/changes/run-consumer.ts';
import { put } from '../../../functions/data/action.ts';
import type { Consumer } from '../../../functions/domain/feed/consumer.ts';
import type { FeedEvent } from '../../../functions/domain/feed/feed-event.ts';
import { feedOf } from '../../support/feed-owner.ts';
import { createWorld, type World } from '../../support/world.ts';

const ours = await createWorld();

const numbered = async (world: World = ours) => {
  const county = await world.county();
  const feed = await feedOf(world, county.code);
  // Where the index is late, it is so twice at most.
  for (let minute = 0; minute < 3; minute += 1) await feed.sequencer.numberPending(() => false);
  const { clock, pause, logger } = world.parts;
  const run = (consumer: Consumer) => runConsumer(consumer, { ...feed, clock, pause, logger }, () => false);
  const copies = async () =>
    (await world.raw.under(`${county.code}#COPY`)).map(({ seq, times }) => [seq, times]).sort();
  return { county, feed, run, copies, head: await feed.reader.head() };
};

/** Copies every event, as often as it is told. */
const copying = (owner: string, trouble: (event: FeedEvent) => void = () => undefined): Consumer => ({
  name: 'copies',
  clear: async () => undefined,
  async effect(events) {
    for (const event of events) trouble(event);
    return events.map(({ seq }) => put({ pk: `${owner}#COPY`, sk: `C#${seq}`, seq, times: 1 }));
  },
});

test('a consumer reads all of the feed once, and from where it stands the next time', async () => {
  const { county, feed, run, copies, head } = await numbered();
  const consumer = copying(county.code);

  await Promise.all([run(consumer), run(consumer)]);
  await run(consumer);

  expect(await copies()).toHaveLength(head);
  expect(await feed.checkpoints.standing('copies')).toMatchObject({ at: head, head });
});

test('an event that fails three times is set aside, and what is before and behind it is done', async () => {
  const { county, feed, run, copies, head } = await numbered();
  const consumer = copying(county.code, ({ seq }) => {
    if (seq === 3) throw new TypeError('a bug');
  });

  const outcomes = [];
  for (let time = 0; time < 3; time += 1)
    outcomes.push(
      await run(consumer).then(
        () => 'done',
        (error: Error) => error.name,
      ),
    );

  expect(outcomes).toEqual(['TypeError', 'TypeError', 'done']);
  expect((await copies()).map(([seq]) => seq)).toHaveLength(head - 1);
  const parked = (await ours.raw.under(`${county.code}#FEED`)).filter(({ sk }) => sk.startsWith('PARKED#'));
  expect(parked).toMatchObject([{ sk: 'PARKED#copies#000000000003', reason: 'TypeError', seq: 3 }]);
  expect(await feed.checkpoints.standing('copies')).toMatchObject({ at: head });
});

test('an effect of more writes than a transaction takes is done in several, and all of it once', async () => {
  const { county, run, copies, head } = await numbered();
  const { effect, ...plain } = copying(county.code);
  const others = Array.from({ length: 40 }, (_, place) => place);

  await run({
    ...plain,
    async effect(events) {
      const beside = events.flatMap(({ seq }) =>
        others.map((place) => put({ pk: `${county.code}#BESIDE`, sk: `B#${seq}#${place}` })),
      );
      return [...(await effect(events)), ...beside];
    },
  });

  expect(await copies()).toHaveLength(head);
  expect(await ours.raw.under(`${county.code}#BESIDE`)).toHaveLength(40 * head);
});

test('an error of the table is nobody’s fault: it is not counted, and nothing is tried again at once', async () => {
  const { county, feed, run, copies, head } = await numbered();
  let asked = 0;
  const consumer = copying(county.code, () => {
    asked += 1;
    throw Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException', $metadata: {} });
  });

  for (let time = 0; time < 4; time += 1) await expect(run(consumer)).rejects.toThrow('Rate exceeded');
  await run(copying(county.code));

  expect(asked).toBe(4);
  expect(await copies()).toHaveLength(head);
  expect((await feed.checkpoints.standing('copies')).at).toBe(head);
});

test('numbers that the index does not show yet are waited for', async () => {
  const world = await createWorld({ faults: { seed: 1, rates: { STALE_INDEX: 1 } } });
  const { county, feed, run, head } = await numbered(world);

  await run(copying(county.code));

  expect(head).toBeGreaterThan(0);
  expect((await feed.checkpoints.standing('copies')).at).toBe(head);
});

const paced = async () => {
  const { county, feed, run, head } = await numbered();
  const waits: number[] = [];
  const consumer = { ...copying(county.code), pace: 1_000 };
  await run(consumer);
  await county.admin.done('createUnit', { name: '物业服务中心' }, 'unit { id }');
  await feed.sequencer.numberPending(() => false);
  const { clock, logger } = ours.parts;
  const pause = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  const runPaced = () => runConsumer(consumer, { ...feed, clock, pause, logger }, () => false);
  return { feed, waits, runPaced, head };
};

test('a consumer with a pace waits before it moves again', async () => {
  const { feed, waits, runPaced, head } = await paced();

  await runPaced();

  expect(waits).toEqual([1_000]);
  expect((await feed.checkpoints.standing('copies')).at).toBe(head + 1);
});

test('it waits no longer than its pace for one whose clock is fast', async () => {
  const { waits, runPaced } = await paced();
  ours.clock.advance(-3_600);

  await runPaced();
  ours.clock.advance(3_600);

  expect(waits).toEqual([1_000]);
});
