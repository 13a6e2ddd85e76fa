import { isInForce, type Region } from '../counties/region.ts';
import { failuresOf, refuse, refuseAll } from '../failure.ts';
import { addDays, type LocalDate } from '../local-date.ts';
import { reaches } from '../policy.ts';
import { outOfRange } from '../range-check.ts';
import { isWithin, type RegionCode } from '../region-code.ts';
import type { Survey } from '../surveys/survey.ts';
import type { Member } from '../viewer.ts';
import type { AnswerWay, Batch } from './batch.ts';
import type { PlanProblem } from './failures.ts';
import { batchPolicy } from './policy.ts';

/** What whoever plans a batch decides. */
export type Plan = Pick<Batch, 'questionnaire' | 'communities' | 'opensOn' | 'closesOn' | 'ways' | 'rankOpen'>;

/** So many communities a batch has at most, and so many days. */
const communitiesAtMost = 20;
const daysAtMost = 366;

const allWays: readonly AnswerWay[] = ['DOOR_TO_DOOR', 'HOUSEHOLD_CODE', 'SIGNED_IN', 'OPEN'];

/** Ways as they are kept: each once, always in one order. */
export const waysInOrder = (ways: readonly AnswerWay[]): readonly AnswerWay[] =>
  allWays.filter((way) => ways.includes(way));

const numberProblem = ({ questionnaire }: Survey, number: number) =>
  outOfRange(['questionnaire'], number, { from: 1, to: questionnaire });

/** Refuses days that are not in order, or further apart than a year. */
export const datesProblem = (opensOn: LocalDate, closesOn: LocalDate) => {
  const inOrder = opensOn <= closesOn && closesOn < addDays(opensOn, daysAtMost);
  return inOrder ? undefined : refuse('BAD_DATES', ['closesOn']);
};

/** Refuses more communities than can be looked at in one read. */
export const tooManyCommunities = (communities: readonly RegionCode[]) =>
  communities.length > communitiesAtMost
    ? refuse('TOO_MANY_ENTRIES', ['communities'], { max: communitiesAtMost })
    : undefined;

/** What is wrong with the communities of a plan, one by one: `regions` are what was found under their codes, if it may be seen. */
const communityProblems = (
  survey: Survey,
  { communities, opensOn }: Pick<Plan, 'communities' | 'opensOn'>,
  regions: readonly (Region | undefined)[],
): readonly PlanProblem[] =>
  communities.flatMap((code, place): readonly PlanProblem[] => {
    const field = ['communities', String(place)];
    const region = regions[place];
    if (region?.kind !== 'COMMUNITY') return [refuse('NOT_FOUND', field).failure];
    if (!isWithin(code, survey.region) || communities.indexOf(code) < place)
      return [refuse('BAD_REGION', field).failure];
    return isInForce(region, opensOn) ? [] : [refuse('REGION_NOT_IN_FORCE', field).failure];
  });

const planProblems = (survey: Survey, plan: Plan): readonly PlanProblem[] => {
  const empty = (['communities', 'ways'] as const).filter((field) => plan[field].length === 0);
  return failuresOf(
    numberProblem(survey, plan.questionnaire),
    datesProblem(plan.opensOn, plan.closesOn),
    ...empty.map((field) => refuse('TOO_FEW_ENTRIES', [field], { min: 1 })),
  );
};

/** Refuses a plan for all that is wrong with it; communities out of the viewer's reach are not there. */
export const planRefusal = (
  viewer: Member,
  operation: 'planBatch' | 'reviseBatch',
  survey: Survey,
  plan: Plan,
  regions: readonly (Region | undefined)[],
) => {
  const within = regions.map((region) =>
    region && reaches(batchPolicy[operation], viewer, { region: region.code }) ? region : undefined,
  );
  return refuseAll([...planProblems(survey, plan), ...communityProblems(survey, plan, within)]);
};
