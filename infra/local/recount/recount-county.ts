import { countNeeds } from './count-needs.ts';
import { countLists, countPartners, countVoices } from './count-others.ts';
import { countProjects } from './count-projects.ts';
import { number, type RawItem } from './raw-item.ts';
import { storedFigures } from './stored-figures.ts';
import { LevelTally, Tally } from './tally.ts';

/** What a recount of one county came to. */
export interface Recount {
  /** As of which number the figures stand, of how many; of so many events more the number is still to come. */
  readonly counted: number;
  readonly numbered: number;
  readonly waiting: number;
  readonly compared: number;
  /** One line for each number that differs. */
  readonly differences: readonly string[];
}

/** A province's row is a copy of the county's headlines, as of the number that it names. */
const copiedWrongly = (
  county: string,
  items: readonly RawItem[],
  sheets: readonly { month: string; item: RawItem }[],
) => {
  const province = `${county.slice(0, 2)}0000`;
  return items
    .filter(({ pk, sk }) => pk.startsWith(`${province}#FIG#`) && sk === county)
    .flatMap((copy) => {
      const month = copy.pk.slice(`${province}#FIG#`.length);
      const sheet = sheets.find((one) => one.month === month)?.item;
      if (!sheet) return [];
      const names = Object.keys({ ...sheet, ...copy }).filter(
        (name) => /^[a-z]{2}$/.test(name) && !['pk', 'sk', 'at'].includes(name),
      );
      return names
        .filter((name) => number(copy, name) !== number(sheet, name))
        .map(
          (name) =>
            `${province} ${month} ${county} ${name}: copied ${number(copy, name)}, the county has ${number(sheet, name)}`,
        );
    });
};

/**
 * Counts a county's records anew, by code that shares nothing with what counted them before, and says where the stored
 * figures differ.
 */
export const recountCounty = (county: string, items: readonly RawItem[]): Recount => {
  const of = items.filter(({ pk }) => pk.startsWith(`${county}#`));
  const [tally, levels] = [new Tally(), new LevelTally()];
  countNeeds(county, of, tally);
  const complaints = countProjects(county, of, tally, levels);
  countPartners(county, of, tally, levels);
  countVoices(county, of, tally);
  countLists(county, of, levels);

  const stored = storedFigures(county, of);
  const byRegion = Map.groupBy(stored.sheets, ({ region }) => region);
  for (const [region, sheets] of byRegion) {
    levels.into(
      tally,
      region,
      sheets.map(({ month }) => month),
    );
  }
  const [expected, found] = [tally.sums, stored.tally.sums];
  const names = [...new Set([...expected.keys(), ...found.keys()])].sort();
  const standing = (consumer: string) =>
    number(of.find(({ pk, sk }) => pk === `${county}#FEED` && sk === consumer) ?? {}, 'seq');
  return {
    counted: standing('AT#figures'),
    numbered: standing('HEAD'),
    waiting: of.filter(({ sk, seq }) => sk.startsWith('EV#') && seq === undefined).length,
    compared: names.length,
    differences: [
      ...names
        .filter((name) => (expected.get(name) ?? 0) !== (found.get(name) ?? 0))
        .map((name) => `${name}: figures say ${found.get(name) ?? 0}, the records ${expected.get(name) ?? 0}`),
      ...complaints,
      ...copiedWrongly(county, items, byRegion.get(county) ?? []),
    ],
  };
};
