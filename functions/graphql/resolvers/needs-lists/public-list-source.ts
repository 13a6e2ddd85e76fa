import type { PublicNeedsLists, ShownList } from '../../../domain/needs-lists/ports.ts';
import type { PublicList } from '../../../domain/needs-lists/public-list.ts';

/** A published list with where its entries are read, and with the first of them where they came along. */
export type PublicListSource = PublicList & Partial<ShownList> & { readonly open: PublicNeedsLists };
