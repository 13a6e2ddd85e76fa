import type { Policy } from '../policy.ts';

const staff = ['COUNTY_ADMIN', 'COMMUNITY_WORKER', 'SOCIAL_WORKER'] as const;
const leading = ['COUNTY_ADMIN', 'SOCIAL_WORKER'] as const;

/** Who may do what with needs lists. A scope must reach the list's community; formulas are the whole county's. */
export const needsListPolicy = {
  needsList: { roles: staff },
  needsLists: { roles: staff },
  formulas: { roles: staff },
  publicNeedsList: { roles: [], public: true },
  publicNeedsLists: { roles: [], public: true },
  openNeedsList: { roles: staff },
  computeNeedsList: { roles: staff },
  moveEntry: { roles: staff },
  startProject: { roles: staff },
  publishNeedsList: { roles: leading },
  withdrawNeedsList: { roles: leading },
  reviseFormula: { roles: ['COUNTY_ADMIN'] },
} as const satisfies Policy;
