import type { IndexKeys, Item, Key } from '../item.ts';
import { lastPart, type Owner } from './owner.ts';

/** All figures of one region. Of a month there is a sheet, and before it a row for each part of an open dimension. */
export const figures = (owner: Owner, region: string): string => `${owner}#FIG#${region}`;
const lastOfMonth = '~';
const inMonth = (month: string): string => `${month}#`;
export const sheet = (owner: Owner, region: string, month: string): Key => ({
  pk: figures(owner, region),
  sk: `${inMonth(month)}${lastOfMonth}`,
});
export const row = (owner: Owner, region: string, month: string, by: string, value: string): Key => ({
  pk: figures(owner, region),
  sk: `${inMonth(month)}${by}#${value}`,
});

/** Below this are a month's sheet, its rows, and all months before. */
export const afterMonth = (month: string): string => `${inMonth(month)}${lastOfMonth}${lastOfMonth}`;

/** What an item among a region's figures is of; of a sheet neither a dimension nor a value. */
export const partOf = ({ sk }: Item): { month: string; by: string; value: string } => {
  const [month = '', by = '', value = ''] = String(sk).split('#');
  return { month, by, value };
};

/** A region's sheets by month, without the rows between them. */
export const sheetsOf = figures;
export const sheetKeys = (owner: Owner, region: string, month: string): IndexKeys => ({
  g1pk: sheetsOf(owner, region),
  g1sk: month,
});

/** What areas are to reach in a year. What a province sets for its counties they read as what it shares with them. */
export const targets = (owner: Owner, year: number): string => `${owner}#TARGET#${year}`;
export const sharedTargets = (province: Owner, year: number): string => `${province}#SHARED#TARGET#${year}`;
export const targetsOf = (region: string): string => `${region}#`;
export const targetSort = (region: string, metric: string): string => `${targetsOf(region)}${metric}`;

/** A region's attested reports, by month. */
export const reports = (owner: Owner, region: string): string => `${owner}#REPORT#${region}`;
export const monthlyReports = '20';
export const report = (owner: Owner, region: string, month: string): Key => ({
  pk: reports(owner, region),
  sk: month,
});

/** The headlines of all counties in a month, in the province's own rows. */
export const provinceMonth = (province: Owner, month: string): string => `${province}#FIG#${month}`;
export const countyHeadlines = (province: Owner, month: string, county: string): Key => ({
  pk: provinceMonth(province, month),
  sk: county,
});

/** The region of an item of figures or reports. */
export const regionOf = ({ pk }: Item): string => lastPart(String(pk));
