import type { FeedEvent } from '../feed/feed-event.ts';
import type { RegionCode } from '../region-code.ts';
import { added, type Cells, cellsOf, type RowName } from './cell.ts';
import { deltasOf } from './deltas-of.ts';
import { regionsAround } from './figure-delta.ts';
import { metricOf } from './metric.ts';
import type { Month } from './month.ts';

/** As of which event figures stand: its number in the feed, and when it got it. */
export interface AsOf {
  readonly seq: number;
  readonly at: string;
}

/** What is added to a row of an open dimension. */
export interface RowChange extends RowName {
  readonly cells: Cells;
}

/** What events add to one region's figures of one month. */
export interface SheetChange {
  readonly region: RegionCode;
  readonly month: Month;
  /** The last of those events. */
  readonly asOf: AsOf;
  /** The last of them that moved a level: later months stand as of it, too. */
  readonly movedAsOf: AsOf | undefined;
  readonly cells: Cells;
  readonly rows: readonly RowChange[];
}

const withRow = (rows: readonly RowChange[], { by, value }: RowName, cells: Cells): readonly RowChange[] => {
  const isSame = (row: RowChange) => row.by === by && row.value === value;
  const known = rows.find(isSame);
  return [...rows.filter((row) => !isSame(row)), { by, value, cells: added(known?.cells ?? {}, cells) }];
};

/**
 * What events come to, region by region and month by month, cells of one name merged. A cell that is moved to and fro is
 * still named: what the table holds must not depend on which events were taken together.
 */
export const sheetChanges = (events: readonly FeedEvent[]): readonly SheetChange[] => {
  const changes = new Map<string, SheetChange>();
  for (const event of events) {
    for (const delta of deltasOf(event)) {
      const { sheet, rows, cell, n } = cellsOf(delta);
      for (const region of regionsAround(event.region)) {
        const name = `${region} ${delta.month}`;
        const known = changes.get(name);
        const asOf = { seq: event.seq, at: event.numberedAt };
        changes.set(name, {
          region,
          month: delta.month,
          asOf,
          movedAsOf: metricOf(delta.metric).level ? asOf : known?.movedAsOf,
          cells: added(known?.cells ?? {}, Object.fromEntries(sheet.map((one) => [one, n]))),
          rows: rows.reduce((all, row) => withRow(all, row, { [cell]: n }), known?.rows ?? []),
        });
      }
    }
  }
  return [...changes.values()];
};
