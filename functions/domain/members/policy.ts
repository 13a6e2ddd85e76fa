import type { Policy } from '../policy.ts';
import type { Role } from '../viewer.ts';

/** Who may grant and look up memberships. */
export const memberPolicy = {
  viewer: { roles: [], signedIn: true },
  members: { roles: ['COUNTY_ADMIN'] },
  auditEntries: { roles: ['COUNTY_ADMIN'] },
  grantRole: { roles: ['PROVINCE_ADMIN', 'COUNTY_ADMIN'], bootstrap: true },
  revokeRole: { roles: ['PROVINCE_ADMIN', 'COUNTY_ADMIN'], bootstrap: true },
  joinCounty: { roles: [], signedIn: true },
} as const satisfies Policy;

/** Which roles each grantor may give and take. RESIDENT is joined, never granted. */
export const grantable = {
  BOOTSTRAP: ['PROVINCE_ADMIN', 'COUNTY_ADMIN'],
  PROVINCE_ADMIN: ['COUNTY_ADMIN'],
  COUNTY_ADMIN: ['COMMUNITY_WORKER', 'SOCIAL_WORKER', 'UNIT_HANDLER'],
} as const satisfies Record<string, readonly Role[]>;
