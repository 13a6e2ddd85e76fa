import type { Write } from '../command.ts';
import type { FeedEvent } from './feed-event.ts';

/** The feed of one owner, as everybody reads it. */
export interface FeedReader {
  /**
   * The events after number `after`, at most `first`, and the number up to which nothing is missing. It stops before the
   * first number that an index does not show yet: whoever goes on from `last` has seen all there is until there.
   */
  read(after: number, first: number): Promise<{ readonly events: readonly FeedEvent[]; readonly last: number }>;
  /** The last number given so far; 0 for none. */
  head(): Promise<number>;
  /** Readers outside may go on from this number or a later one; what is before it they must read anew from the records. */
  floor(): Promise<number>;
}

/** Where an event lies, as the table's stream names it. */
export interface EventPlace {
  readonly pk: string;
  readonly sk: string;
}

/** Gives the events of one owner the next numbers of its feed. */
export interface Sequencer {
  /** Numbers every event of the entities that these are events of; what is no event, or has its number, stays as it is. */
  number(events: readonly EventPlace[]): Promise<void>;
  /** Numbers whatever still waits, whoever forgot it; ends early when `enough` says so. */
  numberPending(enough: () => boolean): Promise<void>;
}

/** Where one consumer stands, as it is in the table now. */
interface Standing {
  /** The last number whose effect is written. */
  readonly at: number;
  /** The last number that the feed has given. */
  readonly head: number;
  /** When it moved last; null where it never did. */
  readonly movedAt: string | null;
}

/** How far each consumer of one owner's feed is. */
export interface Checkpoints {
  standing(consumer: string): Promise<Standing>;
  /**
   * Moves a consumer on and writes the effect of what it passes in the same transaction; false where it stands elsewhere
   * by now, or somebody else was at one of the items: nothing was written, look again.
   */
  step(consumer: string, from: number, to: number, effect: readonly Write[]): Promise<boolean>;
  /** Notes that the event after `at` could not be done; how often that is by now. */
  fail(consumer: string, at: number): Promise<number>;
  /** Sets an event aside and steps over it; `reason` names the error without its text. */
  park(consumer: string, event: FeedEvent, reason: string): Promise<boolean>;
  /** Whether an error is the table's own, which passes, and says nothing about the event. */
  isPassing(error: unknown): boolean;
}
