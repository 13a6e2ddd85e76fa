import { expect, test } from 'vitest';
import { createFigureSheets } from '../../../functions/data/figure-sheets.ts';
import type { Table } from '../../../functions/data/table.ts';
import { feedOf } from '../../support/feed-owner.ts';
import { layFigures } from '../../support/laid-figures.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();

/** The table as it is met while a flush writes: the first `torn` reads miss one of its rows. */
const midFlush = (table: Table, torn: number) => {
  const met = { reads: 0 };
  const seen: Table = {
    ...table,
    async query(query) {
      met.reads += 1;
      const answer = await table.query(query);
      return met.reads <= torn ? { ...answer, items: answer.items.filter((_, place) => place !== 3) } : answer;
    },
  };
  return { met, sheets: createFigureSheets(seen) };
};

test('a month that is met between two writes of a flush is read again until its parts add up to their wholes', async () => {
  const { code } = await world.county();
  await layFigures(world, code, ['2026-09'], 9);
  const { table } = await feedOf(world, code);
  const [calm, torn] = [midFlush(table, 0), midFlush(table, 1)];

  const whole = await calm.sheets.getMonth(code, '2026-09');
  const again = await torn.sheets.getMonth(code, '2026-09');

  expect(whole.rows).toHaveLength(18);
  expect(again).toEqual(whole);
  expect([calm.met.reads, torn.met.reads]).toEqual([1, 2]);
});

test('of a month with more rows than are read at once, and of one in which nothing happened, just what is there is read', async () => {
  const { code } = await world.county();
  await layFigures(world, code, ['2026-06', '2026-07'], 45);
  const { table } = await feedOf(world, code);
  const sheets = createFigureSheets(table);

  const [july, august] = [await sheets.getMonth(code, '2026-07'), await sheets.getMonth(code, '2026-08')];

  expect(july.rows).toHaveLength(90);
  expect(august.rows).toEqual([]);
  expect(august.asOf).toEqual(july.asOf);
  expect(august.cells['nh']).toBeUndefined();
  expect(august.cells['pr']).toBe(july.cells['pr']);
});
