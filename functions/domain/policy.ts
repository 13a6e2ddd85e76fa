import { isWithin, overlaps, type RegionCode } from './region-code.ts';
import { type Grant, type Member, type Role, roleScopes, type Viewer } from './viewer.ts';

/**
 * Who may call one operation. `roles` must hold a grant, whose scope must reach what is asked for; `signedIn` asks for
 * any verified token; `public` for none. Whatever an operation does not list is denied.
 */
export interface OperationPolicy {
  readonly roles: readonly Role[];
  readonly signedIn?: true;
  readonly public?: true;
  readonly bootstrap?: true;
}

/** A domain's part of the matrix: operation name in GraphQL → who may. */
export type Policy = Readonly<Record<string, OperationPolicy>>;

/** What an operation is about, as far as scopes can tell: a region's code, the unit that has it, the survey batch, the persons and partners it is of. */
export interface Target {
  readonly region?: string | undefined;
  readonly unit?: string | undefined;
  readonly batch?: string | undefined;
  readonly persons?: readonly string[] | undefined;
  readonly partners?: readonly string[] | undefined;
}

const covers = (grant: Grant, target: Target): boolean => {
  switch (roleScopes[grant.role]) {
    case 'UNIT':
      return target.unit === grant.scope;
    case 'BATCH':
      return target.batch === grant.scope;
    case 'PERSON':
      return target.persons?.includes(grant.scope) ?? false;
    case 'PARTNER':
      return target.partners?.includes(grant.scope) ?? false;
    case 'PROVINCE':
    case 'COUNTY':
    case 'REGION':
      return target.region !== undefined && isWithin(target.region, grant.scope);
  }
};

/** Whether the operation is open to this viewer at all, before it is known what it will touch. */
export const mayCall = (policy: OperationPolicy, viewer: Viewer): boolean => {
  if (policy.public) return true;
  if (viewer.kind === 'public') return false;
  if (policy.signedIn || (policy.bootstrap && viewer.bootstrap)) return true;
  return viewer.grants.some((grant) => policy.roles.includes(grant.role));
};

/** Whether one of the viewer's grants that the operation lists reaches the target. */
export const reaches = (policy: OperationPolicy, viewer: Member, target: Target): boolean =>
  viewer.grants.some((grant) => policy.roles.includes(grant.role) && covers(grant, target));

/** The regions over which the viewer holds a role that the operation lists. */
export const regionsOf = (policy: OperationPolicy, viewer: Member): readonly RegionCode[] =>
  viewer.grants
    .filter(({ role }) => policy.roles.includes(role) && ['COUNTY', 'REGION'].includes(roleScopes[role]))
    .map(({ scope }) => scope);

/**
 * Whether one of those regions has ground in common with what is asked for. Wider than {@link reaches}: what is at home
 * in the whole county is there for each of its communities to see, though not to change.
 */
export const touches = (policy: OperationPolicy, viewer: Member, region: RegionCode): boolean =>
  regionsOf(policy, viewer).some((own) => overlaps(own, region));

/** A code that no region has: what is out of reach costs the same read and finds the same nothing. */
const nowhere = '0'.repeat(12);

/** The region, if a grant reaches it; else a code under which there is nothing. */
export const reachableRegion = (policy: OperationPolicy, viewer: Member, region: string): string =>
  reaches(policy, viewer, { region }) ? region : nowhere;

/** The region, if a grant touches it; else a code under which there is nothing. */
export const touchedRegion = (policy: OperationPolicy, viewer: Member, region: string): string =>
  touches(policy, viewer, region) ? region : nowhere;

/** What of a scope the viewer's grants reach: the scope itself, or the parts of it that they name. */
export const reachableScopes = (policy: OperationPolicy, viewer: Member, scope: string): readonly string[] => {
  if (reaches(policy, viewer, { region: scope })) return [scope];
  return regionsOf(policy, viewer).filter((own) => isWithin(own, scope));
};
