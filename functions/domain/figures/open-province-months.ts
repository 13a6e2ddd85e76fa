import type { Clock } from '../clock.ts';
import type { RegionCode } from '../region-code.ts';
import { monthOf, monthsBetween } from './month.ts';
import type { FigureStore, ProvinceFigureStore } from './ports.ts';

/**
 * Shows a county in its province's current month before anything happened there, and in those that went by while nothing
 * was counted and no clock looked: each as it stands now.
 */
export const openProvinceMonths = async (
  county: RegionCode,
  clock: Clock,
  { getSheet, firstMonth }: Pick<FigureStore, 'getSheet' | 'firstMonth'>,
  { listMonthsOf, openMonth }: Pick<ProvinceFigureStore, 'listMonthsOf' | 'openMonth'>,
): Promise<void> => {
  const first = await firstMonth(county);
  if (first === undefined) return;
  const shown = await listMonthsOf(county, monthsBetween(first, monthOf(clock.now())));
  const missing = shown.filter(({ asOf }) => !asOf);
  for (const { month } of missing) await openMonth(await getSheet(county, month));
};
