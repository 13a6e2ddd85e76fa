import type { Introduction, Listening, OperationRef, OperationRun } from './connection.ts';
import type { Asked, Listener, NewListener } from './listener.ts';
import type { Topic } from './topic.ts';

/** An operation that has ended, and where it listens, if it does. */
interface EndedOperation {
  readonly run: OperationRun;
  readonly listening: Listening | undefined;
}

/** A connection that has ended, as far as it was known. */
interface EndedConnection {
  readonly introduction: Introduction | undefined;
  readonly operations: readonly EndedOperation[];
}

/** Open connections of the whole deployment, before and after it is known whose they are. */
export interface ConnectionStore {
  /** Writes down a connection that has just begun. */
  open(connection: string): Promise<void>;
  /** False where it has introduced itself before, or is not there; `by` names the message, which may be written twice. */
  introduce(connection: string, introduction: Introduction, by: string): Promise<boolean>;
  /** Closes a connection to whatever would still begin on it; whose it was, and what runs on it. */
  end(connection: string): Promise<EndedConnection>;
  /** Forgets what ran on a connection that has ended. */
  forget(connection: string): Promise<void>;
  /** Connections that began before an instant and have not said who they are, at most 100. */
  listWaiting(before: string): Promise<readonly string[]>;
}

/** How many connections a viewer has. */
export interface ViewerPlaces {
  /** Takes a place; where there is none left, the connections that hold them all. */
  take(viewer: string, connection: string): Promise<readonly string[] | undefined>;
  leave(viewer: string, connection: string): Promise<void>;
}

/** What came of an operation's wish to run. */
type Reserved =
  | { readonly kind: 'RESERVED'; readonly introduction: Introduction }
  /** The client has ended it already: messages of one connection overtake one another. */
  | { readonly kind: 'ENDED' }
  /** Another operation of this id runs on the connection. */
  | { readonly kind: 'TAKEN' }
  /** So many operations run on the connection that it may have no more. */
  | { readonly kind: 'FULL' }
  /** The client has not said who it is, or there is no such connection. */
  | { readonly kind: 'UNKNOWN' };

/** What runs on connections. */
export interface OperationStore {
  reserve(operation: OperationRun): Promise<Reserved>;
  /** Says where the operation listens from now on; false where it was ended meanwhile. */
  listen(operation: OperationRun, listening: Listening): Promise<boolean>;
  /** Whether the operation runs still: its client has not ended it, and is there. */
  runs(operation: OperationRun): Promise<boolean>;
  /** Notes that a client ended an operation; what of it runs, if anything does. */
  end(operation: OperationRef): Promise<EndedOperation | undefined>;
  /** Forgets an operation, and that its client ended it: the id is free again. */
  release(operation: OperationRun): Promise<void>;
}

/** What came of a listener's wish to be told by whoever brings the feed to the sockets. */
type Live =
  | 'LIVE'
  /** Numbers beyond were taken in hand already: tell these first. */
  | 'BEHIND'
  /** It does not listen any more. */
  | 'ENDED';

/** Who listens to one county's feed. */
export interface SubscriptionStore {
  /** Writes down a listener that is told by its own invocation for now, and what it asks. */
  announce(listener: NewListener, asked: Asked, replayingUntil: string): Promise<void>;
  /** From now on the listener is told of every number after `from`, unless some of these were taken in hand already. */
  goLive(listener: Pick<NewListener, 'operation' | 'topics'>, from: number): Promise<Live>;
  remove(listener: Pick<NewListener, 'operation' | 'topics'>): Promise<void>;
  /** Whether anybody may listen at all: false for a county to which nobody has for two hours. */
  isListenedTo(): Promise<boolean>;
  /** All who listen under a topic, as they are now. */
  listListeners(topic: Topic): Promise<readonly Listener[]>;
  getAsked(digest: string): Promise<Asked | undefined>;
}

/** How far one county's feed was brought to the sockets. */
export interface FeedInHand {
  /**
   * Takes the numbers after `from` up to `to` in hand until an instant, so that nobody else brings them to the sockets;
   * false where somebody does, where the feed was brought on from there, or where more was in hand before: that is shown
   * to whoever looks again.
   */
  claim(from: number, to: number, holder: string, until: string): Promise<boolean>;
  /** Keeps them in hand for longer; BUSY where that could not be written at this moment. */
  renew(from: number, holder: string, until: string): Promise<'KEPT' | 'LOST' | 'BUSY'>;
  /** Whether somebody has numbers in hand by now. */
  isHeld(): Promise<boolean>;
  /** Notes that they were brought; false where somebody else has them in hand by now. */
  advance(from: number, to: number, holder: string): Promise<boolean>;
  /** Gives back what is in hand, as far as it was not brought. */
  giveBack(holder: string): Promise<void>;
}
