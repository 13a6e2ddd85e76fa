import { metricOf } from '../../../domain/figures/metric.ts';
import { correctionsOf } from '../../../domain/figures/see-report.ts';
import { seeProgress } from '../../../domain/figures/see-targets.ts';
import type { ReportCorrectionResolvers, ReportResolvers, TargetResolvers } from '../../generated/types.ts';
import { memberOf } from '../../member-of.ts';

/** A target with how far it is. */
export const target: TargetResolvers = {
  label: ({ metric }, _args, { language }) => metricOf(metric)[language],
  unit: ({ metric }) => metricOf(metric).unit,
  progress: (of, _args, { desk }) => seeProgress(desk, of),
};

/** A report: whoever sees it sees the rows as well. */
export const report: ReportResolvers = {
  region: ({ figures }) => figures.region,
  month: ({ figures }) => figures.month,
  version: (of) => ('version' in of ? of.version : null),
  figures: ({ figures }) => ({ ...figures, unseen: null }),
  attestedAt: (of) => ('version' in of ? of.attestedAt : null),
  attestedBy: (of, _args, context) => ('version' in of ? memberOf(context, of.attestedBy) : null),
  remark: (of) => ('version' in of ? of.remark : null),
  corrections: (of, _args, { desk }) => ('version' in of ? correctionsOf(desk, of) : []),
};

/** A metric of an attested report that moved. */
export const reportCorrection: ReportCorrectionResolvers = {
  label: ({ metric }, _args, { language }) => metricOf(metric)[language],
};
