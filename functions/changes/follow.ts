import type { Checkpoints } from '../domain/feed/ports.ts';
import type { ConsumerRun } from './run-consumer.ts';

/**
 * How a consumer runs that reads what another one wrote: no further than that one is. `elsewhere` is where its own
 * checkpoint and effect are written, which may be another owner's rows.
 */
export const follow = (run: ConsumerRun, leader: string, elsewhere: Checkpoints): ConsumerRun => ({
  ...run,
  reader: {
    ...run.reader,
    async read(after, first) {
      const { at } = await run.checkpoints.standing(leader);
      return at <= after ? { events: [], last: after } : run.reader.read(after, Math.min(first, at - after));
    },
  },
  checkpoints: {
    ...elsewhere,
    async standing(consumer) {
      const [own, { at }] = await Promise.all([elsewhere.standing(consumer), run.checkpoints.standing(leader)]);
      return { ...own, head: at };
    },
  },
});
