import { tokenOf } from '../domain/entity-id.ts';
import type { Page, PageRequest } from '../domain/page.ts';
import type { Item } from './item.ts';
import { publicProjectPartition } from './keys/projects.ts';
import { list } from './list.ts';
import type { StoreSite } from './store-site.ts';

/** What stands under a project's public copy by time, newest first, at half the units: one list for staff and for everybody. */
export const toldOfProject = <T>(
  { table, cursors }: Pick<StoreSite, 'table' | 'cursors'>,
  project: string,
  { prefix, parse }: { readonly prefix: string; readonly parse: (item: Item) => T },
  page: PageRequest,
): Promise<Page<T>> => {
  const pk = publicProjectPartition(table.owner, tokenOf(project, 'project'));
  return list(table, cursors, { pk, prefix, parse, descending: true, eventually: true }, page);
};
