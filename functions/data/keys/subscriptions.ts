import type { IndexKeys, Key } from '../item.ts';
import { head, type Owner } from './owner.ts';

/** Whose rows connections are: nobody's county is known when one begins. */
export const connectionsOwner: Owner = '000000';

/** All that is known of one connection. The gateway's ids are base64, so none holds a `#`. */
export const connectionPartition = (connection: string): string => `${connectionsOwner}#CONN#${connection}`;
export const connectionKey = (connection: string): Key => ({ pk: connectionPartition(connection), sk: head });

/** Connections that have not said who they are, the oldest first; the last part of a sort key names the connection. */
export const waiting = `${connectionsOwner}#CONN#WAITING`;
export const waitingKeys = (connection: string, since: string): IndexKeys => ({
  g3pk: waiting,
  g3sk: `${since}#${connection}`,
});

/** The connections of one viewer: `viewer` is a digest. */
export const placesOf = (viewer: string): Key => ({ pk: `${connectionsOwner}#CONN#OF#${viewer}`, sk: head });

/** An operation that runs on a connection, and that its client has ended it; `operation` is a digest of the client's id. */
export const operations = 'SUB#';
export const operationKey = (connection: string, operation: string): Key => ({
  pk: connectionPartition(connection),
  sk: `${operations}${operation}`,
});
export const endedOperation = (connection: string, operation: string): Key => ({
  pk: connectionPartition(connection),
  sk: `DONE#${operation}`,
});

/** Who listens at a place (a region's code, a project's token, or `*`) for what (a type, a kind, or `*`). */
export const listenersAt = (owner: Owner, where: string): string => `${owner}#TOPIC-OF#${where}`;
export const listenersFor = (what: string): string => `${what}#`;
export const listenerKey = (
  owner: Owner,
  { where, what }: { readonly where: string; readonly what: string },
  { connection, run }: { readonly connection: string; readonly run: string },
): Key => ({ pk: listenersAt(owner, where), sk: `${listenersFor(what)}${connection}#${run}` });

/** Until when somebody may listen to a county's feed. */
export const listened = (owner: Owner): Key => ({ pk: `${owner}#TOPIC-OF`, sk: head });

/** What some listeners ask of each event, once for all that ask the same; `digest` is of document and variables. */
export const asked = (owner: Owner, digest: string): Key => ({ pk: `${owner}#ASKED#${digest}`, sk: head });
