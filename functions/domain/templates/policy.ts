import type { Policy } from '../policy.ts';

const staff = ['COUNTY_ADMIN', 'SOCIAL_WORKER', 'COMMUNITY_WORKER'] as const;

/** Who may do what with templates: they are the whole county's, but made only by who reaches the project. */
export const templatePolicy = {
  template: { roles: staff },
  templates: { roles: staff },
  sharedTemplates: { roles: staff },
  makeTemplate: { roles: ['COUNTY_ADMIN', 'SOCIAL_WORKER'] },
  shareTemplate: { roles: ['COUNTY_ADMIN'] },
  archiveTemplate: { roles: ['COUNTY_ADMIN'] },
} as const satisfies Policy;
