import type { Checkpoints } from '../domain/feed/ports.ts';
import { across } from './across.ts';
import type { ConsumerRun } from './run-consumer.ts';

/**
 * How a consumer runs that reads what another one wrote: no further than that one is. `elsewhere` is where its own
 * checkpoint and effect are written.
 */
export const follow = (run: ConsumerRun, leader: string, elsewhere: Checkpoints): ConsumerRun => {
  const led = async () => (await run.checkpoints.standing(leader)).at;
  const reader: ConsumerRun['reader'] = {
    ...run.reader,
    async read(after, first) {
      const at = await led();
      return at <= after ? { events: [], last: after } : run.reader.read(after, Math.min(first, at - after));
    },
  };
  return across({ ...run, reader }, elsewhere, led);
};
