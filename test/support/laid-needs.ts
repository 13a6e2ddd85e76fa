import { needTexts, publicReceipt } from '../../functions/data/keys/needs.ts';
import { needItem } from '../../functions/data/need-item.ts';
import { receiptDigest } from '../../functions/data/receipt-digest.ts';
import { createTable } from '../../functions/data/table.ts';
import type { Need } from '../../functions/domain/needs/need.ts';
import { storedNeeds } from './stored-need.ts';
import { testClient } from './test-table.ts';
import type { World } from './world.ts';

/** A need with the receipt under which everybody may follow it. */
type Laid = Need & { readonly receipt: string };

let receipts = 0;

/**
 * Needs of a community that were sorted to become a project, laid into the table with their texts and receipts as years
 * of work would leave them: hundreds of them in a second. `fields` are those of each, by its place, that are otherwise.
 */
export const layNeeds = async (
  { clock, table }: World,
  community: string,
  count: number,
  fields: (place: number) => Partial<Need> = () => ({}),
): Promise<readonly Laid[]> => {
  const owner = community.slice(0, 6);
  const triage = { severity: 1, urgency: 1, difficulty: 1, publicInterest: true, feasible: true } as const;
  const needs = storedNeeds(owner, community, count, clock.now()).map((need, place): Laid => {
    receipts += 1;
    const receipt = String(receipts).padStart(12, '0');
    const receiptKey = receiptDigest(receipt);
    const sorted = { state: 'TRIAGED', triage: { ...triage, decision: 'PROJECT' } } as const;
    return { ...need, ...sorted, ...fields(place), receiptKey, receipt };
  });
  const rows = createTable(testClient(), table, owner, async () => undefined);
  await rows.writeAll(
    needs.flatMap(({ receipt: _, ...need }) => [
      needItem(owner, need),
      { ...needTexts(owner, need.id.slice(-26)), text: '居民反映一事，请尽快处理。' },
      { ...publicReceipt(owner, need.receiptKey), state: need.state, dueOn: need.dueOn },
    ]),
  );
  return needs;
};
