import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the run a temporary folder of its own and takes it away after: workers end without tidying up. */
export const setup = (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'wushe-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
