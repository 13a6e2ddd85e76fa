import type { IndexKeys, Key } from '../item.ts';
import { eventSort, history, type Owner } from './owner.ts';

/** An entity's version as its keys have it. */
const tenDigits = (version: number): string => String(version).padStart(10, '0');

/** Where the events stand that the feed has not numbered yet. */
export const pendingEvents = (owner: Owner): string => `${owner}#FEED#PENDING`;

/** Where an event stands until it is numbered. `subject` is the entity's id. */
export const pendingEvent = (owner: Owner, subject: string, version: number): IndexKeys => ({
  g3pk: pendingEvents(owner),
  g3sk: `${subject}#${tenDigits(version)}`,
});

/** So many numbers lie in one partition of the feed. */
const perBucket = 10_000;

/** A number of the feed in its sort key. */
export const feedSort = (seq: number): string => String(seq).padStart(12, '0');

/** The partition of the feed in which a number lies. */
export const feedBucket = (owner: Owner, seq: number): string =>
  `${owner}#FEED#${String(Math.floor(seq / perBucket)).padStart(6, '0')}`;

/** Where a numbered event stands. */
export const numberedEvent = (owner: Owner, seq: number): IndexKeys => ({
  g3pk: feedBucket(owner, seq),
  g3sk: feedSort(seq),
});

/** What is kept of a county's feed itself: how far it is numbered, from where on it can be read, how far each consumer is. */
export const feed = (owner: Owner): string => `${owner}#FEED`;
export const feedHead = (owner: Owner): Key => ({ pk: feed(owner), sk: 'HEAD' });
export const feedFloor = (owner: Owner): Key => ({ pk: feed(owner), sk: 'FLOOR' });
/** The last day on which all was done that falls due with a day. */
export const finishedDay = (owner: Owner): Key => ({ pk: feed(owner), sk: 'DAY' });
export const checkpoints = 'AT#';
export const checkpoint = (owner: Owner, consumer: string): Key => ({
  pk: feed(owner),
  sk: `${checkpoints}${consumer}`,
});
/** The checkpoint of what brings the feed to the sockets. */
export const socketsCheckpoint = (owner: Owner): Key => checkpoint(owner, 'sockets');
export const parkedEvents = 'PARKED#';
export const parkedBy = (consumer: string): string => `${parkedEvents}${consumer}#`;
export const parked = (owner: Owner, consumer: string, seq: number): Key => ({
  pk: feed(owner),
  sk: `${parkedBy(consumer)}${feedSort(seq)}`,
});

/** An event of an entity that has a partition of its own. */
export const eventKey = (entity: Key, version: number): Key => ({ pk: entity.pk, sk: eventSort(version) });

/** An event of an entity that shares its partition with others (categories, units, compounds, settings). */
export const sharedEventKey = (entity: Key, version: number): Key => ({
  pk: entity.pk,
  sk: `EV#${entity.sk}#${tenDigits(version)}`,
});

/** Whether an item is an event: nothing else is numbered. */
export const isEvent = ({ sk }: Key): boolean => sk.startsWith(history);

/** All events of the entity that an event's key is of, from its first version to its last. */
export const eventsBeside = ({ pk, sk }: Key): { pk: string; from: string; below: string } => {
  const subject = sk.slice(0, sk.lastIndexOf('#') + 1);
  return { pk, from: `${subject}${tenDigits(0)}`, below: `${subject}${'9'.repeat(10)}` };
};
