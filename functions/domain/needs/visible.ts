import { mayCall, type OperationPolicy, reaches, type Target } from '../policy.ts';
import type { Member } from '../viewer.ts';
import type { Need } from './need.ts';
import { needPolicy } from './policy.ts';

/** What scopes may reach a need by: where it is, who has it, and whose it is. */
const targetOf = (need: Need): Target => ({
  region: need.community,
  unit: need.unit ?? undefined,
  persons: [need.requester, need.onBehalfOf].filter((person) => person !== null),
});

/** {@link visible} for an operation of another domain, by its policy. */
export const visibleBy = <N extends Need>(
  policy: OperationPolicy,
  viewer: Member,
  need: N | undefined,
): N | undefined => {
  if (!need) return undefined;
  const assigned = need.assignee === viewer.digest && mayCall(policy, viewer);
  return assigned || reaches(policy, viewer, targetOf(need)) ? need : undefined;
};

/** The need, if a grant for the operation reaches it, or it was given to the viewer; else it does not exist. */
export const visible = <N extends Need>(
  viewer: Member,
  operation: keyof typeof needPolicy,
  need: N | undefined,
): N | undefined => visibleBy(needPolicy[operation], viewer, need);
