import { reaches, regionsOf, touchedRegion } from '../policy.ts';
import { isWithin, type RegionCode } from '../region-code.ts';
import { added, type Cells } from './cell.ts';
import type { FigureMonth, FigureRow } from './figure-month.ts';
import { isMonth, type Month, monthOf, monthsOf } from './month.ts';
import { figurePolicy } from './policy.ts';
import type { FigureDesk } from './ports.ts';
import type { SeenMonth } from './shown-figure.ts';

/** Of so many parts of a region a viewer's figures are taken off what is not seen; of more, nothing counts as seen. */
const partsAtMost = 12;

const less = (from: Cells, ...parts: readonly Cells[]): Cells =>
  added(from, ...parts.map((cells) => Object.fromEntries(Object.entries(cells).map(([cell, n]) => [cell, -n]))));

/**
 * The next smaller regions in a region whose figures the viewer sees as well: what they leave of it is what the viewer
 * could compute without being shown it.
 */
const seenParts = ({ viewer }: FigureDesk, region: RegionCode): readonly RegionCode[] => {
  const digits = region.length + 3;
  const own = regionsOf(figurePolicy.figures, viewer).filter((one) => one !== region && isWithin(one, region));
  return [...new Set(own.map((one) => one.slice(0, digits)))];
};

const without = (whole: FigureMonth, parts: readonly FigureMonth[]): Pick<FigureMonth, 'cells' | 'rows'> => ({
  cells: less(whole.cells, ...parts.map(({ cells }) => cells)),
  rows: whole.rows.map(
    (row): FigureRow => ({
      ...row,
      cells: less(
        row.cells,
        ...parts.map(({ rows }) => rows.find(({ by, value }) => by === row.by && value === row.value)?.cells ?? {}),
      ),
    }),
  ),
});

/** The same months as the viewer sees them. */
const seen = async (
  desk: FigureDesk,
  region: RegionCode,
  months: readonly FigureMonth[],
  read: (part: RegionCode) => Promise<readonly FigureMonth[]>,
): Promise<readonly SeenMonth[]> => {
  if (reaches(figurePolicy.figures, desk.viewer, { region }))
    return months.map((month) => ({ ...month, unseen: null }));
  const parts = seenParts(desk, region);
  const known = await Promise.all((parts.length > partsAtMost ? [] : parts).map(read));
  return months.map((month, place) => ({
    ...month,
    unseen: without(
      month,
      known.flatMap((all) => all[place] ?? []),
    ),
  }));
};

const hasBegun = ({ clock }: FigureDesk, month: Month): boolean => isMonth(month) && month <= monthOf(clock.now());

/** A region's figures of a month, as far as the viewer may see them; undefined where nothing was ever counted. */
export const seeFigures = async (desk: FigureDesk, asked: RegionCode, month: Month): Promise<SeenMonth | undefined> => {
  if (!hasBegun(desk, month)) return undefined;
  const region = touchedRegion(figurePolicy.figures, desk.viewer, asked);
  const read = async (of: RegionCode) => [await desk.figures.getMonth(of, month)];
  const [shown] = await seen(desk, region, await read(region), read);
  return shown?.asOf ? shown : undefined;
};

/** A region's headlines of the months of a year that have begun; none where nothing was counted until then. */
export const seeFigureMonths = async (
  desk: FigureDesk,
  asked: RegionCode,
  year: number,
): Promise<readonly SeenMonth[]> => {
  const months = monthsOf(year).filter((month) => hasBegun(desk, month));
  if (months.length === 0) return [];
  const region = touchedRegion(figurePolicy.figures, desk.viewer, asked);
  const read = (of: RegionCode) => desk.figures.listMonths(of, months);
  const shown = await seen(desk, region, await read(region), read);
  return shown.some(({ asOf }) => asOf) ? shown : [];
};
