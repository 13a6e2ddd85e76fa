import { tokenOf } from '../domain/entity-id.ts';
import type { Need, NeedSupport } from '../domain/needs/need.ts';
import type { Page, PageRequest } from '../domain/page.ts';
import { everyItem } from './every-item.ts';
import type { Item } from './item.ts';
import { needPartition, supports } from './keys/needs.ts';
import { withMerged } from './merged-needs.ts';
import { orNull } from './optional.ts';
import type { StoreSite } from './store-site.ts';

const parse = (item: Item): NeedSupport => {
  const { digest, person, at } = item as unknown as NeedSupport;
  return { digest, person: orNull(person), at };
};

/**
 * Supporters of a need and of what was merged into it, partition by partition. Somebody who supports two of them
 * stands in both; whoever counts goes by the digest.
 */
export const listSupport = async (
  site: StoreSite,
  need: string,
  { first, after }: PageRequest,
): Promise<Page<NeedSupport>> => {
  const { table, cursors } = site;
  const name = `support|${need}`;
  const tokens = await withMerged(table, tokenOf(need, 'need'));
  const [fromToken, fromSort] = after == null ? [] : cursors.open(name, after).split('|');
  const edges: { node: NeedSupport; cursor: string }[] = [];
  let startAt = fromToken === undefined ? 0 : tokens.indexOf(fromToken);
  if (startAt < 0) startAt = tokens.length;

  for (const token of tokens.slice(startAt)) {
    const pk = needPartition(table.owner, token);
    const startKey = token === fromToken && fromSort !== undefined ? { pk, sk: fromSort } : undefined;
    const { items } = await table.query({ pk, prefix: supports, limit: first + 1, startKey });
    for (const item of items) {
      if (edges.length === first) return { edges, hasNextPage: true, endCursor: edges.at(-1)?.cursor ?? null };
      edges.push({ node: parse(item), cursor: cursors.seal(name, `${token}|${String(item['sk'])}`) });
    }
  }
  return { edges, hasNextPage: false, endCursor: edges.at(-1)?.cursor ?? null };
};

/** The same of one need to the end, partition by partition at once: whoever counts reads no need that nobody else supports. */
export const listAllSupport = async ({ table }: StoreSite, need: Need): Promise<readonly NeedSupport[]> => {
  if (need.supportCount === 0 && need.mergedCount === 0) return [];
  const token = tokenOf(need.id, 'need');
  const tokens = need.mergedCount === 0 ? [token] : await withMerged(table, token);
  const found = tokens.map((one) => everyItem(table, { pk: needPartition(table.owner, one), prefix: supports }));
  return (await Promise.all(found)).flat().map(parse);
};
