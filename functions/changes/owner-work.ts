import type { Sequencer } from '../domain/feed/ports.ts';
import type { Job } from './job.ts';

/** All that is done in one owner's rows, under a session of that owner, when something happened there or time went by. */
interface OwnerWork {
  readonly sequencer: Sequencer;
  /** What is derived from the feed. */
  readonly consumers: readonly Job[];
  /** What the clock does, each as a command of its own. */
  readonly duties: readonly Job[];
}

/** Opens an owner's rows; undefined for six digits that are none of this deployment's. */
export type WorkAt = (owner: string) => Promise<OwnerWork | undefined>;

/** A Lambda leaves the rest to whoever comes next when it has so many milliseconds left. */
const leftAtLeast = 5_000;

/** Whether a Lambda has to come to its end. */
export const enoughOf =
  ({ getRemainingTimeInMillis }: { getRemainingTimeInMillis(): number }) =>
  (): boolean =>
    getRemainingTimeInMillis() < leftAtLeast;
