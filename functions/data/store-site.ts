import type { Cursors } from './cursor.ts';
import type { Loader } from './loader.ts';
import type { Table } from './table.ts';

/** What every store is made of: one owner's table, the request's loader on it, and the keys of cursors. */
export interface StoreSite {
  readonly table: Table;
  readonly loader: Loader;
  readonly cursors: Cursors;
}
