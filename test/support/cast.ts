import { matrix, type Operation } from '../../functions/domain/matrix.ts';
import type { OperationPolicy } from '../../functions/domain/policy.ts';
import type { Role } from '../../functions/domain/viewer.ts';
import type { Client } from './client.ts';
import type { Ground } from './ground.ts';
import { passersBy } from './passers-by.ts';
import { bootstrapSubject } from './world.ts';

/** Everybody who may stand at the door: each role, and the three who have none. */
export type Caller = Role | 'PUBLIC' | 'NEWCOMER' | 'BOOTSTRAP';

/** A client for each of them. */
export type Cast = Readonly<Record<Caller, Client>>;

/** Somebody for every role on a ground; a NEWCOMER has a good token and no grant. */
export const castOn = async ({
  world,
  county,
  community,
  unit,
  fresh,
  batch,
  partner,
  resident,
}: Ground): Promise<Cast> => ({
  PUBLIC: passersBy(world),
  NEWCOMER: await world.client(county.code, `newcomer-${fresh()}`),
  BOOTSTRAP: await world.client(county.province, bootstrapSubject),
  PROVINCE_ADMIN: county.provinceAdmin,
  COUNTY_ADMIN: county.admin,
  COMMUNITY_WORKER: await county.member('COMMUNITY_WORKER', community),
  SOCIAL_WORKER: await county.member('SOCIAL_WORKER', community),
  UNIT_HANDLER: await county.member('UNIT_HANDLER', unit),
  COLLECTOR: await county.member('COLLECTOR', (await batch('OPEN')).id),
  RESIDENT: await resident(),
  INTEGRATOR: await county.integrator(['NEED', 'PROJECT']),
  PARTNER: await county.member('PARTNER', (await partner()).id),
});

/** What the matrix says of an operation; of one that is not in it, that nobody may. */
export const policyOf = (operation: string): OperationPolicy => matrix[operation as Operation] ?? { roles: [] };

/** Somebody who may call the operation, by the matrix: the one whose scope is widest. */
export const callerOf = (operation: string): Caller => {
  const { roles, signedIn, public: open } = policyOf(operation);
  if (open) return 'PUBLIC';
  if (signedIn) return 'NEWCOMER';
  return roles.includes('COUNTY_ADMIN') ? 'COUNTY_ADMIN' : (roles[0] ?? 'PUBLIC');
};
