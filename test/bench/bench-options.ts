import { parseArgs } from 'node:util';

/** What can be measured. */
const benches = ['api', 'feed', 'realtime'] as const;

/** What `npm run bench` was asked for. */
export interface BenchOptions {
  readonly bench: (typeof benches)[number];
  /** JSON on stdout instead of the table. */
  readonly json: boolean;
  /** Whether README.md beside the bench gets the table too. */
  readonly write: boolean;
}

const usage = `npm run bench -- ${benches.join('|')} [--json] [--write]`;

const parse = (args: readonly string[]) => {
  try {
    const options = { json: { type: 'boolean' }, write: { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    throw new Error(`That is no option of bench: ${usage}`, { cause });
  }
};

/** Reads the command line; throws one sentence where something is not understood. */
export const readBenchOptions = (args: readonly string[]): BenchOptions => {
  const { positionals, values } = parse(args);
  const bench = benches.find((one) => one === positionals[0]);
  if (!bench || positionals.length !== 1) throw new Error(`Say what is to be measured: ${usage}`);
  return { bench, json: values.json ?? false, write: values.write ?? false };
};
