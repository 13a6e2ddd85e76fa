import type { Policy } from '../policy.ts';

const told = ['COUNTY_ADMIN', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'INTEGRATOR'] as const;

/** Who is told what happened, and who sees how far the feed is. */
export const feedPolicy = {
  events: { roles: told },
  feedCursor: { roles: told },
  feed: { roles: ['COUNTY_ADMIN'] },
} as const satisfies Policy;
