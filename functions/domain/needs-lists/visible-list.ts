import { reaches } from '../policy.ts';
import type { Member } from '../viewer.ts';
import type { NeedsList } from './needs-list.ts';
import { needsListPolicy } from './policy.ts';

/** The list, if a grant for the operation reaches its community; else there is none. */
export const visibleList = (
  viewer: Member,
  operation: keyof typeof needsListPolicy,
  list: NeedsList | undefined,
): NeedsList | undefined =>
  list && reaches(needsListPolicy[operation], viewer, { region: list.community }) ? list : undefined;
