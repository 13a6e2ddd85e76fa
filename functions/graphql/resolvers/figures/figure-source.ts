import type { FigureMetric } from '../../../domain/figures/figure-metric.ts';
import type { Report } from '../../../domain/figures/report.ts';
import type { DraftReport } from '../../../domain/figures/see-report.ts';
import type { SeenMonth } from '../../../domain/figures/shown-figure.ts';

/** One metric of a month. */
export interface FigureSource {
  readonly of: SeenMonth;
  readonly metric: FigureMetric;
}

/** A report, attested or not. */
export type ReportSource = Report | DraftReport;
