import type { Policy } from '../policy.ts';

const staff = ['COUNTY_ADMIN', 'COMMUNITY_WORKER', 'SOCIAL_WORKER'] as const;
const told = [...staff, 'INTEGRATOR'] as const;

/** Who may listen to what; of which events each is told is `hears`. To `events` listens whoever may read them. */
export const subscriptionPolicy = {
  projectUpdated: { roles: [...told, 'PARTNER'] },
  needUpdated: { roles: told },
  needsListPublished: { roles: told },
  figuresChanged: { roles: staff },
} as const satisfies Policy;
