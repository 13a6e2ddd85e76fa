import type { Read, Write } from '../command.ts';
import type { CountyDesk } from '../counties/ports.ts';
import type { ProvinceStore } from '../counties/province-ports.ts';
import type { DomainEvent } from '../events.ts';
import type { Page, PageRequest } from '../page.ts';
import type { RegionCode } from '../region-code.ts';
import type { FigureMetric } from './figure-metric.ts';
import type { FigureMonth } from './figure-month.ts';
import type { Month } from './month.ts';
import type { Report } from './report.ts';
import type { KnownSheets, SheetAddition } from './sheet.ts';
import type { RowChange, SheetChange } from './sheet-changes.ts';
import type { Target } from './target.ts';

/** Where figures are written: by their consumer alone, whose checkpoint keeps two from writing at once. */
export interface FigureLedger {
  /** The sheets of a region from a month on, and the last before it. */
  known(region: RegionCode, from: Month): Promise<KnownSheets>;
  addToSheet(addition: SheetAddition): Write[];
  addToRow(change: SheetChange, row: RowChange): Write[];
  /** Takes all figures of all regions away, before they are counted anew. */
  clear(): Promise<void>;
}

/** A county's figures, its targets and its attested reports. */
export interface FigureStore {
  /** A month with all its parts. */
  getMonth(region: RegionCode, month: Month): Promise<FigureMonth>;
  /** A month without the parts of open dimensions, as it is this moment. */
  getSheet(region: RegionCode, month: Month): Promise<FigureMonth>;
  /** The month in which something happened first; undefined where nothing did. */
  firstMonth(region: RegionCode): Promise<Month | undefined>;
  /** The months of a year without the parts of open dimensions; they may be a second old. */
  listMonths(region: RegionCode, months: readonly Month[]): Promise<readonly FigureMonth[]>;

  target(region: RegionCode, year: number, metric: FigureMetric): Read<Target | undefined>;
  saveTarget(before: Target | undefined, after: Target, event: DomainEvent): Write[];
  /** What an area is to reach in a year, by its own county and by the province. */
  listTargets(region: RegionCode, year: number): Promise<readonly Target[]>;

  report(region: RegionCode, month: Month): Read<Report | undefined>;
  addReport(report: Report, event: DomainEvent): Write[];
  getReport(region: RegionCode, month: Month): Promise<Report | undefined>;
  /** Attested reports of a region, the newest month first. */
  listReports(region: RegionCode, page: PageRequest): Promise<Page<Report>>;
}

/** The headlines of all counties of a province, month by month. */
export interface ProvinceFigureStore {
  /** A month of all counties. */
  listCounties(month: Month): Promise<readonly FigureMonth[]>;
  /** One county's headlines of some months. */
  listMonthsOf(county: RegionCode, months: readonly Month[]): Promise<readonly FigureMonth[]>;
  saveCounty(figures: FigureMonth): Write[];
  /** The same of a county that is not in the month yet, on its own. */
  openMonth(figures: FigureMonth): Promise<void>;
  /** Takes one county's headlines of these months away, before they are copied anew. */
  clear(county: RegionCode, months: readonly Month[]): Promise<void>;
}

/** Where figures are looked at, targets set and reports attested. */
export interface FigureDesk extends CountyDesk {
  readonly figures: FigureStore;
  /** At a province's own desk. */
  readonly provinceFigures: ProvinceFigureStore;
  /** At a province's own desk. */
  readonly provinceCounties: Pick<ProvinceStore, 'county'>;
}
