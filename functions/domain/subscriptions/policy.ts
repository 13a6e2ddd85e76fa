import type { Policy } from '../policy.ts';

const staff = ['COUNTY_ADMIN', 'SOCIAL_WORKER', 'COMMUNITY_WORKER'] as const;

/** Who may listen to what. A scope must reach where an event happened: what is all the county's is its administrators'. */
export const subscriptionPolicy = {
  projectUpdated: { roles: staff },
  needUpdated: { roles: staff },
  needsListPublished: { roles: staff },
  figuresChanged: { roles: staff },
  events: { roles: ['COUNTY_ADMIN'] },
} as const satisfies Policy;
