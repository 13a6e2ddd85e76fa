import type { Policy } from '../policy.ts';

const members = ['COUNTY_ADMIN', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'UNIT_HANDLER', 'RESIDENT'] as const;

/** Who may see and change brands and service boards: what is in use of them everybody sees, token or not. */
export const brandPolicy = {
  brand: { roles: members },
  board: { roles: members },
  brands: { roles: members },
  publicBrands: { roles: [], public: true },
  createBrand: { roles: ['COUNTY_ADMIN'] },
  reviseBrand: { roles: ['COUNTY_ADMIN'] },
  archiveBrand: { roles: ['COUNTY_ADMIN'] },
  createBoard: { roles: ['COUNTY_ADMIN'] },
  reviseBoard: { roles: ['COUNTY_ADMIN'] },
  archiveBoard: { roles: ['COUNTY_ADMIN'] },
} as const satisfies Policy;
