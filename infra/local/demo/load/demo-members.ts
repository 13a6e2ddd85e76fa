import { subjectOf } from '../../members/subject-of.ts';
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
  resident: (community: string): string => subjectOf('RESIDENT', community),
} as const;

/** One member of each role of a county, for whoever wants to look around. */
export const oneOfEachRole = (county: DemoCounty, { communities, units }: Demo): [role: string, subject: string][] => {
  const [community, unit] = [communities[0]?.code ?? county, units[0]?.code ?? ''];
  return [
    ['COUNTY_ADMIN', demoMembers.administrator(county)],
    ['COMMUNITY_WORKER', demoMembers.communityWorker(community)],
    ['SOCIAL_WORKER', demoMembers.socialWorker(community)],
    ['UNIT_HANDLER', demoMembers.unitHandler(county, unit)],
    ['RESIDENT', demoMembers.resident(community)],
  ];
};
