import type { Clock } from '../clock.ts';
import type { RegionCode } from '../region-code.ts';
import { monthOf } from './month.ts';
import type { FigureStore, ProvinceFigureStore } from './ports.ts';

/**
 * Shows a county in its province's current month before anything happened there: how things stand is taken over. Says
 * whether the county is in it; one in which nothing was ever counted is not.
 */
export const openProvinceMonth = async (
  county: RegionCode,
  clock: Clock,
  { getSheet }: Pick<FigureStore, 'getSheet'>,
  { listMonthsOf, openMonth }: Pick<ProvinceFigureStore, 'listMonthsOf' | 'openMonth'>,
): Promise<boolean> => {
  const month = monthOf(clock.now());
  const [known] = await listMonthsOf(county, [month]);
  if (known?.asOf) return true;
  const standing = await getSheet(county, month);
  if (!standing.asOf) return false;
  await openMonth(standing);
  return true;
};
