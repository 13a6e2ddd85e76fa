import type { Checkpoints } from '../domain/feed/ports.ts';
import type { ConsumerRun } from './run-consumer.ts';

/** How a consumer runs whose effect, and so its checkpoint, lies in another owner's rows than the feed that it reads. */
export const across = (run: ConsumerRun, elsewhere: Checkpoints): ConsumerRun => ({
  ...run,
  checkpoints: {
    ...elsewhere,
    async standing(consumer) {
      const [own, { head }] = await Promise.all([elsewhere.standing(consumer), run.checkpoints.standing(consumer)]);
      return { ...own, head };
    },
  },
});
