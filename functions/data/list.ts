import type { Page, PageRequest } from '../domain/page.ts';
import type { Cursors } from './cursor.ts';
import type { Item, Key } from './item.ts';
import type { Table } from './table.ts';
import type { Query } from './table-query.ts';

/** One access pattern with its arguments filled in: which partition, in which order, and what its items are. */
interface Listing<T> extends Omit<Query, 'limit' | 'startKey'> {
  /** The table's key of the item that a sort key of the index names; absent for a list on the table itself. */
  readonly keyOf?: (sortKey: string) => Key;
  readonly parse: (item: Item) => T;
  /** What a filter keeps; it is asked after the read, so a page costs what was read and not what is shown. */
  readonly keep?: (node: T) => boolean;
}

/** A page reads so many rows at most, whatever its filter drops. */
const rowsAtMost = 500;

const nameOf = ({ index, pk, prefix, below, from, descending }: Omit<Query, 'limit' | 'startKey'>) =>
  [index ?? 'table', pk, prefix, below, from, descending].join('|');

const startKey = ({ index, keyOf, pk }: Pick<Listing<never>, 'index' | 'keyOf' | 'pk'>, sortKey: string): Item =>
  index && keyOf ? { ...keyOf(sortKey), [`${index}pk`]: pk, [`${index}sk`]: sortKey } : { pk, sk: sortKey };

/** Reads a page. Without a filter it is one call of `first` + 1 rows; the one too many tells that there is more. */
export const list = async <T>(
  table: Table,
  cursors: Cursors,
  listing: Listing<T>,
  { first, after }: PageRequest,
): Promise<Page<T>> => {
  const { index, parse, keep } = listing;
  const name = nameOf(listing);
  let position = after == null ? undefined : cursors.open(name, after);
  const edges: { node: T; cursor: string }[] = [];

  for (let read = 0; read < rowsAtMost; ) {
    const limit = keep ? Math.min(100, rowsAtMost - read) : first + 1;
    const { pk, prefix, below, from, descending, eventually } = listing;
    const { items, more } = await table.query({
      pk,
      limit,
      ...(index && { index }),
      ...(prefix !== undefined && { prefix }),
      ...(below !== undefined && { below }),
      ...(from !== undefined && { from }),
      ...(descending && { descending }),
      ...(eventually && { eventually }),
      ...(position !== undefined && {
        startKey: startKey({ pk, ...(index && { index }), ...(listing.keyOf && { keyOf: listing.keyOf }) }, position),
      }),
    });
    read += items.length;
    for (const item of items) {
      if (edges.length === first) return { edges, hasNextPage: true, endCursor: edges.at(-1)?.cursor ?? null };
      const sortKey = String(item[index ? `${index}sk` : 'sk']);
      position = sortKey;
      const node = parse(item);
      if (keep && !keep(node)) continue;
      edges.push({
        node,
        // Sealed where it is asked for: most readers take the nodes and the one cursor at the end.
        get cursor() {
          return cursors.seal(name, sortKey);
        },
      });
    }
    if (!more) return { edges, hasNextPage: false, endCursor: edges.at(-1)?.cursor ?? null };
  }
  return { edges, hasNextPage: true, endCursor: position === undefined ? null : cursors.seal(name, position) };
};
