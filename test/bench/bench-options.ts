import { parseArgs } from 'node:util';

/** What `npm run bench` was asked for. */
export interface BenchOptions {
  /** JSON on stdout instead of the table. */
  readonly json: boolean;
  /** Whether README.md beside the bench gets the table too. */
  readonly write: boolean;
}

const usage = 'npm run bench -- api [--json] [--write]';

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
  if (positionals.length !== 1 || positionals[0] !== 'api') throw new Error(`Say what is to be measured: ${usage}`);
  return { json: values.json ?? false, write: values.write ?? false };
};
