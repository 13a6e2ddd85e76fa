import { reaches, touchedRegion } from '../policy.ts';
import { isProvinceCode, type RegionCode } from '../region-code.ts';
import type { FigureMetric } from './figure-metric.ts';
import { metricOf } from './metric.ts';
import { monthOf, monthsOf } from './month.ts';
import { figurePolicy } from './policy.ts';
import type { FigureDesk } from './ports.ts';
import { seeFigureMonths } from './see-figures.ts';
import { type SeenMonth, shownTotal } from './shown-figure.ts';
import { progressOf, type Target, type TargetProgress } from './target.ts';

const isProvinces = ({ viewer }: FigureDesk): boolean =>
  isProvinceCode(viewer.owner) && reaches(figurePolicy.targets, viewer, { region: viewer.owner });

/** What an area is to reach, by whoever set it. */
export const seeTargets = async (desk: FigureDesk, region: RegionCode, year: number): Promise<readonly Target[]> =>
  desk.figures.listTargets(isProvinces(desk) ? region : touchedRegion(figurePolicy.targets, desk.viewer, region), year);

const ofProvince = async ({ clock, provinceFigures }: FigureDesk, region: RegionCode, year: number) => {
  const months = monthsOf(year).filter((month) => month <= monthOf(clock.now()));
  const found = months.length === 0 ? [] : await provinceFigures.listMonthsOf(region, months);
  return found.map((month): SeenMonth => ({ ...month, unseen: month }));
};

/** So many in a year: the sum of its months, of a level how the last one stands; undefined where a month is hidden. */
const inYear = (metric: FigureMetric, months: readonly SeenMonth[]): number | undefined => {
  const counted = metricOf(metric).level ? months.slice(-1) : months;
  const counts = counted.map((month) => shownTotal(month, metric).count);
  return counts.some((count) => count === null)
    ? undefined
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
};

/** How far a target is, as far as the viewer may see the figures; of a whole province nobody counts. */
export const seeProgress = async (desk: FigureDesk, target: Target): Promise<TargetProgress | undefined> => {
  const { region, year, metric } = target;
  if (isProvinceCode(region)) return undefined;
  const months = isProvinces(desk) ? await ofProvince(desk, region, year) : await seeFigureMonths(desk, region, year);
  const count = inYear(metric, months);
  return count === undefined ? undefined : progressOf(target, count);
};
