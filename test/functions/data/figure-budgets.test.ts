import { marshall } from '@aws-sdk/util-dynamodb';
import { beforeAll, expect, test } from 'vitest';
import { createFigureLedger } from '../../../functions/data/figure-sheets.ts';
import { eventCatalogue } from '../../../functions/domain/events.ts';
import type { FeedEvent } from '../../../functions/domain/feed/feed-event.ts';
import { deltasOf } from '../../../functions/domain/figures/deltas-of.ts';
import { createFiguresConsumer } from '../../../functions/domain/figures/figures-consumer.ts';
import { feedOf } from '../../support/feed-owner.ts';
import { itemSize } from '../../support/item-size.ts';
import { layFigures, layProvinceMonth } from '../../support/laid-figures.ts';
import { createWorld, type World } from '../../support/world.ts';

const years = [2025, 2026].flatMap((year) =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`),
);
const untilNow = years.filter((month) => month <= '2026-09');

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const everything = `{ asOf { number at } headlines { metric count shown of
  c: parts(by: CHANNEL) { value count } g: parts(by: FOCUS_GROUP) { value count } p: parts(by: PARTY) { value count }
  s: parts(by: STATE) { value count } k: parts(by: CATEGORY) { value count } b: parts(by: BOARD) { value count } } }`;

test('a month of three hundred cells and more is one call of at most four units, whatever was counted in years before', async () => {
  const { admin, code } = await world.county();
  await layFigures(world, code, untilNow, 45);
  await admin.ask('{ viewer { owner } }');

  const spent = await world.cost(async () => {
    const { figures } = await admin.ask(
      `query F($region: RegionCode!) { figures(region: $region, month: "2026-09") ${everything} }`,
      { region: code },
    );
    expect(figures.headlines).toHaveLength(23);
    expect(figures.headlines.find(({ metric }: { metric: string }) => metric === 'NEEDS_ANSWERED').k).toHaveLength(45);
  });

  expect(spent.calls).toBe(1);
  expect(spent.rcu).toBeLessThanOrEqual(4);
});

test('a month in which nothing happened is one call of at most four units, too', async () => {
  const { admin, code } = await world.county();
  await layFigures(world, code, untilNow.slice(0, -1), 45);
  await admin.ask('{ viewer { owner } }');

  const spent = await world.cost(async () => {
    const { figures } = await admin.ask(
      `query F($region: RegionCode!) { figures(region: $region, month: "2026-09") ${everything} }`,
      { region: code },
    );
    const counts = Object.fromEntries(
      figures.headlines.map(({ metric, count }: { metric: string; count: number }) => [metric, count]),
    );
    expect(counts).toMatchObject({ PROJECTS: 48_600, PARTNERS: 48_600, NEEDS_HEARD: 0 });
  });

  expect(spent.calls).toBe(1);
  expect(spent.rcu).toBeLessThanOrEqual(4);
});

test('a year of all headlines is one call of at most three units, whatever was counted', async () => {
  const { admin, code } = await world.county();
  await layFigures(world, code, untilNow, 45);
  await admin.ask('{ viewer { owner } }');

  const spent = await world.cost(async () => {
    const { figureMonths } = await admin.ask(
      `query F($region: RegionCode!) { figureMonths(region: $region, year: 2025) { month headlines { metric count } } }`,
      { region: code },
    );
    expect(figureMonths).toHaveLength(12);
    expect(figureMonths[0].headlines[0].count).toBe(48_600);
  });

  expect(spent.calls).toBe(1);
  expect(spent.rcu).toBeLessThanOrEqual(3);
});

test('a month of a province of 111 counties is one call of at most 21 units', async () => {
  const { provinceAdmin, province } = await world.county();
  await layProvinceMonth(world, province, '2026-08', 111);
  await provinceAdmin.ask('{ viewer { owner } }');

  const spent = await world.cost(async () => {
    const { provinceFigures } = await provinceAdmin.ask(
      '{ provinceFigures(month: "2026-08") { region headlines { metric count } } }',
    );
    expect(provinceFigures).toHaveLength(111);
    expect(provinceFigures[0].headlines).toHaveLength(23);
  });

  expect(spent.calls).toBe(1);
  expect(spent.rcu).toBeLessThanOrEqual(21);
});

test('a sheet in which every cell has five digits stays below two kilobytes', async () => {
  const { code } = await world.county();
  await layFigures(world, code, ['2026-09']);

  const items = await world.raw.under(`${code}#FIG#`);

  const sheet = items.find(({ sk }) => sk.endsWith('~'));
  expect(itemSize(marshall(sheet))).toBeLessThanOrEqual(2_048);
});

test('a target costs eight units at most, a report ten and two for each kilobyte that is attested', async () => {
  const { admin, code } = await world.county();
  await layFigures(world, code, ['2026-08'], 9);
  await admin.ask('{ viewer { owner } }');
  const target = { region: code, year: 2026, metric: 'NEEDS_HEARD', number: 400, comparator: 'OVER' };
  const report = { region: code, month: '2026-08', number: 1_234_567 };

  const set = await world.cost(async () => admin.done('setTarget', target, 'target { version }'));
  const attested = await world.cost(async () => admin.done('attestReport', report, 'report { version }'));

  const [item] = (await world.raw.under(`${code}#REPORT#`)).filter(({ sk }) => sk === '2026-08');
  const kilobytes = Math.ceil(itemSize(marshall(item)) / 1_024);
  expect(set.calls).toBe(2);
  expect(set.wcu).toBeLessThanOrEqual(8);
  expect(attested.calls).toBe(3);
  expect(attested.wcu).toBeLessThanOrEqual(10 + 2 * kilobytes);
});

/** An event of each type with everything told, as large as it gets. */
const events = Object.entries(eventCatalogue).map(([type, entry]) => {
  const told = { ...entry.data, ...('inside' in entry ? entry.inside : {}) } as Record<string, string>;
  const values = {
    code: 'VOLUNTEERS',
    day: '2026-09-01',
    number: 1,
    flag: true,
    id: '371722-board-01JD7Q2M8XK4V9T3B6N0C50000',
    region: '371722001001',
  };
  const data = Object.fromEntries(
    Object.entries(told).map(([name, kind]) => {
      const plain = values[kind.replace(/\?|\[\]/, '') as keyof typeof values];
      if (name === 'channel') return [name, 'HOTLINE'];
      if (name === 'from') return [name, type.startsWith('answer') ? 'VALID' : 'RUNNING'];
      if (name === 'focusGroups') return [name, ['ELDERLY', 'DISABLED', 'HARDSHIP', 'LEFT_BEHIND']];
      return [name, kind.endsWith('[]') ? [plain] : plain];
    }),
  );
  return [type, data] as const;
});

const of = { region: '371722001001', at: '2026-09-01T02:00:00.000Z', numberedAt: '2026-09-01T02:00:01.000Z', seq: 1 };
const counted = events
  .map(([type, data]) => ({ ...of, type, data }) as unknown as FeedEvent)
  .filter((event) => deltasOf(event).length > 0);

test('counting any event costs at most 30 write units with its checkpoint, in regions as full as can be', async () => {
  const { code, communities } = await world.county();
  const regions = [code, communities.a.slice(0, 9), communities.a];
  for (const region of regions) await layFigures(world, region, ['2026-09'], 1);
  const { table, checkpoints } = await feedOf(world, code);
  const { effect } = createFiguresConsumer(createFigureLedger(table));

  const costs: Record<string, number> = {};
  for (const event of counted) {
    const { wcu } = await world.cost(async () => {
      const writes = await effect([{ ...event, region: communities.a }]);
      expect(await checkpoints.step(`counting ${event.type}`, { at: 0, redriven: 0 }, 1, writes)).toBe(true);
    });
    costs[event.type] = wcu;
  }

  expect(counted.length).toBeGreaterThan(20);
  expect(Object.entries(costs).filter(([, wcu]) => wcu > 30)).toEqual([]);
  expect(Math.min(...Object.values(costs))).toBeGreaterThan(10);
});
