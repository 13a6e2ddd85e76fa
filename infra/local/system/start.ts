import { createAccess } from '../access/access.ts';
import { describeMembers } from '../demo/load/describe-members.ts';
import type { TokenIssuer } from '../token-issuer.ts';
import { endWithSignals } from './end-with-signals.ts';
import { runDemo } from './run-demo.ts';
import type { StartOptions } from './start-options.ts';
import { startSystem } from './start-system.ts';
import { welcome } from './welcome.ts';

/** Starts everything, says so on stdout and stderr, loads the demo, and stays until a signal ends it. */
export const start = async (options: StartOptions): Promise<void> => {
  const { provinces, demo } = options;
  const stopped = new AbortController();
  const accessAt = (http: string, issuer: TokenIssuer) =>
    createAccess({ http, issuer: issuer.url, provinces }, issuer, stopped.signal);
  const membersOf = async (issuer: TokenIssuer) => (demo ? describeMembers(accessAt('', issuer)) : []);

  const system = await startSystem(options, membersOf);
  const { http, ws, issuer, table, pids } = system;
  endWithSignals(() => {
    stopped.abort();
    return system.stop();
  });
  process.stdout.write(`${JSON.stringify({ ready: true, http, ws, issuer: issuer.url, table, pids })}\n`);
  process.stderr.write(welcome(system, await membersOf(issuer)));
  // The demo tells of days that are long over: the clock would close a batch while its answers are still told.
  if (demo) await runDemo(accessAt(http, issuer), stopped.signal);
  if (!stopped.signal.aborted) system.startClock();
};
