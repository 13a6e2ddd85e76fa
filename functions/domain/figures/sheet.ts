import type { RegionCode } from '../region-code.ts';
import { added, type Cells, levelsOf } from './cell.ts';
import type { Month } from './month.ts';
import type { AsOf, SheetChange } from './sheet-changes.ts';

/** One region's figures of one month: in one item, so that figures and the number as of which they stand never part. */
export interface Sheet {
  readonly region: RegionCode;
  readonly month: Month;
  readonly asOf: AsOf;
  readonly cells: Cells;
}

/** The sheets of one region from a month on, and the last one before it. */
export interface KnownSheets {
  readonly before: Sheet | undefined;
  readonly from: readonly Sheet[];
}

/** What is added to a sheet, which is made by it where it is not there yet. */
export type SheetAddition = Pick<Sheet, 'region' | 'month' | 'asOf' | 'cells'>;

const later = (a: AsOf, b: AsOf | undefined): AsOf => (b && b.seq > a.seq ? b : a);

/**
 * What changes of one region come to in its sheets. A month's first sheet takes over how things stood before; whatever
 * moves a level moves it in all later sheets, too, so that the sum of all moves until its end stands in each.
 */
export const sheetAdditions = (
  { before, from }: KnownSheets,
  changes: readonly SheetChange[],
): readonly SheetAddition[] => {
  const sheets = new Map(from.map((sheet) => [sheet.month, sheet]));
  const changed = new Map(changes.map((change) => [change.month, change]));
  const months = [...new Set([...sheets.keys(), ...changed.keys()])].sort();
  const additions: SheetAddition[] = [];
  let standing = levelsOf(before?.cells ?? {});
  let moves: { readonly cells: Cells; readonly asOf: AsOf } | undefined;

  for (const month of months) {
    const [sheet, change] = [sheets.get(month), changed.get(month)];
    const cells = added(sheet ? (moves?.cells ?? {}) : standing, change?.cells ?? {});
    const asOf = change ? later(change.asOf, moves?.asOf) : moves?.asOf;
    const region = (sheet ?? change)?.region;
    // An event that was set aside is counted after later ones.
    if (asOf && region) additions.push({ region, month, asOf: later(asOf, sheet?.asOf), cells });
    standing = added(levelsOf(sheet?.cells ?? {}), levelsOf(cells));
    if (change?.movedAsOf) {
      const cells = added(moves?.cells ?? {}, levelsOf(change.cells));
      moves = { cells, asOf: later(change.movedAsOf, moves?.asOf) };
    }
  }
  return additions;
};
