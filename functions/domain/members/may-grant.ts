import type { Member, Role } from '../viewer.ts';
import { grantable } from './policy.ts';

/** Whether the viewer may give or take a role at an owner: its own county, or any county of its province. */
export const mayGrant = (viewer: Member, role: Role, owner: string): boolean => {
  const grantor = (name: keyof typeof grantable) => (grantable[name] as readonly Role[]).includes(role);
  if (viewer.bootstrap && grantor('BOOTSTRAP')) return true;
  return viewer.grants.some(
    (grant) =>
      (grant.role === 'PROVINCE_ADMIN' && owner !== viewer.owner && grantor('PROVINCE_ADMIN')) ||
      (grant.role === 'COUNTY_ADMIN' && owner === viewer.owner && grantor('COUNTY_ADMIN')),
  );
};
