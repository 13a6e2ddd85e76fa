import type { KnownMember } from '../viewer.ts';
import type { OperationRun } from './connection.ts';
import type { SubscriptionField } from './listening.ts';
import type { Topic } from './topic.ts';

/** Who listens: nothing of this changes while somebody does. */
export interface NewListener {
  readonly operation: OperationRun;
  readonly member: KnownMember;
  readonly topics: readonly Topic[];
  /** Digest of what is asked of each event: equal for all who ask the same. */
  readonly asked: string;
  /** The token's end. */
  readonly until: string;
}

/** Somebody who listens, as found under one topic: of `topics` only that one is known. */
export interface Listener extends NewListener {
  /**
   * The number after which it is told by whoever brings the feed to the sockets; null while its own invocation still tells
   * it what was before.
   */
  readonly from: number | null;
  /** Until when, at most, its own invocation runs. */
  readonly replayingUntil: string;
}

/** What is asked of each event. `query` has one operation, whose root field is `field`, and no word of where to begin. */
export interface Asked {
  readonly field: SubscriptionField;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: 'zh' | 'en';
}
