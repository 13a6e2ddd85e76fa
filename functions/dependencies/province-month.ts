import type { Duty } from '../changes/duty.ts';
import { createFigureSheets } from '../data/figure-sheets.ts';
import { createProvinceFigures } from '../data/province-figures.ts';
import type { Table } from '../data/table.ts';
import type { Clock } from '../domain/clock.ts';
import { openProvinceMonths } from '../domain/figures/open-province-months.ts';

/** Shows a county in its province's month from the first day on, whether or not anything happens there. */
export const provinceMonth = (county: Table, province: Table, clock: Clock): Duty => ({
  name: 'province-month',
  daily: true,
  async run() {
    await openProvinceMonths(county.owner, clock, createFigureSheets(county), createProvinceFigures(province));
    return true;
  },
});
