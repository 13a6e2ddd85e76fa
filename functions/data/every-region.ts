import { everyItem } from './every-item.ts';
import { regions } from './keys/counties.ts';
import type { Table } from './table.ts';

/** Codes of all townships and communities of a county. */
export const everyRegion = async (table: Table): Promise<readonly string[]> =>
  (await everyItem(table, { pk: regions(table.owner) })).map(({ sk }) => String(sk)).filter((sk) => /^\d+$/.test(sk));
