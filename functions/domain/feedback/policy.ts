import type { Policy } from '../policy.ts';

/** Who may say what they think. A scope must reach the need, and whoever's feedback it is must be somebody one sees. */
export const feedbackPolicy = {
  rateByReceipt: { roles: [], public: true },
  giveFeedback: { roles: ['COUNTY_ADMIN', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'RESIDENT'] },
} as const satisfies Policy;
