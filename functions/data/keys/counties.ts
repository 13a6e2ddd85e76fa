import type { IndexKeys, Key } from '../item.ts';
import { head, type Owner } from './owner.ts';

/** A province's row about one of its counties. */
export const provinceCounties = (province: Owner): string => `${province}#COUNTY`;
export const provinceCounty = (province: Owner, county: string): Key => ({
  pk: provinceCounties(province),
  sk: county,
});

/** A county's settings and its corrections of a year's calendar. */
export const county = (owner: Owner): Key => ({ pk: `${owner}#COUNTY`, sk: head });
export const calendarYear = (owner: Owner, year: number): Key => ({ pk: `${owner}#COUNTY`, sk: `HOLIDAYS#${year}` });
export const calendarYears = 'HOLIDAYS#';

/** What the public may know of a county. */
export const publicCounty = (owner: Owner): Key => ({ pk: `${owner}#PUBLIC#COUNTY`, sk: head });

/** The region tree: a township or community stands under its code, a compound under its own token. */
export const regions = (owner: Owner): string => `${owner}#REGION`;
export const region = (owner: Owner, code: string): Key => ({ pk: regions(owner), sk: code });
export const compounds = 'COMPOUND#';
export const compound = (owner: Owner, token: string): Key => ({ pk: regions(owner), sk: `${compounds}${token}` });

/** What lies directly below a county (6 digits), a township (9) or a community (12), in the order of its sort key. */
export const below = (owner: Owner, parent: string): string => `${owner}#BELOW#${parent}`;
export const belowKeys = (owner: Owner, parent: string, own: string): IndexKeys => ({
  g1pk: below(owner, parent),
  g1sk: own,
});

/** The county's own lists. */
export const catalogue = (owner: Owner): string => `${owner}#CATALOGUE`;
export const categories = 'CATEGORY#';
export const category = (owner: Owner, code: string): Key => ({ pk: catalogue(owner), sk: `${categories}${code}` });
export const units = 'UNIT#';
export const unit = (owner: Owner, token: string): Key => ({ pk: catalogue(owner), sk: `${units}${token}` });
