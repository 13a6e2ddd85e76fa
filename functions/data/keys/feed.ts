import type { IndexKeys, Key } from '../item.ts';
import { eventSort, type Owner } from './owner.ts';

/** Where an event stands that the feed has not numbered yet. `subject` is the entity's id. */
export const pendingEvent = (owner: Owner, subject: string, version: number): IndexKeys => ({
  g3pk: `${owner}#FEED#PENDING`,
  g3sk: `${subject}#${String(version).padStart(10, '0')}`,
});

/** An event of an entity that has a partition of its own. */
export const eventKey = (entity: Key, version: number): Key => ({ pk: entity.pk, sk: eventSort(version) });

/** An event of an entity that shares its partition with others (categories, units, compounds, settings). */
export const sharedEventKey = (entity: Key, version: number): Key => ({
  pk: entity.pk,
  sk: `EV#${entity.sk}#${String(version).padStart(10, '0')}`,
});
