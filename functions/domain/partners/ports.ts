import type { Read, Write } from '../command.ts';
import type { CountyStore } from '../counties/ports.ts';
import type { DomainEvent, StoredEvent } from '../events.ts';
import type { LocalDate } from '../local-date.ts';
import type { Page, PageRequest } from '../page.ts';
import type { PeopleDesk } from '../people/ports.ts';
import type { RegionCode } from '../region-code.ts';
import type { Agreement } from './agreement.ts';
import type { Partner, PartnerKind, PartnerTexts } from './partner.ts';

/** Which partners a list shows: those at home within or above any of the scopes. */
interface PartnerFilter {
  readonly scopes: readonly RegionCode[];
  readonly coConstructionOnly: boolean;
}

/** Partners of one county, with their texts, agreements and history. */
export interface PartnerStore {
  partner(id: string): Read<Partner | undefined>;
  texts(id: string): Read<PartnerTexts | undefined>;
  agreement(partner: string, id: string): Read<Agreement | undefined>;
  /** The id of the partner that has this organisation code, if any. */
  withCode(organisationCode: string): Read<string | undefined>;
  /** The id of the partner that this person is, if any. */
  ofPerson(person: string): Read<string | undefined>;

  /** Head, texts and event, with what makes organisation code and person unique. */
  add(partner: Partner, texts: PartnerTexts, event: DomainEvent): Write[];
  /** Head and event; a revised organisation code moves its marker. */
  save(before: Partner, after: Partner, event: DomainEvent): Write[];
  saveTexts(partner: Partner, texts: PartnerTexts): Write[];
  /** Writes nothing, and lets a command be done only while the partner is at this version. */
  hold(partner: Partner): Write[];
  /** In the transaction of its partner's version, which makes it new or unchanged since. */
  saveAgreement(agreement: Agreement): Write[];

  /** Head and texts in one read. */
  get(id: string): Promise<(Partner & PartnerTexts) | undefined>;
  getHead(id: string): Promise<Partner | undefined>;
  /** A partner beside something else; it may be a second old. */
  nearHead(id: string): Promise<Partner | undefined>;
  getTexts(id: string): Promise<PartnerTexts | undefined>;
  findByPerson(person: string): Promise<Partner | undefined>;
  /** Partners of a kind, in the order in which they were registered. */
  listByKind(kind: PartnerKind, filter: PartnerFilter, page: PageRequest): Promise<Page<Partner>>;
  /** A partner's agreements, in the order in which they were written down. */
  listAgreements(partner: string, page: PageRequest): Promise<Page<Agreement>>;
  /** All of them, for whoever must know which one lasts longest. */
  listAllAgreements(partner: string): Promise<readonly Agreement[]>;
  /** Agreements not ended whose last day is `from` or later and before `until`, soonest first, within or above the scopes. */
  listExpiringAgreements(
    scopes: readonly RegionCode[],
    from: LocalDate,
    until: LocalDate,
    page: PageRequest,
  ): Promise<Page<Agreement>>;
  listEvents(id: string, page: PageRequest): Promise<Page<StoredEvent>>;
}

/** Where partners are registered, looked after and bound by agreements. */
export interface PartnerDesk extends PeopleDesk {
  readonly partners: PartnerStore;
  readonly counties: CountyStore;
}
