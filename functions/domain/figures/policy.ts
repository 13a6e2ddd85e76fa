import type { Policy } from '../policy.ts';

const staff = ['COUNTY_ADMIN', 'SOCIAL_WORKER', 'COMMUNITY_WORKER'] as const;

/**
 * Who sees figures, sets targets and attests reports. Staff see those of all regions that have ground in common with
 * theirs; where a scope reaches less than the region, what tells of fewer than five people is hidden.
 */
export const figurePolicy = {
  figures: { roles: staff },
  figureMonths: { roles: staff },
  provinceFigures: { roles: ['PROVINCE_ADMIN'] },
  targets: { roles: [...staff, 'PROVINCE_ADMIN'] },
  report: { roles: staff },
  reports: { roles: staff },
  setTarget: { roles: ['COUNTY_ADMIN', 'PROVINCE_ADMIN'] },
  attestReport: { roles: ['COUNTY_ADMIN'] },
} as const satisfies Policy;
