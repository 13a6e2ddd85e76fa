import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { DataFolder } from './data-folder.ts';

/** Where a running start can be reached. */
export interface Running {
  /** The gateway, without a path. */
  readonly http: string;
  readonly issuer: string;
  readonly provinces: readonly string[];
  /** Where its table is, and who opens it. */
  readonly dynamoDb: string;
  readonly sts: string;
  /** Where its open sockets are reached. */
  readonly management: string;
}

/** Says where this start is; whoever reads it sees all of it or nothing. */
export const writeRunning = async ({ running }: DataFolder, where: Running): Promise<void> => {
  await writeFile(`${running}.draft`, `${JSON.stringify(where)}\n`);
  await rename(`${running}.draft`, running);
};

/** Says that nothing runs here any more. */
export const removeRunning = ({ running }: DataFolder): Promise<void> => rm(running, { force: true });

const answers = (http: string): Promise<boolean> =>
  fetch(`${http}/health`).then(
    ({ ok }) => ok,
    () => false,
  );

/** The start that runs on this data; throws one sentence where there is none, also after it was killed. */
export const findRunning = async ({ running, folder }: DataFolder): Promise<Running> => {
  const text = await readFile(running, 'utf8').catch(() => undefined);
  const found = text === undefined ? undefined : (JSON.parse(text) as Running);
  if (found && (await answers(found.http))) return found;
  throw new Error(
    `Nothing runs on ${folder}: start it with npm start in another terminal, or name its folder with --data DIR.`,
  );
};
