import { formatId, tokenOf } from '../domain/entity-id.ts';
import { formulaId } from '../domain/needs-lists/formula.ts';
import type { PublicEntry, PublicList, ShownPart } from '../domain/needs-lists/public-list.ts';
import type { Item } from './item.ts';
import { publicCommunity } from './keys/needs-lists.ts';
import { lastPart } from './keys/owner.ts';

/** Left out, hidden, or value and points. */
type PartTuple = null | readonly [] | readonly [value: number, points: number];

/** Forty of them lie in one item, so an entry is as short as it can be. */
type EntryTuple = readonly [name: string, score: number | null, previousRank: number | null, ...parts: PartTuple[]];

const partTuple = (part: ShownPart): PartTuple =>
  part === 'HIDDEN' ? [] : part && ([part.value, part.points] as const);

const parsePart = (tuple: PartTuple | undefined): ShownPart => {
  if (!tuple) return null;
  const [value, points] = tuple;
  return value === undefined || points === undefined ? 'HIDDEN' : { value, points };
};

/** An entry without its rank, which its place tells. */
export const shownTuple = ({ name, score, previousRank, parts }: PublicEntry): EntryTuple => [
  name,
  score,
  previousRank,
  ...[parts.votes, parts.support, parts.urgency, parts.focus].map(partTuple),
];

/** The entry of a rank that a tuple holds. */
export const parseShown = (rank: number, [name, score, previousRank, ...parts]: EntryTuple): PublicEntry => {
  const [votes, support, urgency, focus] = parts.map(parsePart);
  return {
    rank,
    name,
    score,
    previousRank,
    parts: { votes: votes ?? null, support: support ?? null, urgency: urgency ?? null, focus: focus ?? null },
  };
};

/** What everybody sees of a list, besides its entries, without what its key tells. */
export const publicListItem = (shown: PublicList): Item => {
  const { list, communityName, number, hash, formula, entryCount, publishedAt } = shown;
  const { number: formulaNumber, weights, focusGroups } = formula;
  const used = { number: formulaNumber, weights, focusGroups };
  return { list: tokenOf(list, 'list'), communityName, number, hash, formula: used, entryCount, publishedAt };
};

/** What an item shows of a list. */
export const parsePublicList = (owner: string, item: Item): PublicList => {
  const stored = item as unknown as PublicList & { readonly pk: string; readonly sk: string };
  const { communityName, number, hash, formula, entryCount, publishedAt } = stored;
  return {
    list: formatId(owner, 'list', stored.list),
    community: stored.pk.slice(publicCommunity(owner, '').length),
    communityName,
    period: lastPart(stored.sk),
    number,
    hash,
    formula: { ...formula, id: formulaId(owner, formula.number) },
    entryCount,
    publishedAt,
  };
};

/** The entries that an item holds, from rank 1. */
export const parseTop = (item: Item): readonly PublicEntry[] =>
  (item['top'] as readonly EntryTuple[]).map((tuple, place) => parseShown(place + 1, tuple));
