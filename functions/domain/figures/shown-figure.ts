import { type ShownCount, suppressedCount, suppressedParts } from '../batches/suppressed.ts';
import { type Cells, cellOf } from './cell.ts';
import { dimensions, type FigureDimension, noValue } from './dimension.ts';
import type { FigureMetric } from './figure-metric.ts';
import type { FigureMonth } from './figure-month.ts';
import { metricOf } from './metric.ts';

/** One part of a figure as it is shown; null stands for what has no such value. */
interface ShownPart extends ShownCount {
  readonly value: string | null;
}

/** A month as one viewer sees it: what of it the viewer does not see row by row is in `unseen`; null where there is none. */
export interface SeenMonth extends FigureMonth {
  readonly unseen: Pick<FigureMonth, 'cells' | 'rows'> | null;
}

const plain = (count: number): ShownCount => ({ count, shown: String(count) });

/** A number whose unseen part is shown so: what is more than that part is hidden without saying how much it is. */
const asUnseen = (count: number, unseen: number, shown: ShownCount): ShownCount => {
  if (shown.count !== null) return plain(count);
  return count === unseen ? shown : { count: null, shown: '*' };
};

const numberIn = (cells: Cells, metric: FigureMetric): number => cells[cellOf(metric)] ?? 0;

/** That of a metric, or the metric of which it is a part: both tell of the same people. */
const isOfPersons = (metric: FigureMetric): boolean => metricOf(metric).persons ?? false;

/** How many there are of a metric in all. */
export const shownTotal = ({ cells, unseen }: SeenMonth, metric: FigureMetric): ShownCount => {
  const count = numberIn(cells, metric);
  if (!unseen || !isOfPersons(metric)) return plain(count);
  // Points of a rating or two tell what each of them was.
  const counted = metricOf(metric).partOf ?? metric;
  const people = suppressedCount(numberIn(unseen.cells, counted));
  if (counted === metric) return asUnseen(count, numberIn(unseen.cells, metric), people);
  return people.count === null ? { count: null, shown: '*' } : plain(count);
};

const partsIn = ({ cells, rows }: Pick<FigureMonth, 'cells' | 'rows'>, metric: FigureMetric, by: FigureDimension) => {
  const { values } = dimensions[by];
  const cell = cellOf(metric);
  const parts = values
    ? Object.keys(values).map((value): readonly [string, number] => [value, cells[cellOf(metric, by, value)] ?? 0])
    : rows
        .filter((row) => row.by === by && row.cells[cell] !== undefined)
        .map((row) => [row.value, row.cells[cell] ?? 0] as const);
  return new Map(parts);
};

/** How a metric breaks down; empty where it does not by this dimension. What adds up to a whole hides a second part with a small one. */
export const shownParts = (month: SeenMonth, metric: FigureMetric, by: FigureDimension): readonly ShownPart[] => {
  if (month.headlinesOnly || !metricOf(metric).by.includes(by)) return [];
  const parts = [...partsIn(month, metric, by)];
  const show = ([value]: readonly [string, number], shown: ShownCount): ShownPart => ({
    value: value === noValue ? null : value,
    ...shown,
  });
  const { unseen } = month;
  if (!unseen || !(isOfPersons(metric) || dimensions[by].persons))
    return parts.map((part) => show(part, plain(part[1])));
  const unseenParts = partsIn(unseen, metric, by);
  const counts = parts.map(([value]) => unseenParts.get(value) ?? 0);
  const hidden = dimensions[by].whole ? suppressedParts(counts) : counts.map(suppressedCount);
  return parts.map((part, place) =>
    show(part, asUnseen(part[1], counts[place] ?? 0, hidden[place] ?? suppressedCount(0))),
  );
};
