import { provinceOf } from '../../../functions/domain/region-code.ts';
import type { Access } from '../access/access.ts';
import type { Api } from '../access/api.ts';
import { localDeployment } from '../system/local-deployment.ts';
import { sendGrant } from './send-grant.ts';
import { subjectOf } from './subject-of.ts';

/** The deployment's bootstrap administrator, at the province of a county. */
export const asBootstrap = (access: Access, county: string): Promise<Api> =>
  access.as(provinceOf(county), localDeployment.bootstrap.subject);

const asAdministrator = async (
  access: Access,
  owner: string,
  role: 'PROVINCE_ADMIN' | 'COUNTY_ADMIN',
  name: string,
): Promise<Api> => {
  const subject = subjectOf(role, owner);
  const bootstrap = await asBootstrap(access, owner);
  await sendGrant(bootstrap, { owner, role, scope: owner, issuer: access.issuer, subject, name });
  return access.as(owner, subject);
};

/** The administrator of a county's province, made by the bootstrap administrator where there is none yet. */
export const asProvinceAdministrator = (access: Access, county: string): Promise<Api> =>
  asAdministrator(access, provinceOf(county), 'PROVINCE_ADMIN', '省级管理员');

/** The administrator of a county, made by the bootstrap administrator where there is none yet. */
export const asCountyAdministrator = (access: Access, county: string): Promise<Api> =>
  asAdministrator(access, county, 'COUNTY_ADMIN', '县级管理员');
