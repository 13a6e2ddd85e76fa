import type { Access } from '../access/access.ts';
import { asBootstrap, asCountyAdministrator } from './administrators.ts';
import { type NewMember, sendGrant } from './send-grant.ts';

/**
 * Gives a role through the API, as whoever may: administrators are made by the deployment's bootstrap administrator, the
 * working roles by the county's. Answers the member's id.
 */
export const grantMember = async (access: Access, member: NewMember): Promise<string> => {
  const { owner, role } = member;
  const isAdministrator = role === 'PROVINCE_ADMIN' || role === 'COUNTY_ADMIN';
  return sendGrant(await (isAdministrator ? asBootstrap(access, owner) : asCountyAdministrator(access, owner)), member);
};
