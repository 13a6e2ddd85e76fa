import { type ChildProcess, spawn } from 'node:child_process';

/**
 * The shell becomes the program, and leaves a watcher that waits for the end of our pipe: the kernel closes it when we
 * end in any way, kill -9 and crashes included, which no handler in this process could promise.
 */
const leash = 'exec 3<&0; (while read -r _ <&3; do :; done; kill $$) >/dev/null 2>&1 & exec "$@" 3<&- </dev/null';

/**
 * Starts a program that cannot outlive this process. It runs in a session of its own, so that Ctrl-C reaches only us
 * and we may end it in order. `pid` is the program's; its stderr is piped, its stdout dropped. Needs a POSIX shell.
 */
export const spawnLeashed = (command: string, args: readonly string[], cwd: string): ChildProcess => {
  const child = spawn('/bin/sh', ['-c', leash, 'leash', command, ...args], {
    cwd,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  child.once('exit', () => child.stdin?.destroy());
  child.stdin?.on('error', () => undefined);
  return child;
};
