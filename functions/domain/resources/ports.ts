import type { Read, Write } from '../command.ts';
import type { DomainEvent, StoredEvent } from '../events.ts';
import type { LocalDate } from '../local-date.ts';
import type { NeedDesk } from '../needs/ports.ts';
import type { Page, PageRequest } from '../page.ts';
import type { PartnerStore } from '../partners/ports.ts';
import type { RegionCode } from '../region-code.ts';
import type { Commitment } from './commitment.ts';
import type { Resource, ResourceKind } from './resource.ts';

/** Resources of one county, with their history. Lists show what may be used within or above any of the scopes. */
export interface ResourceStore {
  resource(id: string): Read<Resource | undefined>;
  commitment(project: string, id: string): Read<Commitment | undefined>;

  add(resource: Resource, event: DomainEvent): Write[];
  /** Head, event, and its place in the lists of what is offered, which it leaves when it is withdrawn or over. */
  save(before: Resource, after: Resource, event: DomainEvent): Write[];

  addCommitment(commitment: Commitment): Write[];
  /** Writes a commitment as released; refused by the table where it was not in force any more. */
  release(commitment: Commitment): Write[];

  get(id: string): Promise<Resource | undefined>;
  /** As a neighbour of a list: up to a second old. */
  near(id: string): Promise<Resource | undefined>;
  getCommitment(project: string, id: string): Promise<Commitment | undefined>;
  /** What is offered of a kind: by region, and within a region in the order in which it was offered. */
  listOffered(kind: ResourceKind, scopes: readonly RegionCode[], page: PageRequest): Promise<Page<Resource>>;
  /** The newest that are offered for this very region, at most 100. */
  listOfferedIn(region: RegionCode, kind: ResourceKind): Promise<readonly Resource[]>;
  /** What is offered and has its last day on `from` or later and before `until`, soonest first. */
  listEnding(
    scopes: readonly RegionCode[],
    from: LocalDate,
    until: LocalDate,
    page: PageRequest,
  ): Promise<Page<Resource>>;
  /** What is offered still though its last day was before `today`, the longest over first; of the whole county. */
  listOver(today: LocalDate, page: PageRequest): Promise<Page<Resource>>;
  /** What a partner offers or offered, in the order of time. */
  listOfPartner(partner: string, scopes: readonly RegionCode[], page: PageRequest): Promise<Page<Resource>>;
  /** What a project was promised, released or not, in the order of time. */
  listCommitments(project: string, page: PageRequest): Promise<Page<Commitment>>;
  /** Every commitment of a project that is in force, read strongly and to the end. */
  listInForce(project: string): Promise<readonly Commitment[]>;
  /** The commitments in force of a resource, in the order of time. */
  listCommitmentsOf(resource: string, page: PageRequest): Promise<Page<Commitment>>;
  listEvents(id: string, page: PageRequest): Promise<Page<StoredEvent>>;
}

/** Where resources are offered and found for what needs them. */
export interface ResourceDesk extends NeedDesk {
  readonly resources: ResourceStore;
  readonly partners: PartnerStore;
}
