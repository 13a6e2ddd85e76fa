import type { Access } from '../access/access.ts';
import { findUnit } from './find-unit.ts';
import { firstCommunity } from './first-community.ts';
import { grantMember } from './grant-member.ts';
import { integratorKinds } from './integrator-kinds.ts';
import { joinResident } from './join-resident.ts';
import type { MemberOptions } from './member-options.ts';
import { subjectOf } from './subject-of.ts';

const scopeOf = async (access: Access, { county, role, scope, unit }: MemberOptions): Promise<string> => {
  if (scope !== undefined) return scope;
  if (role === 'UNIT_HANDLER') return findUnit(access, county, unit);
  if (role === 'COLLECTOR') throw new Error('Say with --scope for which batch, by its id.');
  if (role === 'PARTNER') throw new Error('Say with --scope for which partner, by its id.');
  return role === 'RESIDENT' ? firstCommunity(access, county) : county;
};

/**
 * Makes the member that was asked for where it is not there, and answers its subject. Without a scope staff work in the
 * whole county, a resident lives in its first community; without kinds an integrator is told of the work; without a subject it is the one that goes with role and scope.
 */
export const makeMember = async (access: Access, options: MemberOptions): Promise<string> => {
  const { county: owner, role, kinds = integratorKinds, issuer = access.issuer } = options;
  const scope = await scopeOf(access, options);
  const { subject = subjectOf(role, scope), name = role === 'RESIDENT' ? '居民' : subject.slice(0, 40) } = options;
  if (role === 'RESIDENT') await joinResident(access, { community: scope, subject, name });
  else
    await grantMember(access, { owner, role, scope, issuer, subject, name, ...(role === 'INTEGRATOR' && { kinds }) });
  return subject;
};
