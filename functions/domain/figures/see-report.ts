import type { Page, PageRequest } from '../page.ts';
import { reachableRegion } from '../policy.ts';
import type { RegionCode } from '../region-code.ts';
import { cellOf } from './cell.ts';
import type { FigureMetric } from './figure-metric.ts';
import { allMetrics } from './metric.ts';
import { isMonth, type Month, monthOf } from './month.ts';
import { figurePolicy } from './policy.ts';
import type { FigureDesk } from './ports.ts';
import type { Report } from './report.ts';

/** A report before it is attested: the figures as they are now. */
export type DraftReport = Pick<Report, 'figures'>;

/** A metric that stands otherwise than it was attested. */
export interface ReportCorrection {
  readonly metric: FigureMetric;
  readonly attested: number;
  readonly now: number;
}

/** A region's report of a month, attested or as it would be now; undefined where there is nothing to report. */
export const seeReport = async (
  { viewer, clock, figures }: FigureDesk,
  asked: RegionCode,
  month: Month,
): Promise<Report | DraftReport | undefined> => {
  if (!isMonth(month) || month > monthOf(clock.now())) return undefined;
  const region = reachableRegion(figurePolicy.report, viewer, asked);
  const attested = await figures.getReport(region, month);
  if (attested) return attested;
  const standing = await figures.getMonth(region, month);
  return standing.asOf ? { figures: standing } : undefined;
};

/** Attested reports of a region within reach. */
export const seeReports = (
  { viewer, figures }: FigureDesk,
  region: RegionCode,
  page: PageRequest,
): Promise<Page<Report>> => figures.listReports(reachableRegion(figurePolicy.reports, viewer, region), page);

/** What moved since a report was attested, metric by metric. */
export const correctionsOf = async ({ figures }: FigureDesk, report: Report): Promise<readonly ReportCorrection[]> => {
  const { region, month, cells } = report.figures;
  const now = await figures.getMonth(region, month);
  return allMetrics.flatMap((metric) => {
    const cell = cellOf(metric);
    const correction = { metric, attested: cells[cell] ?? 0, now: now.cells[cell] ?? 0 };
    return correction.attested === correction.now ? [] : [correction];
  });
};
