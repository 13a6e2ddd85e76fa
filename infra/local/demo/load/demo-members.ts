import { subjectOf } from '../../members/subject-of.ts';
import type { DemoSurveys } from '../demo-survey.ts';
import type { Demo, DemoCounty } from '../read-demo.ts';

/** What the demo's counties are called. */
export const countyNames: Readonly<Record<DemoCounty, string>> = {
  '371722': '单县',
  '331004': '路桥区',
  '450103': '青秀区',
};

/** The subjects of a county's demo members; what they are told apart by is known before any of them is there. */
export const demoMembers = {
  administrator: (county: string): string => subjectOf('COUNTY_ADMIN', county),
  communityWorker: (community: string): string => subjectOf('COMMUNITY_WORKER', community),
  socialWorker: (community: string): string => subjectOf('SOCIAL_WORKER', community),
  unitHandler: (county: string, unitCode: string): string => subjectOf('UNIT_HANDLER', `${county}-${unitCode}`),
  integrator: (county: string): string => subjectOf('INTEGRATOR', county),
  resident: (community: string): string => subjectOf('RESIDENT', community),
  /** Of one batch, by its place in the file from 0; others each time, since a new role shows some seconds late. */
  collector: (community: string, batch: number, number: number): string =>
    subjectOf('COLLECTOR', `${community}-${batch + 1}-${number + 1}`),
} as const;

/** The first collector of each batch that stays open. */
const openBatches = ({ surveys }: DemoSurveys): string[] =>
  surveys.flatMap(({ batches }) =>
    batches.flatMap(({ answers, communities }, place) =>
      answers === null ? demoMembers.collector(communities[0] ?? '', place, 0) : [],
    ),
  );

/** One member of each role of a county, for whoever wants to look around. */
export const oneOfEachRole = (
  county: DemoCounty,
  { communities, units, surveys }: Demo,
): [role: string, subject: string][] => {
  const [community, unit] = [communities[0]?.code ?? county, units[0]?.code ?? ''];
  return [
    ['COUNTY_ADMIN', demoMembers.administrator(county)],
    ['COMMUNITY_WORKER', demoMembers.communityWorker(community)],
    ['SOCIAL_WORKER', demoMembers.socialWorker(community)],
    ['UNIT_HANDLER', demoMembers.unitHandler(county, unit)],
    ['RESIDENT', demoMembers.resident(community)],
    ['INTEGRATOR', demoMembers.integrator(county)],
    ...openBatches(surveys).map((subject): [string, string] => ['COLLECTOR', subject]),
  ];
};
