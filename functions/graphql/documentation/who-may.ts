import type { OperationPolicy } from '../../domain/policy.ts';
import { type Role, roleScopes } from '../../domain/viewer.ts';

/** All roles, in the order in which documents name them. */
export const roles = Object.keys(roleScopes) as Role[];

/** A policy in words: who may call the operation at all, before scopes are looked at. */
export const whoMay = ({ roles: listed, ...policy }: OperationPolicy): string => {
  if (policy.public) return 'anybody, without a token';
  if (policy.signedIn) return 'everybody with a token';
  const named: string[] = roles.filter((role) => listed.includes(role));
  return [...named, ...(policy.bootstrap ? ['the bootstrap administrator'] : [])].join(', ') || 'nobody';
};
