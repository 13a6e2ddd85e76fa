import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { County as CountyEntity } from '../../domain/counties/county.ts';
import type { Township as TownshipEntity, Community as CommunityEntity, Compound as CompoundEntity } from '../../domain/counties/region.ts';
import type { Unit as UnitEntity, Category as CategoryEntity } from '../../domain/counties/catalogue.ts';
import type { Brand as BrandEntity, ServiceBoard as ServiceBoardEntity } from '../../domain/brands/brand.ts';
import type { MemberProfile as MemberEntity } from '../../domain/members/member-profile.ts';
import type { ShownGrant } from '../resolvers/members/shown-grant.ts';
import type { AuditEntry as AuditEntryEntity } from '../../domain/people/ports.ts';
import type { Member as ViewerEntity } from '../../domain/viewer.ts';
import type { Person as PersonEntity } from '../../domain/people/person.ts';
import type { NeedSource } from '../resolvers/needs/need-source.ts';
import type { HeardPayload } from '../resolvers/needs/heard-payload.ts';
import type { NeedTopic as NeedTopicEntity } from '../../domain/needs/topic.ts';
import type { NeedNote as NeedNoteEntity, NeedSupport } from '../../domain/needs/need.ts';
import type { StoredEvent } from '../../domain/events.ts';
import type { Feedback as FeedbackEntity } from '../../domain/feedback/feedback.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment, RFC 3339 in UTC with milliseconds: `2026-11-24T02:30:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
  /** A calendar day by Shanghai time: `2026-11-24`. */
  LocalDate: { input: string; output: string; }
  /**
   * The code of an administrative division: 6 digits a county (GB/T 2260), 9 a township (GB/T 10114), 12 a community. A code
   * is a prefix of all codes below it.
   */
  RegionCode: { input: string; output: string; }
};

/** Which need is taken on. */
export type AcceptNeedInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which need. */
  readonly need: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type AcceptNeedPayload = {
  readonly __typename?: 'AcceptNeedPayload';
  /** The need; null when refused. */
  readonly need?: Maybe<Need>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which county is opened. */
export type ActivateCountyInput = {
  /** The county that is being provisioned. */
  readonly county: Scalars['RegionCode']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How many townships and communities were staged: with another number it is not opened. */
  readonly regions: Scalars['Int']['input'];
};

/** What came of it. */
export type ActivateCountyPayload = {
  readonly __typename?: 'ActivateCountyPayload';
  /** The county's entry; null when refused. */
  readonly county?: Maybe<CountyEntry>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new compound. */
export type AddCompoundInput = {
  /** The community that it is in. */
  readonly community: Scalars['RegionCode']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 40 characters. */
  readonly name: Scalars['String']['input'];
};

/** What came of it. */
export type AddCompoundPayload = {
  readonly __typename?: 'AddCompoundPayload';
  /** The compound; null when refused. */
  readonly compound?: Maybe<Compound>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new topic. */
export type AddTopicInput = {
  /** The community that asks for it. */
  readonly community: Scalars['RegionCode']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 40 characters. */
  readonly name: Scalars['String']['input'];
};

/** What came of it. */
export type AddTopicPayload = {
  readonly __typename?: 'AddTopicPayload';
  /** The topic; null when refused. */
  readonly topic?: Maybe<NeedTopic>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What the asker is told. */
export type AnswerNeedInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which need. */
  readonly need: Scalars['ID']['input'];
  /** At most 2,000 characters; whoever holds the receipt reads it, so without names and phones. */
  readonly publicAnswer: Scalars['String']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type AnswerNeedPayload = {
  readonly __typename?: 'AnswerNeedPayload';
  /** The need; null when refused. */
  readonly need?: Maybe<Need>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which board is archived. */
export type ArchiveBoardInput = {
  /** Its id. */
  readonly board: Scalars['ID']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ArchiveBoardPayload = {
  readonly __typename?: 'ArchiveBoardPayload';
  /** The board; null when refused. */
  readonly board?: Maybe<ServiceBoard>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which brand is archived. */
export type ArchiveBrandInput = {
  /** Its id. */
  readonly brand: Scalars['ID']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ArchiveBrandPayload = {
  readonly __typename?: 'ArchiveBrandPayload';
  /** The brand; null when refused. */
  readonly brand?: Maybe<Brand>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which category is archived. */
export type ArchiveCategoryInput = {
  /** Its code. */
  readonly code: Scalars['String']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ArchiveCategoryPayload = {
  readonly __typename?: 'ArchiveCategoryPayload';
  /** The category; null when refused. */
  readonly category?: Maybe<Category>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which unit is archived. */
export type ArchiveUnitInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  readonly unit: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ArchiveUnitPayload = {
  readonly __typename?: 'ArchiveUnitPayload';
  /** The unit; null when refused. */
  readonly unit?: Maybe<Unit>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who is to do it: a member or a unit. */
export type AssignNeedInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A member of the county. */
  readonly member?: InputMaybe<Scalars['ID']['input']>;
  /** Which need. */
  readonly need: Scalars['ID']['input'];
  /** A unit of the county. */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type AssignNeedPayload = {
  readonly __typename?: 'AssignNeedPayload';
  /** The need; null when refused. */
  readonly need?: Maybe<Need>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is audited beside the history of every entity. */
export type AuditAction =
  /** A role was given. */
  | 'GRANT'
  /** A person's contact was shown in the clear. */
  | 'REVEAL_CONTACT'
  /** A role was taken away. */
  | 'REVOKE';

/** That somebody looked at personal data, or changed a membership. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** What was done. */
  readonly action: AuditAction;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it; null where that member is of another county or province. */
  readonly by?: Maybe<Member>;
  /** Why, in the words of who did it; for grants the role. */
  readonly reason: Scalars['String']['output'];
  /** Id of the person or member that it was done to. */
  readonly subject: Scalars['ID']['output'];
};

/** Audit entries, newest first. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An audit entry with its cursor. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

/** 品牌: the name under which a county's projects stand together. There are two levels: umbrellas, and brands under them. */
export type Brand = Node & {
  readonly __typename?: 'Brand';
  /** Whether it is out of use. */
  readonly archived: Scalars['Boolean']['output'];
  /** Its boards, archived ones too, by `order`, then by age. */
  readonly boards: ServiceBoardConnection;
  /** `#rrggbb`, lower case; null where none was given. */
  readonly colour?: Maybe<Scalars['String']['output']>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether a brand stands under it, or ever did; such a brand stays at the top. */
  readonly isUmbrella: Scalars['Boolean']['output'];
  /** What users read, e.g. 志愿你我·益乐万家. */
  readonly name: Scalars['String']['output'];
  /** 0-999: lists show the lower first. */
  readonly order: Scalars['Int']['output'];
  /** Its slogan; null where it has none. */
  readonly slogan?: Maybe<Scalars['String']['output']>;
  /** In a word or two what it is about, e.g. 乐; null where none was given. */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** The brand above it; null where it stands at the top. */
  readonly umbrella?: Maybe<Brand>;
  /** Counts every change, from 1; the first brand that comes under it is one. */
  readonly version: Scalars['Int']['output'];
};


/** 品牌: the name under which a county's projects stand together. There are two levels: umbrellas, and brands under them. */
export type BrandBoardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Brands of a county. */
export type BrandConnection = {
  readonly __typename?: 'BrandConnection';
  /** The brands with their cursors. */
  readonly edges: ReadonlyArray<BrandEdge>;
  /** The brands alone. */
  readonly nodes: ReadonlyArray<Brand>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A brand with its cursor. */
export type BrandEdge = {
  readonly __typename?: 'BrandEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The brand. */
  readonly node: Brand;
};

/** One day on which a county departs from the published calendar. */
export type CalendarCorrection = {
  readonly __typename?: 'CalendarCorrection';
  /** The day. */
  readonly date: Scalars['LocalDate']['output'];
  /** What it is in this county. */
  readonly kind: CalendarDayKind;
};

/** One day on which the county departs from the published calendar. */
export type CalendarCorrectionInput = {
  /** A day of the year. */
  readonly date: Scalars['LocalDate']['input'];
  /** What it is. */
  readonly kind: CalendarDayKind;
};

/** What a day is for a county's due dates. */
export type CalendarDayKind =
  /** Nobody works. */
  | 'HOLIDAY'
  /** People work, a weekend or not. */
  | 'WORKDAY';

/** A county's departures from the published calendar in one year. */
export type CalendarYear = {
  readonly __typename?: 'CalendarYear';
  /** The days, by date. */
  readonly corrections: ReadonlyArray<CalendarCorrection>;
  /** Counts every change, from 1. */
  readonly version: Scalars['Int']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** 需求类别: what kind of matter a need is, by the county's own list. */
export type Category = {
  readonly __typename?: 'Category';
  /** Whether it is out of use. */
  readonly archived: Scalars['Boolean']['output'];
  /** The county's code, `A-Z`, `0-9` and `_`. */
  readonly code: Scalars['String']['output'];
  /** What users read. */
  readonly label: Scalars['String']['output'];
  /** Working days within which a need of this category is answered. */
  readonly serviceLevelDays: Scalars['Int']['output'];
  /** Counts every change, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** Categories of a county, by code. */
export type CategoryConnection = {
  readonly __typename?: 'CategoryConnection';
  /** The categories with their cursors. */
  readonly edges: ReadonlyArray<CategoryEdge>;
  /** The categories alone. */
  readonly nodes: ReadonlyArray<Category>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A category with its cursor. */
export type CategoryEdge = {
  readonly __typename?: 'CategoryEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The category. */
  readonly node: Category;
};

/** Which need has been served. */
export type CloseNeedInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which need. */
  readonly need: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type CloseNeedPayload = {
  readonly __typename?: 'CloseNeedPayload';
  /** The need; null when refused. */
  readonly need?: Maybe<Need>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 社区／村: the unit of work. */
export type Community = Region & {
  readonly __typename?: 'Community';
  /** 12 digits. */
  readonly code: Scalars['RegionCode']['output'];
  /** Its residential compounds, in the order in which they were added. */
  readonly compounds: CompoundConnection;
  /** Official name. */
  readonly name: Scalars['String']['output'];
  /** Of which batch of pilots it is (首批 = 1); null where of none. */
  readonly pilotBatch?: Maybe<Scalars['Int']['output']>;
  /** The first day on which the code counts. */
  readonly validFrom: Scalars['LocalDate']['output'];
  /** The last day; null while it is in force. */
  readonly validTo?: Maybe<Scalars['LocalDate']['output']>;
  /** Counts every change, from 1. */
  readonly version: Scalars['Int']['output'];
};


/** 社区／村: the unit of work. */
export type CommunityCompoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Communities of a township, by code. */
export type CommunityConnection = {
  readonly __typename?: 'CommunityConnection';
  /** The communities with their cursors. */
  readonly edges: ReadonlyArray<CommunityEdge>;
  /** The communities alone. */
  readonly nodes: ReadonlyArray<Community>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A community with its cursor. */
export type CommunityEdge = {
  readonly __typename?: 'CommunityEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The community. */
  readonly node: Community;
};

/** 小区: a residential compound. It has no national code, so an id of its own. */
export type Compound = Node & {
  readonly __typename?: 'Compound';
  /** The community that it is in. */
  readonly community?: Maybe<Community>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What residents call it. */
  readonly name: Scalars['String']['output'];
  /** Counts every change, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** Compounds of a community. */
export type CompoundConnection = {
  readonly __typename?: 'CompoundConnection';
  /** The compounds with their cursors. */
  readonly edges: ReadonlyArray<CompoundEdge>;
  /** The compounds alone. */
  readonly nodes: ReadonlyArray<Compound>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A compound with its cursor. */
export type CompoundEdge = {
  readonly __typename?: 'CompoundEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The compound. */
  readonly node: Compound;
};

/** A person's contact in the clear. A field is null where it is not known. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** Address. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** ID number. */
  readonly idNumber?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Phone. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** How somebody is reached. At least a name or a phone for somebody new. It is stored encrypted only. */
export type ContactInput = {
  /** At most 100 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** 18 characters of GB 11643. */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** At most 40 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** A mobile number, or a landline with its area code. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** A year's corrections as they should be. */
export type CorrectCalendarInput = {
  /** All of them, at most 60, in place of those before; the last of two for a day counts. */
  readonly corrections: ReadonlyArray<CalendarCorrectionInput>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version seen; absent while the year has none. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** 2020-2100. */
  readonly year: Scalars['Int']['input'];
};

/** What came of it. */
export type CorrectCalendarPayload = {
  readonly __typename?: 'CorrectCalendarPayload';
  /** The year; null when refused. */
  readonly calendarYear?: Maybe<CalendarYear>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What was wrong about a person. */
export type CorrectPersonInput = {
  /** The fields as they should be; what is left out is kept. */
  readonly contact?: InputMaybe<ContactInput>;
  /** All focus groups, in place of those before; absent to keep them. */
  readonly focusGroups?: InputMaybe<ReadonlyArray<FocusGroup>>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who. */
  readonly person: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type CorrectPersonPayload = {
  readonly __typename?: 'CorrectPersonPayload';
  /** The person, masked; null when refused. */
  readonly person?: Maybe<Person>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 县（区、市）: a tenant. Everything below it is its own, and no other county sees it. */
export type County = {
  readonly __typename?: 'County';
  /** Its departures from the published calendar of holidays, by year. */
  readonly calendar: ReadonlyArray<CalendarYear>;
  /** Its categories, archived ones too, by code. */
  readonly categories: CategoryConnection;
  /** Six digits of GB/T 2260. */
  readonly code: Scalars['RegionCode']['output'];
  /** Official name, e.g. 单县. */
  readonly name: Scalars['String']['output'];
  /** Working days that a need without a category may take. */
  readonly serviceLevelDays: Scalars['Int']['output'];
  /** Whether it works or is suspended. */
  readonly state: CountyState;
  /** Its townships and sub-districts, by code. */
  readonly townships: TownshipConnection;
  /** Its handling units, archived ones too, in the order in which they were made. */
  readonly units: UnitConnection;
  /** Counts every change, from 1. */
  readonly version: Scalars['Int']['output'];
};


/** 县（区、市）: a tenant. Everything below it is its own, and no other county sees it. */
export type CountyCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** 县（区、市）: a tenant. Everything below it is its own, and no other county sees it. */
export type CountyTownshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** 县（区、市）: a tenant. Everything below it is its own, and no other county sees it. */
export type CountyUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A county as its province lists it. A province sees no rows of a county. */
export type CountyEntry = {
  readonly __typename?: 'CountyEntry';
  /** Six digits of GB/T 2260. */
  readonly code: Scalars['RegionCode']['output'];
  /** Official name. */
  readonly name: Scalars['String']['output'];
  /** How many townships and communities it has; 0 until it is active. */
  readonly regions: Scalars['Int']['output'];
  /** How far it has got. */
  readonly state: CountyState;
  /** Counts every change of this entry, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** Counties of a province, by code. */
export type CountyEntryConnection = {
  readonly __typename?: 'CountyEntryConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<CountyEntryEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<CountyEntry>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An entry with its cursor. */
export type CountyEntryEdge = {
  readonly __typename?: 'CountyEntryEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: CountyEntry;
};

/** Whether a county takes commands. */
export type CountyState =
  /** It works. */
  | 'ACTIVE'
  /** Its file is open, its regions are being staged; only its province sees it. */
  | 'PROVISIONING'
  /** It takes no commands; its administrators still read. */
  | 'SUSPENDED';

/** A new board. */
export type CreateBoardInput = {
  /** The brand that it is of, for good. */
  readonly brand: Scalars['ID']['input'];
  /** `#rrggbb`. */
  readonly colour?: InputMaybe<Scalars['String']['input']>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 40 characters. */
  readonly name: Scalars['String']['input'];
  /** 0-999: lists show the lower first. */
  readonly order?: Scalars['Int']['input'];
  /** In a word or two what it is about, at most 20 characters. */
  readonly theme?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type CreateBoardPayload = {
  readonly __typename?: 'CreateBoardPayload';
  /** The board; null when refused. */
  readonly board?: Maybe<ServiceBoard>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new brand. */
export type CreateBrandInput = {
  /** `#rrggbb`. */
  readonly colour?: InputMaybe<Scalars['String']['input']>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 40 characters. */
  readonly name: Scalars['String']['input'];
  /** 0-999: lists show the lower first. */
  readonly order?: Scalars['Int']['input'];
  /** At most 60 characters. */
  readonly slogan?: InputMaybe<Scalars['String']['input']>;
  /** In a word or two what it is about, at most 20 characters. */
  readonly theme?: InputMaybe<Scalars['String']['input']>;
  /** The brand above it: one that has none above itself, and is in use. */
  readonly umbrella?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type CreateBrandPayload = {
  readonly __typename?: 'CreateBrandPayload';
  /** The brand; null when refused. */
  readonly brand?: Maybe<Brand>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new unit. */
export type CreateUnitInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 40 characters. */
  readonly name: Scalars['String']['input'];
  /** Unified social credit code, 18 characters of GB 32100; absent where it has none of its own. */
  readonly organisationCode?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type CreateUnitPayload = {
  readonly __typename?: 'CreateUnitPayload';
  /** The unit; null when refused. */
  readonly unit?: Maybe<Unit>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A category as it should be. */
export type DefineCategoryInput = {
  /** 2-32 characters `A-Z`, `0-9` and `_`, a letter first. */
  readonly code: Scalars['String']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What users read, at most 40 characters. */
  readonly label: Scalars['String']['input'];
  /** 1-120 working days. */
  readonly serviceLevelDays: Scalars['Int']['input'];
  /** The version seen, to change one; absent to make one. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it. */
export type DefineCategoryPayload = {
  readonly __typename?: 'DefineCategoryPayload';
  /** The category; null when refused. */
  readonly category?: Maybe<Category>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Every way in which a command is refused. New codes may be added; a client treats an unknown one as a refusal. */
export type ErrorCode =
  /** The county is open already; its regions are no longer staged. */
  | 'ALREADY_ACTIVE'
  /** Whoever this is has rated it already: everybody rates once. */
  | 'ALREADY_RATED'
  /** This is out of use. */
  | 'ARCHIVED'
  /** Name either a member or a unit, and not both. */
  | 'ASSIGNEE_AMBIGUOUS'
  /** A code is 2-32 characters `A-Z`, `0-9` and `_`, a letter first. */
  | 'BAD_CODE'
  /** A colour is `#` and six hexadecimal digits, e.g. `#c8102e`. */
  | 'BAD_COLOUR'
  /** A number of another system is 4-64 letters, digits, `-`, `_`, `.` or `/`. */
  | 'BAD_EXTERNAL_NUMBER'
  /** An idempotency key is 8-64 characters of `A-Za-z0-9_-`. */
  | 'BAD_IDEMPOTENCY_KEY'
  /** The ID number does not add up (GB 11643). */
  | 'BAD_ID_NUMBER'
  /** The unified social credit code does not add up (GB 32100). */
  | 'BAD_ORGANISATION_CODE'
  /** The phone is neither a mobile number nor a landline with its area code. */
  | 'BAD_PHONE'
  /** The code is no county, township or community that may stand here. */
  | 'BAD_REGION'
  /** The role does not take this scope, or there is no such scope in this county. */
  | 'BAD_SCOPE'
  /** Issuer and subject are 1-255 printable ASCII characters without blanks. */
  | 'BAD_SUBJECT'
  /** An umbrella stands at the top: a brand under another is none, a brand that is or was one has none, none is its own. */
  | 'BAD_UMBRELLA'
  /** A resident asks online or by a micro-wish; other channels are staff's. */
  | 'CHANNEL_NOT_ALLOWED'
  /** Somebody changed it since: `currentVersion` says what is there now. */
  | 'CONFLICT'
  /** Too many wrote to the same thing at once; send the same command again. */
  | 'CONFLICT_RETRY'
  /** A contact needs a name or a phone. */
  | 'CONTACT_EMPTY'
  /** The county is suspended and takes no commands. */
  | 'COUNTY_SUSPENDED'
  /** A correction's date lies outside its year. */
  | 'DATE_OUTSIDE_YEAR'
  /** This external number was heard in another community. */
  | 'EXTERNAL_NUMBER_TAKEN'
  /** A need is heard now or within the last year. */
  | 'HEARD_AT_OUT_OF_RANGE'
  /** This idempotency key was used for another command. */
  | 'IDEMPOTENCY_MISMATCH'
  /** It is neither answered nor served, so there is nothing to rate yet. */
  | 'NOT_ANSWERED'
  /** You are not the one to whom it was given, or it was given to nobody. */
  | 'NOT_ASSIGNED'
  /** There is no such thing within your reach. */
  | 'NOT_FOUND'
  /** A need that was merged or handed over as a petition is not reopened. */
  | 'NOT_REOPENABLE'
  /** A number lies outside its range. */
  | 'OUT_OF_RANGE'
  /** Say whose feedback it is. */
  | 'PERSON_MISSING'
  /** Too many attempts without a token from this network: 30 within ten minutes. Try again later. */
  | 'RATE_LIMITED'
  /** Say why: the asker will be told. */
  | 'REASON_MISSING'
  /** The number of staged regions is not the number named. */
  | 'REGIONS_MISSING'
  /** The community's code was not in force on that day. */
  | 'REGION_NOT_IN_FORCE'
  /** A relation is told only where another speaks for the person. */
  | 'RELATION_WITHOUT_PROXY'
  /** Name a person or a contact, not both; a resident asks for oneself. */
  | 'REQUESTER_AMBIGUOUS'
  /** You may not give or take this role here. */
  | 'ROLE_NOT_GRANTABLE'
  /** A need is not merged into itself. */
  | 'SAME_NEED'
  /** The text has a character that cannot be kept: a control character, a lone surrogate, a hidden direction mark. */
  | 'TEXT_BAD_CHARACTER'
  /** The text is empty. */
  | 'TEXT_EMPTY'
  /** The text is too long. */
  | 'TEXT_TOO_LONG'
  /** The days within which this could be done are over. */
  | 'TOO_LATE'
  /** One need takes in 50 others at most. */
  | 'TOO_MANY_MERGED'
  /** At most 500 regions are staged in one call. */
  | 'TOO_MANY_REGIONS'
  /** Name a unit when referring, and only then. */
  | 'UNIT_MISMATCH'
  /** The need is in a state that does not allow this. */
  | 'WRONG_STATE';

/** 反馈: what somebody thinks of how a need was served. It is given once and never changed; the public sees none of it. */
export type Feedback = {
  readonly __typename?: 'Feedback';
  /** When it was given. */
  readonly at: Scalars['DateTime']['output'];
  /** Whose feedback it is. */
  readonly by: FeedbackBy;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whose feedback it is, masked; null where only the receipt is known. */
  readonly person?: Maybe<Person>;
  /** Whether another spoke for the one whose feedback it is. */
  readonly proxy: Scalars['Boolean']['output'];
  /** From 1, bad, to 5, good. */
  readonly rating: Scalars['Int']['output'];
  /** Who spoke, as seen from the one whose feedback it is; null where nobody else did or it was not told. */
  readonly relation?: Maybe<FeedbackRelation>;
  /** Counts every change, from 1. */
  readonly version: Scalars['Int']['output'];
  /** How it came in. */
  readonly via: FeedbackVia;
  /** In the giver's own words, at most 500 characters; null where there are none. Internal. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** Whose feedback something is. */
export type FeedbackBy =
  /** Of whoever asked. */
  | 'ASKER'
  /** Of somebody else whom it concerns. */
  | 'PERSON';

/** Feedback. */
export type FeedbackConnection = {
  readonly __typename?: 'FeedbackConnection';
  /** The feedback with its cursors. */
  readonly edges: ReadonlyArray<FeedbackEdge>;
  /** The feedback alone. */
  readonly nodes: ReadonlyArray<Feedback>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A feedback with its cursor. */
export type FeedbackEdge = {
  readonly __typename?: 'FeedbackEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The feedback. */
  readonly node: Feedback;
};

/** Who speaks in place of the one whose feedback it is. */
export type FeedbackRelation =
  /** Somebody of the family. */
  | 'FAMILY'
  /** A neighbour. */
  | 'NEIGHBOUR'
  /** Somebody else. */
  | 'OTHER';

/** How feedback came in. */
export type FeedbackVia =
  /** With a receipt, without a token. */
  | 'RECEIPT'
  /** By the person's own token. */
  | 'SIGNED_IN'
  /** Staff wrote it down. */
  | 'STAFF';

/** 重点群体. */
export type FocusGroup =
  /** 儿童 */
  | 'CHILD'
  /** 残疾人 */
  | 'DISABLED'
  /** 老年人: by the Shanghai date 60 or older. */
  | 'ELDERLY'
  /** 困难家庭 */
  | 'HARDSHIP'
  /** 留守人员 */
  | 'LEFT_BEHIND'
  /** 新业态新就业群体: couriers, riders and others. */
  | 'NEW_EMPLOYMENT'
  /** 青少年 */
  | 'YOUTH';

/** What somebody thinks of how a need was served. */
export type GiveFeedbackInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which need. */
  readonly need: Scalars['ID']['input'];
  /** Whose feedback it is, where staff write it down; absent for one's own. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** Another speaks for the one whose feedback it is. */
  readonly proxy?: Scalars['Boolean']['input'];
  /** From 1, bad, to 5, good. */
  readonly rating: Scalars['Int']['input'];
  /** Who speaks; only with `proxy`. */
  readonly relation?: InputMaybe<FeedbackRelation>;
  /** At most 500 characters; internal. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type GiveFeedbackPayload = {
  readonly __typename?: 'GiveFeedbackPayload';
  /** The feedback; null when refused. */
  readonly feedback?: Maybe<Feedback>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A role over a scope. */
export type Grant = {
  readonly __typename?: 'Grant';
  /** Since when; null for what the deployment's configuration gives. */
  readonly grantedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who holds it. */
  readonly member?: Maybe<Member>;
  /** Until when it was held; null while it is in force. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The role. */
  readonly role: Role;
  /** A region's code, a unit's id, or a person's id. */
  readonly scope: Scalars['String']['output'];
};

/** Grants, by scope and role. */
export type GrantConnection = {
  readonly __typename?: 'GrantConnection';
  /** The grants with their cursors. */
  readonly edges: ReadonlyArray<GrantEdge>;
  /** The grants alone. */
  readonly nodes: ReadonlyArray<Grant>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A grant with its cursor. */
export type GrantEdge = {
  readonly __typename?: 'GrantEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The grant. */
  readonly node: Grant;
};

/** Who is given which role. */
export type GrantRoleInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `iss` of the token. */
  readonly issuer: Scalars['String']['input'];
  /** A post or a working name, at most 40 characters; colleagues see it. */
  readonly label: Scalars['String']['input'];
  /** Only for a province's administrator and the bootstrap administrator: where the role is given. Else your own county. */
  readonly owner?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The role; RESIDENT is joined, not given. */
  readonly role: Role;
  /** PROVINCE_ADMIN the province's code, COUNTY_ADMIN the county's, workers a region's code, UNIT_HANDLER a unit's id. */
  readonly scope: Scalars['String']['input'];
  /** `sub` of the token. */
  readonly subject: Scalars['String']['input'];
};

/** What came of it. */
export type GrantRolePayload = {
  readonly __typename?: 'GrantRolePayload';
  /** The member; null when refused. */
  readonly member?: Maybe<Member>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What was heard. */
export type HearNeedInput = {
  /** A category's code, where it is clear. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** Through which channel. */
  readonly channel: NeedChannel;
  /** Where it belongs. */
  readonly community: Scalars['RegionCode']['input'];
  /** A compound of that community. */
  readonly compound?: InputMaybe<Scalars['ID']['input']>;
  /** Who asks, not known yet: it makes a new person. */
  readonly contact?: InputMaybe<ContactInput>;
  /** The number of another system's order, e.g. of 12345: it makes a second hearing harmless for ever. */
  readonly externalNumber?: InputMaybe<Scalars['String']['input']>;
  /** When it was heard, within the last year; absent for now. */
  readonly heardAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whom it is for, where another asks. */
  readonly onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** Who asks: a person from `findPersons`. Neither person nor contact: an anonymous need. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** What was told, at most 2,000 characters. */
  readonly text: Scalars['String']['input'];
  /** At most 60 characters; without names and phones. */
  readonly title: Scalars['String']['input'];
};

/** What came of it. */
export type HearNeedPayload = {
  readonly __typename?: 'HearNeedPayload';
  /** Whether this hearing made it; false where its external number had been heard; null when refused. */
  readonly created?: Maybe<Scalars['Boolean']['output']>;
  /** The need; null when refused. */
  readonly need?: Maybe<Need>;
  /** 12 characters for the asker, by which `needStatus` tells where it stands; null when refused. */
  readonly receipt?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A resident who joins. */
export type JoinCountyInput = {
  /** Where you live. */
  readonly community: Scalars['RegionCode']['input'];
  /** How you are reached; stored encrypted. */
  readonly contact: ContactInput;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of it. */
export type JoinCountyPayload = {
  readonly __typename?: 'JoinCountyPayload';
  /** Yourself as a member; null when refused. */
  readonly member?: Maybe<Member>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A need that may ask for the same, and why it seems so. */
export type LikelyDuplicate = {
  readonly __typename?: 'LikelyDuplicate';
  /** The need. */
  readonly need: Need;
  /** What they have in common. */
  readonly reasons: ReadonlyArray<LikenessReason>;
  /** From 0.5 on: how alike the titles are (0-1), and 0.2 each for the same category and compound. */
  readonly score: Scalars['Float']['output'];
};

/** What two needs have in common. */
export type LikenessReason =
  /** Both are of one category. */
  | 'SAME_CATEGORY'
  /** Both are of one compound. */
  | 'SAME_COMPOUND'
  /** Their titles share character pairs. */
  | 'SIMILAR_TITLE';

/** Which community becomes a pilot. */
export type MarkPilotInput = {
  /** 首批 = 1; 1-99. */
  readonly batch: Scalars['Int']['input'];
  /** Its code. */
  readonly community: Scalars['RegionCode']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type MarkPilotPayload = {
  readonly __typename?: 'MarkPilotPayload';
  /** The community; null when refused. */
  readonly community?: Maybe<Community>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Somebody who holds or held a role. */
export type Member = Node & {
  readonly __typename?: 'Member';
  /** All roles, also those taken away; for administrators only, else empty. */
  readonly grants: ReadonlyArray<Grant>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** A post or a working name; for a resident the masked name. */
  readonly label: Scalars['String']['output'];
  /** Counts every change, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** Which need goes into which. */
export type MergeNeedInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The need that goes on. */
  readonly into: Scalars['ID']['input'];
  /** Its version seen. */
  readonly intoVersion: Scalars['Int']['input'];
  /** The need that is closed. */
  readonly need: Scalars['ID']['input'];
  /** Its version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type MergeNeedPayload = {
  readonly __typename?: 'MergeNeedPayload';
  /** The need that was closed; null when refused. `mergedInto` is the one that goes on. */
  readonly need?: Maybe<Need>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Takes on a need that was given to you or to your unit.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_ASSIGNED, NOT_FOUND, WRONG_STATE.
   */
  readonly acceptNeed?: Maybe<AcceptNeedPayload>;
  /**
   * Opens a county whose regions are all staged. Interrupted, it goes on when called again.
   *
   * Who may: PROVINCE_ADMIN.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, REGIONS_MISSING.
   */
  readonly activateCounty?: Maybe<ActivateCountyPayload>;
  /**
   * Adds a residential compound (小区) to a community.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly addCompound?: Maybe<AddCompoundPayload>;
  /**
   * Adds a topic (需求事项) to a community, for triage to name.
   *
   * Who may: COUNTY_ADMIN, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly addTopic?: Maybe<AddTopicPayload>;
  /**
   * Tells the asker what was done. Again replaces the answer.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_ASSIGNED, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, WRONG_STATE.
   */
  readonly answerNeed?: Maybe<AnswerNeedPayload>;
  /**
   * Takes a board out of use: what stands on it keeps it, nothing new can be put on it.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: ARCHIVED, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND.
   */
  readonly archiveBoard?: Maybe<ArchiveBoardPayload>;
  /**
   * Takes a brand out of use, whether it has boards in use or not. Its boards are still there, and so is all that stands on
   * them; the public sees neither brand nor boards any more, and no new board can be made of it.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: ARCHIVED, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND.
   */
  readonly archiveBrand?: Maybe<ArchiveBrandPayload>;
  /**
   * Takes a category out of use: needs keep it, new ones cannot take it.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND.
   */
  readonly archiveCategory?: Maybe<ArchiveCategoryPayload>;
  /**
   * Takes a unit out of use: what it has it keeps, nothing new can be given to it.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND.
   */
  readonly archiveUnit?: Maybe<ArchiveUnitPayload>;
  /**
   * Gives a sorted need to a worker or a unit, in place of whoever had it.
   *
   * Who may: COUNTY_ADMIN, SOCIAL_WORKER.
   *
   * Refused with: ARCHIVED, ASSIGNEE_AMBIGUOUS, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, WRONG_STATE.
   */
  readonly assignNeed?: Maybe<AssignNeedPayload>;
  /**
   * Ends an answered need as served.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, WRONG_STATE.
   */
  readonly closeNeed?: Maybe<CloseNeedPayload>;
  /**
   * Sets the days on which the county departs from the published calendar in one year. Due dates already given stay.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, DATE_OUTSIDE_YEAR, IDEMPOTENCY_MISMATCH, OUT_OF_RANGE.
   */
  readonly correctCalendar?: Maybe<CorrectCalendarPayload>;
  /**
   * Corrects a person's contact or focus groups; what is left out is kept.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, BAD_ID_NUMBER, BAD_PHONE, CONFLICT, CONFLICT_RETRY, CONTACT_EMPTY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly correctPerson?: Maybe<CorrectPersonPayload>;
  /**
   * Makes a service board of a brand that is in use.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: ARCHIVED, BAD_COLOUR, BAD_IDEMPOTENCY_KEY, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly createBoard?: Maybe<CreateBoardPayload>;
  /**
   * Makes a brand, at the top or under an umbrella brand. Everybody sees it at once.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: ARCHIVED, BAD_COLOUR, BAD_IDEMPOTENCY_KEY, BAD_UMBRELLA, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly createBrand?: Maybe<CreateBrandPayload>;
  /**
   * Makes a unit (承办单位) to which needs can be referred.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, BAD_ORGANISATION_CODE, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly createUnit?: Maybe<CreateUnitPayload>;
  /**
   * Makes a category, or changes its label or service level; an archived one comes back.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: BAD_CODE, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, OUT_OF_RANGE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly defineCategory?: Maybe<DefineCategoryPayload>;
  /**
   * Rates how a need was served, under the same conditions: a resident for oneself, staff for somebody who told them, e.g.
   * when called back.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, RESIDENT.
   *
   * Refused with: ALREADY_RATED, BAD_IDEMPOTENCY_KEY, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_ANSWERED, NOT_FOUND, OUT_OF_RANGE, PERSON_MISSING, RELATION_WITHOUT_PROXY, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly giveFeedback?: Maybe<GiveFeedbackPayload>;
  /**
   * Gives a role to whoever will come with a token of this issuer and subject. A province's administrator names the county
   * and gives COUNTY_ADMIN; a county's administrator gives the working roles. Again is harmless.
   *
   * Who may: PROVINCE_ADMIN, COUNTY_ADMIN, the bootstrap administrator.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, BAD_SCOPE, BAD_SUBJECT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, ROLE_NOT_GRANTABLE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly grantRole?: Maybe<GrantRolePayload>;
  /**
   * Hears a need through a channel. With an `externalNumber` a second hearing is harmless for ever: it gives the need that
   * is there and `created: false`. A resident asks for oneself, ONLINE or by MICRO_WISH.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, RESIDENT.
   *
   * Refused with: ARCHIVED, BAD_EXTERNAL_NUMBER, BAD_IDEMPOTENCY_KEY, BAD_ID_NUMBER, BAD_PHONE, CHANNEL_NOT_ALLOWED, CONFLICT_RETRY, CONTACT_EMPTY, COUNTY_SUSPENDED, EXTERNAL_NUMBER_TAKEN, HEARD_AT_OUT_OF_RANGE, IDEMPOTENCY_MISMATCH, NOT_FOUND, REGION_NOT_IN_FORCE, REQUESTER_AMBIGUOUS, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly hearNeed?: Maybe<HearNeedPayload>;
  /**
   * Joins your token's county as a resident, so that you can ask for things yourself. Again is harmless.
   *
   * Who may: everybody with a token.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, BAD_ID_NUMBER, BAD_PHONE, BAD_SUBJECT, CONFLICT_RETRY, CONTACT_EMPTY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, REGION_NOT_IN_FORCE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly joinCounty?: Maybe<JoinCountyPayload>;
  /**
   * Makes a community a pilot (试点) of a batch.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE.
   */
  readonly markPilot?: Maybe<MarkPilotPayload>;
  /**
   * Closes a need as merged into another, which goes on with the supporters of both.
   *
   * Who may: COUNTY_ADMIN, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, SAME_NEED, TOO_MANY_MERGED, WRONG_STATE.
   */
  readonly mergeNeed?: Maybe<MergeNeedPayload>;
  /**
   * Writes an internal remark. The asker never sees it.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly noteNeed?: Maybe<NoteNeedPayload>;
  /**
   * Opens the file of a county, so that its regions can be staged. Nobody sees the county yet. Again is harmless.
   *
   * Who may: PROVINCE_ADMIN.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, BAD_REGION, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly provisionCounty?: Maybe<ProvisionCountyPayload>;
  /**
   * Without a token: whoever holds a receipt rates how its need was served, as the one who asked. The need, or the one into
   * which it was merged, must be answered or served. Everybody rates once, with the receipt or signed in.
   *
   * Who may: anybody, without a token.
   *
   * Refused with: ALREADY_RATED, BAD_IDEMPOTENCY_KEY, CONFLICT_RETRY, IDEMPOTENCY_MISMATCH, NOT_ANSWERED, NOT_FOUND, OUT_OF_RANGE, RATE_LIMITED, RELATION_WITHOUT_PROXY, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly rateByReceipt?: Maybe<RateByReceiptPayload>;
  /**
   * Makes a person of whom only the contact is known, e.g. on whose behalf another asks.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, BAD_ID_NUMBER, BAD_PHONE, CONFLICT_RETRY, CONTACT_EMPTY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, REGION_NOT_IN_FORCE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly registerPerson?: Maybe<RegisterPersonPayload>;
  /**
   * Opens an answered, served or declined need again within ten working days.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, RESIDENT.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, NOT_REOPENABLE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_LATE, WRONG_STATE.
   */
  readonly reopenNeed?: Maybe<ReopenNeedPayload>;
  /**
   * Lets a suspended county work again.
   *
   * Who may: PROVINCE_ADMIN.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND.
   */
  readonly resumeCounty?: Maybe<ResumeCountyPayload>;
  /**
   * Gives a need back with a reason, to be sorted again; a unit only within five working days.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_ASSIGNED, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_LATE, WRONG_STATE.
   */
  readonly returnNeed?: Maybe<ReturnNeedPayload>;
  /**
   * Shows a person's contact in the clear, after an audit entry with your reason has been written. Every call is a look.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly revealContact?: Maybe<RevealContactPayload>;
  /**
   * Changes a board: a field that is left out is kept. A new name shows here at once; what has copied the old one, such as a
   * published project, follows later.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: ARCHIVED, BAD_COLOUR, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly reviseBoard?: Maybe<ReviseBoardPayload>;
  /**
   * Changes a brand: a field that is left out is kept. A new name shows here at once; what has copied the old one, such as a
   * published project, follows later.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: ARCHIVED, BAD_COLOUR, BAD_IDEMPOTENCY_KEY, BAD_UMBRELLA, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly reviseBrand?: Maybe<ReviseBrandPayload>;
  /**
   * Takes a role away: within five seconds nothing may be done with it any more.
   *
   * Who may: PROVINCE_ADMIN, COUNTY_ADMIN, the bootstrap administrator.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, ROLE_NOT_GRANTABLE.
   */
  readonly revokeRole?: Maybe<RevokeRolePayload>;
  /**
   * Writes up to 500 townships and communities of a county that is being provisioned. Again overwrites.
   *
   * Who may: PROVINCE_ADMIN.
   *
   * Refused with: ALREADY_ACTIVE, BAD_IDEMPOTENCY_KEY, BAD_REGION, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_MANY_REGIONS.
   */
  readonly stageRegions?: Maybe<StageRegionsPayload>;
  /**
   * Writes down that somebody known asks for the same. One human being counts once.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, WRONG_STATE.
   */
  readonly supportNeed?: Maybe<SupportNeedPayload>;
  /**
   * Refuses all commands in a county until it is resumed; its administrators still read.
   *
   * Who may: PROVINCE_ADMIN.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND.
   */
  readonly suspendCounty?: Maybe<SuspendCountyPayload>;
  /**
   * Sorts a need (分类研判): how grave, how pressing, how hard it is, and what becomes of it.
   *
   * Who may: COUNTY_ADMIN, SOCIAL_WORKER.
   *
   * Refused with: ARCHIVED, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE, REASON_MISSING, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, UNIT_MISMATCH, WRONG_STATE.
   */
  readonly triageNeed?: Maybe<TriageNeedPayload>;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationAcceptNeedArgs = {
  input: AcceptNeedInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationActivateCountyArgs = {
  input: ActivateCountyInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationAddCompoundArgs = {
  input: AddCompoundInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationAddTopicArgs = {
  input: AddTopicInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationAnswerNeedArgs = {
  input: AnswerNeedInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationArchiveBoardArgs = {
  input: ArchiveBoardInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationArchiveBrandArgs = {
  input: ArchiveBrandInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationArchiveCategoryArgs = {
  input: ArchiveCategoryInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationArchiveUnitArgs = {
  input: ArchiveUnitInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationAssignNeedArgs = {
  input: AssignNeedInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationCloseNeedArgs = {
  input: CloseNeedInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationCorrectCalendarArgs = {
  input: CorrectCalendarInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationCorrectPersonArgs = {
  input: CorrectPersonInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationCreateBoardArgs = {
  input: CreateBoardInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationCreateBrandArgs = {
  input: CreateBrandInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationCreateUnitArgs = {
  input: CreateUnitInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationDefineCategoryArgs = {
  input: DefineCategoryInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationGiveFeedbackArgs = {
  input: GiveFeedbackInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationHearNeedArgs = {
  input: HearNeedInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationJoinCountyArgs = {
  input: JoinCountyInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationMarkPilotArgs = {
  input: MarkPilotInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationMergeNeedArgs = {
  input: MergeNeedInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationNoteNeedArgs = {
  input: NoteNeedInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationProvisionCountyArgs = {
  input: ProvisionCountyInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationRateByReceiptArgs = {
  input: RateByReceiptInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationReopenNeedArgs = {
  input: ReopenNeedInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationResumeCountyArgs = {
  input: ResumeCountyInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationReturnNeedArgs = {
  input: ReturnNeedInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationRevealContactArgs = {
  input: RevealContactInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationReviseBoardArgs = {
  input: ReviseBoardInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationReviseBrandArgs = {
  input: ReviseBrandInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationRevokeRoleArgs = {
  input: RevokeRoleInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationStageRegionsArgs = {
  input: StageRegionsInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationSupportNeedArgs = {
  input: SupportNeedInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationSuspendCountyArgs = {
  input: SuspendCountyInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationTriageNeedArgs = {
  input: TriageNeedInput;
};

/** 诉求／需求: what a resident asks for. Its text is internal; the public sees neither the need nor who asks. */
export type Need = Node & {
  readonly __typename?: 'Need';
  /** When the asker was first told what was done; null while it is not answered. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The member who is to do it; null where nobody was named. */
  readonly assignee?: Maybe<Member>;
  /** What kind of matter; null until it is known. */
  readonly category?: Maybe<Category>;
  /** How it came in. */
  readonly channel: NeedChannel;
  /** Where it belongs. */
  readonly community?: Maybe<Community>;
  /** The compound; null where it concerns none or none was told. */
  readonly compound?: Maybe<Compound>;
  /** The day by which it is answered, counted in working days from the day after it was heard or reopened. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** Whether the due day reaches a year whose holidays are not published yet; it then counts Monday to Friday. */
  readonly dueProvisional: Scalars['Boolean']['output'];
  /** The number of another system's order; null where there is none. */
  readonly externalNumber?: Maybe<Scalars['String']['output']>;
  /** What was thought of how it was served, in no order; empty for residents. What was merged into it has its own. */
  readonly feedback: FeedbackConnection;
  /** When it was heard. */
  readonly heardAt: Scalars['DateTime']['output'];
  /** Who heard it; null where that member is not known here any more. */
  readonly heardBy?: Maybe<Member>;
  /** Everything that happened to it, one entry a version, oldest first; empty for residents. */
  readonly history: NeedEventConnection;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The need into which it was merged; null where it was not. */
  readonly mergedInto?: Maybe<Need>;
  /** Internal remarks and the reasons of returns and referrals, oldest first; empty for residents. */
  readonly notes: NeedNoteConnection;
  /** Whom it is for, masked, where another asks; else null. */
  readonly onBehalfOf?: Maybe<Person>;
  /** How it ended; null while it has not. */
  readonly outcome?: Maybe<NeedOutcome>;
  /** Whether it is open after its due day, by Shanghai time. */
  readonly overdue: Scalars['Boolean']['output'];
  /** What the asker is told; null while nothing is. */
  readonly publicAnswer?: Maybe<Scalars['String']['output']>;
  /** The last day on which it may be reopened; null where it may not. */
  readonly reopenUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Who asks, masked; null where the asker stays anonymous. */
  readonly requester?: Maybe<Person>;
  /** Where it stands. */
  readonly state: NeedState;
  /** Who asks for the same besides the requester, here and in what was merged into it; empty for residents. */
  readonly supporters: NeedSupporterConnection;
  /** What was told, in full; internal. */
  readonly text: Scalars['String']['output'];
  /** In at most 60 characters. */
  readonly title: Scalars['String']['output'];
  /** What it asks for, in one with others; null until triage named it. */
  readonly topic?: Maybe<NeedTopic>;
  /** How it was sorted; null while it was not, and again after a return or reopening. */
  readonly triage?: Maybe<Triage>;
  /** The unit that is to do it; null where none was named. */
  readonly unit?: Maybe<Unit>;
  /** Counts every change, from 1; to be named by whoever changes it. */
  readonly version: Scalars['Int']['output'];
};


/** 诉求／需求: what a resident asks for. Its text is internal; the public sees neither the need nor who asks. */
export type NeedFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** 诉求／需求: what a resident asks for. Its text is internal; the public sees neither the need nor who asks. */
export type NeedHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** 诉求／需求: what a resident asks for. Its text is internal; the public sees neither the need nor who asks. */
export type NeedNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** 诉求／需求: what a resident asks for. Its text is internal; the public sees neither the need nor who asks. */
export type NeedSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** 渠道: how a need came in. */
export type NeedChannel =
  /** 善益站 */
  | 'CHARITY_STATION'
  /** 上门走访 */
  | 'HOME_VISIT'
  /** 12345政务服务便民热线（市长热线） */
  | 'HOTLINE'
  /** 议事会 */
  | 'MEETING'
  /** 微心愿 */
  | 'MICRO_WISH'
  /** 线上 */
  | 'ONLINE'
  /** 问卷 */
  | 'SURVEY'
  /** 书记茶摊 */
  | 'TEA_STALL';

/** Needs in the order of their list. */
export type NeedConnection = {
  readonly __typename?: 'NeedConnection';
  /** The needs with their cursors. */
  readonly edges: ReadonlyArray<NeedEdge>;
  /** The needs alone. */
  readonly nodes: ReadonlyArray<Need>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A need with its cursor. */
export type NeedEdge = {
  readonly __typename?: 'NeedEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The need. */
  readonly node: Need;
};

/** One change of a need. It holds codes and ids, never text and never a person. */
export type NeedEvent = {
  readonly __typename?: 'NeedEvent';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it; null where that member is of another county or province. */
  readonly by?: Maybe<Member>;
  /** `<need>:<version>`; the same everywhere this event is told. */
  readonly id: Scalars['ID']['output'];
  /** What happened, e.g. `need.triaged`. */
  readonly type: Scalars['String']['output'];
  /** The version that it made. */
  readonly version: Scalars['Int']['output'];
};

/** Events, oldest first. */
export type NeedEventConnection = {
  readonly __typename?: 'NeedEventConnection';
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<NeedEventEdge>;
  /** The events alone. */
  readonly nodes: ReadonlyArray<NeedEvent>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An event with its cursor. */
export type NeedEventEdge = {
  readonly __typename?: 'NeedEventEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: NeedEvent;
};

/** Something that was written down inside. */
export type NeedNote = {
  readonly __typename?: 'NeedNote';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who wrote it; null where that member is not known here any more. */
  readonly by?: Maybe<Member>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What it belongs to. */
  readonly kind: NeedNoteKind;
  /** At most 500 characters; internal. */
  readonly text: Scalars['String']['output'];
};

/** Notes, oldest first. */
export type NeedNoteConnection = {
  readonly __typename?: 'NeedNoteConnection';
  /** The notes with their cursors. */
  readonly edges: ReadonlyArray<NeedNoteEdge>;
  /** The notes alone. */
  readonly nodes: ReadonlyArray<NeedNote>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A note with its cursor. */
export type NeedNoteEdge = {
  readonly __typename?: 'NeedNoteEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The note. */
  readonly node: NeedNote;
};

/** What an internal remark belongs to. */
export type NeedNoteKind =
  /** A remark. */
  | 'NOTE'
  /** To whom it was handed over as a petition. */
  | 'PETITION'
  /** Why it was referred. */
  | 'REFERRED'
  /** Why it was reopened. */
  | 'REOPENED'
  /** Why it was given back. */
  | 'RETURNED';

/** How a closed need ended. */
export type NeedOutcome =
  /** It was declined; the public answer tells why. */
  | 'DECLINED'
  /** It asks for the same as another need, into which it was merged. */
  | 'MERGED'
  /** It is a petition (信访) and was handed over; it is never ranked. */
  | 'PETITION'
  /** It was served. */
  | 'SERVED';

/** Where a need stands. */
export type NeedState =
  /** The asker was told what was done. */
  | 'ANSWERED'
  /** Ended; `outcome` tells how. */
  | 'CLOSED'
  /** Heard, not sorted yet. */
  | 'HEARD'
  /** Accepted by whoever is to do it. */
  | 'IN_PROGRESS'
  /** Referred to a unit, which has not accepted yet. */
  | 'REFERRED'
  /** Opened again; to be sorted as if heard today. */
  | 'REOPENED'
  /** Sorted; to be served or made a project. */
  | 'TRIAGED';

/** What the holder of a receipt may know. */
export type NeedStatus = {
  readonly __typename?: 'NeedStatus';
  /** The day by which it is answered. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** How it ended; null while it has not. */
  readonly outcome?: Maybe<NeedOutcome>;
  /** What was done, in the county's words; null while nothing was told. */
  readonly publicAnswer?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: NeedState;
};

/** Somebody who asks for the same. */
export type NeedSupporter = {
  readonly __typename?: 'NeedSupporter';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** Who, masked; null for whom the county does not know by name or phone. */
  readonly person?: Maybe<Person>;
};

/** Supporters. */
export type NeedSupporterConnection = {
  readonly __typename?: 'NeedSupporterConnection';
  /** The supporters with their cursors. */
  readonly edges: ReadonlyArray<NeedSupporterEdge>;
  /** The supporters alone. */
  readonly nodes: ReadonlyArray<NeedSupporter>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A supporter with its cursor. */
export type NeedSupporterEdge = {
  readonly __typename?: 'NeedSupporterEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The supporter. */
  readonly node: NeedSupporter;
};

/** 需求事项: what many needs and survey options of a community ask for. Topics are ranked; needs are their sources. */
export type NeedTopic = Node & {
  readonly __typename?: 'NeedTopic';
  /** Whose topic it is. */
  readonly community?: Maybe<Community>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What is asked for, e.g. 腰鼓课. */
  readonly name: Scalars['String']['output'];
  /** Counts every change, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** Topics of a community. */
export type NeedTopicConnection = {
  readonly __typename?: 'NeedTopicConnection';
  /** The topics with their cursors. */
  readonly edges: ReadonlyArray<NeedTopicEdge>;
  /** The topics alone. */
  readonly nodes: ReadonlyArray<NeedTopic>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A topic with its cursor. */
export type NeedTopicEdge = {
  readonly __typename?: 'NeedTopicEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The topic. */
  readonly node: NeedTopic;
};

/** Anything that has an id of its own and can be asked for by it. */
export type Node = {
  /** Opaque, and unique over the whole deployment. */
  readonly id: Scalars['ID']['output'];
};

/** A remark. */
export type NoteNeedInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which need. */
  readonly need: Scalars['ID']['input'];
  /** At most 500 characters; internal. */
  readonly text: Scalars['String']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type NoteNeedPayload = {
  readonly __typename?: 'NoteNeedPayload';
  /** The need; null when refused. */
  readonly need?: Maybe<Need>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a page of a list ends, and whether there is more. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** To be given as `after` for the next page; null where nothing was read. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether another page follows. A filtered list may give a short page while more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** 人: one human being. Name, phone, address and ID number exist only encrypted; what is shown here is masked. */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** Masked. Null where no address is known. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** The community of the person. */
  readonly community?: Maybe<Community>;
  /** What the person belongs to; empty for who is no staff. */
  readonly focusGroups: ReadonlyArray<FocusGroup>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Masked. Null where no ID number is known. */
  readonly idNumber?: Maybe<Scalars['String']['output']>;
  /** Masked: 张**. Null where no name is known. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What the person asked for, newest first, as far as you may see it. */
  readonly needs: NeedConnection;
  /** Masked: 138****1234. Null where no phone is known. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** When the person became known. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Counts every change, from 1. */
  readonly version: Scalars['Int']['output'];
};


/** 人: one human being. Name, phone, address and ID number exist only encrypted; what is shown here is masked. */
export type PersonNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Which county is provisioned. */
export type ProvisionCountyInput = {
  /** Six digits of your province, not its own code. */
  readonly county: Scalars['RegionCode']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Official name, at most 40 characters. */
  readonly name: Scalars['String']['input'];
};

/** What came of it. */
export type ProvisionCountyPayload = {
  readonly __typename?: 'ProvisionCountyPayload';
  /** The county's entry; null when refused. */
  readonly county?: Maybe<CountyEntry>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A service board as everybody sees it. */
export type PublicBoard = {
  readonly __typename?: 'PublicBoard';
  /** `#rrggbb`, lower case; null where none was given. */
  readonly colour?: Maybe<Scalars['String']['output']>;
  /** Opaque; the same as for members. */
  readonly id: Scalars['ID']['output'];
  /** What users read. */
  readonly name: Scalars['String']['output'];
  /** In a word or two what it is about; null where none was given. */
  readonly theme?: Maybe<Scalars['String']['output']>;
};

/** A brand as everybody sees it. */
export type PublicBrand = {
  readonly __typename?: 'PublicBrand';
  /** Its boards in use, by `order`, then by age. */
  readonly boards: ReadonlyArray<PublicBoard>;
  /** `#rrggbb`, lower case; null where none was given. */
  readonly colour?: Maybe<Scalars['String']['output']>;
  /** Opaque; the same as for members. */
  readonly id: Scalars['ID']['output'];
  /** What users read. */
  readonly name: Scalars['String']['output'];
  /** Its slogan; null where it has none. */
  readonly slogan?: Maybe<Scalars['String']['output']>;
  /** In a word or two what it is about; null where none was given. */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** Name of the brand above it; null where it stands at the top, or the other is out of use. */
  readonly umbrella?: Maybe<Scalars['String']['output']>;
};

/** What a client may ask. Everything but what says so needs a token. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Who looked at or changed what of a person or member, newest first. Kept for three years, never changed.
   *
   * Who may: COUNTY_ADMIN.
   */
  readonly auditEntries: AuditEntryConnection;
  /**
   * A service board (服务板块) of your county.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER, RESIDENT.
   */
  readonly board?: Maybe<ServiceBoard>;
  /**
   * A brand (品牌) of your county.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER, RESIDENT.
   */
  readonly brand?: Maybe<Brand>;
  /**
   * Your county's brands, archived ones too, by `order`, then by age.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER, RESIDENT.
   */
  readonly brands: BrandConnection;
  /**
   * Your province's counties, also those still being provisioned, by code.
   *
   * Who may: PROVINCE_ADMIN.
   */
  readonly counties: CountyEntryConnection;
  /**
   * Your own county; null for a province's staff.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER, RESIDENT.
   */
  readonly county?: Maybe<County>;
  /**
   * Open needs within a scope (county, township or community), the soonest due first.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly dueNeeds: NeedConnection;
  /**
   * Everybody within your scope who has this phone, masked: ask before you make somebody new. At most 100.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly findPersons: ReadonlyArray<Person>;
  /**
   * Needs of the community, of the last 60 days, that may ask for the same; the likeliest first, five at most.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly likelyDuplicates: ReadonlyArray<LikelyDuplicate>;
  /**
   * Memberships in force within a scope of your county (a region's code, or a unit's id), by scope and role.
   *
   * Who may: COUNTY_ADMIN.
   */
  readonly members: GrantConnection;
  /**
   * A need within your reach.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER, RESIDENT.
   */
  readonly need?: Maybe<Need>;
  /**
   * The need that was heard under another system's number, e.g. of a 12345 work order.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly needByExternalNumber?: Maybe<Need>;
  /**
   * Without a token: where the need of a receipt stands. Null where there is no such receipt in this county. Never the text
   * that was told.
   *
   * Who may: anybody, without a token.
   */
  readonly needStatus?: Maybe<NeedStatus>;
  /**
   * All needs of a community, newest first.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly needs: NeedConnection;
  /**
   * The thing with this id, or null where there is none within your reach.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER, RESIDENT.
   */
  readonly node?: Maybe<Node>;
  /**
   * The open needs of a community: the most urgent first, and within an urgency the soonest due. What nobody has sorted yet
   * stands with urgency 2.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly openNeeds: NeedConnection;
  /**
   * A person of your county, masked; a resident sees oneself.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, RESIDENT.
   */
  readonly person?: Maybe<Person>;
  /**
   * Without a token: the brands that a county has in use, by `order`, then by age, each with its boards in use. Empty where
   * the county is unknown here or suspended. A change shows within seconds.
   *
   * Who may: anybody, without a token.
   */
  readonly publicBrands: ReadonlyArray<PublicBrand>;
  /**
   * A township or community of your county by its code.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER, RESIDENT.
   */
  readonly region?: Maybe<Region>;
  /**
   * The deployment itself.
   *
   * Who may: anybody, without a token.
   */
  readonly system: System;
  /**
   * What was given to you, or to a unit of yours, and is not done; the soonest due first.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER.
   */
  readonly toDo: NeedConnection;
  /**
   * The topics of a community, in the order in which they were added.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly topics: NeedTopicConnection;
  /**
   * A handling unit of your county.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER, RESIDENT.
   */
  readonly unit?: Maybe<Unit>;
  /**
   * Who you are here, and what you may do. A good token alone gives no right.
   *
   * Who may: everybody with a token.
   */
  readonly viewer: ViewerInfo;
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  subject: Scalars['ID']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryBoardArgs = {
  id: Scalars['ID']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryBrandArgs = {
  id: Scalars['ID']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryBrandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryCountiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryDueNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  overdueOnly?: Scalars['Boolean']['input'];
  scope: Scalars['RegionCode']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryFindPersonsArgs = {
  phone: Scalars['String']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryLikelyDuplicatesArgs = {
  category?: InputMaybe<Scalars['String']['input']>;
  community: Scalars['RegionCode']['input'];
  compound?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  scope: Scalars['String']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryNeedByExternalNumberArgs = {
  number: Scalars['String']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryNeedStatusArgs = {
  county: Scalars['RegionCode']['input'];
  receipt: Scalars['String']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  community: Scalars['RegionCode']['input'];
  first?: Scalars['Int']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryOpenNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  community: Scalars['RegionCode']['input'];
  first?: Scalars['Int']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryPublicBrandsArgs = {
  county: Scalars['RegionCode']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryRegionArgs = {
  code: Scalars['RegionCode']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryToDoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  unit?: InputMaybe<Scalars['ID']['input']>;
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  community: Scalars['RegionCode']['input'];
  first?: Scalars['Int']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
};

/** What the holder of a receipt thinks. */
export type RateByReceiptInput = {
  /** Six digits: where the need was heard. */
  readonly county: Scalars['RegionCode']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Another speaks for the one who asked. */
  readonly proxy?: Scalars['Boolean']['input'];
  /** From 1, bad, to 5, good. */
  readonly rating: Scalars['Int']['input'];
  /** 12 characters that the asker was given. */
  readonly receipt: Scalars['String']['input'];
  /** Who speaks; only with `proxy`. */
  readonly relation?: InputMaybe<FeedbackRelation>;
  /** At most 500 characters; internal. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type RateByReceiptPayload = {
  readonly __typename?: 'RateByReceiptPayload';
  /** The rating as it was written down; null when refused. */
  readonly rating?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A division below the county whose code is official. */
export type Region = {
  /** 9 digits a township, 12 a community. */
  readonly code: Scalars['RegionCode']['output'];
  /** Official name. */
  readonly name: Scalars['String']['output'];
  /** The first day on which the code counts. */
  readonly validFrom: Scalars['LocalDate']['output'];
  /** The last day; null while it is in force. Codes are reused, so an ended one is kept. */
  readonly validTo?: Maybe<Scalars['LocalDate']['output']>;
};

/** One township or community. */
export type RegionInput = {
  /** 9 or 12 digits that begin with the county's. */
  readonly code: Scalars['RegionCode']['input'];
  /** Official name, at most 40 characters. */
  readonly name: Scalars['String']['input'];
  /** The first day on which the code counts. */
  readonly validFrom: Scalars['LocalDate']['input'];
  /** The last day; absent while it is in force. */
  readonly validTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A new person. */
export type RegisterPersonInput = {
  /** Where the person lives. */
  readonly community: Scalars['RegionCode']['input'];
  /** How the person is reached. */
  readonly contact: ContactInput;
  /** What the person belongs to. */
  readonly focusGroups?: InputMaybe<ReadonlyArray<FocusGroup>>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of it. */
export type RegisterPersonPayload = {
  readonly __typename?: 'RegisterPersonPayload';
  /** The person, masked; null when refused. */
  readonly person?: Maybe<Person>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which need is opened again. */
export type ReopenNeedInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which need. */
  readonly need: Scalars['ID']['input'];
  /** Why, at most 500 characters; internal. */
  readonly reason: Scalars['String']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ReopenNeedPayload = {
  readonly __typename?: 'ReopenNeedPayload';
  /** The need; null when refused. */
  readonly need?: Maybe<Need>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which county is resumed. */
export type ResumeCountyInput = {
  /** A suspended county of your province. */
  readonly county: Scalars['RegionCode']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of it. */
export type ResumeCountyPayload = {
  readonly __typename?: 'ResumeCountyPayload';
  /** The county's entry; null when refused. */
  readonly county?: Maybe<CountyEntry>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which need is given back. */
export type ReturnNeedInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which need. */
  readonly need: Scalars['ID']['input'];
  /** Why, at most 500 characters; internal. */
  readonly reason: Scalars['String']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ReturnNeedPayload = {
  readonly __typename?: 'ReturnNeedPayload';
  /** The need; null when refused. */
  readonly need?: Maybe<Need>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whose contact is shown, and why. */
export type RevealContactInput = {
  /** 8-64 characters of `A-Za-z0-9_-`; a repeated call is a look of its own. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The need through which you have to do with the person; a unit's handler must name it. */
  readonly need?: InputMaybe<Scalars['ID']['input']>;
  /** Who. */
  readonly person: Scalars['ID']['input'];
  /** Why you must know, at most 500 characters; it is kept for three years. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it. */
export type RevealContactPayload = {
  readonly __typename?: 'RevealContactPayload';
  /** The contact in the clear; null when refused. */
  readonly contact?: Maybe<Contact>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What changes in a board. What is left out is kept. */
export type ReviseBoardInput = {
  /** Its id. */
  readonly board: Scalars['ID']['input'];
  /** `#rrggbb`; null clears it. */
  readonly colour?: InputMaybe<Scalars['String']['input']>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 40 characters; null keeps it too. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 0-999; null keeps it too. */
  readonly order?: InputMaybe<Scalars['Int']['input']>;
  /** At most 20 characters; null clears it. */
  readonly theme?: InputMaybe<Scalars['String']['input']>;
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ReviseBoardPayload = {
  readonly __typename?: 'ReviseBoardPayload';
  /** The board; null when refused. */
  readonly board?: Maybe<ServiceBoard>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What changes in a brand. What is left out is kept. */
export type ReviseBrandInput = {
  /** Its id. */
  readonly brand: Scalars['ID']['input'];
  /** `#rrggbb`; null clears it. */
  readonly colour?: InputMaybe<Scalars['String']['input']>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 40 characters; null keeps it too. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 0-999; null keeps it too. */
  readonly order?: InputMaybe<Scalars['Int']['input']>;
  /** At most 60 characters; null clears it. */
  readonly slogan?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 characters; null clears it. */
  readonly theme?: InputMaybe<Scalars['String']['input']>;
  /** The brand above it, as for a new one; null puts it at the top. A brand that is or was an umbrella stays there. */
  readonly umbrella?: InputMaybe<Scalars['ID']['input']>;
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ReviseBrandPayload = {
  readonly __typename?: 'ReviseBrandPayload';
  /** The brand; null when refused. */
  readonly brand?: Maybe<Brand>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which role is taken away. */
export type RevokeRoleInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who holds it. */
  readonly member: Scalars['ID']['input'];
  /** Only for a province's administrator and the bootstrap administrator: where. Else your own county. */
  readonly owner?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The role. */
  readonly role: Role;
  /** Its scope. */
  readonly scope: Scalars['String']['input'];
};

/** What came of it. */
export type RevokeRolePayload = {
  readonly __typename?: 'RevokeRolePayload';
  /** The member; null when refused. */
  readonly member?: Maybe<Member>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a membership may be. */
export type Role =
  /** 社区工作者: hears, serves and closes needs within a region. */
  | 'COMMUNITY_WORKER'
  /** Sets up a county and grants its working roles. */
  | 'COUNTY_ADMIN'
  /** Provisions counties of a province and names their administrators; sees no county's rows. */
  | 'PROVINCE_ADMIN'
  /** 居民: asks for oneself and follows one's own needs. */
  | 'RESIDENT'
  /** 社会工作者: sorts, assigns and merges needs within a region. */
  | 'SOCIAL_WORKER'
  /** Accepts and answers the needs that were given to a unit. */
  | 'UNIT_HANDLER';

/** 服务板块: a part of a brand, for one kind of service. It stays with its brand. */
export type ServiceBoard = Node & {
  readonly __typename?: 'ServiceBoard';
  /** Whether it is out of use; that its brand is does not make it so. */
  readonly archived: Scalars['Boolean']['output'];
  /** The brand that it is of. */
  readonly brand?: Maybe<Brand>;
  /** `#rrggbb`, lower case; null where none was given. */
  readonly colour?: Maybe<Scalars['String']['output']>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What users read, e.g. 逸动社群. */
  readonly name: Scalars['String']['output'];
  /** 0-999: lists show the lower first. */
  readonly order: Scalars['Int']['output'];
  /** In a word or two what it is about; null where none was given. */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** Counts every change, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** Service boards of a brand. */
export type ServiceBoardConnection = {
  readonly __typename?: 'ServiceBoardConnection';
  /** The boards with their cursors. */
  readonly edges: ReadonlyArray<ServiceBoardEdge>;
  /** The boards alone. */
  readonly nodes: ReadonlyArray<ServiceBoard>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A board with its cursor. */
export type ServiceBoardEdge = {
  readonly __typename?: 'ServiceBoardEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The board. */
  readonly node: ServiceBoard;
};

/** Divisions to be staged. */
export type StageRegionsInput = {
  /** The county that is being provisioned. */
  readonly county: Scalars['RegionCode']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 500. */
  readonly regions: ReadonlyArray<RegionInput>;
};

/** What came of it. */
export type StageRegionsPayload = {
  readonly __typename?: 'StageRegionsPayload';
  /** The county's entry; null when refused. */
  readonly county?: Maybe<CountyEntry>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who asks for the same. */
export type SupportNeedInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which need. */
  readonly need: Scalars['ID']['input'];
  /** A person from `findPersons`. */
  readonly person: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type SupportNeedPayload = {
  readonly __typename?: 'SupportNeedPayload';
  /** The need; null when refused. */
  readonly need?: Maybe<Need>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which county is suspended. */
export type SuspendCountyInput = {
  /** An active county of your province. */
  readonly county: Scalars['RegionCode']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of it. */
export type SuspendCountyPayload = {
  readonly __typename?: 'SuspendCountyPayload';
  /** The county's entry; null when refused. */
  readonly county?: Maybe<CountyEntry>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The deployment itself. */
export type System = {
  readonly __typename?: 'System';
  /** SHA-256 of the schema, to notice a change of it: 64 hex digits. */
  readonly schemaHash: Scalars['String']['output'];
  /** The release that answers. */
  readonly version: Scalars['String']['output'];
};

/** 乡镇／街道. */
export type Township = Region & {
  readonly __typename?: 'Township';
  /** 9 digits of GB/T 10114. */
  readonly code: Scalars['RegionCode']['output'];
  /** Its communities and villages, by code. */
  readonly communities: CommunityConnection;
  /** Official name. */
  readonly name: Scalars['String']['output'];
  /** The first day on which the code counts. */
  readonly validFrom: Scalars['LocalDate']['output'];
  /** The last day; null while it is in force. */
  readonly validTo?: Maybe<Scalars['LocalDate']['output']>;
};


/** 乡镇／街道. */
export type TownshipCommunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Townships of a county, by code. */
export type TownshipConnection = {
  readonly __typename?: 'TownshipConnection';
  /** The townships with their cursors. */
  readonly edges: ReadonlyArray<TownshipEdge>;
  /** The townships alone. */
  readonly nodes: ReadonlyArray<Township>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A township with its cursor. */
export type TownshipEdge = {
  readonly __typename?: 'TownshipEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The township. */
  readonly node: Township;
};

/** 分类研判: how a need was sorted. */
export type Triage = {
  readonly __typename?: 'Triage';
  /** What becomes of it. */
  readonly decision: TriageDecision;
  /** 难易: how hard, 1-3. */
  readonly difficulty: Scalars['Int']['output'];
  /** 可实现: whether it can be done. */
  readonly feasible: Scalars['Boolean']['output'];
  /** 大众利益: whether many gain by it. */
  readonly publicInterest: Scalars['Boolean']['output'];
  /** 轻重: how grave, 0-3. */
  readonly severity: Scalars['Int']['output'];
  /** 缓急: how pressing, 0-3. */
  readonly urgency: Scalars['Int']['output'];
};

/** What becomes of a need when it is sorted. */
export type TriageDecision =
  /** It cannot be done; the asker is told why. */
  | 'DECLINE'
  /** It is served at once. */
  | 'DIRECT'
  /** It is a petition (信访) and is handed over. */
  | 'PETITION'
  /** It serves many and can be done: to become a project. */
  | 'PROJECT'
  /** It goes to a unit. */
  | 'REFER';

/** How a need is sorted. */
export type TriageNeedInput = {
  /** A category's code; the due day follows its service level. */
  readonly category: Scalars['String']['input'];
  /** What becomes of it. */
  readonly decision: TriageDecision;
  /** 难易: 1-3. */
  readonly difficulty: Scalars['Int']['input'];
  /** 可实现. */
  readonly feasible: Scalars['Boolean']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which need. */
  readonly need: Scalars['ID']['input'];
  /** 大众利益. */
  readonly publicInterest: Scalars['Boolean']['input'];
  /** With DECLINE: told to the asker. Else an internal remark. At most 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** 轻重: 0-3. */
  readonly severity: Scalars['Int']['input'];
  /** What it asks for, in one with others: a topic of the need's community. Absent leaves it as it was. */
  readonly topic?: InputMaybe<Scalars['ID']['input']>;
  /** With REFER: to which unit. */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
  /** 缓急: 0-3. */
  readonly urgency: Scalars['Int']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type TriageNeedPayload = {
  readonly __typename?: 'TriageNeedPayload';
  /** The need; null when refused. */
  readonly need?: Maybe<Need>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 承办单位: a department, station or institution to which needs are referred. */
export type Unit = Node & {
  readonly __typename?: 'Unit';
  /** Whether it is out of use. */
  readonly archived: Scalars['Boolean']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What users read. */
  readonly name: Scalars['String']['output'];
  /** Unified social credit code (GB 32100); null where it has none of its own. */
  readonly organisationCode?: Maybe<Scalars['String']['output']>;
  /** Counts every change, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** Units of a county. */
export type UnitConnection = {
  readonly __typename?: 'UnitConnection';
  /** The units with their cursors. */
  readonly edges: ReadonlyArray<UnitEdge>;
  /** The units alone. */
  readonly nodes: ReadonlyArray<Unit>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A unit with its cursor. */
export type UnitEdge = {
  readonly __typename?: 'UnitEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The unit. */
  readonly node: Unit;
};

/** One reason for which a command was refused. Nothing was written; the same command may be sent again, corrected. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** Stable: programs decide by it. */
  readonly code: ErrorCode;
  /** The version that is there now; only with CONFLICT. */
  readonly currentVersion?: Maybe<Scalars['Int']['output']>;
  /** Path of the input field that it concerns, e.g. `["contact", "phone"]`; empty where it concerns the whole. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** For people: Chinese, or English where `Accept-Language` prefers it. */
  readonly message: Scalars['String']['output'];
};

/** Who asks. */
export type ViewerInfo = {
  readonly __typename?: 'ViewerInfo';
  /** What you may do, and where. */
  readonly grants: ReadonlyArray<Grant>;
  /** Your own member; null where you hold no membership yet. */
  readonly member?: Maybe<Member>;
  /** The county of your token; for a province's staff the province's own code. */
  readonly owner: Scalars['RegionCode']['output'];
  /** Yourself as a resident; null where you did not join. */
  readonly person?: Maybe<Person>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( BrandEntity )
    | ( CompoundEntity )
    | ( MemberEntity )
    | ( NeedSource )
    | ( NeedTopicEntity )
    | ( PersonEntity )
    | ( ServiceBoardEntity )
    | ( UnitEntity )
  ;
  Region:
    | ( CommunityEntity )
    | ( TownshipEntity )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptNeedInput: AcceptNeedInput;
  AcceptNeedPayload: ResolverTypeWrapper<Omit<AcceptNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  ActivateCountyInput: ActivateCountyInput;
  ActivateCountyPayload: ResolverTypeWrapper<ActivateCountyPayload>;
  AddCompoundInput: AddCompoundInput;
  AddCompoundPayload: ResolverTypeWrapper<Omit<AddCompoundPayload, 'compound'> & { compound?: Maybe<ResolversTypes['Compound']> }>;
  AddTopicInput: AddTopicInput;
  AddTopicPayload: ResolverTypeWrapper<Omit<AddTopicPayload, 'topic'> & { topic?: Maybe<ResolversTypes['NeedTopic']> }>;
  AnswerNeedInput: AnswerNeedInput;
  AnswerNeedPayload: ResolverTypeWrapper<Omit<AnswerNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  ArchiveBoardInput: ArchiveBoardInput;
  ArchiveBoardPayload: ResolverTypeWrapper<Omit<ArchiveBoardPayload, 'board'> & { board?: Maybe<ResolversTypes['ServiceBoard']> }>;
  ArchiveBrandInput: ArchiveBrandInput;
  ArchiveBrandPayload: ResolverTypeWrapper<Omit<ArchiveBrandPayload, 'brand'> & { brand?: Maybe<ResolversTypes['Brand']> }>;
  ArchiveCategoryInput: ArchiveCategoryInput;
  ArchiveCategoryPayload: ResolverTypeWrapper<Omit<ArchiveCategoryPayload, 'category'> & { category?: Maybe<ResolversTypes['Category']> }>;
  ArchiveUnitInput: ArchiveUnitInput;
  ArchiveUnitPayload: ResolverTypeWrapper<Omit<ArchiveUnitPayload, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  AssignNeedInput: AssignNeedInput;
  AssignNeedPayload: ResolverTypeWrapper<Omit<AssignNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  AuditAction: AuditAction;
  AuditEntry: ResolverTypeWrapper<AuditEntryEntity>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditEntry']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Brand: ResolverTypeWrapper<BrandEntity>;
  BrandConnection: ResolverTypeWrapper<Omit<BrandConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BrandEdge']>, nodes: ReadonlyArray<ResolversTypes['Brand']> }>;
  BrandEdge: ResolverTypeWrapper<Omit<BrandEdge, 'node'> & { node: ResolversTypes['Brand'] }>;
  CalendarCorrection: ResolverTypeWrapper<CalendarCorrection>;
  CalendarCorrectionInput: CalendarCorrectionInput;
  CalendarDayKind: CalendarDayKind;
  CalendarYear: ResolverTypeWrapper<CalendarYear>;
  Category: ResolverTypeWrapper<CategoryEntity>;
  CategoryConnection: ResolverTypeWrapper<Omit<CategoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CategoryEdge']>, nodes: ReadonlyArray<ResolversTypes['Category']> }>;
  CategoryEdge: ResolverTypeWrapper<Omit<CategoryEdge, 'node'> & { node: ResolversTypes['Category'] }>;
  CloseNeedInput: CloseNeedInput;
  CloseNeedPayload: ResolverTypeWrapper<Omit<CloseNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  Community: ResolverTypeWrapper<CommunityEntity>;
  CommunityConnection: ResolverTypeWrapper<Omit<CommunityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommunityEdge']>, nodes: ReadonlyArray<ResolversTypes['Community']> }>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  Compound: ResolverTypeWrapper<CompoundEntity>;
  CompoundConnection: ResolverTypeWrapper<Omit<CompoundConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CompoundEdge']>, nodes: ReadonlyArray<ResolversTypes['Compound']> }>;
  CompoundEdge: ResolverTypeWrapper<Omit<CompoundEdge, 'node'> & { node: ResolversTypes['Compound'] }>;
  Contact: ResolverTypeWrapper<Contact>;
  ContactInput: ContactInput;
  CorrectCalendarInput: CorrectCalendarInput;
  CorrectCalendarPayload: ResolverTypeWrapper<CorrectCalendarPayload>;
  CorrectPersonInput: CorrectPersonInput;
  CorrectPersonPayload: ResolverTypeWrapper<Omit<CorrectPersonPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  County: ResolverTypeWrapper<CountyEntity>;
  CountyEntry: ResolverTypeWrapper<CountyEntry>;
  CountyEntryConnection: ResolverTypeWrapper<CountyEntryConnection>;
  CountyEntryEdge: ResolverTypeWrapper<CountyEntryEdge>;
  CountyState: CountyState;
  CreateBoardInput: CreateBoardInput;
  CreateBoardPayload: ResolverTypeWrapper<Omit<CreateBoardPayload, 'board'> & { board?: Maybe<ResolversTypes['ServiceBoard']> }>;
  CreateBrandInput: CreateBrandInput;
  CreateBrandPayload: ResolverTypeWrapper<Omit<CreateBrandPayload, 'brand'> & { brand?: Maybe<ResolversTypes['Brand']> }>;
  CreateUnitInput: CreateUnitInput;
  CreateUnitPayload: ResolverTypeWrapper<Omit<CreateUnitPayload, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DefineCategoryInput: DefineCategoryInput;
  DefineCategoryPayload: ResolverTypeWrapper<Omit<DefineCategoryPayload, 'category'> & { category?: Maybe<ResolversTypes['Category']> }>;
  ErrorCode: ErrorCode;
  Feedback: ResolverTypeWrapper<FeedbackEntity>;
  FeedbackBy: FeedbackBy;
  FeedbackConnection: ResolverTypeWrapper<Omit<FeedbackConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FeedbackEdge']>, nodes: ReadonlyArray<ResolversTypes['Feedback']> }>;
  FeedbackEdge: ResolverTypeWrapper<Omit<FeedbackEdge, 'node'> & { node: ResolversTypes['Feedback'] }>;
  FeedbackRelation: FeedbackRelation;
  FeedbackVia: FeedbackVia;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FocusGroup: FocusGroup;
  GiveFeedbackInput: GiveFeedbackInput;
  GiveFeedbackPayload: ResolverTypeWrapper<Omit<GiveFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversTypes['Feedback']> }>;
  Grant: ResolverTypeWrapper<ShownGrant>;
  GrantConnection: ResolverTypeWrapper<Omit<GrantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GrantEdge']>, nodes: ReadonlyArray<ResolversTypes['Grant']> }>;
  GrantEdge: ResolverTypeWrapper<Omit<GrantEdge, 'node'> & { node: ResolversTypes['Grant'] }>;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: ResolverTypeWrapper<Omit<GrantRolePayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  HearNeedInput: HearNeedInput;
  HearNeedPayload: ResolverTypeWrapper<HeardPayload>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JoinCountyInput: JoinCountyInput;
  JoinCountyPayload: ResolverTypeWrapper<Omit<JoinCountyPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  LikelyDuplicate: ResolverTypeWrapper<Omit<LikelyDuplicate, 'need'> & { need: ResolversTypes['Need'] }>;
  LikenessReason: LikenessReason;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MarkPilotInput: MarkPilotInput;
  MarkPilotPayload: ResolverTypeWrapper<Omit<MarkPilotPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
  Member: ResolverTypeWrapper<MemberEntity>;
  MergeNeedInput: MergeNeedInput;
  MergeNeedPayload: ResolverTypeWrapper<Omit<MergeNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Need: ResolverTypeWrapper<NeedSource>;
  NeedChannel: NeedChannel;
  NeedConnection: ResolverTypeWrapper<Omit<NeedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeedEdge']>, nodes: ReadonlyArray<ResolversTypes['Need']> }>;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  NeedEvent: ResolverTypeWrapper<StoredEvent>;
  NeedEventConnection: ResolverTypeWrapper<Omit<NeedEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeedEventEdge']>, nodes: ReadonlyArray<ResolversTypes['NeedEvent']> }>;
  NeedEventEdge: ResolverTypeWrapper<Omit<NeedEventEdge, 'node'> & { node: ResolversTypes['NeedEvent'] }>;
  NeedNote: ResolverTypeWrapper<NeedNoteEntity>;
  NeedNoteConnection: ResolverTypeWrapper<Omit<NeedNoteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeedNoteEdge']>, nodes: ReadonlyArray<ResolversTypes['NeedNote']> }>;
  NeedNoteEdge: ResolverTypeWrapper<Omit<NeedNoteEdge, 'node'> & { node: ResolversTypes['NeedNote'] }>;
  NeedNoteKind: NeedNoteKind;
  NeedOutcome: NeedOutcome;
  NeedState: NeedState;
  NeedStatus: ResolverTypeWrapper<NeedStatus>;
  NeedSupporter: ResolverTypeWrapper<NeedSupport>;
  NeedSupporterConnection: ResolverTypeWrapper<Omit<NeedSupporterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeedSupporterEdge']>, nodes: ReadonlyArray<ResolversTypes['NeedSupporter']> }>;
  NeedSupporterEdge: ResolverTypeWrapper<Omit<NeedSupporterEdge, 'node'> & { node: ResolversTypes['NeedSupporter'] }>;
  NeedTopic: ResolverTypeWrapper<NeedTopicEntity>;
  NeedTopicConnection: ResolverTypeWrapper<Omit<NeedTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeedTopicEdge']>, nodes: ReadonlyArray<ResolversTypes['NeedTopic']> }>;
  NeedTopicEdge: ResolverTypeWrapper<Omit<NeedTopicEdge, 'node'> & { node: ResolversTypes['NeedTopic'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NoteNeedInput: NoteNeedInput;
  NoteNeedPayload: ResolverTypeWrapper<Omit<NoteNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonEntity>;
  ProvisionCountyInput: ProvisionCountyInput;
  ProvisionCountyPayload: ResolverTypeWrapper<ProvisionCountyPayload>;
  PublicBoard: ResolverTypeWrapper<PublicBoard>;
  PublicBrand: ResolverTypeWrapper<PublicBrand>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateByReceiptInput: RateByReceiptInput;
  RateByReceiptPayload: ResolverTypeWrapper<RateByReceiptPayload>;
  Region: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Region']>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionInput: RegionInput;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: ResolverTypeWrapper<Omit<RegisterPersonPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  ReopenNeedInput: ReopenNeedInput;
  ReopenNeedPayload: ResolverTypeWrapper<Omit<ReopenNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  ResumeCountyInput: ResumeCountyInput;
  ResumeCountyPayload: ResolverTypeWrapper<ResumeCountyPayload>;
  ReturnNeedInput: ReturnNeedInput;
  ReturnNeedPayload: ResolverTypeWrapper<Omit<ReturnNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  RevealContactInput: RevealContactInput;
  RevealContactPayload: ResolverTypeWrapper<RevealContactPayload>;
  ReviseBoardInput: ReviseBoardInput;
  ReviseBoardPayload: ResolverTypeWrapper<Omit<ReviseBoardPayload, 'board'> & { board?: Maybe<ResolversTypes['ServiceBoard']> }>;
  ReviseBrandInput: ReviseBrandInput;
  ReviseBrandPayload: ResolverTypeWrapper<Omit<ReviseBrandPayload, 'brand'> & { brand?: Maybe<ResolversTypes['Brand']> }>;
  RevokeRoleInput: RevokeRoleInput;
  RevokeRolePayload: ResolverTypeWrapper<Omit<RevokeRolePayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  Role: Role;
  ServiceBoard: ResolverTypeWrapper<ServiceBoardEntity>;
  ServiceBoardConnection: ResolverTypeWrapper<Omit<ServiceBoardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceBoardEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceBoard']> }>;
  ServiceBoardEdge: ResolverTypeWrapper<Omit<ServiceBoardEdge, 'node'> & { node: ResolversTypes['ServiceBoard'] }>;
  StageRegionsInput: StageRegionsInput;
  StageRegionsPayload: ResolverTypeWrapper<StageRegionsPayload>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SupportNeedInput: SupportNeedInput;
  SupportNeedPayload: ResolverTypeWrapper<Omit<SupportNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  SuspendCountyInput: SuspendCountyInput;
  SuspendCountyPayload: ResolverTypeWrapper<SuspendCountyPayload>;
  System: ResolverTypeWrapper<System>;
  Township: ResolverTypeWrapper<TownshipEntity>;
  TownshipConnection: ResolverTypeWrapper<Omit<TownshipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TownshipEdge']>, nodes: ReadonlyArray<ResolversTypes['Township']> }>;
  TownshipEdge: ResolverTypeWrapper<Omit<TownshipEdge, 'node'> & { node: ResolversTypes['Township'] }>;
  Triage: ResolverTypeWrapper<Triage>;
  TriageDecision: TriageDecision;
  TriageNeedInput: TriageNeedInput;
  TriageNeedPayload: ResolverTypeWrapper<Omit<TriageNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  Unit: ResolverTypeWrapper<UnitEntity>;
  UnitConnection: ResolverTypeWrapper<Omit<UnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UnitEdge']>, nodes: ReadonlyArray<ResolversTypes['Unit']> }>;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  UserError: ResolverTypeWrapper<UserError>;
  ViewerInfo: ResolverTypeWrapper<ViewerEntity>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptNeedInput: AcceptNeedInput;
  AcceptNeedPayload: Omit<AcceptNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  ActivateCountyInput: ActivateCountyInput;
  ActivateCountyPayload: ActivateCountyPayload;
  AddCompoundInput: AddCompoundInput;
  AddCompoundPayload: Omit<AddCompoundPayload, 'compound'> & { compound?: Maybe<ResolversParentTypes['Compound']> };
  AddTopicInput: AddTopicInput;
  AddTopicPayload: Omit<AddTopicPayload, 'topic'> & { topic?: Maybe<ResolversParentTypes['NeedTopic']> };
  AnswerNeedInput: AnswerNeedInput;
  AnswerNeedPayload: Omit<AnswerNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  ArchiveBoardInput: ArchiveBoardInput;
  ArchiveBoardPayload: Omit<ArchiveBoardPayload, 'board'> & { board?: Maybe<ResolversParentTypes['ServiceBoard']> };
  ArchiveBrandInput: ArchiveBrandInput;
  ArchiveBrandPayload: Omit<ArchiveBrandPayload, 'brand'> & { brand?: Maybe<ResolversParentTypes['Brand']> };
  ArchiveCategoryInput: ArchiveCategoryInput;
  ArchiveCategoryPayload: Omit<ArchiveCategoryPayload, 'category'> & { category?: Maybe<ResolversParentTypes['Category']> };
  ArchiveUnitInput: ArchiveUnitInput;
  ArchiveUnitPayload: Omit<ArchiveUnitPayload, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  AssignNeedInput: AssignNeedInput;
  AssignNeedPayload: Omit<AssignNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  AuditEntry: AuditEntryEntity;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditEntry']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  Boolean: Scalars['Boolean']['output'];
  Brand: BrandEntity;
  BrandConnection: Omit<BrandConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BrandEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Brand']> };
  BrandEdge: Omit<BrandEdge, 'node'> & { node: ResolversParentTypes['Brand'] };
  CalendarCorrection: CalendarCorrection;
  CalendarCorrectionInput: CalendarCorrectionInput;
  CalendarYear: CalendarYear;
  Category: CategoryEntity;
  CategoryConnection: Omit<CategoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CategoryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Category']> };
  CategoryEdge: Omit<CategoryEdge, 'node'> & { node: ResolversParentTypes['Category'] };
  CloseNeedInput: CloseNeedInput;
  CloseNeedPayload: Omit<CloseNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  Community: CommunityEntity;
  CommunityConnection: Omit<CommunityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommunityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Community']> };
  CommunityEdge: Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  Compound: CompoundEntity;
  CompoundConnection: Omit<CompoundConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CompoundEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Compound']> };
  CompoundEdge: Omit<CompoundEdge, 'node'> & { node: ResolversParentTypes['Compound'] };
  Contact: Contact;
  ContactInput: ContactInput;
  CorrectCalendarInput: CorrectCalendarInput;
  CorrectCalendarPayload: CorrectCalendarPayload;
  CorrectPersonInput: CorrectPersonInput;
  CorrectPersonPayload: Omit<CorrectPersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  County: CountyEntity;
  CountyEntry: CountyEntry;
  CountyEntryConnection: CountyEntryConnection;
  CountyEntryEdge: CountyEntryEdge;
  CreateBoardInput: CreateBoardInput;
  CreateBoardPayload: Omit<CreateBoardPayload, 'board'> & { board?: Maybe<ResolversParentTypes['ServiceBoard']> };
  CreateBrandInput: CreateBrandInput;
  CreateBrandPayload: Omit<CreateBrandPayload, 'brand'> & { brand?: Maybe<ResolversParentTypes['Brand']> };
  CreateUnitInput: CreateUnitInput;
  CreateUnitPayload: Omit<CreateUnitPayload, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  DateTime: Scalars['DateTime']['output'];
  DefineCategoryInput: DefineCategoryInput;
  DefineCategoryPayload: Omit<DefineCategoryPayload, 'category'> & { category?: Maybe<ResolversParentTypes['Category']> };
  Feedback: FeedbackEntity;
  FeedbackConnection: Omit<FeedbackConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FeedbackEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Feedback']> };
  FeedbackEdge: Omit<FeedbackEdge, 'node'> & { node: ResolversParentTypes['Feedback'] };
  Float: Scalars['Float']['output'];
  GiveFeedbackInput: GiveFeedbackInput;
  GiveFeedbackPayload: Omit<GiveFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversParentTypes['Feedback']> };
  Grant: ShownGrant;
  GrantConnection: Omit<GrantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GrantEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Grant']> };
  GrantEdge: Omit<GrantEdge, 'node'> & { node: ResolversParentTypes['Grant'] };
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: Omit<GrantRolePayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  HearNeedInput: HearNeedInput;
  HearNeedPayload: HeardPayload;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  JoinCountyInput: JoinCountyInput;
  JoinCountyPayload: Omit<JoinCountyPayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  LikelyDuplicate: Omit<LikelyDuplicate, 'need'> & { need: ResolversParentTypes['Need'] };
  LocalDate: Scalars['LocalDate']['output'];
  MarkPilotInput: MarkPilotInput;
  MarkPilotPayload: Omit<MarkPilotPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
  Member: MemberEntity;
  MergeNeedInput: MergeNeedInput;
  MergeNeedPayload: Omit<MergeNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  Mutation: Record<PropertyKey, never>;
  Need: NeedSource;
  NeedConnection: Omit<NeedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeedEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Need']> };
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  NeedEvent: StoredEvent;
  NeedEventConnection: Omit<NeedEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeedEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['NeedEvent']> };
  NeedEventEdge: Omit<NeedEventEdge, 'node'> & { node: ResolversParentTypes['NeedEvent'] };
  NeedNote: NeedNoteEntity;
  NeedNoteConnection: Omit<NeedNoteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeedNoteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['NeedNote']> };
  NeedNoteEdge: Omit<NeedNoteEdge, 'node'> & { node: ResolversParentTypes['NeedNote'] };
  NeedStatus: NeedStatus;
  NeedSupporter: NeedSupport;
  NeedSupporterConnection: Omit<NeedSupporterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeedSupporterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['NeedSupporter']> };
  NeedSupporterEdge: Omit<NeedSupporterEdge, 'node'> & { node: ResolversParentTypes['NeedSupporter'] };
  NeedTopic: NeedTopicEntity;
  NeedTopicConnection: Omit<NeedTopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeedTopicEdge']>, nodes: ReadonlyArray<ResolversParentTypes['NeedTopic']> };
  NeedTopicEdge: Omit<NeedTopicEdge, 'node'> & { node: ResolversParentTypes['NeedTopic'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NoteNeedInput: NoteNeedInput;
  NoteNeedPayload: Omit<NoteNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  PageInfo: PageInfo;
  Person: PersonEntity;
  ProvisionCountyInput: ProvisionCountyInput;
  ProvisionCountyPayload: ProvisionCountyPayload;
  PublicBoard: PublicBoard;
  PublicBrand: PublicBrand;
  Query: Record<PropertyKey, never>;
  RateByReceiptInput: RateByReceiptInput;
  RateByReceiptPayload: RateByReceiptPayload;
  Region: ResolversInterfaceTypes<ResolversParentTypes>['Region'];
  RegionCode: Scalars['RegionCode']['output'];
  RegionInput: RegionInput;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: Omit<RegisterPersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  ReopenNeedInput: ReopenNeedInput;
  ReopenNeedPayload: Omit<ReopenNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  ResumeCountyInput: ResumeCountyInput;
  ResumeCountyPayload: ResumeCountyPayload;
  ReturnNeedInput: ReturnNeedInput;
  ReturnNeedPayload: Omit<ReturnNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  RevealContactInput: RevealContactInput;
  RevealContactPayload: RevealContactPayload;
  ReviseBoardInput: ReviseBoardInput;
  ReviseBoardPayload: Omit<ReviseBoardPayload, 'board'> & { board?: Maybe<ResolversParentTypes['ServiceBoard']> };
  ReviseBrandInput: ReviseBrandInput;
  ReviseBrandPayload: Omit<ReviseBrandPayload, 'brand'> & { brand?: Maybe<ResolversParentTypes['Brand']> };
  RevokeRoleInput: RevokeRoleInput;
  RevokeRolePayload: Omit<RevokeRolePayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  ServiceBoard: ServiceBoardEntity;
  ServiceBoardConnection: Omit<ServiceBoardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceBoardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceBoard']> };
  ServiceBoardEdge: Omit<ServiceBoardEdge, 'node'> & { node: ResolversParentTypes['ServiceBoard'] };
  StageRegionsInput: StageRegionsInput;
  StageRegionsPayload: StageRegionsPayload;
  String: Scalars['String']['output'];
  SupportNeedInput: SupportNeedInput;
  SupportNeedPayload: Omit<SupportNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  SuspendCountyInput: SuspendCountyInput;
  SuspendCountyPayload: SuspendCountyPayload;
  System: System;
  Township: TownshipEntity;
  TownshipConnection: Omit<TownshipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TownshipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Township']> };
  TownshipEdge: Omit<TownshipEdge, 'node'> & { node: ResolversParentTypes['Township'] };
  Triage: Triage;
  TriageNeedInput: TriageNeedInput;
  TriageNeedPayload: Omit<TriageNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  Unit: UnitEntity;
  UnitConnection: Omit<UnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UnitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Unit']> };
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  UserError: UserError;
  ViewerInfo: ViewerEntity;
};

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptNeedPayload'] = ResolversParentTypes['AcceptNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActivateCountyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateCountyPayload'] = ResolversParentTypes['ActivateCountyPayload']> = {
  county?: Resolver<Maybe<ResolversTypes['CountyEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddCompoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCompoundPayload'] = ResolversParentTypes['AddCompoundPayload']> = {
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddTopicPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddTopicPayload'] = ResolversParentTypes['AddTopicPayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['NeedTopic']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerNeedPayload'] = ResolversParentTypes['AnswerNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArchiveBoardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveBoardPayload'] = ResolversParentTypes['ArchiveBoardPayload']> = {
  board?: Resolver<Maybe<ResolversTypes['ServiceBoard']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArchiveBrandPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveBrandPayload'] = ResolversParentTypes['ArchiveBrandPayload']> = {
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArchiveCategoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveCategoryPayload'] = ResolversParentTypes['ArchiveCategoryPayload']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArchiveUnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveUnitPayload'] = ResolversParentTypes['ArchiveUnitPayload']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignNeedPayload'] = ResolversParentTypes['AssignNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['AuditAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type BrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  boards?: Resolver<ResolversTypes['ServiceBoardConnection'], ParentType, ContextType, RequireFields<BrandBoardsArgs, 'first'>>;
  colour?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isUmbrella?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slogan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  umbrella?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrandConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandConnection'] = ResolversParentTypes['BrandConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BrandEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Brand']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BrandEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandEdge'] = ResolversParentTypes['BrandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
};

export type CalendarCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarCorrection'] = ResolversParentTypes['CalendarCorrection']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarDayKind'], ParentType, ContextType>;
};

export type CalendarYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarYear'] = ResolversParentTypes['CalendarYear']> = {
  corrections?: Resolver<ReadonlyArray<ResolversTypes['CalendarCorrection']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceLevelDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryConnection'] = ResolversParentTypes['CategoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryEdge'] = ResolversParentTypes['CategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
};

export type CloseNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseNeedPayload'] = ResolversParentTypes['CloseNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  compounds?: Resolver<ResolversTypes['CompoundConnection'], ParentType, ContextType, RequireFields<CommunityCompoundsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pilotBatch?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommunityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommunityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityEdge'] = ResolversParentTypes['CommunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type CompoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Compound'] = ResolversParentTypes['Compound']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompoundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompoundConnection'] = ResolversParentTypes['CompoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompoundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Compound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CompoundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompoundEdge'] = ResolversParentTypes['CompoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Compound'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorrectCalendarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectCalendarPayload'] = ResolversParentTypes['CorrectCalendarPayload']> = {
  calendarYear?: Resolver<Maybe<ResolversTypes['CalendarYear']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectPersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectPersonPayload'] = ResolversParentTypes['CorrectPersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CountyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['County'] = ResolversParentTypes['County']> = {
  calendar?: Resolver<ReadonlyArray<ResolversTypes['CalendarYear']>, ParentType, ContextType>;
  categories?: Resolver<ResolversTypes['CategoryConnection'], ParentType, ContextType, RequireFields<CountyCategoriesArgs, 'first'>>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceLevelDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CountyState'], ParentType, ContextType>;
  townships?: Resolver<ResolversTypes['TownshipConnection'], ParentType, ContextType, RequireFields<CountyTownshipsArgs, 'first'>>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<CountyUnitsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountyEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountyEntry'] = ResolversParentTypes['CountyEntry']> = {
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CountyState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountyEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountyEntryConnection'] = ResolversParentTypes['CountyEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountyEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CountyEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CountyEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountyEntryEdge'] = ResolversParentTypes['CountyEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CountyEntry'], ParentType, ContextType>;
};

export type CreateBoardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateBoardPayload'] = ResolversParentTypes['CreateBoardPayload']> = {
  board?: Resolver<Maybe<ResolversTypes['ServiceBoard']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateBrandPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateBrandPayload'] = ResolversParentTypes['CreateBrandPayload']> = {
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateUnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateUnitPayload'] = ResolversParentTypes['CreateUnitPayload']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DefineCategoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefineCategoryPayload'] = ResolversParentTypes['DefineCategoryPayload']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['FeedbackBy'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  proxy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['FeedbackRelation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  via?: Resolver<ResolversTypes['FeedbackVia'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FeedbackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackConnection'] = ResolversParentTypes['FeedbackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeedbackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Feedback']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeedbackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackEdge'] = ResolversParentTypes['FeedbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Feedback'], ParentType, ContextType>;
};

export type GiveFeedbackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveFeedbackPayload'] = ResolversParentTypes['GiveFeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  grantedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantConnection'] = ResolversParentTypes['GrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantEdge'] = ResolversParentTypes['GrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
};

export type GrantRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantRolePayload'] = ResolversParentTypes['GrantRolePayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HearNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearNeedPayload'] = ResolversParentTypes['HearNeedPayload']> = {
  created?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JoinCountyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinCountyPayload'] = ResolversParentTypes['JoinCountyPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LikelyDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LikelyDuplicate'] = ResolversParentTypes['LikelyDuplicate']> = {
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['LikenessReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MarkPilotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkPilotPayload'] = ResolversParentTypes['MarkPilotPayload']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  grants?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeNeedPayload'] = ResolversParentTypes['MergeNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptNeed?: Resolver<Maybe<ResolversTypes['AcceptNeedPayload']>, ParentType, ContextType, RequireFields<MutationAcceptNeedArgs, 'input'>>;
  activateCounty?: Resolver<Maybe<ResolversTypes['ActivateCountyPayload']>, ParentType, ContextType, RequireFields<MutationActivateCountyArgs, 'input'>>;
  addCompound?: Resolver<Maybe<ResolversTypes['AddCompoundPayload']>, ParentType, ContextType, RequireFields<MutationAddCompoundArgs, 'input'>>;
  addTopic?: Resolver<Maybe<ResolversTypes['AddTopicPayload']>, ParentType, ContextType, RequireFields<MutationAddTopicArgs, 'input'>>;
  answerNeed?: Resolver<Maybe<ResolversTypes['AnswerNeedPayload']>, ParentType, ContextType, RequireFields<MutationAnswerNeedArgs, 'input'>>;
  archiveBoard?: Resolver<Maybe<ResolversTypes['ArchiveBoardPayload']>, ParentType, ContextType, RequireFields<MutationArchiveBoardArgs, 'input'>>;
  archiveBrand?: Resolver<Maybe<ResolversTypes['ArchiveBrandPayload']>, ParentType, ContextType, RequireFields<MutationArchiveBrandArgs, 'input'>>;
  archiveCategory?: Resolver<Maybe<ResolversTypes['ArchiveCategoryPayload']>, ParentType, ContextType, RequireFields<MutationArchiveCategoryArgs, 'input'>>;
  archiveUnit?: Resolver<Maybe<ResolversTypes['ArchiveUnitPayload']>, ParentType, ContextType, RequireFields<MutationArchiveUnitArgs, 'input'>>;
  assignNeed?: Resolver<Maybe<ResolversTypes['AssignNeedPayload']>, ParentType, ContextType, RequireFields<MutationAssignNeedArgs, 'input'>>;
  closeNeed?: Resolver<Maybe<ResolversTypes['CloseNeedPayload']>, ParentType, ContextType, RequireFields<MutationCloseNeedArgs, 'input'>>;
  correctCalendar?: Resolver<Maybe<ResolversTypes['CorrectCalendarPayload']>, ParentType, ContextType, RequireFields<MutationCorrectCalendarArgs, 'input'>>;
  correctPerson?: Resolver<Maybe<ResolversTypes['CorrectPersonPayload']>, ParentType, ContextType, RequireFields<MutationCorrectPersonArgs, 'input'>>;
  createBoard?: Resolver<Maybe<ResolversTypes['CreateBoardPayload']>, ParentType, ContextType, RequireFields<MutationCreateBoardArgs, 'input'>>;
  createBrand?: Resolver<Maybe<ResolversTypes['CreateBrandPayload']>, ParentType, ContextType, RequireFields<MutationCreateBrandArgs, 'input'>>;
  createUnit?: Resolver<Maybe<ResolversTypes['CreateUnitPayload']>, ParentType, ContextType, RequireFields<MutationCreateUnitArgs, 'input'>>;
  defineCategory?: Resolver<Maybe<ResolversTypes['DefineCategoryPayload']>, ParentType, ContextType, RequireFields<MutationDefineCategoryArgs, 'input'>>;
  giveFeedback?: Resolver<Maybe<ResolversTypes['GiveFeedbackPayload']>, ParentType, ContextType, RequireFields<MutationGiveFeedbackArgs, 'input'>>;
  grantRole?: Resolver<Maybe<ResolversTypes['GrantRolePayload']>, ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  hearNeed?: Resolver<Maybe<ResolversTypes['HearNeedPayload']>, ParentType, ContextType, RequireFields<MutationHearNeedArgs, 'input'>>;
  joinCounty?: Resolver<Maybe<ResolversTypes['JoinCountyPayload']>, ParentType, ContextType, RequireFields<MutationJoinCountyArgs, 'input'>>;
  markPilot?: Resolver<Maybe<ResolversTypes['MarkPilotPayload']>, ParentType, ContextType, RequireFields<MutationMarkPilotArgs, 'input'>>;
  mergeNeed?: Resolver<Maybe<ResolversTypes['MergeNeedPayload']>, ParentType, ContextType, RequireFields<MutationMergeNeedArgs, 'input'>>;
  noteNeed?: Resolver<Maybe<ResolversTypes['NoteNeedPayload']>, ParentType, ContextType, RequireFields<MutationNoteNeedArgs, 'input'>>;
  provisionCounty?: Resolver<Maybe<ResolversTypes['ProvisionCountyPayload']>, ParentType, ContextType, RequireFields<MutationProvisionCountyArgs, 'input'>>;
  rateByReceipt?: Resolver<Maybe<ResolversTypes['RateByReceiptPayload']>, ParentType, ContextType, RequireFields<MutationRateByReceiptArgs, 'input'>>;
  registerPerson?: Resolver<Maybe<ResolversTypes['RegisterPersonPayload']>, ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  reopenNeed?: Resolver<Maybe<ResolversTypes['ReopenNeedPayload']>, ParentType, ContextType, RequireFields<MutationReopenNeedArgs, 'input'>>;
  resumeCounty?: Resolver<Maybe<ResolversTypes['ResumeCountyPayload']>, ParentType, ContextType, RequireFields<MutationResumeCountyArgs, 'input'>>;
  returnNeed?: Resolver<Maybe<ResolversTypes['ReturnNeedPayload']>, ParentType, ContextType, RequireFields<MutationReturnNeedArgs, 'input'>>;
  revealContact?: Resolver<Maybe<ResolversTypes['RevealContactPayload']>, ParentType, ContextType, RequireFields<MutationRevealContactArgs, 'input'>>;
  reviseBoard?: Resolver<Maybe<ResolversTypes['ReviseBoardPayload']>, ParentType, ContextType, RequireFields<MutationReviseBoardArgs, 'input'>>;
  reviseBrand?: Resolver<Maybe<ResolversTypes['ReviseBrandPayload']>, ParentType, ContextType, RequireFields<MutationReviseBrandArgs, 'input'>>;
  revokeRole?: Resolver<Maybe<ResolversTypes['RevokeRolePayload']>, ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
  stageRegions?: Resolver<Maybe<ResolversTypes['StageRegionsPayload']>, ParentType, ContextType, RequireFields<MutationStageRegionsArgs, 'input'>>;
  supportNeed?: Resolver<Maybe<ResolversTypes['SupportNeedPayload']>, ParentType, ContextType, RequireFields<MutationSupportNeedArgs, 'input'>>;
  suspendCounty?: Resolver<Maybe<ResolversTypes['SuspendCountyPayload']>, ParentType, ContextType, RequireFields<MutationSuspendCountyArgs, 'input'>>;
  triageNeed?: Resolver<Maybe<ResolversTypes['TriageNeedPayload']>, ParentType, ContextType, RequireFields<MutationTriageNeedArgs, 'input'>>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NeedChannel'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  compound?: Resolver<Maybe<ResolversTypes['Compound']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  dueProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  externalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feedback?: Resolver<ResolversTypes['FeedbackConnection'], ParentType, ContextType, RequireFields<NeedFeedbackArgs, 'first'>>;
  heardAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heardBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['NeedEventConnection'], ParentType, ContextType, RequireFields<NeedHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NeedNoteConnection'], ParentType, ContextType, RequireFields<NeedNotesArgs, 'first'>>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['NeedOutcome']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publicAnswer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopenUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeedState'], ParentType, ContextType>;
  supporters?: Resolver<ResolversTypes['NeedSupporterConnection'], ParentType, ContextType, RequireFields<NeedSupportersArgs, 'first'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['NeedTopic']>, ParentType, ContextType>;
  triage?: Resolver<Maybe<ResolversTypes['Triage']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type NeedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEvent'] = ResolversParentTypes['NeedEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEventConnection'] = ResolversParentTypes['NeedEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeedEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NeedEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEventEdge'] = ResolversParentTypes['NeedEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NeedEvent'], ParentType, ContextType>;
};

export type NeedNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedNote'] = ResolversParentTypes['NeedNote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NeedNoteKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeedNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedNoteConnection'] = ResolversParentTypes['NeedNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeedNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NeedNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedNoteEdge'] = ResolversParentTypes['NeedNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NeedNote'], ParentType, ContextType>;
};

export type NeedStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedStatus'] = ResolversParentTypes['NeedStatus']> = {
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['NeedOutcome']>, ParentType, ContextType>;
  publicAnswer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeedState'], ParentType, ContextType>;
};

export type NeedSupporterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedSupporter'] = ResolversParentTypes['NeedSupporter']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type NeedSupporterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedSupporterConnection'] = ResolversParentTypes['NeedSupporterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedSupporterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeedSupporter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NeedSupporterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedSupporterEdge'] = ResolversParentTypes['NeedSupporterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NeedSupporter'], ParentType, ContextType>;
};

export type NeedTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedTopic'] = ResolversParentTypes['NeedTopic']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedTopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedTopicConnection'] = ResolversParentTypes['NeedTopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedTopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeedTopic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NeedTopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedTopicEdge'] = ResolversParentTypes['NeedTopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NeedTopic'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Brand' | 'Compound' | 'Member' | 'Need' | 'NeedTopic' | 'Person' | 'ServiceBoard' | 'Unit', ParentType, ContextType>;
};

export type NoteNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteNeedPayload'] = ResolversParentTypes['NoteNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  focusGroups?: Resolver<ReadonlyArray<ResolversTypes['FocusGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<PersonNeedsArgs, 'first'>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionCountyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionCountyPayload'] = ResolversParentTypes['ProvisionCountyPayload']> = {
  county?: Resolver<Maybe<ResolversTypes['CountyEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublicBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicBoard'] = ResolversParentTypes['PublicBoard']> = {
  colour?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicBrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicBrand'] = ResolversParentTypes['PublicBrand']> = {
  boards?: Resolver<ReadonlyArray<ResolversTypes['PublicBoard']>, ParentType, ContextType>;
  colour?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slogan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  umbrella?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditEntriesArgs, 'first' | 'subject'>>;
  board?: Resolver<Maybe<ResolversTypes['ServiceBoard']>, ParentType, ContextType, RequireFields<QueryBoardArgs, 'id'>>;
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType, RequireFields<QueryBrandArgs, 'id'>>;
  brands?: Resolver<ResolversTypes['BrandConnection'], ParentType, ContextType, RequireFields<QueryBrandsArgs, 'first'>>;
  counties?: Resolver<ResolversTypes['CountyEntryConnection'], ParentType, ContextType, RequireFields<QueryCountiesArgs, 'first'>>;
  county?: Resolver<Maybe<ResolversTypes['County']>, ParentType, ContextType>;
  dueNeeds?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<QueryDueNeedsArgs, 'first' | 'overdueOnly' | 'scope'>>;
  findPersons?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryFindPersonsArgs, 'phone'>>;
  likelyDuplicates?: Resolver<ReadonlyArray<ResolversTypes['LikelyDuplicate']>, ParentType, ContextType, RequireFields<QueryLikelyDuplicatesArgs, 'community' | 'title'>>;
  members?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, RequireFields<QueryMembersArgs, 'first' | 'scope'>>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedArgs, 'id'>>;
  needByExternalNumber?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedByExternalNumberArgs, 'number'>>;
  needStatus?: Resolver<Maybe<ResolversTypes['NeedStatus']>, ParentType, ContextType, RequireFields<QueryNeedStatusArgs, 'county' | 'receipt'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<QueryNeedsArgs, 'community' | 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  openNeeds?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<QueryOpenNeedsArgs, 'community' | 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  publicBrands?: Resolver<ReadonlyArray<ResolversTypes['PublicBrand']>, ParentType, ContextType, RequireFields<QueryPublicBrandsArgs, 'county'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  system?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
  toDo?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<QueryToDoArgs, 'first'>>;
  topics?: Resolver<ResolversTypes['NeedTopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'community' | 'first'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'id'>>;
  viewer?: Resolver<ResolversTypes['ViewerInfo'], ParentType, ContextType>;
};

export type RateByReceiptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateByReceiptPayload'] = ResolversParentTypes['RateByReceiptPayload']> = {
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  __resolveType: TypeResolveFn<'Community' | 'Township', ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type RegisterPersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPersonPayload'] = ResolversParentTypes['RegisterPersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenNeedPayload'] = ResolversParentTypes['ReopenNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeCountyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeCountyPayload'] = ResolversParentTypes['ResumeCountyPayload']> = {
  county?: Resolver<Maybe<ResolversTypes['CountyEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnNeedPayload'] = ResolversParentTypes['ReturnNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevealContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealContactPayload'] = ResolversParentTypes['RevealContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseBoardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseBoardPayload'] = ResolversParentTypes['ReviseBoardPayload']> = {
  board?: Resolver<Maybe<ResolversTypes['ServiceBoard']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseBrandPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseBrandPayload'] = ResolversParentTypes['ReviseBrandPayload']> = {
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeRolePayload'] = ResolversParentTypes['RevokeRolePayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceBoard'] = ResolversParentTypes['ServiceBoard']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  colour?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceBoardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceBoardConnection'] = ResolversParentTypes['ServiceBoardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceBoardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceBoard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceBoardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceBoardEdge'] = ResolversParentTypes['ServiceBoardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceBoard'], ParentType, ContextType>;
};

export type StageRegionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageRegionsPayload'] = ResolversParentTypes['StageRegionsPayload']> = {
  county?: Resolver<Maybe<ResolversTypes['CountyEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupportNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportNeedPayload'] = ResolversParentTypes['SupportNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SuspendCountyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendCountyPayload'] = ResolversParentTypes['SuspendCountyPayload']> = {
  county?: Resolver<Maybe<ResolversTypes['CountyEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System']> = {
  schemaHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TownshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Township'] = ResolversParentTypes['Township']> = {
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, RequireFields<TownshipCommunitiesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TownshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TownshipConnection'] = ResolversParentTypes['TownshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TownshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Township']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TownshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TownshipEdge'] = ResolversParentTypes['TownshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Township'], ParentType, ContextType>;
};

export type TriageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Triage'] = ResolversParentTypes['Triage']> = {
  decision?: Resolver<ResolversTypes['TriageDecision'], ParentType, ContextType>;
  difficulty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feasible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publicInterest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriageNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriageNeedPayload'] = ResolversParentTypes['TriageNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerInfo'] = ResolversParentTypes['ViewerInfo']> = {
  grants?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptNeedPayload?: AcceptNeedPayloadResolvers<ContextType>;
  ActivateCountyPayload?: ActivateCountyPayloadResolvers<ContextType>;
  AddCompoundPayload?: AddCompoundPayloadResolvers<ContextType>;
  AddTopicPayload?: AddTopicPayloadResolvers<ContextType>;
  AnswerNeedPayload?: AnswerNeedPayloadResolvers<ContextType>;
  ArchiveBoardPayload?: ArchiveBoardPayloadResolvers<ContextType>;
  ArchiveBrandPayload?: ArchiveBrandPayloadResolvers<ContextType>;
  ArchiveCategoryPayload?: ArchiveCategoryPayloadResolvers<ContextType>;
  ArchiveUnitPayload?: ArchiveUnitPayloadResolvers<ContextType>;
  AssignNeedPayload?: AssignNeedPayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  BrandConnection?: BrandConnectionResolvers<ContextType>;
  BrandEdge?: BrandEdgeResolvers<ContextType>;
  CalendarCorrection?: CalendarCorrectionResolvers<ContextType>;
  CalendarYear?: CalendarYearResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryConnection?: CategoryConnectionResolvers<ContextType>;
  CategoryEdge?: CategoryEdgeResolvers<ContextType>;
  CloseNeedPayload?: CloseNeedPayloadResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  CompoundConnection?: CompoundConnectionResolvers<ContextType>;
  CompoundEdge?: CompoundEdgeResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  CorrectCalendarPayload?: CorrectCalendarPayloadResolvers<ContextType>;
  CorrectPersonPayload?: CorrectPersonPayloadResolvers<ContextType>;
  County?: CountyResolvers<ContextType>;
  CountyEntry?: CountyEntryResolvers<ContextType>;
  CountyEntryConnection?: CountyEntryConnectionResolvers<ContextType>;
  CountyEntryEdge?: CountyEntryEdgeResolvers<ContextType>;
  CreateBoardPayload?: CreateBoardPayloadResolvers<ContextType>;
  CreateBrandPayload?: CreateBrandPayloadResolvers<ContextType>;
  CreateUnitPayload?: CreateUnitPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DefineCategoryPayload?: DefineCategoryPayloadResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FeedbackConnection?: FeedbackConnectionResolvers<ContextType>;
  FeedbackEdge?: FeedbackEdgeResolvers<ContextType>;
  GiveFeedbackPayload?: GiveFeedbackPayloadResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantConnection?: GrantConnectionResolvers<ContextType>;
  GrantEdge?: GrantEdgeResolvers<ContextType>;
  GrantRolePayload?: GrantRolePayloadResolvers<ContextType>;
  HearNeedPayload?: HearNeedPayloadResolvers<ContextType>;
  JoinCountyPayload?: JoinCountyPayloadResolvers<ContextType>;
  LikelyDuplicate?: LikelyDuplicateResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MarkPilotPayload?: MarkPilotPayloadResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MergeNeedPayload?: MergeNeedPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  NeedEvent?: NeedEventResolvers<ContextType>;
  NeedEventConnection?: NeedEventConnectionResolvers<ContextType>;
  NeedEventEdge?: NeedEventEdgeResolvers<ContextType>;
  NeedNote?: NeedNoteResolvers<ContextType>;
  NeedNoteConnection?: NeedNoteConnectionResolvers<ContextType>;
  NeedNoteEdge?: NeedNoteEdgeResolvers<ContextType>;
  NeedStatus?: NeedStatusResolvers<ContextType>;
  NeedSupporter?: NeedSupporterResolvers<ContextType>;
  NeedSupporterConnection?: NeedSupporterConnectionResolvers<ContextType>;
  NeedSupporterEdge?: NeedSupporterEdgeResolvers<ContextType>;
  NeedTopic?: NeedTopicResolvers<ContextType>;
  NeedTopicConnection?: NeedTopicConnectionResolvers<ContextType>;
  NeedTopicEdge?: NeedTopicEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NoteNeedPayload?: NoteNeedPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  ProvisionCountyPayload?: ProvisionCountyPayloadResolvers<ContextType>;
  PublicBoard?: PublicBoardResolvers<ContextType>;
  PublicBrand?: PublicBrandResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateByReceiptPayload?: RateByReceiptPayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  RegisterPersonPayload?: RegisterPersonPayloadResolvers<ContextType>;
  ReopenNeedPayload?: ReopenNeedPayloadResolvers<ContextType>;
  ResumeCountyPayload?: ResumeCountyPayloadResolvers<ContextType>;
  ReturnNeedPayload?: ReturnNeedPayloadResolvers<ContextType>;
  RevealContactPayload?: RevealContactPayloadResolvers<ContextType>;
  ReviseBoardPayload?: ReviseBoardPayloadResolvers<ContextType>;
  ReviseBrandPayload?: ReviseBrandPayloadResolvers<ContextType>;
  RevokeRolePayload?: RevokeRolePayloadResolvers<ContextType>;
  ServiceBoard?: ServiceBoardResolvers<ContextType>;
  ServiceBoardConnection?: ServiceBoardConnectionResolvers<ContextType>;
  ServiceBoardEdge?: ServiceBoardEdgeResolvers<ContextType>;
  StageRegionsPayload?: StageRegionsPayloadResolvers<ContextType>;
  SupportNeedPayload?: SupportNeedPayloadResolvers<ContextType>;
  SuspendCountyPayload?: SuspendCountyPayloadResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  Township?: TownshipResolvers<ContextType>;
  TownshipConnection?: TownshipConnectionResolvers<ContextType>;
  TownshipEdge?: TownshipEdgeResolvers<ContextType>;
  Triage?: TriageResolvers<ContextType>;
  TriageNeedPayload?: TriageNeedPayloadResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ViewerInfo?: ViewerInfoResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
