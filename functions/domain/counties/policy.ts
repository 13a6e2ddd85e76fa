import type { Policy } from '../policy.ts';

const members = ['COUNTY_ADMIN', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'UNIT_HANDLER', 'RESIDENT'] as const;

/** Who may see and set up counties. A province's administrator provisions, and sees no county's rows. */
export const countyPolicy = {
  system: { roles: [], public: true },
  node: { roles: members },
  county: { roles: members },
  region: { roles: members },
  unit: { roles: members },
  counties: { roles: ['PROVINCE_ADMIN'] },
  provisionCounty: { roles: ['PROVINCE_ADMIN'] },
  stageRegions: { roles: ['PROVINCE_ADMIN'] },
  activateCounty: { roles: ['PROVINCE_ADMIN'] },
  suspendCounty: { roles: ['PROVINCE_ADMIN'] },
  resumeCounty: { roles: ['PROVINCE_ADMIN'] },
  defineCategory: { roles: ['COUNTY_ADMIN'] },
  archiveCategory: { roles: ['COUNTY_ADMIN'] },
  createUnit: { roles: ['COUNTY_ADMIN'] },
  archiveUnit: { roles: ['COUNTY_ADMIN'] },
  addCompound: { roles: ['COUNTY_ADMIN'] },
  markPilot: { roles: ['COUNTY_ADMIN'] },
  correctCalendar: { roles: ['COUNTY_ADMIN'] },
} as const satisfies Policy;
