import { dimensions, type FigureDimension } from './dimension.ts';
import type { FigureDelta } from './figure-delta.ts';
import type { FigureMetric } from './figure-metric.ts';
import { allMetrics, metricOf } from './metric.ts';

/** Numbers by the names of their cells. */
export type Cells = Readonly<Record<string, number>>;

/** The name of a cell of a sheet: of a whole, or of the part of it that has this value of a closed dimension. */
export const cellOf = (metric: FigureMetric, by?: FigureDimension, value = ''): string => {
  const { key } = metricOf(metric);
  if (by === undefined) return key;
  const letter = dimensions[by].values?.[value];
  if (letter === undefined) throw new RangeError(`${by} has no value ${value}`);
  return `${key}.${dimensions[by].key}${letter}`;
};

/** A part of an open dimension: it lies in a row of its own, for there may be any number. */
export interface RowName {
  readonly by: FigureDimension;
  readonly value: string;
}

/** What a delta adds to a sheet, and to rows beside it. */
export const cellsOf = ({ metric, n, of }: FigureDelta) => {
  const parts = (Object.entries(of) as [FigureDimension, string | readonly string[]][]).flatMap(([by, values]) =>
    [values].flat().map((value): RowName => ({ by, value })),
  );
  const isOpen = ({ by }: RowName) => dimensions[by].values === undefined;
  return {
    sheet: [cellOf(metric), ...parts.filter((part) => !isOpen(part)).map(({ by, value }) => cellOf(metric, by, value))],
    rows: parts.filter(isOpen),
    /** Under which a row has it. */
    cell: cellOf(metric),
    n,
  };
};

const levelKeys = new Set(allMetrics.filter((metric) => metricOf(metric).level).map((metric) => metricOf(metric).key));

/** The cells that tell how things stand, and not what happened: a month takes them over from the month before. */
export const levelsOf = (cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([cell]) => levelKeys.has(cell.split('.')[0] ?? '')));

/** The sums of cells of the same name. */
export const added = (...all: readonly Cells[]): Cells => {
  const sums: Record<string, number> = {};
  for (const [cell, n] of all.flatMap((cells) => Object.entries(cells))) sums[cell] = (sums[cell] ?? 0) + n;
  return sums;
};

/** The wholes among cells: no part of anything. */
export const headlinesOf = (cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([cell]) => !cell.includes('.')));
