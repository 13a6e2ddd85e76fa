import type { Policy } from '../policy.ts';

const staff = ['COUNTY_ADMIN', 'COMMUNITY_WORKER', 'SOCIAL_WORKER'] as const;

/**
 * Who may answer, and who sees what was answered. Staff reach a community's answers, a COLLECTOR those of the own batch
 * which that collector took down, a resident the own one.
 */
export const answerPolicy = {
  collectAnswer: { roles: [...staff, 'COLLECTOR'] },
  answerSurvey: { roles: ['RESIDENT'] },
  answerPublicly: { roles: [], public: true },
  withdrawAnswer: { roles: [...staff, 'COLLECTOR'] },
  withdrawOwnAnswer: { roles: ['RESIDENT'] },
  withdrawPublicAnswer: { roles: [], public: true },
  reviewAnswer: { roles: staff },
  answers: { roles: [...staff, 'COLLECTOR'] },
  myAnswer: { roles: ['RESIDENT'] },
} as const satisfies Policy;
