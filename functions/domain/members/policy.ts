import type { Policy } from '../policy.ts';
import type { Role } from '../viewer.ts';

const grantors = ['PROVINCE_ADMIN', 'COUNTY_ADMIN', 'COMMUNITY_WORKER', 'SOCIAL_WORKER'] as const;

/** Who may grant and look up memberships. */
export const memberPolicy = {
  viewer: { roles: [], signedIn: true },
  members: { roles: ['COUNTY_ADMIN'] },
  auditEntries: { roles: ['COUNTY_ADMIN'] },
  grantRole: { roles: grantors, bootstrap: true },
  revokeRole: { roles: grantors, bootstrap: true },
  joinCounty: { roles: [], signedIn: true },
} as const satisfies Policy;

/** Which roles each grantor may give and take, workers where their scopes reach. RESIDENT is joined, never granted. */
export const grantable = {
  BOOTSTRAP: ['PROVINCE_ADMIN', 'COUNTY_ADMIN'],
  PROVINCE_ADMIN: ['COUNTY_ADMIN'],
  COUNTY_ADMIN: ['COMMUNITY_WORKER', 'SOCIAL_WORKER', 'UNIT_HANDLER', 'COLLECTOR', 'INTEGRATOR', 'PARTNER'],
  COMMUNITY_WORKER: ['COLLECTOR'],
  SOCIAL_WORKER: ['COLLECTOR'],
} as const satisfies Record<string, readonly Role[]>;
