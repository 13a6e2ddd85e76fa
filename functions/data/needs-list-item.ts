import { formatId, tokenOf } from '../domain/entity-id.ts';
import { type Formula, firstFormula, formulaId } from '../domain/needs-lists/formula.ts';
import type { ListVersion, NeedsList } from '../domain/needs-lists/needs-list.ts';
import type { Item } from './item.ts';
import * as keys from './keys/needs-lists.ts';
import { lastPart } from './keys/owner.ts';
import { orNull, withoutNulls } from './optional.ts';

/** The head's item with its place among its community's lists. */
export const needsListItem = (owner: string, { id, ...fields }: NeedsList): Item => {
  const token = tokenOf(id, 'list');
  return {
    ...keys.list(owner, token),
    ...keys.listKeys(owner, fields.community, fields.period, token),
    ...withoutNulls({ ...fields }),
  };
};

/** The list that an item holds. */
export const parseNeedsList = (owner: string, item: Item): NeedsList => {
  const { pk, version, community, period, latest, published, openedAt } = item as unknown as NeedsList & {
    readonly pk: string;
  };
  return {
    id: formatId(owner, 'list', lastPart(pk)),
    version,
    community,
    period,
    latest: orNull(latest),
    published: orNull(published),
    openedAt,
  };
};

/** One version without what its key tells. */
export const versionItem = ({ number: _, formula: { id: __, ...formula }, inputs, ...fields }: ListVersion): Item => ({
  ...fields,
  formula,
  inputs: {
    ...inputs,
    batches: inputs.batches.map(({ batch, ...counted }) => ({ ...counted, batch: tokenOf(batch, 'batch') })),
  },
});

/** The version that an item holds. */
export const parseVersion = (owner: string, item: Item): ListVersion => {
  const { sk, hash, formula, inputs, entryCount, computed, by, at } = item as unknown as ListVersion & {
    readonly sk: string;
  };
  return {
    number: Number(lastPart(sk)),
    hash,
    formula: { ...formula, id: formulaId(owner, formula.number) },
    inputs: {
      ...inputs,
      batches: inputs.batches.map((counted) => ({ ...counted, batch: formatId(owner, 'batch', counted.batch) })),
    },
    entryCount,
    computed,
    by,
    at,
  };
};

/** The formula that an item holds. */
export const parseFormula = (owner: string, item: Item): Formula => {
  const { sk, weights, focusGroups } = item as unknown as Formula & { readonly sk: string };
  const number = keys.formulaNumber(sk);
  return { ...firstFormula(owner), id: formulaId(owner, number), number, weights, focusGroups };
};
