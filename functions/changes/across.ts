import type { Checkpoints } from '../domain/feed/ports.ts';
import type { ConsumerRun } from './run-consumer.ts';

/** How far a consumer may go that is called so. */
type Limit = (consumer: string) => Promise<number>;

/**
 * How a consumer runs whose effect, and so its checkpoint, lies in another owner's rows than the feed that it reads. It goes to
 * the head of the feed, or to where `limit` says.
 */
export const across = (
  run: ConsumerRun,
  elsewhere: Checkpoints,
  limit: Limit = async (consumer) => (await run.checkpoints.standing(consumer)).head,
): ConsumerRun => ({
  ...run,
  checkpoints: {
    ...elsewhere,
    async standing(consumer) {
      const [own, head] = await Promise.all([elsewhere.standing(consumer), limit(consumer)]);
      return { ...own, head };
    },
  },
});
