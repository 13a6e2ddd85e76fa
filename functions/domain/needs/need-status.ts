import { mergesFollowed } from './need.ts';
import type { NeedStatus, PublicNeeds } from './ports.ts';
import { readReceipt } from './receipt.ts';

/** Where the need of a receipt stands. A suspended county, an unknown receipt and a mistyped one are all nothing. */
export const needStatus = async (open: PublicNeeds, typed: string): Promise<NeedStatus | undefined> => {
  const receipt = readReceipt(typed) ?? '';
  let key: string | undefined = open.receiptKey(receipt);
  let latest: NeedStatus | undefined;
  for (let followed = 0; key !== undefined && followed <= mergesFollowed; followed += 1) {
    const found = await open.status(key);
    if (!found) return undefined;
    latest = found.status;
    key = found.next;
  }
  return latest;
};
