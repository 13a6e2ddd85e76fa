import type { ParkedEvent } from '../domain/feed/ports.ts';
import type { Item } from './item.ts';

/** The event that a consumer set aside, as an item tells of it. */
export const parseParked = (item: Item): ParkedEvent => {
  const { pk: _pk, sk: _sk, at, ...fields } = item;
  return { ...fields, parkedAt: String(at) } as unknown as ParkedEvent;
};
