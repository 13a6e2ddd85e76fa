import type { Introduction, Listening, OperationRef } from './connection.ts';

/** What came of an operation's wish to run. */
export type Reserved =
  | { readonly kind: 'RESERVED'; readonly introduction: Introduction }
  /** The client has ended it already: messages of one connection overtake one another. */
  | { readonly kind: 'ENDED' }
  /** Another operation of this id runs on the connection. */
  | { readonly kind: 'TAKEN' }
  /** So many operations run on the connection that it may have no more. */
  | { readonly kind: 'FULL'; readonly introduction: Introduction }
  /** The client has not said who it is, or there is no such connection. */
  | { readonly kind: 'UNKNOWN' };

/** Open connections of the whole deployment, before and after it is known whose they are. */
export interface ConnectionStore {
  /** Writes down a connection that has just begun. */
  open(connection: string): Promise<void>;
  /** False where it has introduced itself before, or is not there. */
  introduce(connection: string, introduction: Introduction): Promise<boolean>;
  /** Takes one of a viewer's places; the connections that hold them all where there is none left. */
  takePlace(viewer: string, connection: string): Promise<readonly string[] | undefined>;
  leavePlace(viewer: string, connection: string): Promise<void>;
  reserve(operation: OperationRef): Promise<Reserved>;
  /** Says where the operation listens from now on; false where it was ended meanwhile. */
  listen(operation: OperationRef, listening: Listening): Promise<boolean>;
  /** Whether the operation runs still. */
  runs(operation: OperationRef): Promise<boolean>;
  /** Notes that a client ended an operation; where it listens, if it does. */
  end(operation: OperationRef): Promise<Listening | undefined>;
  /** Forgets an operation; false where it was ended meanwhile. */
  release(operation: OperationRef): Promise<boolean>;
  /** Whose a connection is, and what runs on it. */
  find(connection: string): Promise<KnownConnection>;
  /** Forgets a connection with all that ran on it. */
  forget(connection: string): Promise<void>;
  /** Connections that began before an instant and have not said who they are, at most 100. */
  listWaiting(before: string): Promise<readonly string[]>;
}

/** A connection as far as it is known; nothing of one that has ended. */
export interface KnownConnection {
  readonly introduction: Introduction | undefined;
  readonly operations: readonly { readonly id: string; readonly listening: Listening | undefined }[];
}
