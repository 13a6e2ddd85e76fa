import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A data folder that is ours until `release`, or until this process ends in whatever way. */
export interface DataLock {
  release(): void;
}

/**
 * Takes a folder for this process alone. The lock is one of the operating system (through SQLite, which knows how to
 * take it everywhere), so a kill -9 or a reused process id leaves none behind. Throws one sentence where it is taken.
 */
export const lockData = async (folder: string): Promise<DataLock> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = new DatabaseSync(join(folder, 'lock'));
  try {
    file.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    file.close();
    throw new Error(
      `Another npm start works on ${folder}: stop that one with Ctrl-C, or give this one a folder of its own with --data DIR.`,
      { cause },
    );
  }
  return { release: () => file.close() };
};
