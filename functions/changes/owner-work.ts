import type { FeedMarks, FeedState, Sequencer } from '../domain/feed/ports.ts';
import type { Duty } from './duty.ts';
import type { Job } from './job.ts';
import type { Repair } from './repair.ts';

/** All that is done in one owner's rows, under a session of that owner, when something happened there or time went by. */
interface OwnerWork {
  readonly sequencer: Sequencer;
  /** What is derived from the feed. */
  readonly consumers: readonly Job[];
  /** What can be done about those that derive something. */
  readonly repairs: readonly Repair[];
}

/** What the clock looks at and does besides. */
export interface ClockWork extends OwnerWork {
  /** In one look, how far the feed and each consumer is. */
  feedState(): Promise<FeedState>;
  readonly marks: FeedMarks;
  readonly duties: readonly Duty[];
}

/** Opens an owner's rows; undefined for six digits that are none of this deployment's. */
export type WorkAt<W extends OwnerWork = OwnerWork> = (owner: string) => Promise<W | undefined>;

/** A Lambda leaves the rest to whoever comes next when it has so many milliseconds left. */
const leftAtLeast = 5_000;

/** Whether a Lambda has to come to its end. */
export const enoughOf =
  ({ getRemainingTimeInMillis }: { getRemainingTimeInMillis(): number }) =>
  (): boolean =>
    getRemainingTimeInMillis() < leftAtLeast;
