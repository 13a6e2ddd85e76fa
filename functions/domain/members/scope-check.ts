import type { Read } from '../command.ts';
import type { Unit } from '../counties/catalogue.ts';
import type { Region } from '../counties/region.ts';
import { refuse } from '../failure.ts';
import { isProvinceCode, isRegionCode, isWithin } from '../region-code.ts';
import { type Role, roleScopes } from '../viewer.ts';
import type { MemberDesk } from './ports.ts';

/** What must be looked at to know whether a scope exists: a township, a community, or a unit. */
export const scopeReads = (
  { counties }: MemberDesk,
  role: Role,
  scope: string,
): { region?: Read<Region | undefined>; unit?: Read<Unit | undefined> } => {
  if (roleScopes[role] === 'UNIT') return { unit: counties.unit(scope) };
  return roleScopes[role] === 'REGION' && isRegionCode(scope) && scope.length > 6
    ? { region: counties.region(scope) }
    : {};
};

const refused = refuse('BAD_SCOPE', ['scope']);

/** Refuses a scope that the role does not take, that lies outside the owner, or that does not exist. */
export const scopeRefusal = (
  owner: string,
  role: Role,
  scope: string,
  seen: { readonly region?: Region | undefined; readonly unit?: Unit | undefined },
) => {
  switch (roleScopes[role]) {
    case 'PROVINCE':
      return scope === owner && isProvinceCode(scope) ? undefined : refused;
    case 'COUNTY':
      return scope === owner && !isProvinceCode(scope) ? undefined : refused;
    case 'REGION':
      return scope === owner || (isWithin(scope, owner) && seen.region !== undefined) ? undefined : refused;
    case 'UNIT':
      return seen.unit && !seen.unit.archived ? undefined : refused;
    // Batches come with their domain.
    case 'BATCH':
    case 'PERSON':
      return refused;
  }
};
