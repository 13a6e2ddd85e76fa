import { parseArgs } from 'node:util';
import { defaultData } from './data-folder.ts';
import { localDeployment } from './local-deployment.ts';

/** What `npm start` was asked for. */
export interface StartOptions {
  /** Of the gateway; the issuer takes the next one, sockets the one after that. 0 takes free ones. */
  readonly port: number;
  readonly data: string;
  readonly fresh: boolean;
  readonly demo: boolean;
  /** Seconds between two wakings of λ clock; null where neither time nor the stream shall wake anything. */
  readonly everySeconds: number | null;
  /** How many times sooner sockets end than API Gateway ends them: after 10 idle minutes, and after 2 hours. */
  readonly hurry?: number;
  /** GB/T 2260 codes of the provinces that are served. */
  readonly provinces: readonly string[];
}

const options = {
  port: { type: 'string' },
  data: { type: 'string' },
  fresh: { type: 'boolean' },
  'no-demo': { type: 'boolean' },
  clock: { type: 'string' },
  hurry: { type: 'string' },
  province: { type: 'string', multiple: true },
} as const;

const usage =
  'npm start -- [--port 4000] [--data DIR] [--fresh] [--no-demo] [--clock 60] [--hurry 60] [--province 440000]';

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (cause) {
    throw new Error(`That is no option of start: ${usage}`, { cause });
  }
};

/** Reads the command line; PORT stands in for --port. Throws one sentence where something is not understood. */
export const readStartOptions = (args: readonly string[], env: { readonly PORT?: string }): StartOptions => {
  const { fresh = false, province = [], data, clock = '60', hurry = '1', ...given } = parse(args);
  const port = given.port ?? (env.PORT || '4000');
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_533)
    throw new Error(`“${port}” is no port: give one from 1 to 65533 with --port, or 0 for any that is free.`);
  if (!/^[1-9]\d{0,4}$/.test(clock))
    throw new Error(`“${clock}” is no number of seconds: say how often the clock wakes, e.g. --clock 60.`);
  if (!/^[1-9]\d{0,3}$/.test(hurry))
    throw new Error(`“${hurry}” is no number from 1 to 9999: say how many times sooner sockets end, e.g. --hurry 60.`);
  const stray = province.find((code) => !/^[1-9]\d0000$/.test(code));
  if (stray !== undefined)
    throw new Error(`“${stray}” is no province: give the six digits of GB/T 2260, e.g. --province 440000.`);
  return {
    port: Number(port),
    data: data ?? defaultData,
    fresh,
    demo: !given['no-demo'],
    everySeconds: Number(clock),
    hurry: Number(hurry),
    provinces: [...new Set([...localDeployment.provinceCodes, ...province])],
  };
};
