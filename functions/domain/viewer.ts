import type { EventKind } from './event-kind.ts';
import type { RegionCode } from './region-code.ts';

/** What a membership may be. Each role's kind of scope stands in `roleScopes`. */
export type Role =
  | 'PROVINCE_ADMIN'
  | 'COUNTY_ADMIN'
  | 'COMMUNITY_WORKER'
  | 'SOCIAL_WORKER'
  | 'UNIT_HANDLER'
  | 'COLLECTOR'
  | 'RESIDENT'
  | 'INTEGRATOR'
  | 'PARTNER';

/** A region's code prefix, or an id of a unit, a survey batch, a person or a partner: what a grant reaches. */
type ScopeKind = 'PROVINCE' | 'COUNTY' | 'REGION' | 'UNIT' | 'BATCH' | 'PERSON' | 'PARTNER';

/** The kind of scope that a grant of each role must name. */
export const roleScopes = {
  PROVINCE_ADMIN: 'PROVINCE',
  COUNTY_ADMIN: 'COUNTY',
  COMMUNITY_WORKER: 'REGION',
  SOCIAL_WORKER: 'REGION',
  UNIT_HANDLER: 'UNIT',
  COLLECTOR: 'BATCH',
  RESIDENT: 'PERSON',
  INTEGRATOR: 'COUNTY',
  PARTNER: 'PARTNER',
} as const satisfies Record<Role, ScopeKind>;

/** One membership: a role, and the region code, or id of a unit, batch, person or partner, that it reaches. */
export interface Grant {
  readonly role: Role;
  readonly scope: string;
  /** Of which kinds an INTEGRATOR is told what happens; no other role has them. */
  readonly kinds?: readonly EventKind[];
}

/** Who asks with a verified token. `owner` is the county, or the province's own code for its department. */
export interface Member {
  readonly kind: 'member';
  readonly owner: RegionCode;
  readonly digest: string;
  readonly grants: readonly Grant[];
  /** The deployment's bootstrap administrator: holds no item, may only grant PROVINCE_ADMIN and COUNTY_ADMIN. */
  readonly bootstrap: boolean;
}

/** Who asks: a member, or the public, which has no token and sees published copies only. */
export type Viewer = Member | { readonly kind: 'public' };
