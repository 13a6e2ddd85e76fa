import { allMetrics, metricOf } from '../../../domain/figures/metric.ts';
import { shownParts, shownTotal } from '../../../domain/figures/shown-figure.ts';
import type { FigureResolvers, FiguresResolvers } from '../../generated/types.ts';

/** A month's figures, metric by metric. */
export const figures: FiguresResolvers = {
  asOf: ({ asOf }) => asOf && { number: asOf.seq, at: asOf.at },
  headlines: (of) => allMetrics.map((metric) => ({ of, metric })),
  figure: (of, { metric }) => ({ of, metric }),
};

/** One number, and what it is a number of. */
export const figure: FigureResolvers = {
  label: ({ metric }, _args, { language }) => metricOf(metric)[language],
  unit: ({ metric }) => metricOf(metric).unit,
  comparator: () => 'EXACT',
  count: ({ of, metric }) => shownTotal(of, metric).count,
  shown: ({ of, metric }) => shownTotal(of, metric).shown,
  of({ of, metric }) {
    const { partOf } = metricOf(metric);
    return partOf ? shownTotal(of, partOf).count : null;
  },
  parts: ({ of, metric }, { by }) => shownParts(of, metric, by),
};
