import type { Member, Role } from '../viewer.ts';
import { grantable } from './policy.ts';

const inOwnCounty = ['COUNTY_ADMIN', 'COMMUNITY_WORKER', 'SOCIAL_WORKER'] as const;

/**
 * Whether the viewer may give or take a role at an owner: its own county, or any county of its province. Where a worker's
 * scopes must reach is asked when the scope is known.
 */
export const mayGrant = (viewer: Member, role: Role, owner: string): boolean => {
  const grantor = (name: keyof typeof grantable) => (grantable[name] as readonly Role[]).includes(role);
  if (viewer.bootstrap && grantor('BOOTSTRAP')) return true;
  return viewer.grants.some(
    (grant) =>
      (grant.role === 'PROVINCE_ADMIN' && owner !== viewer.owner && grantor('PROVINCE_ADMIN')) ||
      (owner === viewer.owner && inOwnCounty.some((role) => grant.role === role && grantor(role))),
  );
};
