import { mergesFollowed } from './need.ts';
import type { NeedStanding } from './ports.ts';

/** Where a need stands after merges: how the one stands that goes on. Undefined where the way there is lost. */
export const latestStanding = async (
  first: NeedStanding | undefined,
  get: (key: string) => Promise<NeedStanding | undefined>,
): Promise<NeedStanding | undefined> => {
  let latest = first;
  for (let followed = 0; latest?.next !== undefined && followed < mergesFollowed; followed += 1) {
    latest = await get(latest.next);
  }
  return latest;
};
