import { inFeed, number, type RawItem, text } from './raw-item.ts';

/** A sheet of one month, as it lies in the table. */
interface RawSheet {
  readonly month: string;
  readonly item: RawItem;
}

/** The table's short names of what stands at the end of a month, and so in months without a sheet, too; written down a second time. */
const levels: ReadonlySet<string> = new Set(['pr', 'pa', 'le', 'lc']);

const provinceOf = (county: string): string => `${county.slice(0, 2)}0000`;

/** As of which number of the county's feed its province has copied its headlines. */
export const copiedUntil = (county: string, items: readonly RawItem[]): number =>
  number(inFeed(items, provinceOf(county), `AT#province-figures#${county}`), 'seq');

const after = (month: string): string => {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/** What a county's headlines are in a month: its sheet's, or how things stood when the last sheet before it was written. */
const headlinesIn = (sheets: readonly RawSheet[], month: string) => {
  const last = sheets.filter((sheet) => sheet.month <= month).at(-1);
  const isOwn = last?.month === month;
  return (name: string): number => (last && (isOwn || levels.has(name)) ? number(last.item, name) : 0);
};

/**
 * Where the province's rows of a county are not what its sheets say, once the province has copied all that was counted:
 * there is one for each month from the county's first on, until the last sheet or the month that the clock opened last.
 */
export const copiedWrongly = (
  county: string,
  items: readonly RawItem[],
  unsorted: readonly RawSheet[],
): readonly string[] => {
  const province = provinceOf(county);
  const sheets = unsorted.toSorted((a, b) => (a.month < b.month ? -1 : 1));
  const [first, last] = [sheets[0]?.month ?? '9999-12', sheets.at(-1)?.month ?? ''];
  const opened = text(inFeed(items, county, 'DAY'), 'day').slice(0, 7);
  const copies = new Map(
    items
      .filter(({ pk, sk }) => pk.startsWith(`${province}#FIG#`) && sk === county)
      .map((copy) => [copy.pk.slice(`${province}#FIG#`.length), copy]),
  );

  const missing: string[] = [];
  for (let month = first; month <= (opened > last ? opened : last); month = after(month)) {
    if (!copies.has(month)) missing.push(`${province} ${month} ${county}: not copied`);
  }
  const differing = [...copies].flatMap(([month, copy]) => {
    if (month < first) return [`${province} ${month} ${county}: copied, the county has nothing until then`];
    const expected = headlinesIn(sheets, month);
    const names = new Set([copy, ...sheets.map(({ item }) => item)].flatMap((item) => Object.keys(item)));
    return [...names]
      .filter((name) => /^[a-z]{2}$/.test(name) && !['pk', 'sk', 'at'].includes(name))
      .filter((name) => number(copy, name) !== expected(name))
      .map(
        (name) =>
          `${province} ${month} ${county} ${name}: copied ${number(copy, name)}, the county has ${expected(name)}`,
      );
  });
  return [...missing, ...differing];
};
