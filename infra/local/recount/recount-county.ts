import { countNeeds } from './count-needs.ts';
import { countLists, countPartners, countVoices } from './count-others.ts';
import { countProjects } from './count-projects.ts';
import { copiedUntil, copiedWrongly } from './province-copies.ts';
import { inFeed, number, type RawItem } from './raw-item.ts';
import { storedFigures } from './stored-figures.ts';
import { LevelTally, Tally } from './tally.ts';

/** What a recount of one county came to. */
export interface Recount {
  /** As of which number the figures stand, of how many; of so many events more the number is still to come. */
  readonly counted: number;
  readonly numbered: number;
  readonly waiting: number;
  /** As of which number the province has copied the figures. */
  readonly copied: number;
  readonly compared: number;
  /** One line for each number that differs. */
  readonly differences: readonly string[];
}

/** A sheet that stands at a number that is not given, or not counted, yet: nothing that counted can have left it there. */
const standsTooLate = (
  sheets: readonly { readonly region: string; readonly month: string; readonly item: RawItem }[],
  numbered: number,
  counted: number,
): readonly string[] =>
  sheets.flatMap(({ region, month, item }) => {
    const at = number(item, 'seq');
    const says = `${region} ${month}: stands as of event ${at}`;
    if (at > numbered) return [`${says}, the feed has ${numbered}`];
    return at > counted ? [`${says}, counted are ${counted}`] : [];
  });

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
  const standing = (consumer: string) => number(inFeed(of, county, consumer), 'seq');
  const [counted, numbered, copied] = [standing('AT#figures'), standing('HEAD'), copiedUntil(county, items)];
  return {
    counted,
    numbered,
    copied,
    waiting: of.filter(({ sk, seq }) => sk.startsWith('EV#') && seq === undefined).length,
    compared: names.length,
    differences: [
      ...names
        .filter((name) => (expected.get(name) ?? 0) !== (found.get(name) ?? 0))
        .map((name) => `${name}: figures say ${found.get(name) ?? 0}, the records ${expected.get(name) ?? 0}`),
      ...complaints,
      ...standsTooLate(stored.sheets, numbered, counted),
      ...(copied < counted ? [] : copiedWrongly(county, items, byRegion.get(county) ?? [])),
    ],
  };
};
