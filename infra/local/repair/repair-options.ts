import { parseArgs } from 'node:util';
import type { RepairRequest } from '../../../functions/changes/repair-request.ts';
import { defaultData } from '../system/data-folder.ts';

/** What λ clock is asked for, and on which data. */
export interface RepairOptions {
  readonly request: RepairRequest;
  readonly data: string;
}

const text = { type: 'string' } as const;
const options = { county: text, consumer: text, seq: text, all: { type: 'boolean' }, data: text } as const;

const usages = {
  redrive: 'npm run redrive [-- --all | --county 371722 [--consumer figures] [--seq 17]]',
  rebuild: 'npm run rebuild -- --county 371722 --consumer figures',
} as const;

/** Reads either command's line; throws one sentence where something is missing or not understood. */
export const readRepairOptions = (command: keyof typeof usages, args: readonly string[]): RepairOptions => {
  const usage = usages[command];
  const parse = () => {
    try {
      return parseArgs({ args: [...args], options }).values;
    } catch (cause) {
      throw new Error(`That is no option of ${command}; it is used like this: ${usage}`, { cause });
    }
  };
  const { county, consumer, seq, all = false, data = defaultData } = parse();
  if (county !== undefined && !/^\d{6}$/.test(county))
    throw new Error(`“${county}” is no county's six digits: ${usage}`);
  if (seq !== undefined && !/^[1-9]\d{0,11}$/.test(seq)) throw new Error(`“${seq}” is no event's number: ${usage}`);
  const where = {
    ...(county !== undefined && { county }),
    ...(consumer !== undefined && { consumer }),
    ...(seq !== undefined && { seq: Number(seq) }),
  };
  if (command === 'rebuild') {
    if (county === undefined || consumer === undefined || seq !== undefined || all)
      throw new Error(`Say what is made anew with --county and --consumer: ${usage}`);
    return { request: { repair: 'REBUILD', ...where }, data };
  }
  const names = Object.keys(where).length > 0;
  if (all && names) throw new Error(`Redrive all, or what you name: ${usage}`);
  return { request: { repair: all || names ? 'REDRIVE' : 'LIST', ...where }, data };
};
