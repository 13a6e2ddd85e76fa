import { provinceOf } from '../../../../functions/domain/region-code.ts';
import type { Access } from '../../access/access.ts';
import { subjectOf } from '../../members/subject-of.ts';
import { demoCounties, readDemo } from '../read-demo.ts';
import { countyNames, oneOfEachRole } from './demo-members.ts';

/** Somebody of the demo, with a token. */
export interface DemoMember {
  /** 371722 单县; a province's own code for its administrator. */
  readonly place: string;
  readonly role: string;
  /** How the explorer offers it. */
  readonly label: string;
  /** A community that the demo has needs of. */
  readonly community: string;
  readonly token: string;
}

/** One member of each role of each of the demo's counties and provinces. A token is good before its member is there. */
export const describeMembers = async (access: Access): Promise<readonly DemoMember[]> => {
  const all = demoCounties.map(async (county) => {
    const demo = readDemo(county);
    const community = demo.communities[0]?.code ?? county;
    const of = async (owner: string, place: string, role: string, subject: string) => ({
      place,
      role,
      label: `${place} ${role}`,
      community,
      token: await access.token(owner, subject),
    });
    const province = provinceOf(county);
    return Promise.all([
      of(province, province, 'PROVINCE_ADMIN', subjectOf('PROVINCE_ADMIN', province)),
      ...oneOfEachRole(county, demo).map(([role, subject]) =>
        of(county, `${county} ${countyNames[county]}`, role, subject),
      ),
    ]);
  });
  return (await Promise.all(all)).flat();
};
