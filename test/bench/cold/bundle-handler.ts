import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleOptions } from '../../../infra/constructs/bundling.ts';

/** A handler as it is deployed: one file. */
export interface Bundle {
  readonly file: string;
  readonly kilobytes: number;
}

const root = join(import.meta.dirname, '../../..');

/** Bundles an entry point (its path from the repository's root) with the options of the deployment. */
export const bundleHandler = async (entry: string, folder: string, name: string): Promise<Bundle> => {
  const file = join(folder, `${name}.mjs`);
  await build({ ...bundleOptions, absWorkingDir: root, entryPoints: [entry], outfile: file });
  return { file, kilobytes: (await stat(file)).size / 1_000 };
};
