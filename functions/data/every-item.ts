import type { Item, Key } from './item.ts';
import type { Query, Table } from './table.ts';

/** Reads part of a partition of the table strongly and to its end: for what must not be missed, never for a page. */
export const everyItem = async (table: Table, query: Pick<Query, 'pk' | 'prefix'>): Promise<readonly Item[]> => {
  const all: Item[] = [];
  let startKey: Key | undefined;
  for (let more = true; more; ) {
    const page = await table.query({ ...query, startKey: startKey && { ...startKey } });
    all.push(...page.items);
    startKey = { pk: query.pk, sk: String(page.items.at(-1)?.['sk']) };
    more = page.more;
  }
  return all;
};
