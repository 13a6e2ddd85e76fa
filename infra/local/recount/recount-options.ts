import { parseArgs } from 'node:util';
import { defaultData } from '../system/data-folder.ts';

/** Which table is recounted, and which county of it. */
export interface RecountOptions {
  /** Undefined for all counties that the table holds. */
  readonly county: string | undefined;
  /** A table of the account that the environment names; undefined for the running start's. */
  readonly table: string | undefined;
  readonly data: string;
}

const text = { type: 'string' } as const;
const usage = 'npm run recount -- --county 371722';

/** Reads the command line; throws one sentence where something is not understood. */
export const readRecountOptions = (args: readonly string[]): RecountOptions => {
  const parse = () => {
    try {
      return parseArgs({ args: [...args], options: { county: text, table: text, data: text } }).values;
    } catch (cause) {
      throw new Error(`That is no option of recount; it is used like this: ${usage}`, { cause });
    }
  };
  const { county, table, data = defaultData } = parse();
  if (county !== undefined && !/^\d{6}$/.test(county)) throw new Error(`“${county}” is no county: ${usage}`);
  return { county, table, data };
};
