import type { Read, Write } from '../command.ts';
import type { CountyStore } from '../counties/ports.ts';
import type { DomainEvent, StoredEvent } from '../events.ts';
import type { MemberStore } from '../members/ports.ts';
import type { Page, PageRequest } from '../page.ts';
import type { PartnerStore } from '../partners/ports.ts';
import type { PeopleDesk } from '../people/ports.ts';
import type { RegionCode } from '../region-code.ts';
import type { Need, NeedNote, NeedSupport, NeedTexts } from './need.ts';
import type { NeedTopic } from './topic.ts';

/** A need that is about to be heard, with all that is written beside it. */
interface NewNeed {
  readonly need: Need;
  readonly texts: NeedTexts;
  /** Digest of the number of another system's order, which makes a second hearing harmless for ever. */
  readonly externalNumberDigest: string | undefined;
}

/** What a receipt's holder may know without a token. */
export interface NeedStatus {
  readonly state: Need['state'];
  readonly outcome: Need['outcome'];
  readonly dueOn: string;
  readonly publicAnswer: string | null;
}

/** What the holder of a receipt learns from an action, besides state and due date. */
export interface Told {
  readonly publicAnswer?: string;
  /** The need into which this one was merged: its status is shown from now on. */
  readonly continuedBy?: Need;
}

/** Needs of one county, with their texts, notes, supporters and history. */
export interface NeedStore {
  need(id: string): Read<Need | undefined>;
  topic(id: string): Read<NeedTopic | undefined>;
  /** The need's id that was heard under this number, if any. */
  heardAs(externalNumberDigest: string): Read<string | undefined>;

  add(heard: NewNeed, event: DomainEvent): Write[];
  /** The key of a receipt's public status: one way only, so the table never holds a receipt. */
  receiptKey(receipt: string): string;
  /** Head, event, lists, to-dos, the receipt's public status, and the answer beside the other texts. */
  save(before: Need, after: Need, event: DomainEvent, told?: Told): Write[];
  addTopic(topic: NeedTopic, event: DomainEvent): Write[];
  addNote(need: Need, note: NeedNote): Write[];
  addSupport(need: Need, support: NeedSupport): Write[];
  supportedBy(id: string, digest: string): Read<NeedSupport | undefined>;
  /** Whoever supports `merged` is from now on read through `into`. */
  linkMerged(into: Need, merged: Need): Write[];

  /** Head and texts in one read. */
  get(id: string): Promise<(Need & NeedTexts) | undefined>;
  getHead(id: string): Promise<Need | undefined>;
  /** A need beside something else; it may be a second old. */
  nearHead(id: string): Promise<Need | undefined>;
  getTexts(id: string): Promise<NeedTexts | undefined>;
  findByExternalNumber(digest: string): Promise<Need | undefined>;
  listInCommunity(community: RegionCode, page: PageRequest): Promise<Page<Need>>;
  /** Most urgent first, then soonest due. */
  listOpenInCommunity(community: RegionCode, page: PageRequest): Promise<Page<Need>>;
  /** Open needs by due date, within any of the scopes; `dueBefore` makes it the overdue list. */
  listDue(scopes: readonly RegionCode[], dueBefore: string | undefined, page: PageRequest): Promise<Page<Need>>;
  /** Ids of the open needs that a member (digest) or unit (token) is to do, soonest due first. */
  listToDo(holder: string, page: PageRequest): Promise<Page<string>>;
  /** The newest needs of a community heard since an instant, at most 100. */
  listRecent(community: RegionCode, since: string): Promise<readonly Need[]>;
  /** All that a community was told from an instant to before another, oldest first; it may be a second old. */
  listAllHeard(community: RegionCode, since: string, before: string): Promise<readonly Need[]>;
  getTopic(id: string): Promise<NeedTopic | undefined>;
  /** A topic beside something else; it may be a second old. */
  nearTopic(id: string): Promise<NeedTopic | undefined>;
  /** Topics of a community, in the order in which they were added. */
  listTopics(community: RegionCode, page: PageRequest): Promise<Page<NeedTopic>>;
  /** All topics of a community; one added this second may be missing. */
  listAllTopics(community: RegionCode): Promise<readonly NeedTopic[]>;
  listNotes(id: string, page: PageRequest): Promise<Page<NeedNote>>;
  listEvents(id: string, page: PageRequest): Promise<Page<StoredEvent>>;
  /** Supporters of the need and of those merged into it. */
  listSupport(id: string, page: PageRequest): Promise<Page<NeedSupport>>;
  /** The same to the end; nothing is read where the head knows of none. */
  listAllSupport(need: Need): Promise<readonly NeedSupport[]>;
}

/** How the need of one receipt stands, by the receipt's key; `next` is the key of the one that goes on after a merge. */
export interface NeedStanding {
  readonly key: string;
  /** Whose need it is; nobody outside is told. */
  readonly community: RegionCode;
  readonly status: NeedStatus;
  readonly next: string | undefined;
}

/** What a county shows the holders of receipts: all that can be known of a need without a token. */
export interface PublicNeeds {
  receiptKey(receipt: string): string;
  /** A suspended county shows nothing and takes nothing. */
  readonly countyWorks: Read<boolean>;
  standing(key: string): Read<NeedStanding | undefined>;
  /** Undefined where there is none, or where the county does not work. */
  get(key: string): Promise<NeedStanding | undefined>;
  /** Writes nothing; the transaction fails where the need has moved on. */
  stillStands(standing: NeedStanding): Write[];
}

/** Where needs are heard and worked on. */
export interface NeedDesk extends PeopleDesk {
  readonly needs: NeedStore;
  readonly counties: CountyStore;
  readonly members: MemberStore;
  readonly partners: PartnerStore;
}
