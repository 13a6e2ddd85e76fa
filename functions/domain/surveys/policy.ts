import type { Policy } from '../policy.ts';

const staff = ['COUNTY_ADMIN', 'SOCIAL_WORKER', 'COMMUNITY_WORKER'] as const;

/** Who may do what with surveys. Seeing wants a scope that touches the survey's region, changing one that reaches it. */
export const surveyPolicy = {
  survey: { roles: staff },
  surveys: { roles: staff },
  createSurvey: { roles: staff },
  renameSurvey: { roles: staff },
  reviseQuestionnaire: { roles: staff },
  copyQuestionnaire: { roles: staff },
  archiveSurvey: { roles: staff },
} as const satisfies Policy;
