import type { Batch } from '../batches/batch.ts';
import { reachedBatch } from '../batches/visible-batch.ts';
import type { Read } from '../command.ts';
import type { Unit } from '../counties/catalogue.ts';
import type { Region } from '../counties/region.ts';
import { refuse } from '../failure.ts';
import type { Partner } from '../partners/partner.ts';
import { isProvinceCode, isRegionCode, isWithin } from '../region-code.ts';
import { type Role, roleScopes } from '../viewer.ts';
import type { MemberDesk } from './ports.ts';

/** What must be looked at to know whether a scope exists: a township, a community, a unit, a batch, or a partner. */
export const scopeReads = (
  { counties, batches, partners }: MemberDesk,
  role: Role,
  scope: string,
): {
  region?: Read<Region | undefined>;
  unit?: Read<Unit | undefined>;
  batch?: Read<Batch | undefined>;
  partner?: Read<Partner | undefined>;
} => {
  if (roleScopes[role] === 'UNIT') return { unit: counties.unit(scope) };
  if (roleScopes[role] === 'BATCH') return { batch: batches.batch(scope) };
  if (roleScopes[role] === 'PARTNER') return { partner: partners.partner(scope) };
  return roleScopes[role] === 'REGION' && isRegionCode(scope) && scope.length > 6
    ? { region: counties.region(scope) }
    : {};
};

const refused = refuse('BAD_SCOPE', ['scope']);

/** What was found of a scope. */
interface SeenScope {
  readonly region?: Region | undefined;
  readonly unit?: Unit | undefined;
  readonly batch?: Batch | undefined;
  readonly partner?: Partner | undefined;
}

/** Refuses a scope that the role does not take, that lies outside the owner or the viewer's own scopes, or that does not exist. */
export const scopeRefusal = ({ owner, viewer }: MemberDesk, role: Role, scope: string, seen: SeenScope) => {
  switch (roleScopes[role]) {
    case 'PROVINCE':
      return scope === owner && isProvinceCode(scope) ? undefined : refused;
    case 'COUNTY':
      return scope === owner && !isProvinceCode(scope) ? undefined : refused;
    case 'REGION':
      return scope === owner || (isWithin(scope, owner) && seen.region !== undefined) ? undefined : refused;
    case 'UNIT':
      return seen.unit && !seen.unit.archived ? undefined : refused;
    case 'BATCH':
      return reachedBatch(viewer, 'reviseBatch', seen.batch) && seen.batch?.state !== 'CLOSED' ? undefined : refused;
    case 'PARTNER':
      return seen.partner && !seen.partner.archived ? undefined : refused;
    case 'PERSON':
      return refused;
  }
};
