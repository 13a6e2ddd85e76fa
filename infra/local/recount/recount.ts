import { setTimeout as delay } from 'node:timers/promises';
import type { RawItem } from './raw-item.ts';
import { type Recount, recountCounty } from './recount-county.ts';

/** So often a table is read anew in which something is still to be counted, and how long is waited before. */
const readings = 5;
const pauseMs = 2_000;

const isSettled = ({ counted, numbered, waiting, copied }: Recount): boolean =>
  waiting === 0 && counted === numbered && copied >= counted;

const countiesIn = (items: readonly RawItem[]): readonly string[] =>
  items.filter(({ pk, sk }) => /^\d{6}#COUNTY$/.test(pk) && sk === '#A').map(({ pk }) => pk.slice(0, 6));

/** Recounts counties, and reads again so long as the figures of one are behind what happened there. */
export const recount = async (
  read: () => Promise<readonly RawItem[]>,
  county: string | undefined,
): Promise<ReadonlyMap<string, Recount>> => {
  for (let reading = 1; ; reading += 1) {
    const items = await read();
    const counties = countiesIn(items).filter((one) => county === undefined || one === county);
    if (counties.length === 0) throw new Error(`The table holds no county${county === undefined ? '' : ` ${county}`}.`);
    const found = new Map(counties.map((one) => [one, recountCounty(one, items)]));
    if (reading === readings || [...found.values()].every(isSettled)) return found;
    await delay(pauseMs);
  }
};

/** A recount as it is told: a line for a county, and one for each number that differs. */
export const told = (
  county: string,
  { counted, numbered, waiting, copied, compared, differences }: Recount,
): string => {
  const behind = numbered - counted + waiting;
  const late = behind > 0 ? `, ${behind} events are not counted yet` : '';
  const state = `${late}${copied < counted ? `, the province has copied them as of ${copied} and was not compared` : ''}`;
  const outcome =
    differences.length === 0
      ? 'no difference'
      : `${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}`;
  const first = `${county}: ${compared} numbers as of event ${counted}${state}: ${outcome}`;
  return [first, ...differences.map((difference) => `  ${difference}`)].join('\n');
};
