import type { RegionCode } from '../region-code.ts';
import { type Cells, cellOf, levelsOf, type RowName } from './cell.ts';
import { dimensions } from './dimension.ts';
import { allMetrics, metricOf } from './metric.ts';
import type { Month } from './month.ts';
import type { Sheet } from './sheet.ts';
import type { AsOf } from './sheet-changes.ts';

/** A part of an open dimension, with its numbers. */
export interface FigureRow extends RowName {
  readonly cells: Cells;
}

/** What is known of one region and month. */
export interface FigureMonth {
  readonly region: RegionCode;
  readonly month: Month;
  /** Null where nothing was ever counted there. */
  readonly asOf: AsOf | null;
  readonly cells: Cells;
  readonly rows: readonly FigureRow[];
  /** No parts of anything are known. */
  readonly headlinesOnly?: true;
}

/** A month as the last sheet until then tells it: one in which nothing happened stands as the one before it did. */
export const figureMonth = (
  region: RegionCode,
  month: Month,
  sheet: Sheet | undefined,
  rows: readonly FigureRow[] = [],
): FigureMonth => {
  if (!sheet) return { region, month, asOf: null, cells: {}, rows: [] };
  const own = sheet.month === month;
  return { region, month, asOf: sheet.asOf, cells: own ? sheet.cells : levelsOf(sheet.cells), rows: own ? rows : [] };
};

/**
 * Whether the parts that lie in rows of their own add up to their wholes. One flush writes all of them in a transaction,
 * but a read of many items may fall between its writes.
 */
export const isWhole = ({ cells, rows }: Pick<FigureMonth, 'cells' | 'rows'>): boolean =>
  allMetrics.every((metric) =>
    metricOf(metric)
      .by.filter((by) => dimensions[by].values === undefined)
      .every((by) => {
        const cell = cellOf(metric);
        const parts = rows.filter((row) => row.by === by).reduce((sum, row) => sum + (row.cells[cell] ?? 0), 0);
        return parts === (cells[cell] ?? 0);
      }),
  );
