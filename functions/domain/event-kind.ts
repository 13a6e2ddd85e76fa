import type { EventType } from './events.ts';

/** What kind of thing an event is of: the part of its type before the dot. */
export type EventKind =
  | 'COUNTY'
  | 'CATEGORY'
  | 'UNIT'
  | 'COMPOUND'
  | 'COMMUNITY'
  | 'MEMBER'
  | 'TOPIC'
  | 'NEED'
  | 'LIST'
  | 'FORMULA'
  | 'PARTNER'
  | 'RESOURCE'
  | 'BRAND'
  | 'BOARD'
  | 'PROJECT'
  | 'TEMPLATE'
  | 'CRITERION'
  | 'FEEDBACK'
  | 'SURVEY'
  | 'BATCH'
  | 'ANSWER'
  | 'TARGET'
  | 'REPORT';

type Before<T> = T extends `${infer K}.${string}` ? Uppercase<K> : never;

/** The kind of an event of this type. */
export const kindOfEvent = (type: EventType): EventKind =>
  type.slice(0, type.indexOf('.')).toUpperCase() as Before<EventType>;
