import type { Item } from './item.ts';
import type { Table } from './table.ts';
import type { Query } from './table-query.ts';

/**
 * Reads part of a partition to its end, strongly where it is the table's and not an index's: for what must not be missed,
 * never for a page.
 */
export const everyItem = async (
  table: Table,
  query: Pick<Query, 'index' | 'pk' | 'prefix' | 'from' | 'below'>,
): Promise<readonly Item[]> => {
  const all: Item[] = [];
  const place = query.index ? ['pk', 'sk', `${query.index}pk`, `${query.index}sk`] : ['pk', 'sk'];
  let startKey: Item | undefined;
  for (let more = true; more; ) {
    const page = await table.query({ ...query, startKey });
    all.push(...page.items);
    const last = page.items.at(-1);
    startKey = last && Object.fromEntries(place.map((part) => [part, last[part]]));
    more = page.more;
  }
  return all;
};
