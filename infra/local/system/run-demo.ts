import { systemClock } from '../../../functions/platform/clock.ts';
import type { Access } from '../access/access.ts';
import { loadDemo } from '../demo/load/load-demo.ts';

/** Loads the demo, tells its progress on stderr and its end on stdout. A failure ends the load, not the system. */
export const runDemo = async (access: Access, stopped: AbortSignal): Promise<void> => {
  const begun = performance.now();
  const report = (line: string): void => void process.stderr.write(`  demo  ${line}\n`);
  try {
    const loaded = await loadDemo(access, { now: systemClock.now(), report });
    const seconds = Math.round((performance.now() - begun) / 100) / 10;
    process.stdout.write(`${JSON.stringify({ demo: 'loaded', ...loaded, seconds })}\n`);
    report(`loaded in ${seconds} s`);
  } catch (error) {
    if (stopped.aborted) return;
    const reason = error instanceof Error ? error.message : String(error);
    process.stdout.write(`${JSON.stringify({ demo: 'failed', reason })}\n`);
    report(`stopped: ${reason} The next npm start goes on from here.`);
  }
};
