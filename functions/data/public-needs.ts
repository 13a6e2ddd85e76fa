import type { NeedStanding, PublicNeeds } from '../domain/needs/ports.ts';
import { check, readOf } from './action.ts';
import type { Item } from './item.ts';
import { publicCounty } from './keys/counties.ts';
import { publicReceipt } from './keys/needs.ts';
import { parsePublicStatus } from './public-receipt.ts';
import { receiptDigest } from './receipt-digest.ts';
import type { Table } from './table.ts';

const works = (county: Item | undefined): boolean => county?.['state'] === 'ACTIVE';

/** What receipts show, read together with the county's public copy: a suspended county shows nothing. */
export const createPublicNeeds = (table: Table): PublicNeeds => {
  const { owner } = table;
  const parse =
    (key: string) =>
    (item: Item | undefined): NeedStanding | undefined =>
      item && { key, ...parsePublicStatus(item) };

  return {
    receiptKey: receiptDigest,
    countyWorks: readOf(publicCounty(owner), works),
    standing: (key) => readOf(publicReceipt(owner, key), parse(key)),
    // Not by the loader: a command that is decided again must see what is there then.
    async get(key) {
      const wanted = publicReceipt(owner, key);
      const items = await table.batchGet([publicCounty(owner), wanted]);
      const county = items.find(({ pk }) => pk !== wanted.pk);
      return works(county) ? parse(key)(items.find(({ pk }) => pk === wanted.pk)) : undefined;
    },
    stillStands: ({ key, status: { state, outcome } }) => [
      check(publicReceipt(owner, key), {
        ConditionExpression: `#state = :state AND ${outcome === null ? 'attribute_not_exists(#outcome)' : '#outcome = :outcome'}`,
        ExpressionAttributeNames: { '#state': 'state', '#outcome': 'outcome' },
        ExpressionAttributeValues: { ':state': state, ...(outcome !== null && { ':outcome': outcome }) },
      }),
    ],
  };
};
