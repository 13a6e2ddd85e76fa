import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What one fresh process took, in ms. */
export interface ColdMeasure {
  readonly wall: number;
  readonly cpu: number;
}

const script = join(import.meta.dirname, 'first-answer.ts');
const run = promisify(execFile);

/** The end of what a process said; a stack trace begins with a line of the bundle, which is one of many thousand characters. */
const lastWords = (error: unknown): string => String((error as { stderr?: string }).stderr ?? error).slice(-1_000);

/** Starts a process with this one's environment for one event; throws where the bundle does not answer it with 200 and data. */
export const runCold = async (bundle: string, event: object): Promise<ColdMeasure> => {
  const args = [script, bundle, JSON.stringify(event)];
  const { stdout } = await run(process.execPath, args, { timeout: 30_000 }).catch((error: unknown) => {
    throw new Error(`A fresh process ended before it answered: ${lastWords(error)}`);
  });
  const { wall, cpu, statusCode, body } = JSON.parse(stdout) as ColdMeasure & { statusCode: number; body: string };
  if (statusCode !== 200 || body.includes('"errors"'))
    throw new Error(`A fresh process answered ${statusCode}: ${body.slice(0, 500)}`);
  return { wall, cpu };
};
