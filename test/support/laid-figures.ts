import { createFigureLedger } from '../../functions/data/figure-sheets.ts';
import { createProvinceFigures } from '../../functions/data/province-figures.ts';
import { createTable, type Table } from '../../functions/data/table.ts';
import { cellOf } from '../../functions/domain/figures/cell.ts';
import { dimensions } from '../../functions/domain/figures/dimension.ts';
import { figureMonth } from '../../functions/domain/figures/figure-month.ts';
import { allMetrics, metricOf } from '../../functions/domain/figures/metric.ts';
import type { Data } from './client.ts';
import { testClient } from './test-table.ts';
import type { World } from './world.ts';

const asOf = { seq: 1_234_567, at: '2026-09-01T02:00:00.000Z' };

/** A number of five digits in every cell that a sheet can have. */
const fullCells = (): Record<string, number> =>
  Object.fromEntries(
    allMetrics.flatMap((metric) => [
      [cellOf(metric), 48_600],
      ...metricOf(metric).by.flatMap((by) =>
        Object.keys(dimensions[by].values ?? {}).map((value) => [cellOf(metric, by, value), 12_345]),
      ),
    ]),
  );

/** What the county's busiest region has: every cell of a sheet, and rows of so many categories and boards. */
const fullRows = (categories: number, boards: number) => [
  ...Array.from({ length: categories }, (_, place) => ({
    by: 'CATEGORY' as const,
    value: `ELDERLY_CARE_SERVICE_${place}`,
    cells: { nt: 48_600 / categories, na: 48_600 / categories, ni: 48_600 / categories },
  })),
  ...Array.from({ length: boards }, (_, place) => ({
    by: 'BOARD' as const,
    value: `371722-board-01JD7Q2M8XK4V9T3B6N0C5${String(place).padStart(4, '0')}`,
    cells: Object.fromEntries(
      allMetrics
        .filter((metric) => metricOf(metric).by.some((by) => by === 'BOARD'))
        .map((metric) => [cellOf(metric), 48_600 / boards]),
    ),
  })),
];

const tableOf = ({ table }: World, owner: string): Table =>
  createTable(testClient(), table, owner, async () => undefined);

const written = (writes: readonly object[]) =>
  writes.map((write) => (write as Data).action({ by: 'figures', at: asOf.at, correlation: 'laid' }));

/** Lays full months of one region, with so many rows of open dimensions in each. */
export const layFigures = async (world: World, region: string, months: readonly string[], rows = 27) => {
  const table = tableOf(world, region.slice(0, 6));
  const ledger = createFigureLedger(table);
  for (const month of months) {
    const change = { region, month, asOf, movedAsOf: undefined, cells: fullCells(), rows: [] };
    const parts = fullRows(rows, rows).flatMap((row) => ledger.addToRow(change, row));
    await table.transact(written([...ledger.addToSheet(change), ...parts]));
  }
};

/** Lays a month of a province with so many counties, every headline of five digits. */
export const layProvinceMonth = async (world: World, province: string, month: string, counties: number) => {
  const table = tableOf(world, province);
  const store = createProvinceFigures(table);
  const all = Array.from({ length: counties }, (_, place) => `${province.slice(0, 2)}${String(1_001 + place)}`);
  const sheets = all.map((county) => figureMonth(county, month, { region: county, month, asOf, cells: fullCells() }));
  await table.writeAll(written(sheets.flatMap(store.saveCounty)).map((action) => (action as Data).Put.Item));
};
