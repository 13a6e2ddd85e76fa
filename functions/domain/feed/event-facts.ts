import { kindOf } from '../entity-id.ts';
import { eventCatalogue } from '../events.ts';
import type { FeedEvent } from './feed-event.ts';

/** The kind of an event: the part of its type before the dot. */
export const kindOfEvent = (type: string): string => type.slice(0, type.indexOf('.'));

/** The project that an event is of or tells about; undefined where it has none. */
export const projectOfEvent = ({ subject, data }: Pick<FeedEvent, 'subject' | 'data'>): string | undefined => {
  if (kindOf(subject) === 'project') return subject;
  const named = 'project' in data ? data.project : undefined;
  return typeof named === 'string' ? named : undefined;
};

/** What an event tells outside: nothing of what only our own consumers need. */
export const outsideData = ({ type, data }: Pick<FeedEvent, 'type' | 'data'>): Readonly<Record<string, unknown>> => {
  const told = eventCatalogue[type].data;
  return Object.fromEntries(Object.entries(data).filter(([name]) => name in told));
};
