import type { PublicNeeds } from '../domain/needs/ports.ts';
import { publicCounty } from './keys/counties.ts';
import { publicReceipt } from './keys/needs.ts';
import { parsePublicStatus } from './public-receipt.ts';
import { receiptDigest } from './receipt-digest.ts';
import type { Table } from './table.ts';

/** What receipts show, read together with the county's public copy: a suspended county shows nothing. */
export const createPublicNeeds = (table: Table): PublicNeeds => ({
  receiptKey: receiptDigest,
  async status(key) {
    const wanted = publicReceipt(table.owner, key);
    const items = await table.batchGet([publicCounty(table.owner), wanted]);
    const county = items.find(({ pk }) => pk !== wanted.pk);
    const receipt = items.find(({ pk }) => pk === wanted.pk);
    return county?.['state'] === 'ACTIVE' && receipt ? parsePublicStatus(receipt) : undefined;
  },
});
