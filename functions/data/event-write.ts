import type { DomainEvent, StoredEvent } from '../domain/events.ts';
import type { RegionCode } from '../domain/region-code.ts';
import type { ItemWrite } from './action.ts';
import type { Item, Key } from './item.ts';
import { pendingEvent } from './keys/feed.ts';

/** The entity that an event is of: its id, the version that the event made, where it is at home, and where the event stands. */
interface EventSubject {
  readonly owner: string;
  readonly id: string;
  readonly version: number;
  /** The community, township or county; left out for what is the whole county's. */
  readonly region?: RegionCode;
  readonly key: Key;
}

/** Writes the one event of a version bump: history, audit of the write, and outbox. It stays PENDING for the feed. */
export const putEvent = (
  { owner, id, version, region = owner, key }: EventSubject,
  { type, data }: DomainEvent,
): ItemWrite => ({
  action: ({ by, at, correlation }) => ({
    Put: {
      Item: {
        ...key,
        id: `${id}:${version}`,
        type,
        v: 1,
        version,
        region,
        data,
        by,
        at,
        correlation,
        ...pendingEvent(owner, id, version),
      },
      // An event of this version already there means that the version was not the one that was seen.
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  }),
});

/** The event that an item holds. */
export const parseEvent = (item: Item): StoredEvent => {
  const { id, type, version, region, data, by, at } = item as unknown as StoredEvent;
  return { id, type, version, region, data, by, at } as StoredEvent;
};
