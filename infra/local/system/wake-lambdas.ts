import { startTimer, type TimerHandler } from '../start-timer.ts';
import type { StreamHandler } from '../stream/deliver-batch.ts';
import { type Pump, type PumpOptions, startPump } from '../stream/start-pump.ts';

/** Says what went wrong where nobody waits for an answer: on stderr, and the next record or minute makes up for it. */
const tell =
  (what: string) =>
  (error: unknown): void =>
    void process.stderr.write(`  ${what}  ${error instanceof Error ? error.message : String(error)}\n`);

/** Wakes λ changes with the table's stream. */
export const wakeByStream = (
  handler: StreamHandler,
  stream: Pick<PumpOptions, 'endpoint' | 'region' | 'streamArn' | 'pollMs'>,
): Pump => {
  const failed = tell('stream');
  return startPump({ ...stream, handler, failed, gaveUp: (_, error) => failed(error) });
};

/** Wakes λ clock, now and every so many seconds. */
export const wakeByTime = (handler: TimerHandler, everySeconds: number): { stop(): Promise<void> } =>
  startTimer({ handler, everySeconds, failed: tell('clock') });
