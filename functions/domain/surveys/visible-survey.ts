import { type OperationPolicy, reaches, touches } from '../policy.ts';
import type { Member } from '../viewer.ts';
import type { Survey } from './survey.ts';

/** The survey, if a grant for the operation touches its region: a county's survey is there for each community to ask. */
export const visibleSurvey = (
  viewer: Member,
  policy: OperationPolicy,
  survey: Survey | undefined,
): Survey | undefined => (survey && touches(policy, viewer, survey.region) ? survey : undefined);

/** The survey, if a grant for the operation reaches all of its region: it may be changed. */
export const reachedSurvey = (
  viewer: Member,
  policy: OperationPolicy,
  survey: Survey | undefined,
): Survey | undefined => (survey && reaches(policy, viewer, { region: survey.region }) ? survey : undefined);
