import type { BatchStore } from '../batches/ports.ts';
import type { Read, Write } from '../command.ts';
import type { CountyStore } from '../counties/ports.ts';
import type { DomainEvent } from '../events.ts';
import type { Page, PageRequest } from '../page.ts';
import type { PartnerStore } from '../partners/ports.ts';
import type { AuditEntry, PeopleDesk } from '../people/ports.ts';
import type { Grant } from '../viewer.ts';
import type { MemberProfile, StoredGrant } from './member-profile.ts';

/** Memberships of one county, or of a province's own department. */
export interface MemberStore {
  member(id: string): Read<MemberProfile | undefined>;
  grant(id: string, grant: Grant): Read<StoredGrant | undefined>;
  get(id: string): Promise<MemberProfile | undefined>;
  listGrants(id: string): Promise<readonly StoredGrant[]>;
  /** Members whose grants lie within a scope's code, by scope and role. */
  listInScope(scope: string, page: PageRequest): Promise<Page<StoredGrant>>;
  save(
    before: MemberProfile | undefined,
    after: MemberProfile,
    grant: StoredGrant,
    event: DomainEvent,
    audit: AuditEntry | undefined,
  ): Write[];
}

/** The digest that stands for an issuer and subject wherever a member is named. */
type MemberDigest = (issuer: string, subject: string) => string;

/** Where memberships are granted, taken away and joined. */
export interface MemberDesk extends PeopleDesk {
  readonly members: MemberStore;
  readonly counties: CountyStore;
  readonly batches: BatchStore;
  readonly partners: PartnerStore;
  readonly digestOf: MemberDigest;
  /** The county or province in which grants are written; a province's administrator writes in a county's. */
  readonly owner: string;
}
