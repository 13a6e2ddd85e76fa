import type { IndexKeys, Key } from '../item.ts';
import { head, type Owner } from './owner.ts';

/** A member: a head, and one item a grant. `digest` is of issuer and subject. */
export const memberPartition = (owner: Owner, digest: string): string => `${owner}#MEMBER#${digest}`;
export const member = (owner: Owner, digest: string): Key => ({ pk: memberPartition(owner, digest), sk: head });
export const grants = 'GRANT#';
export const grant = (owner: Owner, digest: string, role: string, scope: string): Key => ({
  pk: memberPartition(owner, digest),
  sk: `${grants}${role}#${scope}`,
});

/** All grants in force of an owner, by scope: a region's code is a prefix. */
export const memberships = (owner: Owner): string => `${owner}#MEMBERS`;
export const membershipKeys = (owner: Owner, scope: string, role: string, digest: string): IndexKeys => ({
  g1pk: memberships(owner),
  g1sk: `${scope}#${role}#${digest}`,
});

/** The grant that a sort key of {@link memberships} names. */
export const grantOfMembership = (owner: Owner, sort: string): Key => {
  const [scope = '', role = '', digest = ''] = sort.split('#');
  return grant(owner, digest, role, scope);
};
