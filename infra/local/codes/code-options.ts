import { parseArgs } from 'node:util';
import { ownerOf } from '../../../functions/domain/entity-id.ts';
import { defaultData } from '../system/data-folder.ts';

/** Which sheets the codes command was asked for. */
export interface CodeOptions {
  readonly county: string;
  readonly batch: string;
  readonly community: string;
  /** The first serial number. */
  readonly from: number;
  readonly count: number;
  readonly data: string;
}

const text = { type: 'string' } as const;
const options = { batch: text, community: text, from: text, count: text, data: text } as const;
const usage = 'npm run codes -- --batch 331004-batch-… --community 331004003010 --from 1 --count 60';

const wholeNumber = (name: string, given: string): number => {
  if (!/^[1-9]\d{0,6}$/.test(given)) throw new Error(`“${given}” is no number for --${name}: ${usage}`);
  return Number(given);
};

/** Reads the command line; throws one sentence where something is missing or not understood. */
export const readCodeOptions = (args: readonly string[]): CodeOptions => {
  const parse = () => {
    try {
      return parseArgs({ args: [...args], options }).values;
    } catch (cause) {
      throw new Error(`That is no option of codes; it is used like this: ${usage}`, { cause });
    }
  };
  const { batch = '', community = '', from = '1', count = '60', data = defaultData } = parse();
  const county = ownerOf(batch);
  if (county === undefined) throw new Error(`Say with --batch which batch is asked, by its id: ${usage}`);
  if (!/^\d{12}$/.test(community))
    throw new Error(`Say with --community which community's households are asked, by twelve digits: ${usage}`);
  return { county, batch, community, from: wholeNumber('from', from), count: wholeNumber('count', count), data };
};
