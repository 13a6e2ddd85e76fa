import type { StoredEvent } from '../events.ts';

/** An event with its place in the feed of its county: from there on nothing can ever appear before it. */
export type FeedEvent = StoredEvent & {
  /** From 1, without a gap. */
  readonly seq: number;
  /** Id of the entity that it happened to. */
  readonly subject: string;
  readonly numberedAt: string;
};
