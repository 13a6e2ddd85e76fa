import { latestStanding } from './latest-standing.ts';
import type { NeedStatus, PublicNeeds } from './ports.ts';
import { readReceipt } from './receipt.ts';

/** Where the need of a receipt stands. A suspended county, an unknown receipt and a mistyped one are all nothing. */
export const needStatus = async ({ receiptKey, get }: PublicNeeds, typed: string): Promise<NeedStatus | undefined> => {
  const first = await get(receiptKey(readReceipt(typed) ?? ''));
  return (await latestStanding(first, get))?.status;
};
