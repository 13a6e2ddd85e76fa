import type { Write } from '../command.ts';
import type { FeedEvent } from './feed-event.ts';

/** Something derived from one owner's feed, which it reads from a checkpoint of its own. */
export interface Consumer {
  readonly name: string;
  /** Milliseconds from one move to the next at least, so that the effects of many events are merged. */
  readonly pace?: number;
  /**
   * What these events amount to. What counts must follow from the events and from what this consumer wrote itself, and
   * from nothing that may have changed since, so that all of it comes out the same when it is made anew from the first
   * event. What copies may read its original, and writes what that says now. It may be asked again, and for fewer events.
   */
  effect(events: readonly FeedEvent[]): Promise<readonly Write[]>;
  /** Takes away all that it ever wrote, before it is made anew from the first event. */
  clear(): Promise<void>;
}
