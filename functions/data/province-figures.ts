import { headlinesOf } from '../domain/figures/cell.ts';
import { type FigureMonth, figureMonth } from '../domain/figures/figure-month.ts';
import type { ProvinceFigureStore } from '../domain/figures/ports.ts';
import { put } from './action.ts';
import { everyItem } from './every-item.ts';
import type { Item } from './item.ts';
import * as keys from './keys/figures.ts';
import { removeAll } from './remove-all.ts';
import type { Table } from './table.ts';
import { isRetriable } from './transaction-failure.ts';

const parse = (item: Item): FigureMonth => {
  const { pk: _, sk, seq, at, ...cells } = item as Record<string, number> & { pk: string; sk: string; at: string };
  return {
    region: sk,
    month: keys.regionOf(item),
    asOf: { seq: Number(seq), at },
    cells,
    rows: [],
    headlinesOnly: true,
  };
};

/** Headlines of all counties of one province, as `keys/figures.ts` lays them out. */
export const createProvinceFigures = (table: Table): ProvinceFigureStore => {
  const { owner } = table;
  const itemOf = ({ region, month, asOf, cells }: FigureMonth) =>
    asOf && { ...keys.countyHeadlines(owner, month, region), ...headlinesOf(cells), ...asOf };
  return {
    listCounties: async (month) => (await everyItem(table, { pk: keys.provinceMonth(owner, month) })).map(parse),
    async listMonthsOf(county, months) {
      const wanted = months.map((month) => keys.countyHeadlines(owner, month, county));
      const found = (await table.batchGet(wanted, 'eventual')).map(parse);
      return months.map((month) => found.find((one) => one.month === month) ?? figureMonth(county, month, undefined));
    },
    async clear(county, months) {
      await removeAll(
        table,
        months.map((month) => keys.countyHeadlines(owner, month, county)),
      );
    },
    saveCounty(figures) {
      const item = itemOf(figures);
      return item ? [put(item)] : [];
    },
    async openMonth(figures) {
      const item = itemOf(figures);
      try {
        if (item) await table.transact([{ Put: { Item: item, ConditionExpression: 'attribute_not_exists(pk)' } }]);
      } catch (error) {
        // It came into the month meanwhile, by what happened in it.
        if (!isRetriable(error)) throw error;
      }
    },
  };
};
