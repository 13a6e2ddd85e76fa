import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { Cells, RowName } from '../domain/figures/cell.ts';
import { type FigureDimension, noValue } from '../domain/figures/dimension.ts';
import { type FigureMonth, type FigureRow, figureMonth, isWhole } from '../domain/figures/figure-month.ts';
import type { Month } from '../domain/figures/month.ts';
import type { FigureLedger, FigureStore } from '../domain/figures/ports.ts';
import type { Sheet } from '../domain/figures/sheet.ts';
import type { RegionCode } from '../domain/region-code.ts';
import { add } from './action.ts';
import { everyItem } from './every-item.ts';
import { everyRegion } from './every-region.ts';
import type { Item } from './item.ts';
import * as keys from './keys/figures.ts';
import { removeAll } from './remove-all.ts';
import type { Table } from './table.ts';

/** Rows of one month that are read at once: its sheet, and as many parts of open dimensions as most counties have. */
const rowsAtOnce = 100;

const cellsIn = (item: Item): Cells => {
  const { pk: _pk, sk: _sk, g1pk: _g1pk, g1sk: _g1sk, seq: _seq, at: _at, ...cells } = item;
  return cells as Cells;
};

/** The sheet that an item holds; of a row undefined. */
const parseSheet = (item: Item | undefined): Sheet | undefined => {
  if (item?.['seq'] === undefined) return undefined;
  const asOf = { seq: Number(item['seq']), at: String(item['at']) };
  return { region: keys.regionOf(item), month: keys.partOf(item).month, asOf, cells: cellsIn(item) };
};

/** Keys hold tokens; a figure names a board by its id. */
const tokenIn = ({ by, value }: RowName): string =>
  by === 'BOARD' && value !== noValue ? tokenOf(value, 'board') : value;

const parseRow = (owner: string, item: Item): FigureRow => {
  const { by, value } = keys.partOf(item);
  const isBoard = by === 'BOARD' && value !== noValue;
  const name = isBoard ? formatId(owner, 'board', value) : value;
  return { by: by as FigureDimension, value: name, cells: cellsIn(item) };
};

/** Adds to the figures of one owner, under the checkpoint of their consumer. */
export const createFigureLedger = (table: Table): FigureLedger => {
  const { owner } = table;
  const last = async (region: string, before?: Month): Promise<Sheet | undefined> => {
    const below = before === undefined ? {} : { below: before };
    const { items } = await table.query({ pk: keys.figures(owner, region), ...below, descending: true, limit: 1 });
    return parseSheet(items[0]);
  };
  return {
    async known(region, from) {
      const latest = await last(region);
      if (!latest || latest.month < from) return { before: latest, from: [] };
      if (latest.month === from) return { before: undefined, from: [latest] };
      // Only of what is told later than it happened: mostly there is nothing after the month of an event.
      const [before, since] = await Promise.all([
        last(region, from),
        everyItem(table, { pk: keys.figures(owner, region), from }),
      ]);
      return { before, from: since.flatMap((item) => parseSheet(item) ?? []) };
    },
    addToSheet: ({ region, month, asOf, cells }) => [
      add(keys.sheet(owner, region, month), cells, { ...asOf, ...keys.sheetKeys(owner, region, month) }),
    ],
    addToRow: ({ region, month }, row) => [add(keys.row(owner, region, month, row.by, tokenIn(row)), row.cells)],
    async clear() {
      for (const region of [owner, ...(await everyRegion(table))])
        await removeAll(table, await everyItem(table, { pk: keys.figures(owner, region) }));
    },
  };
};

/** So often a month is read that was met between the writes of one flush. */
const readsAtMost = 3;

/** Reads of one owner's figures. */
export const createFigureSheets = (
  table: Table,
): Pick<FigureStore, 'getMonth' | 'getSheet' | 'firstMonth' | 'listMonths'> => {
  const { owner } = table;
  // The sheet stands behind the month's rows, and all months before it stand before them: so one read from behind finds
  // it, or how things stood when nothing happened in the month.
  const read = async (region: RegionCode, month: Month): Promise<FigureMonth> => {
    const [pk, below] = [keys.figures(owner, region), keys.afterMonth(month)];
    const items: Item[] = [];
    for (let startKey: Item | undefined, more = true; more; ) {
      const answer = await table.query({ pk, below, descending: true, eventually: true, limit: rowsAtOnce, startKey });
      items.push(...answer.items);
      const end = answer.items.at(-1);
      more = answer.more && end !== undefined && keys.partOf(end).month === month;
      startKey = end && { pk, sk: end['sk'] };
    }
    const rows = items.slice(1).filter((item) => keys.partOf(item).month === month);
    return figureMonth(
      region,
      month,
      parseSheet(items[0]),
      rows.map((row) => parseRow(owner, row)),
    );
  };
  return {
    async getMonth(region, month) {
      let found = await read(region, month);
      for (let reads = 1; !isWhole(found) && reads < readsAtMost; reads += 1) found = await read(region, month);
      return found;
    },
    async getSheet(region, month) {
      const [pk, below] = [keys.figures(owner, region), keys.afterMonth(month)];
      const { items } = await table.query({ pk, below, descending: true, limit: 1 });
      return figureMonth(region, month, parseSheet(items[0]));
    },
    async firstMonth(region) {
      const { items } = await table.query({ pk: keys.figures(owner, region), limit: 1 });
      return items[0] && keys.partOf(items[0]).month;
    },
    async listMonths(region, months) {
      const [pk, below] = [keys.sheetsOf(owner, region), keys.afterMonth(months.at(-1) ?? '')];
      // One more than there are months: how things stood before the first.
      const { items } = await table.query({ index: 'g1', pk, below, descending: true, limit: months.length + 1 });
      const sheets = items.flatMap((item) => parseSheet(item) ?? []);
      return months.map((month) =>
        figureMonth(
          region,
          month,
          sheets.find((sheet) => sheet.month <= month),
        ),
      );
    },
  };
};
