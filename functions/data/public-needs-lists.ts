import { BadCursorError } from '../domain/bad-cursor-error.ts';
import { tokenOf } from '../domain/entity-id.ts';
import type { PublicNeedsLists, ShownList } from '../domain/needs-lists/ports.ts';
import type { PublicEntry } from '../domain/needs-lists/public-list.ts';
import type { Page, PageRequest } from '../domain/page.ts';
import type { Item } from './item.ts';
import * as keys from './keys/needs-lists.ts';
import { lastPart } from './keys/owner.ts';
import { list } from './list.ts';
import { parsePublicList, parseShown, parseTop } from './public-list-item.ts';
import type { StoreSite } from './store-site.ts';

const beyondTop = (item: Item): PublicEntry => parseShown(Number(lastPart(String(item['sk']))), item['shown'] as never);

/** Published lists of a county, read eventually: everybody may look, and a second is no matter. */
export const createPublicNeedsLists = ({ table, loader, cursors }: StoreSite): PublicNeedsLists => {
  const { owner } = table;

  /** Entries after a rank: those that came with the list, then those of its version. */
  const entriesAfter = async (shown: ShownList, rank: number, count: number): Promise<readonly PublicEntry[]> => {
    const first = shown.top.slice(rank, rank + count);
    const from = rank + first.length + 1;
    if (first.length === count || from > shown.entryCount) return first;
    const pk = keys.publicContent(owner, tokenOf(shown.list, 'list'), shown);
    const more = { pk, from: keys.entrySort(from), eventually: true, limit: count - first.length };
    return [...first, ...(await table.query(more)).items.map(beyondTop)];
  };

  return {
    async get(community, period) {
      const item = await loader.near(keys.publicTop(owner, community, period));
      return item && { ...parsePublicList(owner, item), top: parseTop(item) };
    },
    list: (community, page) =>
      list(
        table,
        cursors,
        {
          pk: keys.publicCommunity(owner, community),
          prefix: keys.publicLists,
          descending: true,
          eventually: true,
          parse: (item) => parsePublicList(owner, item),
        },
        page,
      ),
    async listEntries(shown, { first, after }: PageRequest): Promise<Page<PublicEntry>> {
      // The name is that of one publication: pages of two never mix, and a list that was taken back goes on nowhere.
      const name = `${shown.list}|${shown.number}|${shown.hash}|${shown.publishedAt}`;
      const rank = after == null ? 0 : Number(cursors.open(name, after));
      if (!Number.isInteger(rank)) throw new BadCursorError();
      const nodes = await entriesAfter(shown, rank, first);
      const edges = nodes.map((node) => ({ node, cursor: cursors.seal(name, String(node.rank)) }));
      const last = nodes.at(-1)?.rank ?? rank;
      return { edges, hasNextPage: last < shown.entryCount, endCursor: edges.at(-1)?.cursor ?? null };
    },
  };
};
