import type { Table } from './table.ts';

/** One transaction takes so many away. */
const atOnce = 100;

/** Takes items away, in no order: only ever what was derived and will be derived anew. */
export const removeAll = async (
  table: Table,
  items: readonly { readonly pk?: unknown; readonly sk?: unknown }[],
): Promise<void> => {
  for (let from = 0; from < items.length; from += atOnce) {
    const chunk = items.slice(from, from + atOnce);
    await table.transact(chunk.map(({ pk, sk }) => ({ Delete: { Key: { pk: String(pk), sk: String(sk) } } })));
  }
};
