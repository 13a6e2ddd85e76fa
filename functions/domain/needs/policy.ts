import type { Policy } from '../policy.ts';

const hearing = ['COUNTY_ADMIN', 'COMMUNITY_WORKER', 'SOCIAL_WORKER'] as const;
const sorting = ['COUNTY_ADMIN', 'SOCIAL_WORKER'] as const;
const serving = [...hearing, 'UNIT_HANDLER'] as const;

/** Who may do what with needs. A scope must reach the need's community, its unit, or the person it is of. */
export const needPolicy = {
  need: { roles: [...serving, 'RESIDENT'] },
  needs: { roles: hearing },
  openNeeds: { roles: hearing },
  dueNeeds: { roles: hearing },
  toDo: { roles: serving },
  needByExternalNumber: { roles: hearing },
  likelyDuplicates: { roles: hearing },
  needStatus: { roles: [], public: true },
  hearNeed: { roles: [...hearing, 'RESIDENT'] },
  triageNeed: { roles: sorting },
  mergeNeed: { roles: sorting },
  assignNeed: { roles: sorting },
  acceptNeed: { roles: serving },
  returnNeed: { roles: serving },
  answerNeed: { roles: serving },
  closeNeed: { roles: hearing },
  reopenNeed: { roles: [...hearing, 'RESIDENT'] },
  noteNeed: { roles: serving },
  topics: { roles: hearing },
  addTopic: { roles: sorting },
  supportNeed: { roles: hearing },
} as const satisfies Policy;
