import type { Role } from '../../../functions/domain/viewer.ts';

/** The `sub` of whoever holds a role over a scope on this machine: `social-worker-371722003003`. */
export const subjectOf = (role: Role, scope: string): string => `${role.toLowerCase().replaceAll('_', '-')}-${scope}`;
