import type { Policy } from '../policy.ts';

const staff = ['COUNTY_ADMIN', 'SOCIAL_WORKER', 'COMMUNITY_WORKER'] as const;

/** Who may do what with resources. Seeing wants a scope that touches where one may be used, changing one that reaches it. */
export const resourcePolicy = {
  resource: { roles: staff },
  resources: { roles: staff },
  endingResources: { roles: staff },
  fittingResources: { roles: staff },
  offerResource: { roles: staff },
  reviseResource: { roles: staff },
  withdrawResource: { roles: staff },
  commitResource: { roles: staff },
  releaseResource: { roles: staff },
} as const satisfies Policy;
