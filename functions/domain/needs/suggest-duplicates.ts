import { addDays, shanghaiDate, startOfShanghaiDay } from '../local-date.ts';
import { reachableRegion } from '../policy.ts';
import { type Likeness, likelyDuplicates, likenessWindow } from './likeness.ts';
import { isOpen, type Need } from './need.ts';
import { needPolicy } from './policy.ts';
import type { NeedDesk } from './ports.ts';

/** A need that is being written down, as far as it is known. */
interface DuplicateQuestion {
  readonly community: string;
  readonly title: string;
  readonly category?: string | null | undefined;
  readonly compound?: string | null | undefined;
}

/** Which of the community's newest needs ask for the same, likeliest first; those merged away or closed are left out. */
export const suggestDuplicates = async (
  { viewer, clock, needs }: NeedDesk,
  { community, title, category, compound }: DuplicateQuestion,
): Promise<readonly (Likeness & { readonly need: Need })[]> => {
  const region = reachableRegion(needPolicy.likelyDuplicates, viewer, community);
  const since = startOfShanghaiDay(addDays(shanghaiDate(clock.now()), -likenessWindow.days));
  const recent = await needs.listRecent(region, since.toISOString());
  const open = recent.filter((need) => isOpen(need) || need.state === 'ANSWERED');
  return likelyDuplicates({ title, category: category ?? null, compound: compound ?? null }, open);
};
