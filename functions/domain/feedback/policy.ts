import type { Policy } from '../policy.ts';

const staff = ['COUNTY_ADMIN', 'COMMUNITY_WORKER', 'SOCIAL_WORKER'] as const;

/**
 * Who may say what they think, and who decides which words everybody reads. A scope must reach the need or the project,
 * and whoever's feedback it is must be somebody one sees.
 */
export const feedbackPolicy = {
  rateByReceipt: { roles: [], public: true },
  giveFeedback: { roles: [...staff, 'RESIDENT'] },
  publishFeedback: { roles: staff },
  withdrawFeedback: { roles: staff },
} as const satisfies Policy;
