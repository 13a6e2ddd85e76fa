import { setTimeout as delay } from 'node:timers/promises';
import { type BackgroundHandler, invokeBackground } from './invoke-background.ts';

/** λ clock as its schedule calls it. */
export type TimerHandler = BackgroundHandler<object, unknown>;

/**
 * Wakes λ clock at once, and again and again with so many seconds between. Deployed, a minute that takes longer has the next
 * one beside it; here it waits. A minute that fails is told and not tried again.
 */
export const startTimer = (options: {
  readonly handler: TimerHandler;
  readonly everySeconds: number;
  readonly failed: (error: unknown) => void;
}): { stop(): Promise<void> } => {
  const { handler, everySeconds, failed } = options;
  const stopped = new AbortController();
  const { signal } = stopped;
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await invokeBackground(handler, { source: 'aws.events', 'detail-type': 'Scheduled Event' }, signal).catch(failed);
      await delay(everySeconds * 1_000, undefined, { signal }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    async stop() {
      stopped.abort();
      await running;
    },
  };
};
