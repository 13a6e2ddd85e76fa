import type { Policy } from '../policy.ts';

const designing = ['COUNTY_ADMIN', 'SOCIAL_WORKER', 'COMMUNITY_WORKER'] as const;
const leading = ['COUNTY_ADMIN', 'SOCIAL_WORKER'] as const;
const deciding = ['COUNTY_ADMIN'] as const;

const members = [...designing, 'UNIT_HANDLER', 'RESIDENT'] as const;

/** Who may do what with projects. A scope must reach the project's home community, or be a partner that it is with. */
export const projectPolicy = {
  project: { roles: [...designing, 'PARTNER'] },
  projects: { roles: designing },
  projectsByState: { roles: designing },
  projectOrigins: { roles: designing },
  criteria: { roles: members },
  publicProject: { roles: [], public: true },
  publicProjects: { roles: [], public: true },
  createProject: { roles: designing },
  reviseProject: { roles: designing },
  submitProject: { roles: designing },
  returnProject: { roles: deciding },
  approveProject: { roles: deciding },
  publishProject: { roles: leading },
  rescheduleProject: { roles: leading },
  beginProject: { roles: leading },
  evaluateProject: { roles: leading },
  closeProject: { roles: leading },
  cancelProject: { roles: leading },
  linkNeeds: { roles: designing },
  unlinkNeed: { roles: designing },
  writeUpdate: { roles: designing },
  withdrawUpdate: { roles: designing },
  recordPublication: { roles: leading },
  defineCriterion: { roles: deciding },
  archiveCriterion: { roles: deciding },
} as const satisfies Policy;
