import type { RegionCode } from '../domain/region-code.ts';
import type { Item } from './item.ts';
import { headAndBody } from './keys/owner.ts';
import type { Table } from './table.ts';

/**
 * What an item holds, if it is what the id names. An id of another county has the token of none here, or of one that is
 * here: it names another county all the same, and both are nothing.
 */
export const ownOf =
  <T extends { readonly id: string }>(owner: RegionCode, parse: (owner: RegionCode, item: Item) => T) =>
  (id: string) =>
  (item: Item | undefined): T | undefined => {
    const found = item && parse(owner, item);
    return found?.id === id ? found : undefined;
  };

/** Head and texts of an entity in one strong read of its partition; undefined where `own` finds no head of its own. */
export const getWhole = async <H extends object, T extends object>(
  table: Table,
  pk: string,
  own: (item: Item | undefined) => H | undefined,
  parseTexts: (item: Item) => T,
): Promise<(H & T) | undefined> => {
  const { items } = await table.query({ pk, prefix: headAndBody });
  const [headItem, bodyItem] = items;
  const head = own(headItem);
  return head && bodyItem && { ...head, ...parseTexts(bodyItem) };
};
