import type { Write } from '../command.ts';
import type { LocalDate } from '../local-date.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Member } from '../viewer.ts';
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

/** Numbers of one owner's feed as readers outside are handed them. */
interface FeedCursors {
  seal(seq: number): string;
  /** The number; throws `BadCursorError`. */
  open(cursor: string): number;
}

/** Where the feed is read by those who are told what happened. */
export interface FeedDesk {
  readonly viewer: Member;
  readonly feed: FeedReader;
  readonly feedCursors: FeedCursors;
  readonly feedOverview: FeedOverview;
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
  /** Numbers whatever still waits, whoever forgot it; ends early when `enough` says so. False where nothing waited. */
  numberPending(enough: () => boolean): Promise<boolean>;
}

/** Where one consumer stands, as it is in the table now. */
interface Standing {
  /** The last number whose effect is written; below 0 while it is halted. */
  readonly at: number;
  /** The last number that the feed has given. */
  readonly head: number;
  /** When it moved last; null where it never did. */
  readonly movedAt: string | null;
  /** How often an event that was set aside was redriven. */
  readonly redriven: number;
}

/** What of a consumer's standing an effect was made under. */
export type Seen = Pick<Standing, 'at' | 'redriven'>;

/** An event that a consumer set aside because its effect failed three times. */
export interface ParkedEvent {
  readonly consumer: string;
  readonly seq: number;
  /** Of the event, `<entity id>:<version>`. */
  readonly id: string;
  readonly type: string;
  /** The error's name, never its text. */
  readonly reason: string;
  readonly parkedAt: string;
}

/** How far each consumer of one owner's feed is. */
export interface Checkpoints {
  standing(consumer: string): Promise<Standing>;
  /**
   * Moves a consumer on and writes the effect of what it passes in the same transaction, while it stands as it was seen
   * before the effect was made; false where it does not, or somebody else was at one of the items: nothing was written,
   * look again.
   */
  step(consumer: string, seen: Seen, to: number, effect: readonly Write[]): Promise<boolean>;
  /** Notes that the event after `at` could not be done; how often that is by now. */
  fail(consumer: string, at: number): Promise<number>;
  /** Sets an event aside and steps over it; `reason` names the error without its text. */
  park(consumer: string, event: FeedEvent, reason: string): Promise<boolean>;
  /** What this consumer set aside, in the order of the feed. */
  parked(consumer: string): Promise<readonly ParkedEvent[]>;
  /**
   * Writes the effect of an event that was set aside, and that it is not aside any more, while the consumer stands as it was
   * seen before the effect was made; false where it does not, or where the event is not aside.
   */
  redrive(consumer: string, seq: number, seen: Seen, effect: readonly Write[]): Promise<boolean>;
  /** Halts a consumer wherever it runs, and forgets what it set aside: from then on no step is done, nor any event read. */
  halt(consumer: string): Promise<void>;
  /** Lets a consumer that was halted begin with the first event. */
  restart(consumer: string): Promise<void>;
  /** Whether an error is the table's own, which passes, and says nothing about the event. */
  isPassing(error: unknown): boolean;
}

/** How far a feed and its consumers are, as one look at it tells. */
export interface FeedState {
  /** The last number given. */
  readonly head: number;
  /** From which number on readers outside may go on. */
  readonly floor: number;
  /** The last day, by Shanghai time, for which the clock has done all that falls due with a day; null for none. */
  readonly finishedDay: LocalDate | null;
  readonly consumers: readonly {
    readonly name: string;
    /** The last number whose effect is written: it lags behind by the rest. */
    readonly at: number;
    readonly movedAt: string | null;
    /** How often the event after `at` failed so far. */
    readonly failures: number;
  }[];
}

/** What the clock notes beside one owner's feed. */
export interface FeedMarks {
  finishDay(day: LocalDate): Promise<void>;
  /** Readers outside may go on from this number or a later one; it never goes back. */
  raiseFloor(seq: number): Promise<void>;
}

/** One owner's feed as whoever runs it looks at it. */
export interface FeedOverview {
  overview(): Promise<FeedState>;
  /** By consumer, and of one consumer in the order of the feed. */
  listParked(page: PageRequest): Promise<Page<ParkedEvent>>;
}
