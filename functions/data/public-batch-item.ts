import type { Batch } from '../domain/batches/batch.ts';
import type { NamedCommunity, PublicBatch, PublicBatchTexts } from '../domain/batches/public-batch.ts';
import { formatId, tokenOf } from '../domain/entity-id.ts';
import { type ItemWrite, update } from './action.ts';
import { longCodes, shortCodes } from './batch-item.ts';
import type { Item } from './item.ts';
import { publicBatch, publicBatchKeys, publicBatchTexts } from './keys/batches.ts';
import { lastPart } from './keys/owner.ts';
import { type PackedQuestions, packQuestions, unpackQuestions } from './packed-questions.ts';

const token = (id: string) => tokenOf(id, 'batch');

/** The public copy's head, with its place among the open ones. */
export const publicBatchItem = (owner: string, batch: Batch): Item => {
  const { id, title, year, number, communities, opensOn, closesOn, ways, state } = batch;
  return {
    ...publicBatch(owner, token(id)),
    ...publicBatchKeys(owner, token(id), closesOn),
    ...{ state, title, year, number, opensOn, closesOn, ways },
    communities: shortCodes(owner, communities),
  };
};

/** What everybody may see of a batch, from its public copy. */
export const parsePublicBatch = (owner: string, item: Item): PublicBatch => {
  const { pk, state, title, year, number, communities, opensOn, closesOn, ways } = item as unknown as PublicBatch & {
    readonly pk: string;
  };
  return {
    id: formatId(owner, 'batch', lastPart(pk)),
    ...{ state, title, year, number, opensOn, closesOn, ways },
    communities: longCodes(owner, communities),
  };
};

/** Rewrites what changed of the public copy of a batch that was opened; only what is open stands in the list. */
export const publicBatchChanges = (owner: string, before: Batch, after: Batch): ItemWrite[] => {
  if (before.openedAt === null) return [];
  const { id, state, closesOn } = after;
  const key = publicBatch(owner, token(id));
  if (state !== 'OPEN') return [update(key, { state, closesOn }, ['g1pk', 'g1sk'])];
  if (closesOn === before.closesOn) return [];
  return [update(key, { closesOn, ...publicBatchKeys(owner, token(id), closesOn) })];
};

/** What an item holds besides; topics are for who makes lists of needs, not for who is asked. */
export const publicBatchTextsItem = (owner: string, id: string, { questions, places }: PublicBatchTexts): Item => {
  const asked = questions.map(({ options, ...question }) => ({
    ...question,
    options: options.map((option) => ({ ...option, topics: [] })),
  }));
  return {
    ...publicBatchTexts(owner, token(id)),
    ...packQuestions(asked),
    places: places.map(({ code, name }) => [code, name]),
  };
};

/** What everybody may read of it besides. */
export const parsePublicBatchTexts = (owner: string, item: Item): PublicBatchTexts => {
  const { places, ...packed } = item as unknown as PackedQuestions & { readonly places: readonly [string, string][] };
  return {
    questions: unpackQuestions(owner, packed),
    places: places.map(([code, name]): NamedCommunity => ({ code, name })),
  };
};
