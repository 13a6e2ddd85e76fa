import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StoredEvent } from '../../domain/events.ts';
import type { County as CountyEntity } from '../../domain/counties/county.ts';
import type { Township as TownshipEntity, Community as CommunityEntity, Compound as CompoundEntity } from '../../domain/counties/region.ts';
import type { Unit as UnitEntity, Category as CategoryEntity } from '../../domain/counties/catalogue.ts';
import type { Brand as BrandEntity, ServiceBoard as ServiceBoardEntity } from '../../domain/brands/brand.ts';
import type { MemberProfile as MemberEntity } from '../../domain/members/member-profile.ts';
import type { ShownGrant } from '../resolvers/members/shown-grant.ts';
import type { AuditEntry as AuditEntryEntity } from '../../domain/people/ports.ts';
import type { Member as ViewerEntity } from '../../domain/viewer.ts';
import type { Person as PersonEntity } from '../../domain/people/person.ts';
import type { PartnerSource } from '../resolvers/partners/partner-source.ts';
import type { Resource as ResourceEntity } from '../../domain/resources/resource.ts';
import type { CommitmentSource } from '../resolvers/resources/commitment-source.ts';
import type { ResourceFit as FittingResource } from '../../domain/resources/fit.ts';
import type { Agreement as AgreementEntity } from '../../domain/partners/agreement.ts';
import type { NeedSource } from '../resolvers/needs/need-source.ts';
import type { HeardPayload } from '../resolvers/needs/heard-payload.ts';
import type { NeedTopic as NeedTopicEntity } from '../../domain/needs/topic.ts';
import type { NeedNote as NeedNoteEntity, NeedSupport } from '../../domain/needs/need.ts';
import type { FeedEvent as NumberedEvent } from '../../domain/feed/feed-event.ts';
import type { FeedState } from '../resolvers/feed/feed-state.ts';
import type { ParkedEvent as ParkedEventEntity } from '../../domain/feed/ports.ts';
import type { Feedback as FeedbackEntity } from '../../domain/feedback/feedback.ts';
import type { Answer as AnswerEntity } from '../../domain/answers/answer.ts';
import type { ProjectSource } from '../resolvers/projects/project-source.ts';
import type { ProjectPartner as ProjectPartnerEntity, NeedLink, ProjectEntry } from '../../domain/projects/project.ts';
import type { TemplateSource } from '../resolvers/templates/template-source.ts';
import type { SharedTemplate as SharedTemplateEntity } from '../../domain/templates/shared-template.ts';
import type { Survey as SurveyEntity } from '../../domain/surveys/survey.ts';
import type { Questionnaire as QuestionnaireEntity, Question as QuestionEntity, QuestionOption as QuestionOptionEntity } from '../../domain/surveys/questionnaire.ts';
import type { Batch as BatchEntity } from '../../domain/batches/batch.ts';
import type { CollectorPace as CollectorPaceEntity } from '../../domain/batches/collector-pace.ts';
import type { PublicBatchSource } from '../resolvers/batches/public-batch-source.ts';
import type { Criterion as CriterionEntity, Evaluation as EvaluationEntity } from '../../domain/projects/evaluation.ts';
import type { NeedsList as NeedsListEntity, ListInputs, CountedBatch as CountedBatchEntity, EntryMove as EntryMoveEntity, ListSource, NeedSource as NeedSourceEntity, OptionSource } from '../../domain/needs-lists/needs-list.ts';
import type { ListVersionSource, ListEntrySource } from '../resolvers/needs-lists/list-version-source.ts';
import type { PublicListSource } from '../resolvers/needs-lists/public-list-source.ts';
import type { PublicEntry, ShownPart } from '../../domain/needs-lists/public-list.ts';
import type { SeenMonth } from '../../domain/figures/shown-figure.ts';
import type { FigureSource, ReportSource } from '../resolvers/figures/figure-source.ts';
import type { Target as TargetEntity } from '../../domain/figures/target.ts';
import type { ReportCorrection as ReportCorrectionEntity } from '../../domain/figures/see-report.ts';
import type { PublicProjectSource } from '../resolvers/projects/public-project-source.ts';
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
  /** Data of an event, by the names and shapes of its type in the catalogue (functions/graphql/generated/events.md). */
  EventData: { input: object; output: object; }
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

/** Through whom a partner is reached: a person or a contact. */
export type AddPartnerContactInput = {
  /** Somebody not known yet: it makes a new person of the partner's region. */
  readonly contact?: InputMaybe<ContactInput>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which partner. */
  readonly partner: Scalars['ID']['input'];
  /** A person from `findPersons`. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type AddPartnerContactPayload = {
  readonly __typename?: 'AddPartnerContactPayload';
  /** The partner; null when refused. */
  readonly partner?: Maybe<Partner>;
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

/** What was agreed with a partner for a time. Both days are counted. */
export type Agreement = {
  readonly __typename?: 'Agreement';
  /** When it was ended before its time; null where it runs, or ran, to its end. */
  readonly endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The last day. Ended before its time it is the day of that, before `startsOn` where it had not begun. */
  readonly endsOn: Scalars['LocalDate']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** With whom; null where you may not see the partner. */
  readonly partner?: Maybe<Partner>;
  /** When it was signed. */
  readonly signedOn: Scalars['LocalDate']['output'];
  /** The first day. */
  readonly startsOn: Scalars['LocalDate']['output'];
  /** What about, in at most 60 characters. */
  readonly subject: Scalars['String']['output'];
};

/** Agreements in the order of their list. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** The agreements with their cursors. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** The agreements alone. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An agreement with its cursor. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The agreement. */
  readonly node: Agreement;
};

/** 答卷: what one respondent said in one batch, as staff and whoever collected it see it. */
export type Answer = {
  readonly __typename?: 'Answer';
  /** When it was sent. */
  readonly at: Scalars['DateTime']['output'];
  /** When it was said. */
  readonly collectedAt: Scalars['DateTime']['output'];
  /** Who took it down; null where respondents answered by themselves. */
  readonly collector?: Maybe<Member>;
  /** Whence it comes; null only where that community is there no more. */
  readonly community?: Maybe<Community>;
  /** Registered of a known person, and as told. */
  readonly focusGroups: ReadonlyArray<FocusGroup>;
  /** Opaque, and only good within its batch. */
  readonly id: Scalars['ID']['output'];
  /** Keyed in from a sheet of paper. */
  readonly paper: Scalars['Boolean']['output'];
  /** Who answered, masked; null where that is no registered person, or one out of your reach. */
  readonly person?: Maybe<Person>;
  /** Why it is DOUBTFUL or REFUSED, at most 200 characters; null where there is none, and for collectors. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: AnswerState;
  /** What was said, in the questionnaire's order; empty where it was withdrawn. */
  readonly values: ReadonlyArray<AnswerValue>;
  /** Counts every change, from 1. */
  readonly version: Scalars['Int']['output'];
  /** How it came in. An answer that a collector took down with a household's code is DOOR_TO_DOOR. */
  readonly way: AnswerWay;
};

/** Answers. */
export type AnswerConnection = {
  readonly __typename?: 'AnswerConnection';
  /** The answers with their cursors. */
  readonly edges: ReadonlyArray<AnswerEdge>;
  /** The answers alone. */
  readonly nodes: ReadonlyArray<Answer>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** How many answers there were when they were counted. */
export type AnswerCounts = {
  readonly __typename?: 'AnswerCounts';
  /** When that was. Answers to an open batch that came later are not in it. */
  readonly asOf: Scalars['DateTime']['output'];
  /** To be looked into. */
  readonly doubtful: Scalars['Int']['output'];
  /** Those of them that came by the way OPEN. */
  readonly open: Scalars['Int']['output'];
  /** Not to be counted. */
  readonly refused: Scalars['Int']['output'];
  /** Valid ones, by all ways: only these are in any result. */
  readonly valid: Scalars['Int']['output'];
  /** Taken back by who gave them. */
  readonly withdrawn: Scalars['Int']['output'];
};

/** An answer with its cursor. */
export type AnswerEdge = {
  readonly __typename?: 'AnswerEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The answer. */
  readonly node: Answer;
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

/** What somebody without a token says: exactly one of `code` and `respondent` is named. */
export type AnswerPubliclyInput = {
  /** What is said, at most 60 entries. */
  readonly answers: ReadonlyArray<AnswerValueInput>;
  /** Which batch. */
  readonly batch: Scalars['ID']['input'];
  /** 12 characters on the household's sheet; blanks and dashes do not matter. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Whence the answer comes: needed with `respondent` where the batch has several communities; a code tells it. */
  readonly community?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Six digits: whose batch it is. */
  readonly county: Scalars['RegionCode']['input'];
  /** Groups of which the respondent is, as told. */
  readonly focusGroups?: InputMaybe<ReadonlyArray<FocusGroup>>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 22-64 characters of `A-Za-z0-9_-` that your client made from chance and keeps: whoever holds them is the respondent. */
  readonly respondent?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type AnswerPubliclyPayload = {
  readonly __typename?: 'AnswerPubliclyPayload';
  /** When the answer was taken down; null when refused. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused, everything that is wrong at once; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What staff make of an answer. */
export type AnswerReview =
  /** It does not count until somebody asked again. */
  | 'DOUBTFUL'
  /** It does not count. */
  | 'REFUSED'
  /** It counts. */
  | 'VALID';

/** Where an answer stands. Only VALID ones are in any result; how many there are of the others is told beside. */
export type AnswerState =
  /** Staff doubt it; it does not count until they say otherwise. */
  | 'DOUBTFUL'
  /** Staff refuse it. */
  | 'REFUSED'
  /** It counts. */
  | 'VALID'
  /** Taken back; nothing of what was said is there any more. */
  | 'WITHDRAWN';

/** What a resident says. */
export type AnswerSurveyInput = {
  /** What is said, at most 60 entries. */
  readonly answers: ReadonlyArray<AnswerValueInput>;
  /** Which batch. */
  readonly batch: Scalars['ID']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of it. */
export type AnswerSurveyPayload = {
  readonly __typename?: 'AnswerSurveyPayload';
  /** The answer; null when refused. */
  readonly answer?: Maybe<OwnAnswer>;
  /** Why it was refused, everything that is wrong at once; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What was said to one question. */
export type AnswerValue = {
  readonly __typename?: 'AnswerValue';
  /** The question's code. */
  readonly question: Scalars['String']['output'];
  /**
   * Option codes: of SINGLE one, of MULTIPLE in the questionnaire's order, of RANKING in the respondent's. Else one text: a whole
   * number (RATING, NUMBER), a day (DATE), or the words (TEXT).
   */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** What is said to one question. */
export type AnswerValueInput = {
  /** The question's code. */
  readonly question: Scalars['String']['input'];
  /**
   * As text whatever the kind: option codes (of RANKING the first first), a whole number, a day `YYYY-MM-DD`, or the words. A
   * question that is passed over is left out.
   */
  readonly values: ReadonlyArray<Scalars['String']['input']>;
};

/** Who may answer, and how one respondent is told from another. */
export type AnswerWay =
  /** Whoever opens the door, asked by a collector or keyed in from paper: one answer a household. */
  | 'DOOR_TO_DOOR'
  /** Whoever holds the code that was printed for a household: one answer each. */
  | 'HOUSEHOLD_CODE'
  /** Anybody; told apart by nothing but the device. Counted and shown apart from all others. */
  | 'OPEN'
  /** Residents by their own tokens: one answer a person. */
  | 'SIGNED_IN';

/** Which project is agreed to. */
export type ApproveProjectInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which project. */
  readonly project: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ApproveProjectPayload = {
  readonly __typename?: 'ApproveProjectPayload';
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
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

/** Which criterion is archived. */
export type ArchiveCriterionInput = {
  /** Its code. */
  readonly code: Scalars['String']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ArchiveCriterionPayload = {
  readonly __typename?: 'ArchiveCriterionPayload';
  /** The criterion; null when refused. */
  readonly criterion?: Maybe<Criterion>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which partner goes out of use. */
export type ArchivePartnerInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which partner. */
  readonly partner: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ArchivePartnerPayload = {
  readonly __typename?: 'ArchivePartnerPayload';
  /** The partner; null when refused. */
  readonly partner?: Maybe<Partner>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which survey goes out of use. */
export type ArchiveSurveyInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A survey all of whose region is within your scopes. */
  readonly survey: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly version: Scalars['Int']['input'];
};

/** What `archiveSurvey` came to. */
export type ArchiveSurveyPayload = {
  readonly __typename?: 'ArchiveSurveyPayload';
  /** The survey as it is now; null where it was refused. */
  readonly survey?: Maybe<Survey>;
  /** Why it was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which template is taken out of the library. */
export type ArchiveTemplateInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which template. */
  readonly template: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ArchiveTemplatePayload = {
  readonly __typename?: 'ArchiveTemplatePayload';
  /** The template; null when refused. */
  readonly template?: Maybe<Template>;
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
  /** A partner whose skill it wants; staff who see the need accept, answer or return it in the partner's name. */
  readonly partner?: InputMaybe<Scalars['ID']['input']>;
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

/** A month's figures to be attested. */
export type AttestReportInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `2024-09`. */
  readonly month: Scalars['String']['input'];
  /** As of which number the figures stood that were seen; 0 where nothing was ever counted. */
  readonly number: Scalars['Int']['input'];
  /** 6, 9 or 12 digits. */
  readonly region: Scalars['RegionCode']['input'];
  /** 500 characters at most. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a report. */
export type AttestReportPayload = {
  readonly __typename?: 'AttestReportPayload';
  /** The report; null when refused. */
  readonly report?: Maybe<Report>;
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

/** 批次: one run of a survey's questionnaire, e.g. the third of 2024. Collectors see what is asked, where and when; the rest is for staff. */
export type Batch = Node & {
  readonly __typename?: 'Batch';
  /** How many answers there were when they were last counted; null until they were, while it is CLOSING, and for collectors. */
  readonly answerCounts?: Maybe<AnswerCounts>;
  /** When it was closed; null until then. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its last day. */
  readonly closesOn: Scalars['LocalDate']['output'];
  /** How fast its collectors went, the fastest first, 200 at most; by the same count, and empty for collectors. */
  readonly collectorPace: ReadonlyArray<CollectorPace>;
  /** Whose role COLLECTOR for this batch is in force; empty for collectors. */
  readonly collectors: GrantConnection;
  /** Where it asks, 20 at most. */
  readonly communities: ReadonlyArray<Community>;
  /** What happened to it, oldest first; empty for collectors. */
  readonly history: HistoryEventConnection;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The how-maniest of its survey in that year, from 1. */
  readonly number: Scalars['Int']['output'];
  /** When it was opened; null while it is a draft. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its first day. */
  readonly opensOn: Scalars['LocalDate']['output'];
  /** When it was planned. */
  readonly plannedAt: Scalars['DateTime']['output'];
  /** Which of the survey's questionnaires it asks, from 1. */
  readonly questionnaireNumber: Scalars['Int']['output'];
  /** What it asks; for collectors no option tells its topics. */
  readonly questions: ReadonlyArray<Question>;
  /** Whether answers by the way OPEN vote in lists of needs; fixed when it opens. */
  readonly rankOpen: Scalars['Boolean']['output'];
  /** What came of each question, in their order, by the same count; empty as long as there is none, and for collectors. */
  readonly results: ReadonlyArray<QuestionResult>;
  /** Where it stands. */
  readonly state: BatchState;
  /** The survey; null for collectors. */
  readonly survey?: Maybe<Survey>;
  /** The survey's title when it was planned. */
  readonly title: Scalars['String']['output'];
  /** Counts every change, from 1; to be named by whoever changes it. */
  readonly version: Scalars['Int']['output'];
  /** Who may answer. */
  readonly ways: ReadonlyArray<AnswerWay>;
  /** The year that it was counted in. */
  readonly year: Scalars['Int']['output'];
};


/** 批次: one run of a survey's questionnaire, e.g. the third of 2024. Collectors see what is asked, where and when; the rest is for staff. */
export type BatchCollectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** 批次: one run of a survey's questionnaire, e.g. the third of 2024. Collectors see what is asked, where and when; the rest is for staff. */
export type BatchHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Batches of one survey side by side. */
export type BatchComparison = {
  readonly __typename?: 'BatchComparison';
  /** The batches, in the order in which they were named. */
  readonly batches: ReadonlyArray<Batch>;
  /** Every question that one of them asked: first those of the newest questionnaire. */
  readonly questions: ReadonlyArray<ComparedQuestion>;
};

/** Batches in the order of their list. */
export type BatchConnection = {
  readonly __typename?: 'BatchConnection';
  /** The batches with their cursors. */
  readonly edges: ReadonlyArray<BatchEdge>;
  /** The batches alone. */
  readonly nodes: ReadonlyArray<Batch>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A batch with its cursor. */
export type BatchEdge = {
  readonly __typename?: 'BatchEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The batch. */
  readonly node: Batch;
};

/** Where a batch stands. */
export type BatchState =
  /** Its answers are counted for good. */
  | 'CLOSED'
  /** It takes no answers any more; they are being counted, and no count is shown. */
  | 'CLOSING'
  /** Planned; nobody outside sees it. */
  | 'DRAFT'
  /** It takes answers. */
  | 'OPEN';

/** Which project begins. */
export type BeginProjectInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which project. */
  readonly project: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type BeginProjectPayload = {
  readonly __typename?: 'BeginProjectPayload';
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** Which project is called off, and why. */
export type CancelProjectInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which project. */
  readonly project: Scalars['ID']['input'];
  /** At most 500 characters; internal. */
  readonly reason: Scalars['String']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type CancelProjectPayload = {
  readonly __typename?: 'CancelProjectPayload';
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** A count of a breakdown, hidden where it is small. */
export type CellCount = {
  readonly __typename?: 'CellCount';
  /** The number; null where it is hidden. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** To be shown: the number; `<5` where there are four at most, none among them; `*` where even that would tell too much. */
  readonly shown: Scalars['String']['output'];
};

/** Which batch is closed. */
export type CloseBatchInput = {
  /** A batch that is OPEN or CLOSING, all of whose communities are within your scopes. */
  readonly batch: Scalars['ID']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version seen; of a batch that is CLOSING also the one that was open. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type CloseBatchPayload = {
  readonly __typename?: 'CloseBatchPayload';
  /** The batch; null when refused. */
  readonly batch?: Maybe<Batch>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** Which project ends, and what everybody who asked for it is told. */
export type CloseProjectInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which project. */
  readonly project: Scalars['ID']['input'];
  /** What came of it, at most 2,000 characters; whoever holds a receipt reads it, so without names and phones. */
  readonly publicAnswer: Scalars['String']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type CloseProjectPayload = {
  readonly __typename?: 'CloseProjectPayload';
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What was said at a door or on paper, and by whom: exactly one of `household`, `code` and `person` is named. */
export type CollectAnswerInput = {
  /** What was said, at most 60 entries. */
  readonly answers: ReadonlyArray<AnswerValueInput>;
  /** Which batch. */
  readonly batch: Scalars['ID']['input'];
  /** The code on the household's sheet; it tells the community, and the household cannot answer with it again. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** When it was said, where that was not now: not in the future, on a day of the batch's period. */
  readonly collectedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whence the answer comes: needed with `household`, else told by the code or the person. */
  readonly community?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Groups of which the respondent is, as told; those registered of a person are added. */
  readonly focusGroups?: InputMaybe<ReadonlyArray<FocusGroup>>;
  /**
   * The household's address within the community, at most 100 characters; blanks, full-width forms and kinds of dashes do not
   * matter, other words do. It is made into a digest and not kept. Where sheets with codes were handed out, name the `code`: by address the
   * same household has another place.
   */
  readonly household?: InputMaybe<Scalars['String']['input']>;
  /** 8-64 characters of `A-Za-z0-9_-`; made when the answer is taken down, so that it may be sent again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Keyed in from a sheet of paper. */
  readonly paper?: Scalars['Boolean']['input'];
  /** A registered person in your sight; not for collectors. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type CollectAnswerPayload = {
  readonly __typename?: 'CollectAnswerPayload';
  /** The answer; null when refused. */
  readonly answer?: Maybe<Answer>;
  /** Why it was refused, everything that is wrong at once; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How fast somebody went from door to door. */
export type CollectorPace = {
  readonly __typename?: 'CollectorPace';
  /** How many answers were collected, whatever became of them. */
  readonly answers: Scalars['Int']['output'];
  /** Who; null where that member is not known here any more. */
  readonly collector?: Maybe<Member>;
  /** Whether that is more than 60, and so to be looked into. */
  readonly flagged: Scalars['Boolean']['output'];
  /** The most of them within any hour, without what was keyed in from paper. */
  readonly mostInAnHour: Scalars['Int']['output'];
};

/** How much of which resource, for which project. */
export type CommitResourceInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which project; within your reach. */
  readonly project: Scalars['ID']['input'];
  /** 1-1,000,000, in the resource's unit. */
  readonly quantity: Scalars['Int']['input'];
  /** Which resource: offered, for a region that holds the project's community, and on some of its days. */
  readonly resource: Scalars['ID']['input'];
  /** The version seen of the project. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type CommitResourcePayload = {
  readonly __typename?: 'CommitResourcePayload';
  /** The commitment, with project and resource as it left them; null when refused. */
  readonly commitment?: Maybe<Commitment>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** That a project may count on a part of a resource. */
export type Commitment = {
  readonly __typename?: 'Commitment';
  /** When it was promised. */
  readonly committedAt: Scalars['DateTime']['output'];
  /** Opaque; to be named by whoever releases it. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: ResourceKind;
  /** Who gives it; null where that partner is none of yours to see. */
  readonly partner?: Maybe<Partner>;
  /** The project; null where it is none of yours to see. */
  readonly project?: Maybe<Project>;
  /** How much, in `unit`. */
  readonly quantity: Scalars['Int']['output'];
  /** When it was given back; null while it is in force. */
  readonly releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The resource; null where it is none of yours to see. */
  readonly resource?: Maybe<Resource>;
  /** What the resource was called then. */
  readonly resourceName: Scalars['String']['output'];
  /** 件, 场, 小时, … */
  readonly unit: Scalars['String']['output'];
};

/** Commitments in the order of time. */
export type CommitmentConnection = {
  readonly __typename?: 'CommitmentConnection';
  /** The commitments with their cursors. */
  readonly edges: ReadonlyArray<CommitmentEdge>;
  /** The commitments alone. */
  readonly nodes: ReadonlyArray<Commitment>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A commitment with its cursor. */
export type CommitmentEdge = {
  readonly __typename?: 'CommitmentEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The commitment. */
  readonly node: Commitment;
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

/** What the answers from one community came to. */
export type CommunityCount = {
  readonly __typename?: 'CommunityCount';
  /** How many answered; hidden where one of its options is, because options add up to it. */
  readonly answered: CellCount;
  /** The community, 12 digits. */
  readonly community: Scalars['RegionCode']['output'];
  /** By option, or grade. */
  readonly options: ReadonlyArray<OptionCell>;
};

/** A community with its cursor. */
export type CommunityEdge = {
  readonly __typename?: 'CommunityEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The community. */
  readonly node: Community;
};

/** How a number is meant. */
export type Comparator =
  /** Just so many. */
  | 'EXACT'
  /** 余: more than that. */
  | 'OVER';

/** One option in several batches. */
export type ComparedOption = {
  readonly __typename?: 'ComparedOption';
  /** Its code; of a RATING the grade. */
  readonly code: Scalars['String']['output'];
  /** How many chose it, batch by batch; null where it was not there, or nothing is counted. */
  readonly counts: ReadonlyArray<Maybe<Scalars['Int']['output']>>;
  /** As the newest questionnaire that has it calls it. */
  readonly label: Scalars['String']['output'];
};

/** One question in several batches. Lists go along the batches. */
export type ComparedQuestion = {
  readonly __typename?: 'ComparedQuestion';
  /** How many answered it, by all ways but OPEN; null where it was not asked, or nothing is counted. */
  readonly answered: ReadonlyArray<Maybe<Scalars['Int']['output']>>;
  /** How it is answered: always alike. */
  readonly kind: QuestionKind;
  /** Its options, or grades; first those of the newest questionnaire. */
  readonly options: ReadonlyArray<ComparedOption>;
  /** Its code. */
  readonly question: Scalars['String']['output'];
  /** RATING and NUMBER: the answers added up; null likewise. */
  readonly sums: ReadonlyArray<Maybe<Scalars['Float']['output']>>;
  /** As the newest questionnaire that has it asks it. */
  readonly title: Scalars['String']['output'];
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

/** What a list is computed from. */
export type ComputeNeedsListInput = {
  /** Closed batches that asked this community, twelve at most; none: by needs alone. One that is named twice counts once. */
  readonly batches: ReadonlyArray<Scalars['ID']['input']>;
  /** The number of a formula; null: the newest. */
  readonly formula?: InputMaybe<Scalars['Int']['input']>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which list. */
  readonly list: Scalars['ID']['input'];
  /** The version of the list seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ComputeNeedsListPayload = {
  readonly __typename?: 'ComputeNeedsListPayload';
  /** The list; null when refused. */
  readonly list?: Maybe<NeedsList>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How somebody agreed to be shown by name. */
export type ConsentEvidence =
  /** Given online. */
  | 'ONLINE'
  /** Signed on paper. */
  | 'PAPER'
  /** Said, and written down by staff. */
  | 'SPOKEN';

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

/** Which survey gets its next questionnaire. */
export type CopyQuestionnaireInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A survey all of whose region is within your scopes. */
  readonly survey: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly version: Scalars['Int']['input'];
};

/** What `copyQuestionnaire` came to. */
export type CopyQuestionnairePayload = {
  readonly __typename?: 'CopyQuestionnairePayload';
  /** The survey as it is now; null where it was refused. */
  readonly survey?: Maybe<Survey>;
  /** Why it was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** A batch as a version counted it. */
export type CountedBatch = {
  readonly __typename?: 'CountedBatch';
  /** The batch as it is now; null where it is not known here any more. */
  readonly batch?: Maybe<Batch>;
  /** Valid answers of the community by the OPEN way. */
  readonly open: Scalars['Int']['output'];
  /** Whether OPEN answers vote: so it was said before the batch opened. */
  readonly rankOpen: Scalars['Boolean']['output'];
  /** The survey's title. */
  readonly title: Scalars['String']['output'];
  /** Valid answers of the community by all ways but OPEN. */
  readonly valid: Scalars['Int']['output'];
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

/** A project to be begun. */
export type CreateProjectInput = {
  /** The township or county that it serves, where not its own community alone; it must lie above that. */
  readonly area?: InputMaybe<Scalars['RegionCode']['input']>;
  /** A service board in use. It implies its brand; where both are named they must agree. */
  readonly board?: InputMaybe<Scalars['ID']['input']>;
  /** A brand in use. */
  readonly brand?: InputMaybe<Scalars['ID']['input']>;
  /** The community that is its home. */
  readonly community: Scalars['RegionCode']['input'];
  /** Its last day. */
  readonly endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** For whom it is first of all. */
  readonly focusGroups?: InputMaybe<ReadonlyArray<FocusGroup>>;
  /** What is to be reached. */
  readonly goals?: InputMaybe<ProjectGoalsInput>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who leads it: a member of the county. */
  readonly lead?: InputMaybe<Scalars['ID']['input']>;
  /** What it needs, 20 lines at most. */
  readonly lines?: InputMaybe<ReadonlyArray<ProjectLineInput>>;
  /** The needs that it answers, 500 at most: sorted to become a project, and not closed. */
  readonly needs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Partners within your reach, 8 at most. */
  readonly partners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Where it takes place, at most 60 characters. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** What could go wrong, and what is done against it; at most 500 characters; everybody will read it. */
  readonly risks?: InputMaybe<Scalars['String']['input']>;
  /** Its first day. */
  readonly startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** A template in use: of text, risks, lines and focus groups it tells what is left out here. What is null here stays empty. */
  readonly template?: InputMaybe<Scalars['ID']['input']>;
  /** What it is, at most 2,000 characters; everybody will read it, so without names and phones. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** At most 60 characters; everybody will read it. */
  readonly title: Scalars['String']['input'];
};

/** What came of it. */
export type CreateProjectPayload = {
  readonly __typename?: 'CreateProjectPayload';
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new survey. */
export type CreateSurveyInput = {
  /** A survey whose newest questionnaire is taken over. Beside `questions` it is refused. */
  readonly copyOf?: InputMaybe<Scalars['ID']['input']>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it asks; without it, and without `copyOf`, nothing as yet. */
  readonly questions?: InputMaybe<ReadonlyArray<QuestionInput>>;
  /** 6 digits for the whole county, 9 for a township, 12 for a community; within your scopes. */
  readonly region: Scalars['RegionCode']['input'];
  /** At most 60 characters. */
  readonly title: Scalars['String']['input'];
};

/** What `createSurvey` came to. */
export type CreateSurveyPayload = {
  readonly __typename?: 'CreateSurveyPayload';
  /** The survey as it is now; null where it was refused. */
  readonly survey?: Maybe<Survey>;
  /** Why it was refused; empty where it was done. */
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

/** 评价指标: a point by which the county judges its projects, by the local standard for their evaluation. */
export type Criterion = {
  readonly __typename?: 'Criterion';
  /** Whether it is out of force. */
  readonly archived: Scalars['Boolean']['output'];
  /** The county's code, `A-Z`, `0-9` and `_`. */
  readonly code: Scalars['String']['output'];
  /** What users read. */
  readonly label: Scalars['String']['output'];
  /** Counts every change, from 1. */
  readonly version: Scalars['Int']['output'];
  /** How much it counts beside the others, 1-100. */
  readonly weight: Scalars['Int']['output'];
};

/** Criteria of a county, by code. */
export type CriterionConnection = {
  readonly __typename?: 'CriterionConnection';
  /** The criteria with their cursors. */
  readonly edges: ReadonlyArray<CriterionEdge>;
  /** The criteria alone. */
  readonly nodes: ReadonlyArray<Criterion>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A criterion with its cursor. */
export type CriterionEdge = {
  readonly __typename?: 'CriterionEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The criterion. */
  readonly node: Criterion;
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

/** A criterion as it should be. */
export type DefineCriterionInput = {
  /** 2-32 characters `A-Z`, `0-9` and `_`, a letter first. */
  readonly code: Scalars['String']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What users read, at most 40 characters. */
  readonly label: Scalars['String']['input'];
  /** The version seen, to change one; absent to make one. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** How much it counts beside the others, 1-100. */
  readonly weight: Scalars['Int']['input'];
};

/** What came of it. */
export type DefineCriterionPayload = {
  readonly __typename?: 'DefineCriterionPayload';
  /** The criterion; null when refused. */
  readonly criterion?: Maybe<Criterion>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which agreement is over from tomorrow on. */
export type EndAgreementInput = {
  /** One of its agreements. */
  readonly agreement: Scalars['ID']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which partner. */
  readonly partner: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type EndAgreementPayload = {
  readonly __typename?: 'EndAgreementPayload';
  /** The partner; null when refused. */
  readonly partner?: Maybe<Partner>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** That an entry was moved by hand. */
export type EntryMove = {
  readonly __typename?: 'EntryMove';
  /** Who moved it; null where that member is not known here any more. */
  readonly by?: Maybe<Member>;
  /** Its rank before. */
  readonly from: Scalars['Int']['output'];
  /** The number of the version that the move made. */
  readonly number: Scalars['Int']['output'];
  /** Why; internal. */
  readonly reason: Scalars['String']['output'];
  /** Its rank after. */
  readonly to: Scalars['Int']['output'];
};

/** Every way in which a command is refused. New codes may be added; a client treats an unknown one as a refusal. */
export type ErrorCode =
  /** The county is open already; its regions are no longer staged. */
  | 'ALREADY_ACTIVE'
  /** Whoever this is has answered in the batch already; an answer that was withdrawn may be given anew. */
  | 'ALREADY_ANSWERED'
  /** The month's report was attested. */
  | 'ALREADY_ATTESTED'
  /** The organisation code, or the person, stands for another partner of the county already, perhaps one out of use. */
  | 'ALREADY_PARTNER'
  /** Whoever this is has rated it already: everybody rates once. */
  | 'ALREADY_RATED'
  /** A question that must be answered is not; the field is `answers` and the question's code. */
  | 'ANSWER_MISSING'
  /** It is out of use. */
  | 'ARCHIVED'
  /** Name one of a member, a unit and a partner. */
  | 'ASSIGNEE_AMBIGUOUS'
  /** A code is 2-32 characters `A-Z`, `0-9` and `_`, a letter first. */
  | 'BAD_CODE'
  /** A colour is `#` and six hexadecimal digits, e.g. `#c8102e`. */
  | 'BAD_COLOUR'
  /** A last day comes before its first, or something is dated after today that has happened. */
  | 'BAD_DATES'
  /** A number of another system is 4-64 letters, digits, `-`, `_`, `.` or `/`. */
  | 'BAD_EXTERNAL_NUMBER'
  /** An idempotency key is 8-64 characters of `A-Za-z0-9_-`. */
  | 'BAD_IDEMPOTENCY_KEY'
  /** The ID number does not add up (GB 11643). */
  | 'BAD_ID_NUMBER'
  /** An INTEGRATOR names the kinds of events that it is told, of those that are told outside; no other role names any. */
  | 'BAD_KINDS'
  /** The unified social credit code does not add up (GB 32100). */
  | 'BAD_ORGANISATION_CODE'
  /** It is no year, quarter or month: `2024`, `2024-Q3`, `2024-09`. */
  | 'BAD_PERIOD'
  /** The phone is neither a mobile number nor a landline with its area code. */
  | 'BAD_PHONE'
  /** The least is more than the most. */
  | 'BAD_RANGE'
  /** The code is no county, township or community that may stand here, or stands here twice. */
  | 'BAD_REGION'
  /** A client's token is 22-64 characters of `A-Za-z0-9_-`. */
  | 'BAD_RESPONDENT'
  /** The role does not take this scope, or there is no such scope in this county. */
  | 'BAD_SCOPE'
  /** Issuer and subject are 1-255 printable ASCII characters without blanks. */
  | 'BAD_SUBJECT'
  /** An umbrella stands at the top: a brand under another is none, a brand that is or was one has none, none is its own. */
  | 'BAD_UMBRELLA'
  /** The weights are 100 together. */
  | 'BAD_WEIGHTS'
  /** Answers may have come already: of an open batch only the last day moves. */
  | 'BATCH_LOCKED'
  /** A list counts closed batches only. */
  | 'BATCH_NOT_CLOSED'
  /** The board is not of the brand. */
  | 'BRAND_MISMATCH'
  /** A resident asks online or by a micro-wish; other channels are staff's. */
  | 'CHANNEL_NOT_ALLOWED'
  /** What was said cannot have been said later than now. */
  | 'COLLECTED_IN_FUTURE'
  /** Say in which community: there are several, or an address means nothing without it. */
  | 'COMMUNITY_MISSING'
  /** The batch is not held in the person's community. */
  | 'COMMUNITY_NOT_IN_BATCH'
  /** The condition does not fit the kind of the question that it names. */
  | 'CONDITION_MISMATCH'
  /** A condition names a question further up. */
  | 'CONDITION_NOT_EARLIER'
  /** Somebody changed it since: `currentVersion` says what is there now. */
  | 'CONFLICT'
  /** Too many wrote to the same thing at once; send the same command again. */
  | 'CONFLICT_RETRY'
  /** Name either a person or a contact, and not both. */
  | 'CONTACT_AMBIGUOUS'
  /** A contact needs a name or a phone. */
  | 'CONTACT_EMPTY'
  /** The county is suspended and takes no commands. */
  | 'COUNTY_SUSPENDED'
  /** A correction's date lies outside its year. */
  | 'DATE_OUTSIDE_YEAR'
  /** The code stands there twice. */
  | 'DUPLICATE_CODE'
  /** An option stands for one topic of a community at most. */
  | 'DUPLICATE_TOPIC'
  /** This external number was heard in another community. */
  | 'EXTERNAL_NUMBER_TAKEN'
  /** Name either a need or a project, and not both. */
  | 'FEEDBACK_SUBJECT_AMBIGUOUS'
  /** Something was counted since the figures were seen: look at them anew. */
  | 'FIGURES_MOVED'
  /** A need is heard now or within the last year. */
  | 'HEARD_AT_OUT_OF_RANGE'
  /** This idempotency key was used for another command. */
  | 'IDEMPOTENCY_MISMATCH'
  /** The list was not computed yet, so it has no entries. */
  | 'LIST_NOT_COMPUTED'
  /** The month is not over yet. */
  | 'MONTH_NOT_OVER'
  /** A project is designed from needs that were sorted to become one and are not closed. */
  | 'NEED_NOT_FOR_PROJECT'
  /** It is neither answered nor served, so there is nothing to rate yet. */
  | 'NOT_ANSWERED'
  /** The question is passed over after what was answered before it. */
  | 'NOT_ASKED'
  /** You are not the one to whom it was given, or it was given to nobody. */
  | 'NOT_ASSIGNED'
  /** What was said is no day that exists, `YYYY-MM-DD`. */
  | 'NOT_A_DATE'
  /** What was said is no whole number. */
  | 'NOT_A_NUMBER'
  /** Respondents sent it by themselves and withdraw it by themselves. */
  | 'NOT_COLLECTED'
  /** There is no such thing within your reach. */
  | 'NOT_FOUND'
  /** A need that was merged or handed over as a petition is not reopened. */
  | 'NOT_REOPENABLE'
  /** The day lies outside the batch's period. */
  | 'OUTSIDE_PERIOD'
  /** A number lies outside its range. */
  | 'OUT_OF_RANGE'
  /** The partner has committed resources to the project: it leaves when they are released. */
  | 'PARTNER_COMMITTED'
  /** A TALENT is a resident, named by `person` alone; every other kind has a name and a region of its own. */
  | 'PARTNER_KIND_MISMATCH'
  /** Say whose feedback it is. */
  | 'PERSON_MISSING'
  /** Something is missing without which a project is not handed in; `field` names the first. */
  | 'PROJECT_INCOMPLETE'
  /** It is not known yet what came of the project: evaluate it first. */
  | 'PROJECT_NOT_EVALUATED'
  /** So much is committed to projects; the quantity does not go below it. */
  | 'QUANTITY_COMMITTED'
  /** There is nothing to ask: the questionnaire has no question yet. */
  | 'QUESTIONNAIRE_EMPTY'
  /** A batch has opened with the questionnaire, so it never changes: copy it to make the next. */
  | 'QUESTIONNAIRE_LOCKED'
  /** The newest questionnaire may still be revised, so it is not copied. */
  | 'QUESTIONNAIRE_NOT_LOCKED'
  /** An earlier questionnaire of the survey asked this code in another kind, which stays for ever. */
  | 'QUESTION_KIND_CHANGED'
  /** A question of this kind has no such thing. */
  | 'QUESTION_KIND_MISMATCH'
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
  /** The resource is over, or meant for another community or for other days than the project's. */
  | 'RESOURCE_NOT_VALID'
  /** There is not so much of the resource left; the message says how much. */
  | 'RESOURCE_SHORT'
  /** Name exactly one of the ways by which a respondent is known. */
  | 'RESPONDENT_AMBIGUOUS'
  /** You may not give or take this role here. */
  | 'ROLE_NOT_GRANTABLE'
  /** A need is not merged into itself. */
  | 'SAME_NEED'
  /** A criterion in force was not scored, or one was scored twice; `field` names it. */
  | 'SCORES_INCOMPLETE'
  /** Name a survey to copy, or questions, not both. */
  | 'SURVEY_SOURCE_AMBIGUOUS'
  /** The text has a character that cannot be kept: a control character, a lone surrogate, a hidden direction mark. */
  | 'TEXT_BAD_CHARACTER'
  /** The text is empty. */
  | 'TEXT_EMPTY'
  /** The text is too long. */
  | 'TEXT_TOO_LONG'
  /** The list has fewer entries than it must have. */
  | 'TOO_FEW_ENTRIES'
  /** The days within which this could be done are over. */
  | 'TOO_LATE'
  /** A list counts twelve batches at most. */
  | 'TOO_MANY_BATCHES'
  /** One project has 25 commitments in force at most. */
  | 'TOO_MANY_COMMITMENTS'
  /** A partner has 5 contacts at most. */
  | 'TOO_MANY_CONTACTS'
  /** A county has 50 criteria in force at most. */
  | 'TOO_MANY_CRITERIA'
  /** The list has more entries than it may have. */
  | 'TOO_MANY_ENTRIES'
  /** A county makes so many formulas and no more. */
  | 'TOO_MANY_FORMULAS'
  /** One need takes in 50 others at most. */
  | 'TOO_MANY_MERGED'
  /** A project stands on 500 needs at most; one command links 40 to it. */
  | 'TOO_MANY_NEEDS'
  /** A project has 8 partners at most. */
  | 'TOO_MANY_PARTNERS'
  /** A project is published on 20 outside platforms at most. */
  | 'TOO_MANY_PUBLICATIONS'
  /** At most 500 regions are staged in one call. */
  | 'TOO_MANY_REGIONS'
  /** Name a unit when referring, and only then. */
  | 'UNIT_MISMATCH'
  /** The question has no such option. */
  | 'UNKNOWN_OPTION'
  /** The questionnaire has no such question. */
  | 'UNKNOWN_QUESTION'
  /** The batch is not answered in this way. */
  | 'WAY_NOT_OFFERED'
  /** It is in a state that does not allow this. */
  | 'WRONG_STATE';

/** A look back at a project. */
export type EvaluateProjectInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which project. */
  readonly project: Scalars['ID']['input'];
  /** What was reached. */
  readonly reached: ProjectReachedInput;
  /** Every criterion in force exactly once, in any order; none where the county has none. */
  readonly scores?: ReadonlyArray<EvaluationScoreInput>;
  /** In words, at most 1,000 characters; internal. */
  readonly summary: Scalars['String']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type EvaluateProjectPayload = {
  readonly __typename?: 'EvaluateProjectPayload';
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 绩效评价: a look back at a project. It is never changed; a later one takes its place. */
export type Evaluation = {
  readonly __typename?: 'Evaluation';
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made it; null where that member is not known here any more. */
  readonly by?: Maybe<Member>;
  /** The number of the evaluation whose place it took; null for the first. */
  readonly corrects?: Maybe<Scalars['Int']['output']>;
  /** From 1. */
  readonly number: Scalars['Int']['output'];
  /** The project's goals as they were; null where none were set. */
  readonly planned?: Maybe<ProjectGoals>;
  /** What was reached of them. */
  readonly reached: ProjectReached;
  /** 满意度: what those thought who had rated it by then. */
  readonly satisfaction: Satisfaction;
  /** A score for each criterion that was in force, by code. */
  readonly scores: ReadonlyArray<EvaluationScore>;
  /** In words, at most 1,000 characters; internal. */
  readonly summary: Scalars['String']['output'];
  /** The weighted mean of the scores, rounded down, 0-100; null where there were no criteria. */
  readonly total?: Maybe<Scalars['Int']['output']>;
};

/** Evaluations in the order of their list. */
export type EvaluationConnection = {
  readonly __typename?: 'EvaluationConnection';
  /** The evaluations with their cursors. */
  readonly edges: ReadonlyArray<EvaluationEdge>;
  /** The evaluations alone. */
  readonly nodes: ReadonlyArray<Evaluation>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An evaluation with its cursor. */
export type EvaluationEdge = {
  readonly __typename?: 'EvaluationEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The evaluation. */
  readonly node: Evaluation;
};

/** How far a project met one criterion. */
export type EvaluationScore = {
  readonly __typename?: 'EvaluationScore';
  /** The criterion's code. */
  readonly criterion: Scalars['String']['output'];
  /** What the criterion was called then. */
  readonly label: Scalars['String']['output'];
  /** 0-100. */
  readonly score: Scalars['Int']['output'];
  /** How much it counted beside the others then, 1-100. */
  readonly weight: Scalars['Int']['output'];
};

/** How far a project met one criterion. */
export type EvaluationScoreInput = {
  /** The code of a criterion in force. */
  readonly criterion: Scalars['String']['input'];
  /** 0-100. */
  readonly score: Scalars['Int']['input'];
};

/** Events that meet all that is named. */
export type EventFilter = {
  /** Only of these kinds; absent or empty for all. */
  readonly kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  /** Only what happened to this project, or names it. */
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  /** Only what happened there or below: a township or a community. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Only of these types, e.g. `need.triaged`; absent or empty for all. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What kind of thing an event is of: the part of its type before the dot. */
export type EventKind =
  /** Answers to surveys: told to staff only. */
  | 'ANSWER'
  /** Runs of surveys. */
  | 'BATCH'
  /** Service boards. */
  | 'BOARD'
  /** Brands. */
  | 'BRAND'
  /** Categories of needs and their service levels. */
  | 'CATEGORY'
  /** Communities. */
  | 'COMMUNITY'
  /** Residential compounds. */
  | 'COMPOUND'
  /** The county itself: activated, suspended, its calendar. */
  | 'COUNTY'
  /** By what projects are judged. */
  | 'CRITERION'
  /** Ratings, and words that are shown to everybody. */
  | 'FEEDBACK'
  /** How lists are weighed. */
  | 'FORMULA'
  /** Needs lists and their versions. */
  | 'LIST'
  /** Memberships: told to the county's administrators only. */
  | 'MEMBER'
  /** Needs, from hearing to closing. */
  | 'NEED'
  /** Partners and their agreements. */
  | 'PARTNER'
  /** Projects, from draft to closing. */
  | 'PROJECT'
  /** Months whose figures were attested. */
  | 'REPORT'
  /** What partners offer. */
  | 'RESOURCE'
  /** Surveys and their questionnaires. */
  | 'SURVEY'
  /** Numbers to reach by a year. */
  | 'TARGET'
  /** Templates of projects. */
  | 'TEMPLATE'
  /** Topics that needs ask for. */
  | 'TOPIC'
  /** Units that take referred needs. */
  | 'UNIT';

/** Something derived from the feed. */
export type FeedConsumer = {
  readonly __typename?: 'FeedConsumer';
  /** The number of the last event whose effect is written. */
  readonly at: Scalars['Int']['output'];
  /** How often the next event failed so far; the third time it is set aside. */
  readonly failures: Scalars['Int']['output'];
  /** How many events it is behind. */
  readonly lag: Scalars['Int']['output'];
  /** When it moved last; null where it never did. */
  readonly movedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/**
 * Something that happened, told with codes, numbers, days and ids, never with text and never with a person. It may be told
 * again: by its `id` it is known.
 */
export type FeedEvent = {
  readonly __typename?: 'FeedEvent';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** What the catalogue says for its type; to a PARTNER only what it sees at its project itself, `{}` where that is nothing. */
  readonly data: Scalars['EventData']['output'];
  /** `<id of the thing>:<version>`; the same everywhere this event is told. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it happened to. */
  readonly kind: EventKind;
  /** Where the thing is at home: a community or township, or the county where it is all of it. */
  readonly region: Scalars['RegionCode']['output'];
  /** Id of the thing that it happened to. */
  readonly subject: Scalars['ID']['output'];
  /** What happened, e.g. `need.triaged`. */
  readonly type: Scalars['String']['output'];
  /** The version of the thing that it made: one more than that of the event before. */
  readonly version: Scalars['Int']['output'];
};

/** Events, in the order of the feed. */
export type FeedEventConnection = {
  readonly __typename?: 'FeedEventConnection';
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<FeedEventEdge>;
  /** The events alone. */
  readonly nodes: ReadonlyArray<FeedEvent>;
  /** Where the page ends; `endCursor` is never null. */
  readonly pageInfo: PageInfo;
};

/** An event with its cursor. */
export type FeedEventEdge = {
  readonly __typename?: 'FeedEventEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: FeedEvent;
};

/** How far a county's feed is, and what is derived from it. */
export type FeedStatus = {
  readonly __typename?: 'FeedStatus';
  /** What is derived from the feed in the county, by name. What the province has of it stands in the province's rows; `npm run redrive` lists how far that is, too. */
  readonly consumers: ReadonlyArray<FeedConsumer>;
  /** The number from which on the feed can be read from outside. */
  readonly floor: Scalars['Int']['output'];
  /** The number of the last event; events are counted from 1. */
  readonly head: Scalars['Int']['output'];
  /** Events that were set aside because their effect failed three times, by consumer and number; `npm run redrive` tries them again. */
  readonly parked: ParkedEventConnection;
};


/** How far a county's feed is, and what is derived from it. */
export type FeedStatusParkedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/**
 * 反馈: what somebody thinks of how a need was served, or of a project. It is given once, and what it says never
 * changes; the public sees none of it but words on a project that staff published.
 */
export type Feedback = {
  readonly __typename?: 'Feedback';
  /** When it was given. */
  readonly at: Scalars['DateTime']['output'];
  /** Whose feedback it is. */
  readonly by: FeedbackBy;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whose feedback it is, masked; null where only the receipt is known, or that person lies outside your reach. */
  readonly person?: Maybe<Person>;
  /** Whether another spoke for the one whose feedback it is. */
  readonly proxy: Scalars['Boolean']['output'];
  /** Since when everybody may read its words; null where nobody outside may. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** From 1, bad, to 5, good. */
  readonly rating: Scalars['Int']['output'];
  /** Who spoke, as seen from the one whose feedback it is; null where nobody else did or it was not told. */
  readonly relation?: Maybe<FeedbackRelation>;
  /** Counts every change, from 1. */
  readonly version: Scalars['Int']['output'];
  /** How it came in. */
  readonly via: FeedbackVia;
  /** In the giver's own words, at most 500 characters; null where there are none. Internal until published. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** Whose feedback something is. */
export type FeedbackBy =
  /** Of whoever asked. */
  | 'ASKER'
  /** Of somebody else whom it concerns; on a project of anybody. */
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

/** 指标: one number. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** EXACT: figures are counted, never estimated. */
  readonly comparator: Comparator;
  /** Null where it is hidden, for it tells of fewer than five people whose rows you do not see, or would let that be computed. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What it is called, in the language asked for. */
  readonly label: Scalars['String']['output'];
  /** What is counted. */
  readonly metric: FigureMetric;
  /** Of how many it is a part: answered in time of answered. Null where it is no part, or where that is hidden. */
  readonly of?: Maybe<Scalars['Int']['output']>;
  /** How it breaks down; empty where it does not by this dimension. Parts by FOCUS_GROUP and PARTY do not add up to the whole. */
  readonly parts: ReadonlyArray<FigurePart>;
  /** As it may be shown: the count, `<5`, or `*` where even that would tell too much. */
  readonly shown: Scalars['String']['output'];
  /** Of what it is a number. */
  readonly unit: FigureUnit;
};


/** 指标: one number. */
export type FigurePartsArgs = {
  by: FigureDimension;
};

/** By what a figure breaks down. */
export type FigureDimension =
  /** 服务板块: its id. */
  | 'BOARD'
  /** 需求类别: its code. */
  | 'CATEGORY'
  /** 渠道: how a need came in. */
  | 'CHANNEL'
  /** 重点群体; who is of two is in both. */
  | 'FOCUS_GROUP'
  /** 五社主体; a project brings together several. */
  | 'PARTY'
  /** A project's state. */
  | 'STATE';

/** What is counted. Levels tell how things stood at the end of the month, all others what happened in it. */
export type FigureMetric =
  /** 已发布清单事项, a level: entries of the needs lists that everybody sees. */
  | 'LIST_ENTRIES'
  /** 清单事项已有项目, a level: those of them that a project was for when the list was computed. */
  | 'LIST_ENTRIES_COVERED'
  /** 答复诉求: needs answered, each once since it was heard or reopened. */
  | 'NEEDS_ANSWERED'
  /** 受理诉求: needs heard, in the month in which they were told. */
  | 'NEEDS_HEARD'
  /** 按时答复: those of them that were answered by their due date. */
  | 'NEEDS_IN_TIME'
  /** 重新受理: needs reopened. */
  | 'NEEDS_REOPENED'
  /** 研判诉求: needs sorted, each once since it was heard or reopened. */
  | 'NEEDS_TRIAGED'
  /** 合伙人, a level: partners that take part. */
  | 'PARTNERS'
  /** 服务人数: persons served, project by project: who was in two projects is counted in both. */
  | 'PERSONS_SERVED'
  /** 服务人次: how often anybody was served. */
  | 'PERSON_TIMES_SERVED'
  /** 服务项目, a level: projects by state, those that are over included. */
  | 'PROJECTS'
  /** 办结项目: projects closed. */
  | 'PROJECTS_CLOSED'
  /** 新设项目: projects begun as drafts. */
  | 'PROJECTS_CREATED'
  /** 由需求清单设立的项目: those of them that were started from an entry of a needs list. */
  | 'PROJECTS_FROM_LISTS'
  /** 源自诉求的项目: those of them that stood on needs. */
  | 'PROJECTS_FROM_NEEDS'
  /** 发布项目: projects published. */
  | 'PROJECTS_PUBLISHED'
  /** 有效问卷: answers to surveys that count, in the month in which they were said. */
  | 'QUESTIONNAIRES'
  /** 满意度评价: ratings given of needs and projects. */
  | 'RATINGS'
  /** 满意度分数合计: the sum of those ratings, 1 to 5 each. */
  | 'RATING_POINTS'
  /** 资源承诺: promises of resources to projects. */
  | 'RESOURCES_COMMITTED'
  /** 提供资源: resources offered. */
  | 'RESOURCES_OFFERED'
  /** 活动场次: sessions held, as evaluations tell, in the month of a project's first evaluation. */
  | 'SESSIONS'
  /** 附议: people who asked for what another had asked for, each once for a need. */
  | 'SUPPORTERS';

/** One part of a figure. */
export type FigurePart = {
  readonly __typename?: 'FigurePart';
  /** As in Figure. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** As in Figure. */
  readonly shown: Scalars['String']['output'];
  /** A code, or a board's id; null for all that have none. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** What a figure is a number of. Persons and person-times are never added to each other. */
export type FigureUnit =
  /** 问卷, 份. */
  | 'ANSWERS'
  /** 承诺, 项. */
  | 'COMMITMENTS'
  /** 诉求, 件. */
  | 'NEEDS'
  /** 合伙人, 个. */
  | 'PARTNERS'
  /** 人. */
  | 'PERSONS'
  /** 人次. */
  | 'PERSON_TIMES'
  /** 分. */
  | 'POINTS'
  /** 项目, 个. */
  | 'PROJECTS'
  /** 评价, 份. */
  | 'RATINGS'
  /** 资源, 项. */
  | 'RESOURCES'
  /** 场次. */
  | 'SESSIONS'
  /** 需求事项, 个. */
  | 'TOPICS';

/** What is known of one region and month. */
export type Figures = {
  readonly __typename?: 'Figures';
  /** Null of a month before anything was counted. */
  readonly asOf?: Maybe<FiguresAsOf>;
  /** One metric. */
  readonly figure: Figure;
  /** All metrics. */
  readonly headlines: ReadonlyArray<Figure>;
  /** `2024-09`. */
  readonly month: Scalars['String']['output'];
  /** 6, 9 or 12 digits. */
  readonly region: Scalars['RegionCode']['output'];
};


/** What is known of one region and month. */
export type FiguresFigureArgs = {
  metric: FigureMetric;
};

/** As of which event figures stand: the last one that moved any of them. They equal a recount of all events until then. */
export type FiguresAsOf = {
  readonly __typename?: 'FiguresAsOf';
  /** When it got that number. */
  readonly at: Scalars['DateTime']['output'];
  /** Its number in the county's feed. */
  readonly number: Scalars['Int']['output'];
};

/** Figures that have moved. */
export type FiguresChange = {
  readonly __typename?: 'FiguresChange';
  /** Figures hold it once their own `asOf` is this number or a later one. */
  readonly asOf: Scalars['Int']['output'];
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** Which of them. */
  readonly metrics: ReadonlyArray<FigureMetric>;
  /** Of which months by Shanghai time: `2026-09`. Levels have moved in all months after it, too. */
  readonly months: ReadonlyArray<Scalars['String']['output']>;
  /** Where: the figures of this division have moved, and of all that it lies in. */
  readonly region: Scalars['RegionCode']['output'];
};

/** 五社主体: the five parties of 五社联动. */
export type FivePartyRole =
  /** 社会慈善资源 */
  | 'CHARITY_RESOURCES'
  /** 社区 */
  | 'COMMUNITY'
  /** 社区社会组织 */
  | 'SOCIAL_ORGANISATIONS'
  /** 社会工作者 */
  | 'SOCIAL_WORKERS'
  /** 社区志愿者 */
  | 'VOLUNTEERS';

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

/** What the answers of one focus group came to. */
export type FocusGroupCount = {
  readonly __typename?: 'FocusGroupCount';
  /** How many answered. */
  readonly answered: CellCount;
  /** 重点群体. */
  readonly group: FocusGroup;
  /** By option, or grade; empty where fewer than five answered. */
  readonly options: ReadonlyArray<OptionCell>;
};

/** 公式: how a score is made. A version is never changed. */
export type Formula = {
  readonly __typename?: 'Formula';
  /** 优先群体: those of them who ask make the part `focus`. */
  readonly focusGroups: ReadonlyArray<FocusGroup>;
  /** From 1; Formula 1 is built in. */
  readonly number: Scalars['Int']['output'];
  /** How much each part weighs, 100 together. */
  readonly weights: FormulaWeights;
};

/** How much each part of a score weighs. */
export type FormulaWeights = {
  readonly __typename?: 'FormulaWeights';
  /** 重点群体: the share of priority groups among those who vote or support. */
  readonly focus: Scalars['Int']['output'];
  /** 诉求支持: those who told it as a need or support one, against the topic with the most. */
  readonly support: Scalars['Int']['output'];
  /** 紧迫程度: how pressing its needs are. */
  readonly urgency: Scalars['Int']['output'];
  /** 得票: the share of valid answers that vote for the topic. */
  readonly votes: Scalars['Int']['output'];
};

/** How much each part of a score weighs, 0-100 each. */
export type FormulaWeightsInput = {
  /** 重点群体 */
  readonly focus: Scalars['Int']['input'];
  /** 诉求支持 */
  readonly support: Scalars['Int']['input'];
  /** 紧迫程度 */
  readonly urgency: Scalars['Int']['input'];
  /** 得票 */
  readonly votes: Scalars['Int']['input'];
};

/** What somebody thinks of how a need was served, or of a project: one of the two is named. */
export type GiveFeedbackInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which need; absent for a project. */
  readonly need?: InputMaybe<Scalars['ID']['input']>;
  /** Whose feedback it is, where staff write it down; absent for one's own. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** Which project; absent for a need. */
  readonly project?: InputMaybe<Scalars['ID']['input']>;
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

/** Who may be shown by name. */
export type GiveNameConsentInput = {
  /** How it was given. */
  readonly evidence: ConsentEvidence;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which partner. */
  readonly partner: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type GiveNameConsentPayload = {
  readonly __typename?: 'GiveNameConsentPayload';
  /** The partner; null when refused. */
  readonly partner?: Maybe<Partner>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A role over a scope. */
export type Grant = {
  readonly __typename?: 'Grant';
  /** Since when; null for what the deployment's configuration gives. */
  readonly grantedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of which kinds an INTEGRATOR is told what happens; empty for every other role. */
  readonly kinds: ReadonlyArray<EventKind>;
  /** Who holds it. */
  readonly member?: Maybe<Member>;
  /** Until when it was held; null while it is in force. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The role. */
  readonly role: Role;
  /** A region's code, or the id of a unit, a batch, a person or a partner. */
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
  /** For an INTEGRATOR, and only for one: of which kinds it is told what happens. Never MEMBER nor ANSWER. Granted again, these take the place of those before. */
  readonly kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  /** A post or a working name, at most 40 characters; colleagues see it. */
  readonly label: Scalars['String']['input'];
  /** Only for a province's administrator and the bootstrap administrator: where the role is given. Else your own county. */
  readonly owner?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The role; RESIDENT is joined, not given. */
  readonly role: Role;
  /** PROVINCE_ADMIN the province's code, COUNTY_ADMIN the county's, workers a region's code, UNIT_HANDLER a unit's id, COLLECTOR the id of a batch that is not CLOSED, INTEGRATOR the county's code, PARTNER a partner's id. */
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

/** One change of something. It holds codes and ids, never text and never a person. */
export type HistoryEvent = {
  readonly __typename?: 'HistoryEvent';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it; null where it fell due by itself, for whoever had no token, and where that member is of another county or province. */
  readonly by?: Maybe<Member>;
  /** `<id of the thing>:<version>`; the same everywhere this event is told. */
  readonly id: Scalars['ID']['output'];
  /** What happened, e.g. `need.triaged`. */
  readonly type: Scalars['String']['output'];
  /** The version that it made. */
  readonly version: Scalars['Int']['output'];
};

/** Events, oldest first. */
export type HistoryEventConnection = {
  readonly __typename?: 'HistoryEventConnection';
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<HistoryEventEdge>;
  /** The events alone. */
  readonly nodes: ReadonlyArray<HistoryEvent>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An event with its cursor. */
export type HistoryEventEdge = {
  readonly __typename?: 'HistoryEventEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: HistoryEvent;
};

/** One household's sheet. */
export type HouseholdCode = {
  readonly __typename?: 'HouseholdCode';
  /** `XXXX-XXXX-XXXX`, to be typed in any case, with or without dashes. */
  readonly code: Scalars['String']['output'];
  /** Its number in the community, from 1. */
  readonly serial: Scalars['Int']['output'];
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

/** Needs that a project answers too. */
export type LinkNeedsInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Sorted to become a project, and not closed; 40 at most. */
  readonly needs: ReadonlyArray<Scalars['ID']['input']>;
  /** Which project. */
  readonly project: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type LinkNeedsPayload = {
  readonly __typename?: 'LinkNeedsPayload';
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A need that speaks for a topic, as it was counted. */
export type ListedNeed = {
  readonly __typename?: 'ListedNeed';
  /** How it came in. */
  readonly channel: NeedChannel;
  /** When it was heard. */
  readonly heardAt: Scalars['DateTime']['output'];
  /** The need as it is now; null where it lies outside your reach. */
  readonly need?: Maybe<Need>;
  /** How many people ask for it or support it; an anonymous one is one. */
  readonly supporters: Scalars['Int']['output'];
  /** Its title as it was counted. */
  readonly title: Scalars['String']['output'];
};

/** An option of a batch that stands for a topic, as it was counted. */
export type ListedOption = {
  readonly __typename?: 'ListedOption';
  /** The batch as it is now; null where it is not known here any more. */
  readonly batch?: Maybe<Batch>;
  /** The option's code. */
  readonly option: Scalars['String']['output'];
  /** The question's code. */
  readonly question: Scalars['String']['output'];
  /** What the option was called. */
  readonly title: Scalars['String']['output'];
  /** How many valid answers chose it, by whatever way; one that chose two options of a topic votes for it once. */
  readonly votes: Scalars['Int']['output'];
};

/** What of a project goes into the library. Other communities read it, so no name, phone or address belongs into it. */
export type MakeTemplateInput = {
  /** That it worked, at most 1,000 characters. */
  readonly evidence: Scalars['String']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A project that was evaluated or closed. */
  readonly project: Scalars['ID']['input'];
  /** Whether other counties of the province are to see it. */
  readonly shared: Scalars['Boolean']['input'];
  /** How it is done: 20 steps at most, each in 200 characters at most. */
  readonly steps: ReadonlyArray<Scalars['String']['input']>;
  /** At most 60 characters; a name by which others find it, which need not be the project's. */
  readonly title: Scalars['String']['input'];
};

/** What came of it. */
export type MakeTemplatePayload = {
  readonly __typename?: 'MakeTemplatePayload';
  /** The template; null when refused. */
  readonly template?: Maybe<Template>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

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

/** Which entry is moved, and why. */
export type MoveEntryInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which list. */
  readonly list: Scalars['ID']['input'];
  /** At most 500 characters; internal. */
  readonly reason: Scalars['String']['input'];
  /** Its rank from now on, from 1. */
  readonly toRank: Scalars['Int']['input'];
  /** The entry's topic. */
  readonly topic: Scalars['ID']['input'];
  /** The version of the list seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type MoveEntryPayload = {
  readonly __typename?: 'MoveEntryPayload';
  /** The list; null when refused. */
  readonly list?: Maybe<NeedsList>;
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
   * Adds somebody through whom a partner is reached. Again is harmless.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: ARCHIVED, BAD_IDEMPOTENCY_KEY, BAD_ID_NUMBER, BAD_PHONE, CONFLICT, CONFLICT_RETRY, CONTACT_AMBIGUOUS, CONTACT_EMPTY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_MANY_CONTACTS.
   */
  readonly addPartnerContact?: Maybe<AddPartnerContactPayload>;
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
   * Without a token: answers with the code on a household's sheet (HOUSEHOLD_CODE), or with a token that your client made
   * (OPEN). Each attempt is counted: a network (/24, /48) has 30 in ten minutes and county, so where a whole library or
   * estate shares one address, thirty households answer in ten minutes and the thirty-first is asked to wait.
   *
   * Who may: anybody, without a token.
   *
   * Refused with: ALREADY_ANSWERED, ANSWER_MISSING, BAD_IDEMPOTENCY_KEY, BAD_RESPONDENT, COMMUNITY_MISSING, CONFLICT_RETRY, DUPLICATE_CODE, IDEMPOTENCY_MISMATCH, NOT_ASKED, NOT_A_DATE, NOT_A_NUMBER, NOT_FOUND, OUTSIDE_PERIOD, OUT_OF_RANGE, RATE_LIMITED, RESPONDENT_AMBIGUOUS, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_FEW_ENTRIES, TOO_MANY_ENTRIES, UNKNOWN_OPTION, UNKNOWN_QUESTION, WAY_NOT_OFFERED, WRONG_STATE.
   */
  readonly answerPublicly?: Maybe<AnswerPubliclyPayload>;
  /**
   * Answers for yourself, as one of the community and the focus groups that the county knows. The batch is OPEN, within its
   * period, SIGNED_IN, and in your community. Once; whoever withdrew may answer anew.
   *
   * Who may: RESIDENT.
   *
   * Refused with: ALREADY_ANSWERED, ANSWER_MISSING, BAD_IDEMPOTENCY_KEY, COMMUNITY_NOT_IN_BATCH, CONFLICT_RETRY, COUNTY_SUSPENDED, DUPLICATE_CODE, IDEMPOTENCY_MISMATCH, NOT_ASKED, NOT_A_DATE, NOT_A_NUMBER, NOT_FOUND, OUTSIDE_PERIOD, OUT_OF_RANGE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_FEW_ENTRIES, TOO_MANY_ENTRIES, UNKNOWN_OPTION, UNKNOWN_QUESTION, WAY_NOT_OFFERED, WRONG_STATE.
   */
  readonly answerSurvey?: Maybe<AnswerSurveyPayload>;
  /**
   * Says yes to a submitted project: only its days and its place change from now on.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, WRONG_STATE.
   */
  readonly approveProject?: Maybe<ApproveProjectPayload>;
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
   * Takes a criterion out of force: evaluations keep it, later ones go without it.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND.
   */
  readonly archiveCriterion?: Maybe<ArchiveCriterionPayload>;
  /**
   * Takes a partner out of use: what it brought stays written down, and its organisation code and person stay taken.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: ARCHIVED, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND.
   */
  readonly archivePartner?: Maybe<ArchivePartnerPayload>;
  /**
   * Takes a survey out of use for good: no batch is planned any more. Those that were planned go on.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: ARCHIVED, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND.
   */
  readonly archiveSurvey?: Maybe<ArchiveSurveyPayload>;
  /**
   * Takes a template out of the library for good: no project can be started from it any more. Those that were started from
   * it stay as they are and still name it.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: ARCHIVED, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND.
   */
  readonly archiveTemplate?: Maybe<ArchiveTemplatePayload>;
  /**
   * Takes a unit out of use: what it has it keeps, nothing new can be given to it.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND.
   */
  readonly archiveUnit?: Maybe<ArchiveUnitPayload>;
  /**
   * Gives a sorted need to a worker, a unit, or a partner with the skill for it, in place of whoever had it.
   *
   * Who may: COUNTY_ADMIN, SOCIAL_WORKER.
   *
   * Refused with: ARCHIVED, ASSIGNEE_AMBIGUOUS, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, WRONG_STATE.
   */
  readonly assignNeed?: Maybe<AssignNeedPayload>;
  /**
   * Attests a region's figures of a month that is over: they are kept as they stand, with who attested them, when, and as of
   * which number. What is corrected later stands beside them.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: ALREADY_ATTESTED, BAD_IDEMPOTENCY_KEY, CONFLICT_RETRY, COUNTY_SUSPENDED, FIGURES_MOVED, IDEMPOTENCY_MISMATCH, MONTH_NOT_OVER, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly attestReport?: Maybe<AttestReportPayload>;
  /**
   * Work on a published project begins.
   *
   * Who may: COUNTY_ADMIN, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, WRONG_STATE.
   */
  readonly beginProject?: Maybe<BeginProjectPayload>;
  /**
   * Calls a project off. Where it is public everybody sees that it was; the reason stays inside.
   *
   * Who may: COUNTY_ADMIN, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, WRONG_STATE.
   */
  readonly cancelProject?: Maybe<CancelProjectPayload>;
  /**
   * Ends an open batch: from then on no answer is taken, and all that were are counted for good. With many answers it may be
   * stopped on the way, and the batch is CLOSING; sent again it goes on. Who saw it open, and closes what somebody else has
   * closed meanwhile, is told that it is closed.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, WRONG_STATE.
   */
  readonly closeBatch?: Maybe<CloseBatchPayload>;
  /**
   * Ends an answered need as served.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, WRONG_STATE.
   */
  readonly closeNeed?: Maybe<CloseNeedPayload>;
  /**
   * Ends an evaluated project and answers the needs that it stands on, of whatever community: those that are TRIAGED or
   * IN_PROGRESS become ANSWERED, and their receipts tell it. What was answered or closed otherwise keeps its answer; in place of a
   * merged need the one that goes on is answered. Needs that are HEARD, REOPENED or REFERRED are left alone. With many needs it
   * may be stopped on the way; sent again it goes on, and nobody is answered twice.
   *
   * Who may: COUNTY_ADMIN, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, WRONG_STATE.
   */
  readonly closeProject?: Maybe<CloseProjectPayload>;
  /**
   * Takes down what a household or a registered person said at the door, or keys in their sheet of paper. The batch is OPEN
   * and goes DOOR_TO_DOOR. What was collected without a network may be sent later: `collectedAt` must lie in the period, and
   * what is sent again, also days later, is the answer that is there.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, COLLECTOR.
   *
   * Refused with: ALREADY_ANSWERED, ANSWER_MISSING, BAD_IDEMPOTENCY_KEY, COLLECTED_IN_FUTURE, COMMUNITY_MISSING, COMMUNITY_NOT_IN_BATCH, CONFLICT_RETRY, COUNTY_SUSPENDED, DUPLICATE_CODE, IDEMPOTENCY_MISMATCH, NOT_ASKED, NOT_A_DATE, NOT_A_NUMBER, NOT_FOUND, OUTSIDE_PERIOD, OUT_OF_RANGE, RESPONDENT_AMBIGUOUS, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_FEW_ENTRIES, TOO_MANY_ENTRIES, UNKNOWN_OPTION, UNKNOWN_QUESTION, WAY_NOT_OFFERED, WRONG_STATE.
   */
  readonly collectAnswer?: Maybe<CollectAnswerPayload>;
  /**
   * Promises a part of a resource to a project that is in DRAFT, RETURNED, APPROVED, PUBLISHED or RUNNING, and never more
   * than is left. Its partner joins the project's partners. FUNDS stay the partner's own: it pays for itself.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: ARCHIVED, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE, RESOURCE_NOT_VALID, RESOURCE_SHORT, TOO_MANY_COMMITMENTS, TOO_MANY_PARTNERS, WRONG_STATE.
   */
  readonly commitResource?: Maybe<CommitResourcePayload>;
  /**
   * Ranks what a community asks for, by the votes of its closed batches and the needs that it told in the list's period: the
   * list's next version. Where that comes to what the latest version is, nothing changes. What was moved by hand in the
   * latest version is not moved in the next.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, BATCH_NOT_CLOSED, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TOO_MANY_BATCHES.
   */
  readonly computeNeedsList?: Maybe<ComputeNeedsListPayload>;
  /**
   * Makes the next questionnaire, which may be revised, from the newest, which is locked.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: ARCHIVED, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, QUESTIONNAIRE_NOT_LOCKED.
   */
  readonly copyQuestionnaire?: Maybe<CopyQuestionnairePayload>;
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
   * Begins a project (服务项目) as a draft, from the needs that it answers, under a brand and a service board, with partners.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: ARCHIVED, BAD_DATES, BAD_IDEMPOTENCY_KEY, BAD_REGION, BRAND_MISMATCH, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NEED_NOT_FOR_PROJECT, NOT_FOUND, OUT_OF_RANGE, REGION_NOT_IN_FORCE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_MANY_ENTRIES, TOO_MANY_NEEDS, TOO_MANY_PARTNERS.
   */
  readonly createProject?: Maybe<CreateProjectPayload>;
  /**
   * Makes a survey with its first questionnaire: from `questions`, as a copy of another survey's newest one, or empty as yet.
   * In a copy no option stands for a topic outside the new survey's region.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_CODE, BAD_IDEMPOTENCY_KEY, BAD_RANGE, CONDITION_MISMATCH, CONDITION_NOT_EARLIER, CONFLICT_RETRY, COUNTY_SUSPENDED, DUPLICATE_CODE, DUPLICATE_TOPIC, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE, QUESTION_KIND_CHANGED, QUESTION_KIND_MISMATCH, REGION_NOT_IN_FORCE, SURVEY_SOURCE_AMBIGUOUS, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_FEW_ENTRIES, TOO_MANY_ENTRIES.
   */
  readonly createSurvey?: Maybe<CreateSurveyPayload>;
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
   * Makes a criterion, or changes its label or weight; an archived one comes back. At most 50 are in force.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: BAD_CODE, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, OUT_OF_RANGE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_MANY_CRITERIA.
   */
  readonly defineCriterion?: Maybe<DefineCriterionPayload>;
  /**
   * Ends an agreement before its time: today, by Shanghai time, is its last day. Also when the partner is out of use.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TOO_LATE.
   */
  readonly endAgreement?: Maybe<EndAgreementPayload>;
  /**
   * Looks back at a running project (绩效评价): what was reached, and a score for each criterion in force; everybody sees that it
   * was evaluated, not how. Of an evaluated project it corrects the evaluation before: both stay.
   *
   * Who may: COUNTY_ADMIN, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE, SCORES_INCOMPLETE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, WRONG_STATE.
   */
  readonly evaluateProject?: Maybe<EvaluateProjectPayload>;
  /**
   * Rates how a need was served, under the same conditions, or a project that is PUBLISHED, RUNNING, EVALUATED or CLOSED: a
   * resident for oneself, staff for somebody who told them, e.g. when called back. Any resident of the county rates any of its
   * published projects.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, RESIDENT.
   *
   * Refused with: ALREADY_RATED, BAD_IDEMPOTENCY_KEY, CONFLICT_RETRY, COUNTY_SUSPENDED, FEEDBACK_SUBJECT_AMBIGUOUS, IDEMPOTENCY_MISMATCH, NOT_ANSWERED, NOT_FOUND, OUT_OF_RANGE, PERSON_MISSING, RELATION_WITHOUT_PROXY, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, WRONG_STATE.
   */
  readonly giveFeedback?: Maybe<GiveFeedbackPayload>;
  /**
   * A TALENT may be shown by name from now on. Staff write down what was said or signed; a resident gives it oneself.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, RESIDENT.
   *
   * Refused with: ARCHIVED, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, PARTNER_KIND_MISMATCH.
   */
  readonly giveNameConsent?: Maybe<GiveNameConsentPayload>;
  /**
   * Gives a role to whoever will come with a token of this issuer and subject. A province's administrator names the county
   * and gives COUNTY_ADMIN; a county's administrator gives the working roles. COLLECTOR of a batch is also given by workers
   * whose scopes reach all of its communities. Again is harmless.
   *
   * Who may: PROVINCE_ADMIN, COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, the bootstrap administrator.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, BAD_KINDS, BAD_SCOPE, BAD_SUBJECT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, ROLE_NOT_GRANTABLE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
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
   * Adds needs to those that a project stands on, at most 40 at once; what is linked already stays as it is.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NEED_NOT_FOR_PROJECT, NOT_FOUND, TOO_MANY_NEEDS, WRONG_STATE.
   */
  readonly linkNeeds?: Maybe<LinkNeedsPayload>;
  /**
   * Puts a project that worked into the library. What it is, what it needs, its risks, for whom it was, what it reached and
   * its board's theme are copied as they are now; its places, days, partners, needs and people are not.
   *
   * Who may: COUNTY_ADMIN, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, PROJECT_NOT_EVALUATED, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_MANY_ENTRIES.
   */
  readonly makeTemplate?: Maybe<MakeTemplatePayload>;
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
   * Moves one entry of the latest version by hand, with a reason: the list's next version, in which the others shift by one.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, LIST_NOT_COMPUTED, NOT_FOUND, OUT_OF_RANGE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly moveEntry?: Maybe<MoveEntryPayload>;
  /**
   * Writes an internal remark. The asker never sees it.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly noteNeed?: Maybe<NoteNeedPayload>;
  /**
   * Writes down what a partner offers. Money is never collected: FUNDS are what the partner pays for by itself.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: ARCHIVED, BAD_DATES, BAD_IDEMPOTENCY_KEY, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE, REGION_NOT_IN_FORCE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly offerResource?: Maybe<OfferResourcePayload>;
  /**
   * Opens a draft: everybody sees it, and it takes answers from its first to its last day. What it asks can never change from
   * now on: its questionnaire is locked.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: ARCHIVED, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, QUESTIONNAIRE_EMPTY, WRONG_STATE.
   */
  readonly openBatch?: Maybe<OpenBatchPayload>;
  /**
   * Begins the needs list of a community and period. There is one of each: opened again, it is the one that is there.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, BAD_PERIOD, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND.
   */
  readonly openNeedsList?: Maybe<OpenNeedsListPayload>;
  /**
   * Plans a run of a survey as a draft: in communities within your scopes and the survey's region. Its days may lie in the past,
   * so that what was asked on paper can be keyed in. `userErrors` tells everything that is wrong.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: ARCHIVED, BAD_DATES, BAD_IDEMPOTENCY_KEY, BAD_REGION, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE, REGION_NOT_IN_FORCE, TOO_FEW_ENTRIES, TOO_MANY_ENTRIES.
   */
  readonly planBatch?: Maybe<PlanBatchPayload>;
  /**
   * Opens the file of a county, so that its regions can be staged. Nobody sees the county yet. Again is harmless.
   *
   * Who may: PROVINCE_ADMIN.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, BAD_REGION, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly provisionCounty?: Maybe<ProvisionCountyPayload>;
  /**
   * Shows everybody the words of one feedback on a project, with the rating and nobody's name. Only staff decide this: read
   * first whether the words themselves tell who speaks, or of whom, and leave those inside. What is published already stays.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_EMPTY, WRONG_STATE.
   */
  readonly publishFeedback?: Maybe<PublishFeedbackPayload>;
  /**
   * Shows everybody one version of a list, in place of the one that was shown: ranks, topics, scores and their parts, without
   * sources, and without what tells of fewer than five people.
   *
   * Who may: COUNTY_ADMIN, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND.
   */
  readonly publishNeedsList?: Maybe<PublishNeedsListPayload>;
  /**
   * Opens an approved project for everybody to see, without a token.
   *
   * Who may: COUNTY_ADMIN, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, WRONG_STATE.
   */
  readonly publishProject?: Maybe<PublishProjectPayload>;
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
   * Writes down that a project was sent to an outside platform (志愿山东, 志愿汇), or what came back from it.
   *
   * Who may: COUNTY_ADMIN, SOCIAL_WORKER.
   *
   * Refused with: BAD_CODE, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_MANY_PUBLICATIONS, WRONG_STATE.
   */
  readonly recordPublication?: Maybe<RecordPublicationPayload>;
  /**
   * Registers who brings a resource. A TALENT is a resident, named by `person` alone, and at home where that person is; every
   * other kind has a name and a region of its own. An organisation code and a person stand for one partner of the county.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: ALREADY_PARTNER, BAD_IDEMPOTENCY_KEY, BAD_ID_NUMBER, BAD_ORGANISATION_CODE, BAD_PHONE, CONFLICT_RETRY, CONTACT_EMPTY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, PARTNER_KIND_MISMATCH, REGION_NOT_IN_FORCE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_MANY_ENTRIES.
   */
  readonly registerPartner?: Maybe<RegisterPartnerPayload>;
  /**
   * Makes a person of whom only the contact is known, e.g. on whose behalf another asks.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, BAD_ID_NUMBER, BAD_PHONE, CONFLICT_RETRY, CONTACT_EMPTY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, REGION_NOT_IN_FORCE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly registerPerson?: Maybe<RegisterPersonPayload>;
  /**
   * Gives back what a project was promised, whatever its state; cancelling a project gives back all that it was.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, WRONG_STATE.
   */
  readonly releaseResource?: Maybe<ReleaseResourcePayload>;
  /**
   * A partner is no longer reached through somebody, who stays a person of the county. Also when it is out of use.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND.
   */
  readonly removePartnerContact?: Maybe<RemovePartnerContactPayload>;
  /**
   * Gives a survey another title. Batches keep the one under which they were planned.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: ARCHIVED, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly renameSurvey?: Maybe<RenameSurveyPayload>;
  /**
   * Opens an answered, served or declined need again within ten working days.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, RESIDENT.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, NOT_REOPENABLE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_LATE, WRONG_STATE.
   */
  readonly reopenNeed?: Maybe<ReopenNeedPayload>;
  /**
   * Moves an approved project to other days or another place; everybody sees it where the project is public.
   *
   * Who may: COUNTY_ADMIN, SOCIAL_WORKER.
   *
   * Refused with: BAD_DATES, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, WRONG_STATE.
   */
  readonly rescheduleProject?: Maybe<RescheduleProjectPayload>;
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
   * Gives a submitted project back, with what is to be changed.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, WRONG_STATE.
   */
  readonly returnProject?: Maybe<ReturnProjectPayload>;
  /**
   * Shows a person's contact in the clear, after an audit entry with your reason has been written. Every call is a look.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly revealContact?: Maybe<RevealContactPayload>;
  /**
   * Says whether an answer counts, and why not where it does not, while the batch is OPEN. Only VALID answers are in results.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, REASON_MISSING, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, WRONG_STATE.
   */
  readonly reviewAnswer?: Maybe<ReviewAnswerPayload>;
  /**
   * Plans a draft otherwise: what is left out stays. Of an open batch only the last day moves, to today at the earliest.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_DATES, BAD_IDEMPOTENCY_KEY, BAD_REGION, BATCH_LOCKED, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE, REGION_NOT_IN_FORCE, TOO_FEW_ENTRIES, TOO_MANY_ENTRIES, WRONG_STATE.
   */
  readonly reviseBatch?: Maybe<ReviseBatchPayload>;
  /**
   * Changes a board: a field that is left out is kept. A new name shows here at once; what has copied the old one, such as a
   * published project, follows seconds later.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: ARCHIVED, BAD_COLOUR, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly reviseBoard?: Maybe<ReviseBoardPayload>;
  /**
   * Changes a brand: a field that is left out is kept. A new name shows here at once; what has copied the old one, such as a
   * published project, follows seconds later.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: ARCHIVED, BAD_COLOUR, BAD_IDEMPOTENCY_KEY, BAD_UMBRELLA, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly reviseBrand?: Maybe<ReviseBrandPayload>;
  /**
   * Makes your county's next formula. Versions of lists keep the formula by which they were computed.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, BAD_WEIGHTS, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, OUT_OF_RANGE, TOO_MANY_FORMULAS.
   */
  readonly reviseFormula?: Maybe<ReviseFormulaPayload>;
  /**
   * Sets what is known of a partner; what is left out is kept. A TALENT's name is taken from its person anew.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: ALREADY_PARTNER, ARCHIVED, BAD_IDEMPOTENCY_KEY, BAD_ORGANISATION_CODE, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, PARTNER_KIND_MISMATCH, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_MANY_ENTRIES.
   */
  readonly revisePartner?: Maybe<RevisePartnerPayload>;
  /**
   * Changes a draft or a returned project: what is left out is kept, null takes away what may be absent.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: ARCHIVED, BAD_DATES, BAD_IDEMPOTENCY_KEY, BAD_REGION, BRAND_MISMATCH, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE, PARTNER_COMMITTED, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_MANY_ENTRIES, TOO_MANY_PARTNERS, WRONG_STATE.
   */
  readonly reviseProject?: Maybe<ReviseProjectPayload>;
  /**
   * Writes the newest questionnaire anew, as long as no batch has opened with it. `userErrors` tells everything that is wrong,
   * each with its path, e.g. `["questions", "3", "options", "1", "code"]`; only of what is too large as a whole is nothing
   * else told.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: ARCHIVED, BAD_CODE, BAD_IDEMPOTENCY_KEY, BAD_RANGE, CONDITION_MISMATCH, CONDITION_NOT_EARLIER, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, DUPLICATE_CODE, DUPLICATE_TOPIC, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE, QUESTIONNAIRE_LOCKED, QUESTION_KIND_CHANGED, QUESTION_KIND_MISMATCH, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_FEW_ENTRIES, TOO_MANY_ENTRIES.
   */
  readonly reviseQuestionnaire?: Maybe<ReviseQuestionnairePayload>;
  /**
   * Changes an offer; what is committed stays, so the quantity does not go below it.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_DATES, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE, QUANTITY_COMMITTED, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, WRONG_STATE.
   */
  readonly reviseResource?: Maybe<ReviseResourcePayload>;
  /**
   * Takes a role away: within five seconds nothing may be done with it any more.
   *
   * Who may: PROVINCE_ADMIN, COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, the bootstrap administrator.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, ROLE_NOT_GRANTABLE.
   */
  readonly revokeRole?: Maybe<RevokeRolePayload>;
  /**
   * Says what an area is to reach in a year. A province sets targets for its counties and for itself.
   *
   * Who may: PROVINCE_ADMIN, COUNTY_ADMIN.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE.
   */
  readonly setTarget?: Maybe<SetTargetPayload>;
  /**
   * Says whether the other counties of the province are to see a template. They see a copy that follows within seconds.
   *
   * Who may: COUNTY_ADMIN.
   *
   * Refused with: ARCHIVED, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND.
   */
  readonly shareTemplate?: Maybe<ShareTemplatePayload>;
  /**
   * Writes down what was agreed with a partner for a time.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: ARCHIVED, BAD_DATES, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG.
   */
  readonly signAgreement?: Maybe<SignAgreementPayload>;
  /**
   * Writes up to 500 townships and communities of a county that is being provisioned. Again overwrites.
   *
   * Who may: PROVINCE_ADMIN.
   *
   * Refused with: ALREADY_ACTIVE, BAD_IDEMPOTENCY_KEY, BAD_REGION, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_MANY_REGIONS.
   */
  readonly stageRegions?: Maybe<StageRegionsPayload>;
  /**
   * Begins a project as a draft from an entry of a list: called after its topic, on those of its needs that were sorted to
   * become a project and are not closed, the 60 that weigh most.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: ARCHIVED, BAD_DATES, BAD_IDEMPOTENCY_KEY, BAD_REGION, BRAND_MISMATCH, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NEED_NOT_FOR_PROJECT, NOT_FOUND, OUT_OF_RANGE, REGION_NOT_IN_FORCE, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, TOO_MANY_ENTRIES, TOO_MANY_NEEDS, TOO_MANY_PARTNERS.
   */
  readonly startProject?: Maybe<StartProjectPayload>;
  /**
   * Hands a design in. It must tell what it is, its goals, its risks, its days and who leads it; PROJECT_INCOMPLETE names the
   * first that is missing.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, PROJECT_INCOMPLETE, WRONG_STATE.
   */
  readonly submitProject?: Maybe<SubmitProjectPayload>;
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
   * Counts what an open batch has been answered so far; it goes on taking answers. `answerCounts` tells as of when, and the
   * count stays in force until the next one.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, WRONG_STATE.
   */
  readonly tallyBatch?: Maybe<TallyBatchPayload>;
  /**
   * Sorts a need (分类研判): how grave, how pressing, how hard it is, and what becomes of it.
   *
   * Who may: COUNTY_ADMIN, SOCIAL_WORKER.
   *
   * Refused with: ARCHIVED, BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, OUT_OF_RANGE, REASON_MISSING, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, UNIT_MISMATCH, WRONG_STATE.
   */
  readonly triageNeed?: Maybe<TriageNeedPayload>;
  /**
   * Takes a need off those that a project stands on.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, WRONG_STATE.
   */
  readonly unlinkNeed?: Maybe<UnlinkNeedPayload>;
  /**
   * Takes back what was collected, at the wish of who said it, while the batch is OPEN: values, focus groups, person and reason
   * are removed for good. What respondents sent by themselves they take back by themselves.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, COLLECTOR.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_COLLECTED, NOT_FOUND, WRONG_STATE.
   */
  readonly withdrawAnswer?: Maybe<WithdrawAnswerPayload>;
  /**
   * Takes published words back, e.g. when whoever said them asks for it; the feedback itself stays.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND.
   */
  readonly withdrawFeedback?: Maybe<WithdrawFeedbackPayload>;
  /**
   * A TALENT may be shown by name no longer. Again is harmless. Also when it is out of use.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, RESIDENT.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, PARTNER_KIND_MISMATCH.
   */
  readonly withdrawNameConsent?: Maybe<WithdrawNameConsentPayload>;
  /**
   * Takes a publication back: nobody outside sees the list any more.
   *
   * Who may: COUNTY_ADMIN, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND.
   */
  readonly withdrawNeedsList?: Maybe<WithdrawNeedsListPayload>;
  /**
   * Takes your own answer back while the batch is OPEN; what it said is removed for good, and you may answer anew.
   *
   * Who may: RESIDENT.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, WRONG_STATE.
   */
  readonly withdrawOwnAnswer?: Maybe<WithdrawOwnAnswerPayload>;
  /**
   * Without a token: takes back what was answered with a code or a client's token, while the batch is OPEN. Counted as an attempt.
   *
   * Who may: anybody, without a token.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, BAD_RESPONDENT, CONFLICT_RETRY, IDEMPOTENCY_MISMATCH, NOT_FOUND, RATE_LIMITED, RESPONDENT_AMBIGUOUS, WRONG_STATE.
   */
  readonly withdrawPublicAnswer?: Maybe<WithdrawPublicAnswerPayload>;
  /**
   * Ends an offer: no new commitments, those in force stay.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, WRONG_STATE.
   */
  readonly withdrawResource?: Maybe<WithdrawResourcePayload>;
  /**
   * Takes back what everybody was told, e.g. a name that slipped in. Its words are gone; that it was told stays in the history.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, WRONG_STATE.
   */
  readonly withdrawUpdate?: Maybe<WithdrawUpdatePayload>;
  /**
   * Tells everybody how a published project is going.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   *
   * Refused with: BAD_IDEMPOTENCY_KEY, CONFLICT, CONFLICT_RETRY, COUNTY_SUSPENDED, IDEMPOTENCY_MISMATCH, NOT_FOUND, TEXT_BAD_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG, WRONG_STATE.
   */
  readonly writeUpdate?: Maybe<WriteUpdatePayload>;
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
export type MutationAddPartnerContactArgs = {
  input: AddPartnerContactInput;
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
export type MutationAnswerPubliclyArgs = {
  input: AnswerPubliclyInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationAnswerSurveyArgs = {
  input: AnswerSurveyInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationApproveProjectArgs = {
  input: ApproveProjectInput;
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
export type MutationArchiveCriterionArgs = {
  input: ArchiveCriterionInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationArchivePartnerArgs = {
  input: ArchivePartnerInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationArchiveSurveyArgs = {
  input: ArchiveSurveyInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationArchiveTemplateArgs = {
  input: ArchiveTemplateInput;
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
export type MutationAttestReportArgs = {
  input: AttestReportInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationBeginProjectArgs = {
  input: BeginProjectInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationCancelProjectArgs = {
  input: CancelProjectInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationCloseBatchArgs = {
  input: CloseBatchInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationCloseNeedArgs = {
  input: CloseNeedInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationCloseProjectArgs = {
  input: CloseProjectInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationCollectAnswerArgs = {
  input: CollectAnswerInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationCommitResourceArgs = {
  input: CommitResourceInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationComputeNeedsListArgs = {
  input: ComputeNeedsListInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationCopyQuestionnaireArgs = {
  input: CopyQuestionnaireInput;
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
export type MutationCreateProjectArgs = {
  input: CreateProjectInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationCreateSurveyArgs = {
  input: CreateSurveyInput;
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
export type MutationDefineCriterionArgs = {
  input: DefineCriterionInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationEndAgreementArgs = {
  input: EndAgreementInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationEvaluateProjectArgs = {
  input: EvaluateProjectInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationGiveFeedbackArgs = {
  input: GiveFeedbackInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationGiveNameConsentArgs = {
  input: GiveNameConsentInput;
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
export type MutationLinkNeedsArgs = {
  input: LinkNeedsInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationMakeTemplateArgs = {
  input: MakeTemplateInput;
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
export type MutationMoveEntryArgs = {
  input: MoveEntryInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationNoteNeedArgs = {
  input: NoteNeedInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationOfferResourceArgs = {
  input: OfferResourceInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationOpenBatchArgs = {
  input: OpenBatchInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationOpenNeedsListArgs = {
  input: OpenNeedsListInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationPlanBatchArgs = {
  input: PlanBatchInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationProvisionCountyArgs = {
  input: ProvisionCountyInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationPublishFeedbackArgs = {
  input: PublishFeedbackInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationPublishNeedsListArgs = {
  input: PublishNeedsListInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationPublishProjectArgs = {
  input: PublishProjectInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationRateByReceiptArgs = {
  input: RateByReceiptInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationRecordPublicationArgs = {
  input: RecordPublicationInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationRegisterPartnerArgs = {
  input: RegisterPartnerInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationReleaseResourceArgs = {
  input: ReleaseResourceInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationRemovePartnerContactArgs = {
  input: RemovePartnerContactInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationRenameSurveyArgs = {
  input: RenameSurveyInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationReopenNeedArgs = {
  input: ReopenNeedInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationRescheduleProjectArgs = {
  input: RescheduleProjectInput;
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
export type MutationReturnProjectArgs = {
  input: ReturnProjectInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationRevealContactArgs = {
  input: RevealContactInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationReviewAnswerArgs = {
  input: ReviewAnswerInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationReviseBatchArgs = {
  input: ReviseBatchInput;
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
export type MutationReviseFormulaArgs = {
  input: ReviseFormulaInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationRevisePartnerArgs = {
  input: RevisePartnerInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationReviseProjectArgs = {
  input: ReviseProjectInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationReviseQuestionnaireArgs = {
  input: ReviseQuestionnaireInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationReviseResourceArgs = {
  input: ReviseResourceInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationRevokeRoleArgs = {
  input: RevokeRoleInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationSetTargetArgs = {
  input: SetTargetInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationShareTemplateArgs = {
  input: ShareTemplateInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationStageRegionsArgs = {
  input: StageRegionsInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationStartProjectArgs = {
  input: StartProjectInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationSubmitProjectArgs = {
  input: SubmitProjectInput;
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
export type MutationTallyBatchArgs = {
  input: TallyBatchInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationTriageNeedArgs = {
  input: TriageNeedInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationUnlinkNeedArgs = {
  input: UnlinkNeedInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationWithdrawAnswerArgs = {
  input: WithdrawAnswerInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationWithdrawFeedbackArgs = {
  input: WithdrawFeedbackInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationWithdrawNameConsentArgs = {
  input: WithdrawNameConsentInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationWithdrawNeedsListArgs = {
  input: WithdrawNeedsListInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationWithdrawOwnAnswerArgs = {
  input: WithdrawOwnAnswerInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationWithdrawPublicAnswerArgs = {
  input: WithdrawPublicAnswerInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationWithdrawResourceArgs = {
  input: WithdrawResourceInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationWithdrawUpdateArgs = {
  input: WithdrawUpdateInput;
};


/** What a client may do. Every command is done at most once per idempotency key, and at once or not at all. */
export type MutationWriteUpdateArgs = {
  input: WriteUpdateInput;
};

/** That somebody may be shown by name. */
export type NameConsent = {
  readonly __typename?: 'NameConsent';
  /** How. */
  readonly evidence: ConsentEvidence;
  /** When it was given. */
  readonly givenAt: Scalars['DateTime']['output'];
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
  readonly history: HistoryEventConnection;
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
  /** The partner that helps with a skill; null where none was named, or where you may not see it. */
  readonly partner?: Maybe<Partner>;
  /** The projects that stand on it, or on what was merged into it, newest first; empty for residents and units. */
  readonly projects: ProjectConnection;
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
export type NeedProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** 诉求／需求: what a resident asks for. Its text is internal; the public sees neither the need nor who asks. */
export type NeedSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A need, and what happened to it. */
export type NeedChange = {
  readonly __typename?: 'NeedChange';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** What happened. */
  readonly event: FeedEvent;
  /** The need as it is now, which may be later than the event; null where you do not see it. */
  readonly need?: Maybe<Need>;
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

/** 居民需求清单: what a community asks for in a period, ranked, in versions that never change. Only staff see it; the public sees a PublicNeedsList. */
export type NeedsList = Node & {
  readonly __typename?: 'NeedsList';
  /** Whose list it is. */
  readonly community?: Maybe<Community>;
  /** The period's last day. */
  readonly endsOn: Scalars['LocalDate']['output'];
  /** Everything that happened to it, one entry a version of its own, oldest first. */
  readonly history: HistoryEventConnection;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The newest version; null until it is computed. */
  readonly latest?: Maybe<NeedsListVersion>;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** A year `2024`, a quarter `2024-Q3` or a month `2024-09`. */
  readonly period: Scalars['String']['output'];
  /** The version that everybody sees; null while none is published. */
  readonly published?: Maybe<NeedsListVersion>;
  /** The period's first day. */
  readonly startsOn: Scalars['LocalDate']['output'];
  /** Counts every change, from 1; to be named by whoever changes it. Not the number of one of its versions. */
  readonly version: Scalars['Int']['output'];
  /** One version; null where there is none of that number. */
  readonly versionNumbered?: Maybe<NeedsListVersion>;
  /** All versions, the newest first. */
  readonly versions: NeedsListVersionConnection;
};


/** 居民需求清单: what a community asks for in a period, ranked, in versions that never change. Only staff see it; the public sees a PublicNeedsList. */
export type NeedsListHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** 居民需求清单: what a community asks for in a period, ranked, in versions that never change. Only staff see it; the public sees a PublicNeedsList. */
export type NeedsListVersionNumberedArgs = {
  number: Scalars['Int']['input'];
};


/** 居民需求清单: what a community asks for in a period, ranked, in versions that never change. Only staff see it; the public sees a PublicNeedsList. */
export type NeedsListVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Needs lists in the order of their list. */
export type NeedsListConnection = {
  readonly __typename?: 'NeedsListConnection';
  /** The needs lists with their cursors. */
  readonly edges: ReadonlyArray<NeedsListEdge>;
  /** The needs lists alone. */
  readonly nodes: ReadonlyArray<NeedsList>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A needs list with its cursor. */
export type NeedsListEdge = {
  readonly __typename?: 'NeedsListEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The list. */
  readonly node: NeedsList;
};

/** One topic of a version. */
export type NeedsListEntry = {
  readonly __typename?: 'NeedsListEntry';
  /** By the formula, before anything was moved by hand in this version or those before. */
  readonly computedRank: Scalars['Int']['output'];
  /** How many of the community's projects were for it, when the list was computed; cancelled ones do not count. */
  readonly coverage: Scalars['Int']['output'];
  /** When the first of its needs was heard; null where nobody told one. */
  readonly earliestHeardAt?: Maybe<Scalars['DateTime']['output']>;
  /** That it was moved by hand; null where its rank is that of the formula, or shifted with others. */
  readonly move?: Maybe<EntryMove>;
  /** What the topic was called. */
  readonly name: Scalars['String']['output'];
  /** How many needs speak for it. */
  readonly needs: Scalars['Int']['output'];
  /** What the score is made of. */
  readonly parts: ScoreParts;
  /** In the version before; null where it was not in it. */
  readonly previousRank?: Maybe<Scalars['Int']['output']>;
  /** Of those who vote or support how many are known to be of a priority group. */
  readonly priority: Scalars['Int']['output'];
  /**
   * The community's projects that are for it now, the newest 20; cancelled ones are left out. The community's newest 500 are
   * looked at, once a request.
   */
  readonly projects: ReadonlyArray<Project>;
  /** From 1, without gaps. */
  readonly rank: Scalars['Int']['output'];
  /** 0-10000: the points of its parts added up. */
  readonly score: Scalars['Int']['output'];
  /** Of the three sources that weigh most. */
  readonly sourceTitles: ReadonlyArray<Scalars['String']['output']>;
  /** All that speaks for it, those that weigh most first. */
  readonly sources: NeedsListSourceConnection;
  /** People who told it as a need or support one, each once; an anonymous need is one. */
  readonly supporters: Scalars['Int']['output'];
  /** What is asked for; null where the topic is not known here any more. */
  readonly topic?: Maybe<NeedTopic>;
  /** Valid answers that vote for it, each once. */
  readonly votes: Scalars['Int']['output'];
};


/** One topic of a version. */
export type NeedsListEntrySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Entries in the order of their list. */
export type NeedsListEntryConnection = {
  readonly __typename?: 'NeedsListEntryConnection';
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<NeedsListEntryEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<NeedsListEntry>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An entry with its cursor. */
export type NeedsListEntryEdge = {
  readonly __typename?: 'NeedsListEntryEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: NeedsListEntry;
};

/** What a version was computed from, so that it can be computed again. */
export type NeedsListInputs = {
  readonly __typename?: 'NeedsListInputs';
  /** The closed batches whose votes count, twelve at most. */
  readonly batches: ReadonlyArray<CountedBatch>;
  /** The last such day. */
  readonly endsOn: Scalars['LocalDate']['output'];
  /** Needs that are never ranked: heard by a survey, declined, handed over as petitions, or merged into others. */
  readonly leftOut: Scalars['Int']['output'];
  /** Needs that speak for a topic. */
  readonly needs: Scalars['Int']['output'];
  /** The first day on which a need of it was heard. */
  readonly startsOn: Scalars['LocalDate']['output'];
  /** Needs without a topic, which speak for none yet: sort them and compute again. */
  readonly unsorted: Scalars['Int']['output'];
  /** Valid answers that may vote: votes are a share of them. */
  readonly validAnswers: Scalars['Int']['output'];
};

/** A needs list that was published. */
export type NeedsListPublication = {
  readonly __typename?: 'NeedsListPublication';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** That it was published. */
  readonly event: FeedEvent;
  /** The list as it is now; null where you do not see it. */
  readonly list?: Maybe<NeedsList>;
  /** The list as everybody sees it now; null once it is withdrawn. */
  readonly published?: Maybe<PublicNeedsList>;
};

/** What speaks for a topic. */
export type NeedsListSource = ListedNeed | ListedOption;

/** Sources in the order of their list. */
export type NeedsListSourceConnection = {
  readonly __typename?: 'NeedsListSourceConnection';
  /** The sources with their cursors. */
  readonly edges: ReadonlyArray<NeedsListSourceEdge>;
  /** The sources alone. */
  readonly nodes: ReadonlyArray<NeedsListSource>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A source with its cursor. */
export type NeedsListSourceEdge = {
  readonly __typename?: 'NeedsListSourceEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: NeedsListSource;
};

/** One version of a needs list, as it was computed, or as it was after an entry was moved by hand. Nothing of it ever changes. */
export type NeedsListVersion = {
  readonly __typename?: 'NeedsListVersion';
  /** Who made it; null where that member is not known here any more. */
  readonly by?: Maybe<Member>;
  /** Its entries by rank. Those of a version made this second may be missing. */
  readonly entries: NeedsListEntryConnection;
  /** How many entries it has. */
  readonly entryCount: Scalars['Int']['output'];
  /** The formula by which it was computed, as it is in this version. */
  readonly formula: Formula;
  /**
   * Digest of formula, inputs, entries and sources: the same inputs computed again come to the same digest, whatever changed
   * in between and changed back.
   */
  readonly hash: Scalars['String']['output'];
  /** What it was computed from. */
  readonly inputs: NeedsListInputs;
  /** When it was made. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** From 1. */
  readonly number: Scalars['Int']['output'];
};


/** One version of a needs list, as it was computed, or as it was after an entry was moved by hand. Nothing of it ever changes. */
export type NeedsListVersionEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Versions in the order of their list. */
export type NeedsListVersionConnection = {
  readonly __typename?: 'NeedsListVersionConnection';
  /** The versions with their cursors. */
  readonly edges: ReadonlyArray<NeedsListVersionEdge>;
  /** The versions alone. */
  readonly nodes: ReadonlyArray<NeedsListVersion>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A version with its cursor. */
export type NeedsListVersionEdge = {
  readonly __typename?: 'NeedsListVersionEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The version. */
  readonly node: NeedsListVersion;
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

/** What is offered, by whom, where and how long. */
export type OfferResourceInput = {
  /** What the partner asks for in return, at most 200 characters. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** The last day, not before the first. */
  readonly endsOn: Scalars['LocalDate']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is. */
  readonly kind: ResourceKind;
  /** At most 40 characters. */
  readonly name: Scalars['String']['input'];
  /** Who offers it; in use, and yours to see. */
  readonly partner: Scalars['ID']['input'];
  /** 1-1,000,000. */
  readonly quantity: Scalars['Int']['input'];
  /** Where it may be used: the county, a township or a community, within your scopes. */
  readonly region: Scalars['RegionCode']['input'];
  /** The first day on which it may be used. */
  readonly startsOn: Scalars['LocalDate']['input'];
  /** 件, 场, 小时, …; at most 10 characters. */
  readonly unit: Scalars['String']['input'];
};

/** What came of it. */
export type OfferResourcePayload = {
  readonly __typename?: 'OfferResourcePayload';
  /** The resource; null when refused. */
  readonly resource?: Maybe<Resource>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which batch is opened. */
export type OpenBatchInput = {
  /** A draft all of whose communities are within your scopes. */
  readonly batch: Scalars['ID']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type OpenBatchPayload = {
  readonly __typename?: 'OpenBatchPayload';
  /** The batch; null when refused. */
  readonly batch?: Maybe<Batch>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whose needs list is opened, and of which period. */
export type OpenNeedsListInput = {
  /** 12 digits. */
  readonly community: Scalars['RegionCode']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A year `2024`, a quarter `2024-Q3` or a month `2024-09`. */
  readonly period: Scalars['String']['input'];
};

/** What came of it. */
export type OpenNeedsListPayload = {
  readonly __typename?: 'OpenNeedsListPayload';
  /** The list; null when refused. */
  readonly list?: Maybe<NeedsList>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How often one option was chosen, or one grade given, by some answers. */
export type OptionCell = {
  readonly __typename?: 'OptionCell';
  /** The option's code; of a RATING the grade. */
  readonly code: Scalars['String']['output'];
  /** How many. */
  readonly count: CellCount;
};

/** How often one option was chosen, or one grade given. */
export type OptionCount = {
  readonly __typename?: 'OptionCount';
  /** The option's code; of a RATING the grade. */
  readonly code: Scalars['String']['output'];
  /** How many answers chose it. */
  readonly count: Scalars['Int']['output'];
  /** The option's label; of a RATING the grade. */
  readonly label: Scalars['String']['output'];
  /** RANKING: its ranks in those answers added up, 1 being the first, so that `rankSum / count` is its mean; null for others. */
  readonly rankSum?: Maybe<Scalars['Int']['output']>;
};

/** What you said yourself. */
export type OwnAnswer = {
  readonly __typename?: 'OwnAnswer';
  /** When you said it. */
  readonly collectedAt: Scalars['DateTime']['output'];
  /** As one of which groups you are counted. */
  readonly focusGroups: ReadonlyArray<FocusGroup>;
  /** What you said, in the questionnaire's order. */
  readonly values: ReadonlyArray<AnswerValue>;
  /** To be named when you withdraw it. */
  readonly version: Scalars['Int']['output'];
  /** How it came in. */
  readonly way: AnswerWay;
  /** Whether you took it back; what it said is gone then. */
  readonly withdrawn: Scalars['Boolean']['output'];
};

/** Where a page of a list ends, and whether there is more. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** To be given as `after` for the next page; null where nothing was read. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether another page follows. A filtered list may give a short page while more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** An event that a consumer set aside. */
export type ParkedEvent = {
  readonly __typename?: 'ParkedEvent';
  /** When it was set aside. */
  readonly at: Scalars['DateTime']['output'];
  /** The consumer that could not do it; all others went on. */
  readonly consumer: Scalars['String']['output'];
  /** The event's id. */
  readonly event: Scalars['ID']['output'];
  /** The event's number in the feed. */
  readonly number: Scalars['Int']['output'];
  /** The name of the error; its text is in the log. */
  readonly reason: Scalars['String']['output'];
  /** What had happened. */
  readonly type: Scalars['String']['output'];
};

/** Events that were set aside. */
export type ParkedEventConnection = {
  readonly __typename?: 'ParkedEventConnection';
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<ParkedEventEdge>;
  /** The events alone. */
  readonly nodes: ReadonlyArray<ParkedEvent>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An event that was set aside, with its cursor. */
export type ParkedEventEdge = {
  readonly __typename?: 'ParkedEventEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: ParkedEvent;
};

/** 合伙人／伙伴: one who brings a resource. */
export type Partner = Node & {
  readonly __typename?: 'Partner';
  /** What it is and does; null where nothing was told. */
  readonly about?: Maybe<Scalars['String']['output']>;
  /** The last day of the agreement that lasts longest, be it over or not; null where there was none. */
  readonly agreementUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** What was agreed with it, in the order in which it was written down. */
  readonly agreements: AgreementConnection;
  /** Whether it is out of use. */
  readonly archived: Scalars['Boolean']['output'];
  /** 联建单位: whether it builds the community together with its Party branch. */
  readonly coConstruction: Scalars['Boolean']['output'];
  /** Through whom it is reached, masked, as far as you may see them; `revealContact` shows them in the clear. */
  readonly contacts: ReadonlyArray<Person>;
  /** Certificates as they are called. */
  readonly credentials: ReadonlyArray<Scalars['String']['output']>;
  /** For which of the five parties it counts. */
  readonly fiveParty: FivePartyRole;
  /** Everything that happened to it, one entry a version, oldest first; empty for residents. */
  readonly history: HistoryEventConnection;
  /** That township or community; null where it is at home in the whole county. */
  readonly home?: Maybe<Region>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: PartnerKind;
  /** What it is called; of a TALENT the person's masked name (张**), as it was when registered or last revised. */
  readonly name: Scalars['String']['output'];
  /** That a TALENT may be shown by name; null while that was not given or was withdrawn, and of every other kind. */
  readonly nameConsent?: Maybe<NameConsent>;
  /** Unified social credit code (GB 32100); null where it is not registered, or is a person. */
  readonly organisationCode?: Maybe<Scalars['String']['output']>;
  /** The resident that a TALENT also is, masked; null of every other kind, and where you may not see the person. */
  readonly person?: Maybe<Person>;
  /** The projects that it is with, within your reach, newest first; empty for residents. */
  readonly projects: ProjectConnection;
  /** The county, township or community where it is at home. Whose scope holds it changes the partner; whose scope touches it sees it. */
  readonly region: Scalars['RegionCode']['output'];
  /** When it was registered. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** What it offers or offered where your scopes touch it, in the order of time; empty for residents. */
  readonly resources: ResourceConnection;
  /** What it can do. */
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  /** Counts every change, from 1; to be named by whoever changes it. */
  readonly version: Scalars['Int']['output'];
};


/** 合伙人／伙伴: one who brings a resource. */
export type PartnerAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** 合伙人／伙伴: one who brings a resource. */
export type PartnerHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** 合伙人／伙伴: one who brings a resource. */
export type PartnerProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** 合伙人／伙伴: one who brings a resource. */
export type PartnerResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Partners in the order of their list. */
export type PartnerConnection = {
  readonly __typename?: 'PartnerConnection';
  /** The partners with their cursors. */
  readonly edges: ReadonlyArray<PartnerEdge>;
  /** The partners alone. */
  readonly nodes: ReadonlyArray<Partner>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A partner with its cursor. */
export type PartnerEdge = {
  readonly __typename?: 'PartnerEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The partner. */
  readonly node: Partner;
};

/** What a partner is. */
export type PartnerKind =
  /** 公益慈善 */
  | 'CHARITY'
  /** 单位 */
  | 'INSTITUTION'
  /** 爱心商家 */
  | 'MERCHANT'
  /** 社区社会组织 */
  | 'SOCIAL_ORGANISATION'
  /** 才艺达人（社区合伙人）: a resident with a skill, both resident and partner. */
  | 'TALENT';

/** 人: one human being. Name, phone, address and ID number exist only encrypted; what is shown here is masked. */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** Masked. Null where no address is known. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** The community of the person; null of a partner's contact who belongs to a township or to the whole county. */
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
  /** The partner that the person also is; null where the person is none, or you may not see it. */
  readonly partner?: Maybe<Partner>;
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

/** A run of a survey. */
export type PlanBatchInput = {
  /** The last day, within a year. */
  readonly closesOn: Scalars['LocalDate']['input'];
  /** 1-20 communities, 12 digits each, no one twice. */
  readonly communities: ReadonlyArray<Scalars['RegionCode']['input']>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first day; it tells the year. */
  readonly opensOn: Scalars['LocalDate']['input'];
  /** Which of its questionnaires is asked, from 1; the newest where it is left out. */
  readonly questionnaire?: InputMaybe<Scalars['Int']['input']>;
  /** Whether answers by the way OPEN vote in lists of needs; means nothing where that way is not named. */
  readonly rankOpen: Scalars['Boolean']['input'];
  /** A survey in use whose region your scope touches. */
  readonly survey: Scalars['ID']['input'];
  /** Who may answer; one at least. */
  readonly ways: ReadonlyArray<AnswerWay>;
};

/** What came of it. */
export type PlanBatchPayload = {
  readonly __typename?: 'PlanBatchPayload';
  /** The batch; null when refused. */
  readonly batch?: Maybe<Batch>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * 服务项目: what is designed from needs, under a brand, with partners. Staff see it; who speaks for a partner of it sees no lead, needs,
 * risks, reasons, publications, evaluations, history, feedback, template or origin, and of the commitments only its own. The public sees a
 * PublicProject.
 */
export type Project = Node & {
  readonly __typename?: 'Project';
  /** The township or county that it serves; null where it serves its own community. */
  readonly area?: Maybe<Scalars['RegionCode']['output']>;
  /** Its service board; null where it has none. */
  readonly board?: Maybe<ServiceBoard>;
  /** Its brand; null where it has none. */
  readonly brand?: Maybe<Brand>;
  /** Why it was called off; null where it was not. */
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** How many commitments of resources are in force. */
  readonly commitmentCount: Scalars['Int']['output'];
  /** What it was promised, released or not, in the order of time; up to a second late. */
  readonly commitments: CommitmentConnection;
  /** The community that is its home. */
  readonly community?: Maybe<Community>;
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its last day; null while none is set. */
  readonly endsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The evaluation in force: the last; null where there is none. */
  readonly evaluation?: Maybe<Evaluation>;
  /** All evaluations, newest first: each corrects the one before. One made this second may be missing. */
  readonly evaluations: EvaluationConnection;
  /** What was thought of it, in no order. */
  readonly feedback: FeedbackConnection;
  /** 五社: which of the five parties it brings together. Its community always, social workers where one leads it. */
  readonly fiveParty: ReadonlyArray<FivePartyRole>;
  /** For whom it is first of all; empty where for everybody. */
  readonly focusGroups: ReadonlyArray<FocusGroup>;
  /** What is to be reached; null while nothing is set. */
  readonly goals?: Maybe<ProjectGoals>;
  /** Everything that happened to it, one entry a version, oldest first. */
  readonly history: HistoryEventConnection;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The social worker who leads it; null where nobody was named, or that member is not known here any more. */
  readonly lead?: Maybe<Member>;
  /** What it needs, 20 lines at most; never money. */
  readonly lines: ReadonlyArray<ProjectLine>;
  /** How many needs it stands on. */
  readonly needCount: Scalars['Int']['output'];
  /** The needs that it stands on; those outside your reach are left out. A link made this second may be missing. */
  readonly needs: ProjectNeedConnection;
  /** Who brings something to it, eight at most, in the order in which they joined. */
  readonly partners: ReadonlyArray<ProjectPartner>;
  /** Where it takes place; null while no place is told. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** What outside platforms were sent and answered, 20 at most, in the order of their codes. */
  readonly publications: ReadonlyArray<Publication>;
  /** When everybody could first see it; null while nobody outside can. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was last given back; null where it never was. */
  readonly returnReason?: Maybe<Scalars['String']['output']>;
  /** What could go wrong, and what is done against it; null while nothing is told. */
  readonly risks?: Maybe<Scalars['String']['output']>;
  /** Since when it is in its state. */
  readonly since: Scalars['DateTime']['output'];
  /** The entry of a needs list that it was started from; null where it was started from none. */
  readonly startedFrom?: Maybe<ProjectOrigin>;
  /** Its first day; null while none is set. */
  readonly startsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Where it stands. */
  readonly state: ProjectState;
  /** The template that it was started from; null where it was started from none, or from another county's. */
  readonly template?: Maybe<Template>;
  /** What it is; null while nothing is told. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** In at most 60 characters. */
  readonly title: Scalars['String']['output'];
  /** What everybody was told while it went on, newest first. One written this second may be missing. */
  readonly updates: ProjectUpdateConnection;
  /** Counts every change, from 1; to be named by whoever changes it. */
  readonly version: Scalars['Int']['output'];
};


/**
 * 服务项目: what is designed from needs, under a brand, with partners. Staff see it; who speaks for a partner of it sees no lead, needs,
 * risks, reasons, publications, evaluations, history, feedback, template or origin, and of the commitments only its own. The public sees a
 * PublicProject.
 */
export type ProjectCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * 服务项目: what is designed from needs, under a brand, with partners. Staff see it; who speaks for a partner of it sees no lead, needs,
 * risks, reasons, publications, evaluations, history, feedback, template or origin, and of the commitments only its own. The public sees a
 * PublicProject.
 */
export type ProjectEvaluationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * 服务项目: what is designed from needs, under a brand, with partners. Staff see it; who speaks for a partner of it sees no lead, needs,
 * risks, reasons, publications, evaluations, history, feedback, template or origin, and of the commitments only its own. The public sees a
 * PublicProject.
 */
export type ProjectFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * 服务项目: what is designed from needs, under a brand, with partners. Staff see it; who speaks for a partner of it sees no lead, needs,
 * risks, reasons, publications, evaluations, history, feedback, template or origin, and of the commitments only its own. The public sees a
 * PublicProject.
 */
export type ProjectHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * 服务项目: what is designed from needs, under a brand, with partners. Staff see it; who speaks for a partner of it sees no lead, needs,
 * risks, reasons, publications, evaluations, history, feedback, template or origin, and of the commitments only its own. The public sees a
 * PublicProject.
 */
export type ProjectNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * 服务项目: what is designed from needs, under a brand, with partners. Staff see it; who speaks for a partner of it sees no lead, needs,
 * risks, reasons, publications, evaluations, history, feedback, template or origin, and of the commitments only its own. The public sees a
 * PublicProject.
 */
export type ProjectUpdatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A project, and what happened to it. */
export type ProjectChange = {
  readonly __typename?: 'ProjectChange';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** What happened. */
  readonly event: FeedEvent;
  /** The project as it is now, which may be later than the event; null where you do not see it. */
  readonly project?: Maybe<Project>;
  /** What everybody sees of it; null where it is not published. */
  readonly published?: Maybe<PublicProject>;
};

/** Projects in the order of their list. */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** The projects with their cursors. */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** The projects alone. */
  readonly nodes: ReadonlyArray<Project>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A project with its cursor. */
export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The project. */
  readonly node: Project;
};

/** What a project is to have reached when it is over. */
export type ProjectGoals = {
  readonly __typename?: 'ProjectGoals';
  /** 人次: how often, everybody counted each time. */
  readonly personTimes: Scalars['Int']['output'];
  /** How many people are served. */
  readonly persons: Scalars['Int']['output'];
  /** How many sessions are held. */
  readonly sessions: Scalars['Int']['output'];
};

/** What a project is to have reached when it is over. */
export type ProjectGoalsInput = {
  /** 人次, 0-1,000,000. */
  readonly personTimes: Scalars['Int']['input'];
  /** People, 0-1,000,000. */
  readonly persons: Scalars['Int']['input'];
  /** Sessions, 0-1,000,000. */
  readonly sessions: Scalars['Int']['input'];
};

/** Something that a project needs. */
export type ProjectLine = {
  readonly __typename?: 'ProjectLine';
  /** What sort of thing. */
  readonly kind: ProjectLineKind;
  /** What it is, e.g. 腰鼓. */
  readonly name: Scalars['String']['output'];
  /** How much of it. */
  readonly quantity: Scalars['Int']['output'];
  /** In what it is counted, e.g. 面, 场, 小时. */
  readonly unit: Scalars['String']['output'];
};

/** Something that a project needs; never money. */
export type ProjectLineInput = {
  /** What sort of thing. */
  readonly kind: ProjectLineKind;
  /** At most 40 characters. */
  readonly name: Scalars['String']['input'];
  /** 1-1,000,000. */
  readonly quantity: Scalars['Int']['input'];
  /** In what it is counted, at most 10 characters. */
  readonly unit: Scalars['String']['input'];
};

/** What sort of thing a project needs; money is never collected. */
export type ProjectLineKind =
  /** 物资 */
  | 'GOODS'
  /** 服务 */
  | 'SERVICE'
  /** 技能 */
  | 'SKILL'
  /** 场地 */
  | 'VENUE';

/** A need that a project stands on. */
export type ProjectNeed = {
  readonly __typename?: 'ProjectNeed';
  /** When it was linked. */
  readonly linkedAt: Scalars['DateTime']['output'];
  /** The need as it is now; null where it lies outside your reach. */
  readonly need?: Maybe<Need>;
  /** Its title as it was when it was linked. */
  readonly title: Scalars['String']['output'];
};

/** Needs of a project in the order of their list. */
export type ProjectNeedConnection = {
  readonly __typename?: 'ProjectNeedConnection';
  /** The needs with their cursors. */
  readonly edges: ReadonlyArray<ProjectNeedEdge>;
  /** The needs alone. */
  readonly nodes: ReadonlyArray<ProjectNeed>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A need with its cursor. */
export type ProjectNeedEdge = {
  readonly __typename?: 'ProjectNeedEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The need. */
  readonly node: ProjectNeed;
};

/** The entry of a needs list from which a project was started. */
export type ProjectOrigin = {
  readonly __typename?: 'ProjectOrigin';
  /** The list; null where it lies outside your reach. */
  readonly list?: Maybe<NeedsList>;
  /** The number of the list's version. */
  readonly number: Scalars['Int']['output'];
  /** The entry's rank in that version. */
  readonly rank: Scalars['Int']['output'];
  /** What is asked for; null where the topic is not known here any more. */
  readonly topic?: Maybe<NeedTopic>;
};

/** Where a community's projects come from. */
export type ProjectOrigins = {
  readonly __typename?: 'ProjectOrigins';
  /** Whether all were counted. */
  readonly complete: Scalars['Boolean']['output'];
  /** How many of them stand on needs. */
  readonly fromNeeds: Scalars['Int']['output'];
  /** How many there are, called-off ones too; of more than 500 the newest 500. */
  readonly projects: Scalars['Int']['output'];
};

/** A partner of a project, as it was called when it joined; of a TALENT the masked name. */
export type ProjectPartner = {
  readonly __typename?: 'ProjectPartner';
  /** For which of the five parties it counts. */
  readonly fiveParty: FivePartyRole;
  /** What it is. */
  readonly kind: PartnerKind;
  /** As it was called when it joined. */
  readonly name: Scalars['String']['output'];
  /** The partner itself; null where it lies outside your reach. */
  readonly partner?: Maybe<Partner>;
};

/** What was reached of what was planned, as counted when it was evaluated. */
export type ProjectReached = {
  readonly __typename?: 'ProjectReached';
  /** 人次: how often, everybody counted each time; never fewer than people. */
  readonly personTimes: Scalars['Int']['output'];
  /** How many people were served, everybody counted once. */
  readonly persons: Scalars['Int']['output'];
  /** How many sessions were held. */
  readonly sessions: Scalars['Int']['output'];
};

/** What was reached when a project is looked back at. */
export type ProjectReachedInput = {
  /** 人次, 0-1,000,000. */
  readonly personTimes: Scalars['Int']['input'];
  /** People, everybody counted once; not more than personTimes. */
  readonly persons: Scalars['Int']['input'];
  /** Sessions held, 0-1,000,000. */
  readonly sessions: Scalars['Int']['input'];
};

/** Where a project stands. */
export type ProjectState =
  /** Decided upon; nobody outside sees it yet. */
  | 'APPROVED'
  /** Called off. */
  | 'CANCELLED'
  /** Over. */
  | 'CLOSED'
  /** Being designed. */
  | 'DRAFT'
  /** Looked back at: what was reached is written down. */
  | 'EVALUATED'
  /** Everybody can see it. */
  | 'PUBLISHED'
  /** Given back, to be changed. */
  | 'RETURNED'
  /** At work. */
  | 'RUNNING'
  /** Handed in, to be decided upon. */
  | 'SUBMITTED';

/** Something that everybody was told about a project. */
export type ProjectUpdate = {
  readonly __typename?: 'ProjectUpdate';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** At most 300 characters. */
  readonly text: Scalars['String']['output'];
};

/** Updates in the order of their list. */
export type ProjectUpdateConnection = {
  readonly __typename?: 'ProjectUpdateConnection';
  /** The updates with their cursors. */
  readonly edges: ReadonlyArray<ProjectUpdateEdge>;
  /** The updates alone. */
  readonly nodes: ReadonlyArray<ProjectUpdate>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A update with its cursor. */
export type ProjectUpdateEdge = {
  readonly __typename?: 'ProjectUpdateEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The update. */
  readonly node: ProjectUpdate;
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

/** A batch as everybody may see it. */
export type PublicBatch = {
  readonly __typename?: 'PublicBatch';
  /** Its last day. */
  readonly closesOn: Scalars['LocalDate']['output'];
  /** Whom it asks, 20 at most, by the names that they had when it opened. */
  readonly communities: ReadonlyArray<PublicCommunity>;
  /** Opaque; answers name it. */
  readonly id: Scalars['ID']['output'];
  /** The how-maniest of that year. */
  readonly number: Scalars['Int']['output'];
  /** Its first day. */
  readonly opensOn: Scalars['LocalDate']['output'];
  /** What it asks; no option tells topics. */
  readonly questions: ReadonlyArray<Question>;
  /** Where it stands; it takes answers while it is OPEN, from its first to its last day. */
  readonly state: BatchState;
  /** The survey's title. */
  readonly title: Scalars['String']['output'];
  /** Who may answer. */
  readonly ways: ReadonlyArray<AnswerWay>;
  /** Its year. */
  readonly year: Scalars['Int']['output'];
};

/** Open batches, by last day. */
export type PublicBatchConnection = {
  readonly __typename?: 'PublicBatchConnection';
  /** The batches with their cursors. */
  readonly edges: ReadonlyArray<PublicBatchEdge>;
  /** The batches alone. */
  readonly nodes: ReadonlyArray<PublicBatch>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A batch with its cursor. */
export type PublicBatchEdge = {
  readonly __typename?: 'PublicBatchEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The batch. */
  readonly node: PublicBatch;
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

/** A community as everybody may know it. */
export type PublicCommunity = {
  readonly __typename?: 'PublicCommunity';
  /** 12 digits. */
  readonly code: Scalars['RegionCode']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** What somebody said of a project, as everybody may read it. */
export type PublicFeedback = {
  readonly __typename?: 'PublicFeedback';
  /** When it was published. */
  readonly at: Scalars['DateTime']['output'];
  /** From 1, bad, to 5, good. */
  readonly rating: Scalars['Int']['output'];
  /** In the giver's own words, at most 500 characters. */
  readonly words: Scalars['String']['output'];
};

/** Published words. */
export type PublicFeedbackConnection = {
  readonly __typename?: 'PublicFeedbackConnection';
  /** The words with their cursors. */
  readonly edges: ReadonlyArray<PublicFeedbackEdge>;
  /** The words alone. */
  readonly nodes: ReadonlyArray<PublicFeedback>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** Published words with their cursor. */
export type PublicFeedbackEdge = {
  readonly __typename?: 'PublicFeedbackEdge';
  /** To go on after them. */
  readonly cursor: Scalars['String']['output'];
  /** The words. */
  readonly node: PublicFeedback;
};

/** What everybody may see of a needs list, as it was published. */
export type PublicNeedsList = {
  readonly __typename?: 'PublicNeedsList';
  /** 12 digits. */
  readonly community: Scalars['RegionCode']['output'];
  /** What the community was called then. */
  readonly communityName: Scalars['String']['output'];
  /** Its entries by rank. A cursor is good as long as this publication is: after another one begin anew. */
  readonly entries: PublicNeedsListEntryConnection;
  /** How many entries it has. */
  readonly entryCount: Scalars['Int']['output'];
  /** The formula by which it was computed. */
  readonly formula: Formula;
  /** Which version of the list it is. */
  readonly number: Scalars['Int']['output'];
  /** A year `2024`, a quarter `2024-Q3` or a month `2024-09`. */
  readonly period: Scalars['String']['output'];
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
};


/** What everybody may see of a needs list, as it was published. */
export type PublicNeedsListEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Published lists in the order of their list. */
export type PublicNeedsListConnection = {
  readonly __typename?: 'PublicNeedsListConnection';
  /** The published lists with their cursors. */
  readonly edges: ReadonlyArray<PublicNeedsListEdge>;
  /** The published lists alone. */
  readonly nodes: ReadonlyArray<PublicNeedsList>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A published list with its cursor. */
export type PublicNeedsListEdge = {
  readonly __typename?: 'PublicNeedsListEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The list. */
  readonly node: PublicNeedsList;
};

/** What everybody may see of an entry: no sources, no numbers of people. */
export type PublicNeedsListEntry = {
  readonly __typename?: 'PublicNeedsListEntry';
  /** What is asked for. */
  readonly name: Scalars['String']['output'];
  /** What the score is made of. */
  readonly parts: PublicScoreParts;
  /** In what was published of this period before; null where it was not in it, or nothing was published. */
  readonly previousRank?: Maybe<Scalars['Int']['output']>;
  /** From 1, without gaps. */
  readonly rank: Scalars['Int']['output'];
  /** 0-10000; null where a part that weighs anything is hidden, which it would tell. */
  readonly score?: Maybe<Scalars['Int']['output']>;
};

/** Published entries in the order of their list. */
export type PublicNeedsListEntryConnection = {
  readonly __typename?: 'PublicNeedsListEntryConnection';
  /** The published entries with their cursors. */
  readonly edges: ReadonlyArray<PublicNeedsListEntryEdge>;
  /** The published entries alone. */
  readonly nodes: ReadonlyArray<PublicNeedsListEntry>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A published entry with its cursor. */
export type PublicNeedsListEntryEdge = {
  readonly __typename?: 'PublicNeedsListEntryEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: PublicNeedsListEntry;
};

/** A partner as everybody sees it. */
export type PublicPartner = {
  readonly __typename?: 'PublicPartner';
  /** What it is. */
  readonly kind: PartnerKind;
  /** Its name; of a person 张**, or the full name where the person agreed. */
  readonly name: Scalars['String']['output'];
};

/** What everybody may see of a published project. */
export type PublicProject = {
  readonly __typename?: 'PublicProject';
  /** Its service board's name; null where it has none. */
  readonly boardName?: Maybe<Scalars['String']['output']>;
  /** Its brand's name; null where it has none. A new name shows here seconds later. */
  readonly brandName?: Maybe<Scalars['String']['output']>;
  /** The 12 digits of the community that is its home. */
  readonly community: Scalars['RegionCode']['output'];
  /** What that community is called. */
  readonly communityName: Scalars['String']['output'];
  /** Its last day; null where none was set. */
  readonly endsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What people said of it, as far as staff published it, published last first; nothing tells who they are. */
  readonly feedback: PublicFeedbackConnection;
  /** For whom it is first of all; empty where for everybody. */
  readonly focusGroups: ReadonlyArray<FocusGroup>;
  /** What is to be reached; null where nothing was set. */
  readonly goals?: Maybe<ProjectGoals>;
  /** Opaque; `publicProject` finds it by this. */
  readonly id: Scalars['ID']['output'];
  /** Who brings something to it: organisations by name, people by a masked name unless they agreed to the full one. */
  readonly partners: ReadonlyArray<PublicPartner>;
  /** Where it takes place; null where no place was told. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** When everybody could first see it. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** What could go wrong, and what is done against it; null where nothing was told. */
  readonly risks?: Maybe<Scalars['String']['output']>;
  /** Its first day; null where none was set. */
  readonly startsOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Where it stands: PUBLISHED, RUNNING, EVALUATED, CLOSED or CANCELLED. */
  readonly state: ProjectState;
  /** What it is; null where nothing was told. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** In at most 60 characters. */
  readonly title: Scalars['String']['output'];
  /** How it is going, newest first. */
  readonly updates: ProjectUpdateConnection;
};


/** What everybody may see of a published project. */
export type PublicProjectFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What everybody may see of a published project. */
export type PublicProjectUpdatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Published projects in the order of their list. */
export type PublicProjectConnection = {
  readonly __typename?: 'PublicProjectConnection';
  /** The projects with their cursors. */
  readonly edges: ReadonlyArray<PublicProjectEdge>;
  /** The projects alone. */
  readonly nodes: ReadonlyArray<PublicProject>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A project with its cursor. */
export type PublicProjectEdge = {
  readonly __typename?: 'PublicProjectEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The project. */
  readonly node: PublicProject;
};

/** One part of a published score. It is hidden where it tells of fewer than five people. */
export type PublicScorePart = {
  readonly __typename?: 'PublicScorePart';
  /** What it gives to the score; null where hidden. */
  readonly points?: Maybe<Scalars['Int']['output']>;
  /** 0-10000, before it is weighed; null where hidden. */
  readonly value?: Maybe<Scalars['Int']['output']>;
};

/** The parts of a published score. A part for which the whole list has no source is null. */
export type PublicScoreParts = {
  readonly __typename?: 'PublicScoreParts';
  /** 重点群体. */
  readonly focus?: Maybe<PublicScorePart>;
  /** 诉求支持; null where nobody told a need. */
  readonly support?: Maybe<PublicScorePart>;
  /** 紧迫程度; null where nobody told a need. */
  readonly urgency?: Maybe<PublicScorePart>;
  /** 得票; null where no valid answer was counted. */
  readonly votes?: Maybe<PublicScorePart>;
};

/** 发布: that a project was sent to an outside platform, and what came back. */
export type Publication = {
  readonly __typename?: 'Publication';
  /** Under which the platform knows it; null where it gave no number. */
  readonly externalNumber?: Maybe<Scalars['String']['output']>;
  /** A remark; null where there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The platform's code, e.g. ZHIYUAN_SHANDONG. */
  readonly platform: Scalars['String']['output'];
  /** When this was written down. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** How far it got there. */
  readonly state: PublicationState;
};

/** How far a publication got. */
export type PublicationState =
  /** The platform shows it. */
  | 'ACCEPTED'
  /** The platform refused it. */
  | 'REJECTED'
  /** It was sent. */
  | 'SENT';

/** Which words everybody is to read. */
export type PublishFeedbackInput = {
  /** Which feedback. */
  readonly feedback: Scalars['ID']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The project that it is about. */
  readonly project: Scalars['ID']['input'];
  /** The feedback's version that you saw. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type PublishFeedbackPayload = {
  readonly __typename?: 'PublishFeedbackPayload';
  /** The feedback; null when refused. */
  readonly feedback?: Maybe<Feedback>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which version everybody is to see. */
export type PublishNeedsListInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which list. */
  readonly list: Scalars['ID']['input'];
  /** The number of the version of which everybody is to see the entries. */
  readonly number: Scalars['Int']['input'];
  /** The version of the list seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type PublishNeedsListPayload = {
  readonly __typename?: 'PublishNeedsListPayload';
  /** The list; null when refused. */
  readonly list?: Maybe<NeedsList>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which project everybody is to see. */
export type PublishProjectInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which project. */
  readonly project: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type PublishProjectPayload = {
  readonly __typename?: 'PublishProjectPayload';
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a client may ask. Everything but what says so needs a token. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * The answers of a batch, in no order: staff see those of the communities that they reach, a collector those that the
   * collector took down. Of a batch out of reach there are none.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, COLLECTOR.
   */
  readonly answers: AnswerConnection;
  /**
   * Who looked at or changed what of a person or member, newest first. Kept for three years, never changed.
   *
   * Who may: COUNTY_ADMIN.
   */
  readonly auditEntries: AuditEntryConnection;
  /**
   * A batch one of whose communities your scope touches, or for which you collect answers.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, COLLECTOR.
   */
  readonly batch?: Maybe<Batch>;
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
   * Two to five batches of one survey side by side, by the codes of questions and options. Null where they are not so many, or
   * of several surveys, or one of them is outside your scopes.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly compareBatches?: Maybe<BatchComparison>;
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
   * 评价指标: by what the county judges its projects, archived criteria too, by code.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER, RESIDENT.
   */
  readonly criteria: CriterionConnection;
  /**
   * Open needs within a scope (county, township or community), the soonest due first.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly dueNeeds: NeedConnection;
  /**
   * What is offered and ends on a day from today on and before `until`, the soonest first.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly endingResources: ResourceConnection;
  /**
   * What happened in the county, in the order of its feed: every event that you are told of, each once, of one thing in the
   * order of its versions. Go on from `endCursor`, which also steps over what the filter drops and what you are not told of; a
   * short page is no end while `hasNextPage` is true. Without `after` it begins with the oldest that is kept, 30 days back. An
   * integrator is told of the kinds granted, workers of what happened within their scopes, administrators of everything.
   * Where the cursor is older than 30 days the answer is RESYNC_REQUIRED: ask `feedCursor`, read the records anew, and go on from
   * there.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, INTEGRATOR.
   */
  readonly events: FeedEventConnection;
  /**
   * Agreements that are over soon and were not ended, the soonest first; what is over already is not among them.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly expiringAgreements: AgreementConnection;
  /**
   * How far the county's feed is, and how far each thing that is derived from it.
   *
   * Who may: COUNTY_ADMIN.
   */
  readonly feed: FeedStatus;
  /**
   * Where the county's feed ends now: whoever wants only what happens from now on goes on after it.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, INTEGRATOR.
   */
  readonly feedCursor: Scalars['String']['output'];
  /**
   * The months of a year that have begun, January first, without the parts by CATEGORY and BOARD; a second old at most. Empty where
   * nothing was counted until then.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly figureMonths: ReadonlyArray<Figures>;
  /**
   * 指标: what was counted in a region in a month, from all that happened there. Null where nothing was ever counted, where no scope of
   * yours has ground in common with the region, and for a month that has not begun.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly figures?: Maybe<Figures>;
  /**
   * Everybody within your scope who has this phone, masked: ask before you make somebody new. At most 100.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly findPersons: ReadonlyArray<Person>;
  /**
   * What is offered and fits a project or a need within your reach, the best first, 20 at most, chosen among the newest 100
   * offers each of its community, of its township and of the county. The score is a sum: 20 for the same community, 10 for
   * the same township; 40 if it is valid on all the days, 20 if on some; 40 if there is enough, else the share of 40 that
   * there is. Of equals what ends sooner goes first.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly fittingResources: ReadonlyArray<ResourceFit>;
  /**
   * Your county's formulas, the newest first; the last is Formula 1, which is built in. At most 100.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly formulas: ReadonlyArray<Formula>;
  /**
   * The codes to print on the sheets of a community's households, one each: whoever holds one answers for that household.
   * Asked for again they are the same. Empty where the batch or the community is outside your scopes, where it is none of the
   * batch's, and where the batch takes no codes.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly householdCodes: ReadonlyArray<HouseholdCode>;
  /**
   * Needs of the community, of the last 60 days, that may ask for the same; the likeliest first, five at most.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly likelyDuplicates: ReadonlyArray<LikelyDuplicate>;
  /**
   * Memberships in force within a scope of your county (a region's code, or the id of a unit, batch or partner), by scope and role.
   *
   * Who may: COUNTY_ADMIN.
   */
  readonly members: GrantConnection;
  /**
   * What you said in a batch, whether you sent it or a collector took it down under your name; null where you did not answer.
   *
   * Who may: RESIDENT.
   */
  readonly myAnswer?: Maybe<OwnAnswer>;
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
   * A needs list within your reach.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly needsList?: Maybe<NeedsList>;
  /**
   * The needs lists of a community by period, the newest first.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly needsLists: NeedsListConnection;
  /**
   * The thing with this id, or null where there is none within your reach.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER, RESIDENT.
   */
  readonly node?: Maybe<Node>;
  /**
   * The batches that were opened and not closed, and have a community in your scopes, by last day.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly openBatches: BatchConnection;
  /**
   * The open needs of a community: the most urgent first, and within an urgency the soonest due. What nobody has sorted yet
   * stands with urgency 2.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly openNeeds: NeedConnection;
  /**
   * A partner whose region your scope touches; a resident sees the partner that is oneself.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, RESIDENT, PARTNER.
   */
  readonly partner?: Maybe<Partner>;
  /**
   * Partners of a kind, those out of use too, in the order in which they were registered.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly partners: PartnerConnection;
  /**
   * A person of your county, masked; a resident sees oneself.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, RESIDENT.
   */
  readonly person?: Maybe<Person>;
  /**
   * A project within your reach.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, PARTNER.
   */
  readonly project?: Maybe<Project>;
  /**
   * How many of a community's projects stand on needs of its residents.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly projectOrigins: ProjectOrigins;
  /**
   * All projects of a community, newest first.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly projects: ProjectConnection;
  /**
   * Projects in one state within a scope (county, township or community); what has stood in it longest comes first.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly projectsByState: ProjectConnection;
  /**
   * A month of all counties of your province in which anything was counted, by code; without parts by CATEGORY and BOARD.
   *
   * Who may: PROVINCE_ADMIN.
   */
  readonly provinceFigures: ReadonlyArray<Figures>;
  /**
   * Without a token: a batch from its opening on; null where there is none, or its county is suspended.
   *
   * Who may: anybody, without a token.
   */
  readonly publicBatch?: Maybe<PublicBatch>;
  /**
   * Without a token: a county's open batches, by last day; empty where the county is unknown here or suspended.
   *
   * Who may: anybody, without a token.
   */
  readonly publicBatches: PublicBatchConnection;
  /**
   * Without a token: the brands that a county has in use, by `order`, then by age, each with its boards in use. Empty where
   * the county is unknown here or suspended. A change shows within seconds.
   *
   * Who may: anybody, without a token.
   */
  readonly publicBrands: ReadonlyArray<PublicBrand>;
  /**
   * Without a token: the published needs list of a community and period. Null where none is published, and where the county
   * is unknown here or suspended.
   *
   * Who may: anybody, without a token.
   */
  readonly publicNeedsList?: Maybe<PublicNeedsList>;
  /**
   * Without a token: a community's published needs lists by period, the newest first; empty where the county is unknown here
   * or suspended.
   *
   * Who may: anybody, without a token.
   */
  readonly publicNeedsLists: PublicNeedsListConnection;
  /**
   * Without a token: a published project. Null where there is none, where its county is suspended, or where the project is
   * not published.
   *
   * Who may: anybody, without a token.
   */
  readonly publicProject?: Maybe<PublicProject>;
  /**
   * Without a token: a county's published projects, the newest first; empty where the county is unknown here or suspended.
   *
   * Who may: anybody, without a token.
   */
  readonly publicProjects: PublicProjectConnection;
  /**
   * A township or community of your county by its code.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, UNIT_HANDLER, RESIDENT.
   */
  readonly region?: Maybe<Region>;
  /**
   * 月报: a region's report of a month, attested or not yet. Null where there is nothing to report, where your scopes do not reach the region, and before the month has begun.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly report?: Maybe<Report>;
  /**
   * A region's attested reports, the newest month first.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly reports: ReportConnection;
  /**
   * A resource whose region touches your scopes.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly resource?: Maybe<Resource>;
  /**
   * What is offered of a kind where your scopes touch it, by region: the county's first, then each township and its communities.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly resources: ResourceConnection;
  /**
   * What the counties of your province share with each other, yours too, newest first; a copy follows its original within
   * seconds. `createProject` takes the id of any of them as `template`.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly sharedTemplates: SharedTemplateConnection;
  /**
   * A survey whose region your scope touches: one of the whole county is there for each of its communities.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly survey?: Maybe<Survey>;
  /**
   * The surveys of exactly one region, archived ones too, newest first.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly surveys: SurveyConnection;
  /**
   * The deployment itself.
   *
   * Who may: anybody, without a token.
   */
  readonly system: System;
  /**
   * What an area is to reach in a year, by its own county and by its province.
   *
   * Who may: PROVINCE_ADMIN, COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly targets: ReadonlyArray<Target>;
  /**
   * A template of your county's service project library, whoever made it; archived ones too.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly template?: Maybe<Template>;
  /**
   * The service project library (服务项目库) of your county: the templates in use, newest first.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly templates: TemplateConnection;
  /**
   * What was given to you, to a unit of yours, or to a partner, and is not done; the soonest due first.
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
export type QueryAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  batch: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  state?: InputMaybe<AnswerState>;
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  subject: Scalars['ID']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryBatchArgs = {
  id: Scalars['ID']['input'];
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
export type QueryCompareBatchesArgs = {
  batches: ReadonlyArray<Scalars['ID']['input']>;
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryCountiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryCriteriaArgs = {
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
export type QueryEndingResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  until: Scalars['LocalDate']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryExpiringAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  until: Scalars['LocalDate']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryFigureMonthsArgs = {
  region: Scalars['RegionCode']['input'];
  year: Scalars['Int']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryFiguresArgs = {
  month: Scalars['String']['input'];
  region: Scalars['RegionCode']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryFindPersonsArgs = {
  phone: Scalars['String']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryFittingResourcesArgs = {
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  kind: ResourceKind;
  need?: InputMaybe<Scalars['ID']['input']>;
  project?: InputMaybe<Scalars['ID']['input']>;
  quantity?: Scalars['Int']['input'];
  startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryHouseholdCodesArgs = {
  batch: Scalars['ID']['input'];
  community: Scalars['RegionCode']['input'];
  count?: Scalars['Int']['input'];
  from?: Scalars['Int']['input'];
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
export type QueryMyAnswerArgs = {
  batch: Scalars['ID']['input'];
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
export type QueryNeedsListArgs = {
  id: Scalars['ID']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryNeedsListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  community: Scalars['RegionCode']['input'];
  first?: Scalars['Int']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryOpenBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryOpenNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  community: Scalars['RegionCode']['input'];
  first?: Scalars['Int']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryPartnerArgs = {
  id: Scalars['ID']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  coConstructionOnly?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  kind: PartnerKind;
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryProjectOriginsArgs = {
  community: Scalars['RegionCode']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  community: Scalars['RegionCode']['input'];
  first?: Scalars['Int']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryProjectsByStateArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  scope: Scalars['RegionCode']['input'];
  state: ProjectState;
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryProvinceFiguresArgs = {
  month: Scalars['String']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryPublicBatchArgs = {
  id: Scalars['ID']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryPublicBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  community?: InputMaybe<Scalars['RegionCode']['input']>;
  county: Scalars['RegionCode']['input'];
  first?: Scalars['Int']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryPublicBrandsArgs = {
  county: Scalars['RegionCode']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryPublicNeedsListArgs = {
  community: Scalars['RegionCode']['input'];
  county: Scalars['RegionCode']['input'];
  period: Scalars['String']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryPublicNeedsListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  community: Scalars['RegionCode']['input'];
  county: Scalars['RegionCode']['input'];
  first?: Scalars['Int']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryPublicProjectArgs = {
  id: Scalars['ID']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryPublicProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  board?: InputMaybe<Scalars['ID']['input']>;
  community?: InputMaybe<Scalars['RegionCode']['input']>;
  county: Scalars['RegionCode']['input'];
  first?: Scalars['Int']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryRegionArgs = {
  code: Scalars['RegionCode']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryReportArgs = {
  month: Scalars['String']['input'];
  region: Scalars['RegionCode']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  region: Scalars['RegionCode']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryResourceArgs = {
  id: Scalars['ID']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind: ResourceKind;
};


/** What a client may ask. Everything but what says so needs a token. */
export type QuerySharedTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QuerySurveyArgs = {
  id: Scalars['ID']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QuerySurveysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  region: Scalars['RegionCode']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryTargetsArgs = {
  region: Scalars['RegionCode']['input'];
  year: Scalars['Int']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryTemplateArgs = {
  id: Scalars['ID']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What a client may ask. Everything but what says so needs a token. */
export type QueryToDoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  partner?: InputMaybe<Scalars['ID']['input']>;
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

/** One question of a questionnaire. */
export type Question = {
  readonly __typename?: 'Question';
  /** Stable over all versions of the survey's questionnaire and always of one kind: by it batches are compared. */
  readonly code: Scalars['String']['output'];
  /** When it is asked; null where always. */
  readonly condition?: Maybe<QuestionCondition>;
  /** How it is answered. */
  readonly kind: QuestionKind;
  /** MULTIPLE and RANKING: how many are chosen at most. NUMBER: the most. RATING: the best grade. TEXT: so many characters. Null where there is no such bound. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** MULTIPLE and RANKING: how many are chosen at least. NUMBER: the least. Null where there is no such bound. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** Of SINGLE, MULTIPLE and RANKING 2-40, and 300 in one questionnaire; of the others none. */
  readonly options: ReadonlyArray<QuestionOption>;
  /** Whether whoever is asked must answer. */
  readonly required: Scalars['Boolean']['output'];
  /** In at most 200 characters. */
  readonly title: Scalars['String']['output'];
  /** What a NUMBER counts; null where it was not told, and of every other kind. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** A question is asked only where an earlier one was asked, and was answered so. */
export type QuestionCondition = {
  readonly __typename?: 'QuestionCondition';
  /** Codes of options, of which one was chosen at least; empty where it was a RATING or NUMBER. */
  readonly anyOf: ReadonlyArray<Scalars['String']['output']>;
  /** The least answer to a RATING or NUMBER; null where there is no such bound. */
  readonly from?: Maybe<Scalars['Int']['output']>;
  /** Code of that earlier question: of any kind but DATE and TEXT. */
  readonly question: Scalars['String']['output'];
  /** The greatest answer to a RATING or NUMBER; null where there is no such bound. */
  readonly to?: Maybe<Scalars['Int']['output']>;
};

/** A question is asked only where an earlier one was answered so. */
export type QuestionConditionInput = {
  /** Codes of its options: one of them was chosen. Not of RATING and NUMBER. */
  readonly anyOf?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of RATING and NUMBER: the least answer. One of `from` and `to` is told. */
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  /** Code of a question further up, of any kind but DATE and TEXT. */
  readonly question: Scalars['String']['input'];
  /** Of RATING and NUMBER: the greatest answer. */
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};

/** What some answers came to at one question. */
export type QuestionCount = {
  readonly __typename?: 'QuestionCount';
  /** How many answered it. */
  readonly answered: Scalars['Int']['output'];
  /** RATING and NUMBER: the greatest answer; null likewise. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** RATING and NUMBER: the least answer; null likewise. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** How often each option was chosen, or each grade given; empty for NUMBER, DATE and TEXT. */
  readonly options: ReadonlyArray<OptionCount>;
  /** RATING and NUMBER: the answers added up, a whole number, also beyond 32 bits; null for others, and where nobody answered. */
  readonly sum?: Maybe<Scalars['Float']['output']>;
};

/** One question. In one questionnaire are at most 60 questions with 300 options, which name 200 topics, 1,000 times in all. */
export type QuestionInput = {
  /** 2-32 characters `A-Z`, `0-9` and `_`, a letter first; not twice, and of the kind that it had in any earlier questionnaire of the survey. */
  readonly code: Scalars['String']['input'];
  /** When it is asked; always where it is left out. */
  readonly condition?: InputMaybe<QuestionConditionInput>;
  /** How it is answered. */
  readonly kind: QuestionKind;
  /** MULTIPLE and RANKING: how many are chosen at most. NUMBER: the most. RATING: the best grade, 2-10, 5 where it is left out. TEXT: 1-300 characters, 300 where it is left out. Of no other kind. */
  readonly max?: InputMaybe<Scalars['Int']['input']>;
  /** MULTIPLE and RANKING: how many are chosen at least. NUMBER: the least. Of no other kind. */
  readonly min?: InputMaybe<Scalars['Int']['input']>;
  /** 2-40 of SINGLE, MULTIPLE and RANKING; none of any other kind. */
  readonly options?: InputMaybe<ReadonlyArray<QuestionOptionInput>>;
  /** Whether whoever is asked must answer. */
  readonly required: Scalars['Boolean']['input'];
  /** At most 200 characters. */
  readonly title: Scalars['String']['input'];
  /** What a NUMBER counts, in at most 10 characters; of no other kind. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** How a question is answered. */
export type QuestionKind =
  /** By a day. */
  | 'DATE'
  /** By several of the options. */
  | 'MULTIPLE'
  /** By a whole number. */
  | 'NUMBER'
  /** By several of the options, the most wanted first. */
  | 'RANKING'
  /** By a grade from 1 to `max`. */
  | 'RATING'
  /** By one of the options. */
  | 'SINGLE'
  /** In words. */
  | 'TEXT';

/** One choice of a question. */
export type QuestionOption = {
  readonly __typename?: 'QuestionOption';
  /** Stable over all versions, like the question's. */
  readonly code: Scalars['String']['output'];
  /** In at most 60 characters. */
  readonly label: Scalars['String']['output'];
  /** The topics of needs that it stands for, one a community at most: an answer votes for its own community's. */
  readonly topics: ReadonlyArray<NeedTopic>;
};

/** One choice of a question. */
export type QuestionOptionInput = {
  /** Shaped as a question's code; not twice in one question. */
  readonly code: Scalars['String']['input'];
  /** At most 60 characters. */
  readonly label: Scalars['String']['input'];
  /** The topics that it stands for: within the survey's region, one a community at most. */
  readonly topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What valid answers came to at one question. Breakdowns hide what is below five, and never let it be computed. */
export type QuestionResult = {
  readonly __typename?: 'QuestionResult';
  /** Of what is `counted`, by community; empty where the batch has but one. */
  readonly communities: ReadonlyArray<CommunityCount>;
  /** By all ways but OPEN. */
  readonly counted: QuestionCount;
  /** Of what is `counted`, by 重点群体; who is of several counts in each. */
  readonly focusGroups: ReadonlyArray<FocusGroupCount>;
  /** How it was answered. */
  readonly kind: QuestionKind;
  /** By the way OPEN. */
  readonly open: QuestionCount;
  /** Its code. */
  readonly question: Scalars['String']['output'];
  /** What was asked. */
  readonly title: Scalars['String']['output'];
};

/** One version of what a survey asks. */
export type Questionnaire = {
  readonly __typename?: 'Questionnaire';
  /** From 1. */
  readonly number: Scalars['Int']['output'];
  /** In the order in which they are asked, 60 at most; empty where none was written yet. */
  readonly questions: ReadonlyArray<Question>;
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

/** What was sent to an outside platform, or came back. */
export type RecordPublicationInput = {
  /** Under which the platform knows it, at most 64 characters. */
  readonly externalNumber?: InputMaybe<Scalars['String']['input']>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A remark, at most 200 characters; internal. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The platform's code: 2-32 characters `A-Z`, `0-9` and `_`, a letter first, e.g. ZHIYUAN_SHANDONG or ZHIYUANHUI. */
  readonly platform: Scalars['String']['input'];
  /** Which project. */
  readonly project: Scalars['ID']['input'];
  /** How far it got there. */
  readonly state: PublicationState;
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type RecordPublicationPayload = {
  readonly __typename?: 'RecordPublicationPayload';
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
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

/** A new partner. */
export type RegisterPartnerInput = {
  /** What it is and does, at most 500 characters. */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  /** 联建单位; absent for no. Not of a TALENT. */
  readonly coConstruction?: InputMaybe<Scalars['Boolean']['input']>;
  /** Through whom it is reached: it makes a new person of its region. */
  readonly contact?: InputMaybe<ContactInput>;
  /** Certificates as they are called, e.g. 国家社会体育指导员: at most 5 of 40 characters each. */
  readonly credentials?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * For which of the five parties it counts. Absent: SOCIAL_ORGANISATIONS for a SOCIAL_ORGANISATION, CHARITY_RESOURCES for a
   * CHARITY or MERCHANT, COMMUNITY for an INSTITUTION, VOLUNTEERS for a TALENT.
   */
  readonly fiveParty?: InputMaybe<FivePartyRole>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is. */
  readonly kind: PartnerKind;
  /** What it is called, at most 40 characters; not of a TALENT. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Unified social credit code (GB 32100), where it has one; not of a TALENT. */
  readonly organisationCode?: InputMaybe<Scalars['String']['input']>;
  /** Who a TALENT is: a person from `findPersons` or `registerPerson`; of no other kind. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** The county, township or community where it is at home; not of a TALENT. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** What it can do, e.g. 腰鼓: at most 5 of 20 characters each. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What came of it. */
export type RegisterPartnerPayload = {
  readonly __typename?: 'RegisterPartnerPayload';
  /** The partner; null when refused. */
  readonly partner?: Maybe<Partner>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** Which commitment of which project is given back. */
export type ReleaseResourceInput = {
  /** Which commitment; in force. */
  readonly commitment: Scalars['ID']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which project; within your reach. */
  readonly project: Scalars['ID']['input'];
  /** The resource of the commitment. */
  readonly resource: Scalars['ID']['input'];
  /** The version seen of the project. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ReleaseResourcePayload = {
  readonly __typename?: 'ReleaseResourcePayload';
  /** The commitment, with project and resource as it left them; null when refused. */
  readonly commitment?: Maybe<Commitment>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Through whom a partner is reached no longer. */
export type RemovePartnerContactInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which partner. */
  readonly partner: Scalars['ID']['input'];
  /** One of its contacts. */
  readonly person: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type RemovePartnerContactPayload = {
  readonly __typename?: 'RemovePartnerContactPayload';
  /** The partner; null when refused. */
  readonly partner?: Maybe<Partner>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which survey is renamed. */
export type RenameSurveyInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A survey all of whose region is within your scopes. */
  readonly survey: Scalars['ID']['input'];
  /** At most 60 characters. */
  readonly title: Scalars['String']['input'];
  /** The version that you saw. */
  readonly version: Scalars['Int']['input'];
};

/** What `renameSurvey` came to. */
export type RenameSurveyPayload = {
  readonly __typename?: 'RenameSurveyPayload';
  /** The survey as it is now; null where it was refused. */
  readonly survey?: Maybe<Survey>;
  /** Why it was refused; empty where it was done. */
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

/** 月报: a region's figures of a month, to be attested or attested. */
export type Report = {
  readonly __typename?: 'Report';
  /** Null while it is a draft. */
  readonly attestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while it is a draft, and where that member is not known here any more. */
  readonly attestedBy?: Maybe<Member>;
  /** What moved since it was attested, by late entries and corrections; of a draft nothing. */
  readonly corrections: ReadonlyArray<ReportCorrection>;
  /** As they were attested; of a draft as they are now. */
  readonly figures: Figures;
  /** `2024-09`. */
  readonly month: Scalars['String']['output'];
  /** 6, 9 or 12 digits. */
  readonly region: Scalars['RegionCode']['output'];
  /** What was remarked with it. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** 1 once it is attested; null while it is a draft. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** Pages of reports. */
export type ReportConnection = {
  readonly __typename?: 'ReportConnection';
  /** The reports with their cursors. */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** The reports alone. */
  readonly nodes: ReadonlyArray<Report>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A metric of an attested report that stands otherwise now. */
export type ReportCorrection = {
  readonly __typename?: 'ReportCorrection';
  /** As it was attested. */
  readonly attested: Scalars['Int']['output'];
  /** What it is called, in the language asked for. */
  readonly label: Scalars['String']['output'];
  /** What is counted. */
  readonly metric: FigureMetric;
  /** As it stands now. */
  readonly now: Scalars['Int']['output'];
};

/** One report in a page. */
export type ReportEdge = {
  readonly __typename?: 'ReportEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: Report;
};

/** When and where a project takes place. What is left out is kept. */
export type RescheduleProjectInput = {
  /** Its last day; null keeps it. */
  readonly endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 60 characters; null takes it away. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Which project. */
  readonly project: Scalars['ID']['input'];
  /** Its first day; null keeps it. */
  readonly startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type RescheduleProjectPayload = {
  readonly __typename?: 'RescheduleProjectPayload';
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 资源: what a partner offers, and how much of it is still free. */
export type Resource = Node & {
  readonly __typename?: 'Resource';
  /** What no commitment holds. */
  readonly available: Scalars['Int']['output'];
  /** What of it projects were promised and is not released, in the order of time; up to a second late. */
  readonly commitments: CommitmentConnection;
  /** What the partner asks for in return, at most 200 characters; null where nothing. */
  readonly conditions?: Maybe<Scalars['String']['output']>;
  /** The last day on which it may be used. */
  readonly endsOn: Scalars['LocalDate']['output'];
  /** Everything that happened to it, one entry a version, oldest first. */
  readonly history: HistoryEventConnection;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: ResourceKind;
  /** What it is called, in at most 40 characters. */
  readonly name: Scalars['String']['output'];
  /** When it was offered. */
  readonly offeredAt: Scalars['DateTime']['output'];
  /** Whether its last day has passed, by Shanghai time. */
  readonly over: Scalars['Boolean']['output'];
  /** Who offers it; null where that partner is none of yours to see. */
  readonly partner?: Maybe<Partner>;
  /** The partner's name when it was offered; of a person masked. */
  readonly partnerName: Scalars['String']['output'];
  /** That township or community; null where it may be used in the whole county. */
  readonly place?: Maybe<Region>;
  /** How much is offered, in `unit`. */
  readonly quantity: Scalars['Int']['output'];
  /** Where it may be used: the code of the county, or of a township or community of it. */
  readonly region: Scalars['RegionCode']['output'];
  /** The first day on which it may be used. */
  readonly startsOn: Scalars['LocalDate']['output'];
  /** Where the offer stands. */
  readonly state: ResourceState;
  /** 件, 场, 小时, …; at most 10 characters. */
  readonly unit: Scalars['String']['output'];
  /** Counts every change, from 1; to be named by whoever changes it. */
  readonly version: Scalars['Int']['output'];
};


/** 资源: what a partner offers, and how much of it is still free. */
export type ResourceCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** 资源: what a partner offers, and how much of it is still free. */
export type ResourceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Resources in the order of their list. */
export type ResourceConnection = {
  readonly __typename?: 'ResourceConnection';
  /** The resources with their cursors. */
  readonly edges: ReadonlyArray<ResourceEdge>;
  /** The resources alone. */
  readonly nodes: ReadonlyArray<Resource>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A resource with its cursor. */
export type ResourceEdge = {
  readonly __typename?: 'ResourceEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The resource. */
  readonly node: Resource;
};

/** A resource that fits, and why. */
export type ResourceFit = {
  readonly __typename?: 'ResourceFit';
  /** What speaks for it: one of nearness, one of days, one of quantity. */
  readonly reasons: ReadonlyArray<ResourceFitReason>;
  /** The resource. */
  readonly resource: Resource;
  /** From 20 to 100; the sum is told at `fittingResources`. */
  readonly score: Scalars['Float']['output'];
};

/** What speaks for a resource. */
export type ResourceFitReason =
  /** There is as much as is wanted. */
  | 'ENOUGH'
  /** There is a part of what is wanted. */
  | 'PARTLY_ENOUGH'
  /** It is for this very community. */
  | 'SAME_COMMUNITY'
  /** It is for the community's township. */
  | 'SAME_TOWNSHIP'
  /** It begins later or ends sooner. */
  | 'VALID_PARTLY'
  /** It is valid on all the days. */
  | 'VALID_THROUGHOUT'
  /** It is for the whole county. */
  | 'WHOLE_COUNTY';

/** What is offered. */
export type ResourceKind =
  /** 资金: what a partner pays for by itself, written down and never collected (慈善法) */
  | 'FUNDS'
  /** 物资 */
  | 'GOODS'
  /** 服务 */
  | 'SERVICE'
  /** 技能 */
  | 'SKILL'
  /** 场地 */
  | 'VENUE';

/** Where an offer stands. */
export type ResourceState =
  /** Its last day has passed, and within minutes it was ended; projects keep what they were promised. */
  | 'ENDED'
  /** It may be committed, until it is over. */
  | 'OFFERED'
  /** It takes no new commitments. */
  | 'WITHDRAWN';

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

/** Which project is given back, and why. */
export type ReturnProjectInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which project. */
  readonly project: Scalars['ID']['input'];
  /** What is to be changed, at most 500 characters; internal. */
  readonly reason: Scalars['String']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ReturnProjectPayload = {
  readonly __typename?: 'ReturnProjectPayload';
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
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

/** What staff make of an answer. */
export type ReviewAnswerInput = {
  /** Which answer. */
  readonly answer: Scalars['ID']['input'];
  /** The batch that it is of. */
  readonly batch: Scalars['ID']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why not, at most 200 characters, without names; needed unless it is VALID, which clears it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Whether it counts. */
  readonly state: AnswerReview;
  /** The answer's version that you saw. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ReviewAnswerPayload = {
  readonly __typename?: 'ReviewAnswerPayload';
  /** The answer; null when refused. */
  readonly answer?: Maybe<Answer>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How a batch is planned otherwise. What is left out stays as it is. */
export type ReviseBatchInput = {
  /** A batch all of whose communities are within your scopes. */
  readonly batch: Scalars['ID']['input'];
  /** The last day, within a year. */
  readonly closesOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 1-20 communities, 12 digits each, no one twice; they take the place of those that were there. */
  readonly communities?: InputMaybe<ReadonlyArray<Scalars['RegionCode']['input']>>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first day, in the same year. */
  readonly opensOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Which of the survey's questionnaires is asked. */
  readonly questionnaire?: InputMaybe<Scalars['Int']['input']>;
  /** Whether answers by the way OPEN vote in lists of needs. */
  readonly rankOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
  /** Who may answer; one at least. */
  readonly ways?: InputMaybe<ReadonlyArray<AnswerWay>>;
};

/** What came of it. */
export type ReviseBatchPayload = {
  readonly __typename?: 'ReviseBatchPayload';
  /** The batch; null when refused. */
  readonly batch?: Maybe<Batch>;
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

/** How scores are made from now on. */
export type ReviseFormulaInput = {
  /** Who comes first; empty: nobody. */
  readonly focusGroups: ReadonlyArray<FocusGroup>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The number of the newest formula seen. */
  readonly version: Scalars['Int']['input'];
  /** How much each part weighs, 100 together. */
  readonly weights: FormulaWeightsInput;
};

/** What came of it. */
export type ReviseFormulaPayload = {
  readonly __typename?: 'ReviseFormulaPayload';
  /** The formula; null when refused. */
  readonly formula?: Maybe<Formula>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to be known of a partner. What is left out is kept. */
export type RevisePartnerInput = {
  /** What it is and does, at most 500 characters; null takes it away. */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  /** 联建单位. Not of a TALENT. */
  readonly coConstruction?: InputMaybe<Scalars['Boolean']['input']>;
  /** Certificates as they are called, e.g. 国家社会体育指导员: at most 5 of 40 characters each, in place of those before. */
  readonly credentials?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** For which of the five parties it counts. */
  readonly fiveParty?: InputMaybe<FivePartyRole>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is called, at most 40 characters; not of a TALENT. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Unified social credit code (GB 32100); null takes it away. Not of a TALENT. */
  readonly organisationCode?: InputMaybe<Scalars['String']['input']>;
  /** Which partner. */
  readonly partner: Scalars['ID']['input'];
  /** What it can do, e.g. 腰鼓: at most 5 of 20 characters each, in place of those before. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type RevisePartnerPayload = {
  readonly __typename?: 'RevisePartnerPayload';
  /** The partner; null when refused. */
  readonly partner?: Maybe<Partner>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What changes in a draft. What is left out is kept; null takes away what may be absent. */
export type ReviseProjectInput = {
  /** The township or county that it serves, where not its own community alone; it must lie above that. */
  readonly area?: InputMaybe<Scalars['RegionCode']['input']>;
  /** A service board in use. It implies its brand; where both are named they must agree. */
  readonly board?: InputMaybe<Scalars['ID']['input']>;
  /** A brand in use. */
  readonly brand?: InputMaybe<Scalars['ID']['input']>;
  /** Its last day. */
  readonly endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** For whom it is first of all. */
  readonly focusGroups?: InputMaybe<ReadonlyArray<FocusGroup>>;
  /** What is to be reached. */
  readonly goals?: InputMaybe<ProjectGoalsInput>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who leads it: a member of the county. */
  readonly lead?: InputMaybe<Scalars['ID']['input']>;
  /** What it needs, 20 lines at most. */
  readonly lines?: InputMaybe<ReadonlyArray<ProjectLineInput>>;
  /** All partners that it is to have, in place of those it has; 8 at most. */
  readonly partners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Where it takes place, at most 60 characters. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Which project. */
  readonly project: Scalars['ID']['input'];
  /** What could go wrong, and what is done against it; at most 500 characters; everybody will read it. */
  readonly risks?: InputMaybe<Scalars['String']['input']>;
  /** Its first day. */
  readonly startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What it is, at most 2,000 characters; everybody will read it, so without names and phones. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** At most 60 characters; null keeps it. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ReviseProjectPayload = {
  readonly __typename?: 'ReviseProjectPayload';
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a survey is to ask. */
export type ReviseQuestionnaireInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** All questions, in the order in which they are asked; they take the place of those that were there. */
  readonly questions: ReadonlyArray<QuestionInput>;
  /** A survey all of whose region is within your scopes. */
  readonly survey: Scalars['ID']['input'];
  /** The version that you saw. */
  readonly version: Scalars['Int']['input'];
};

/** What `reviseQuestionnaire` came to. */
export type ReviseQuestionnairePayload = {
  readonly __typename?: 'ReviseQuestionnairePayload';
  /** The survey as it is now; null where it was refused. */
  readonly survey?: Maybe<Survey>;
  /** Why it was refused; empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An offer as it should be; what is absent is kept. */
export type ReviseResourceInput = {
  /** At most 200 characters; null takes it away. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** The last day, not before the first. */
  readonly endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 40 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 1-1,000,000, and not below what is committed; `available` moves with it. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** Which resource; still offered. */
  readonly resource: Scalars['ID']['input'];
  /** The first day on which it may be used. */
  readonly startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ReviseResourcePayload = {
  readonly __typename?: 'ReviseResourcePayload';
  /** The resource; null when refused. */
  readonly resource?: Maybe<Resource>;
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
  /** 入户调查员: asks residents in one survey batch, and sees nothing else of the county. */
  | 'COLLECTOR'
  /** 社区工作者: hears, serves and closes needs within a region. */
  | 'COMMUNITY_WORKER'
  /** Sets up a county and grants its working roles. */
  | 'COUNTY_ADMIN'
  /** A platform or data centre that is told what happens in a county, of the kinds granted; sees no rows. */
  | 'INTEGRATOR'
  /** Speaks for a partner: follows the projects that it is with, and sees of them what staff do not keep to themselves. */
  | 'PARTNER'
  /** Provisions counties of a province and names their administrators; sees no county's rows. */
  | 'PROVINCE_ADMIN'
  /** 居民: asks for oneself and follows one's own needs. */
  | 'RESIDENT'
  /** 社会工作者: sorts, assigns and merges needs within a region. */
  | 'SOCIAL_WORKER'
  /** Accepts and answers the needs that were given to a unit. */
  | 'UNIT_HANDLER';

/** 满意度: ratings from 1 to 5, to be added up over projects; their mean is `sum / count`. */
export type Satisfaction = {
  readonly __typename?: 'Satisfaction';
  /** How many rated, everybody counted once. */
  readonly count: Scalars['Int']['output'];
  /** The sum of their ratings. */
  readonly sum: Scalars['Int']['output'];
};

/** One part of a score. */
export type ScorePart = {
  readonly __typename?: 'ScorePart';
  /** What it gives to the score. */
  readonly points: Scalars['Int']['output'];
  /** 0-10000, before it is weighed. */
  readonly value: Scalars['Int']['output'];
};

/** The parts of a score. A part for which the whole list has no source is null, and the other weights are scaled. */
export type ScoreParts = {
  readonly __typename?: 'ScoreParts';
  /** 重点群体. */
  readonly focus?: Maybe<ScorePart>;
  /** 诉求支持; null where nobody told a need. */
  readonly support?: Maybe<ScorePart>;
  /** 紧迫程度; null where nobody told a need. */
  readonly urgency?: Maybe<ScorePart>;
  /** 得票; null where no valid answer was counted. */
  readonly votes?: Maybe<ScorePart>;
};

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
  /** The projects on it within your reach, newest first; empty for residents and units. */
  readonly projects: ProjectConnection;
  /** In a word or two what it is about; null where none was given. */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** Counts every change, from 1. */
  readonly version: Scalars['Int']['output'];
};


/** 服务板块: a part of a brand, for one kind of service. It stays with its brand. */
export type ServiceBoardProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

/** A target to be set or changed. */
export type SetTargetInput = {
  /** Whether so many are to be reached, or more. */
  readonly comparator: Comparator;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What is counted. */
  readonly metric: FigureMetric;
  /** 1-100000000. */
  readonly number: Scalars['Int']['input'];
  /** A community, township or county of yours; for a province one of its counties, or itself. */
  readonly region: Scalars['RegionCode']['input'];
  /** The version seen, to change a target; absent to set one. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** 2020-2099. */
  readonly year: Scalars['Int']['input'];
};

/** What became of a target. */
export type SetTargetPayload = {
  readonly __typename?: 'SetTargetPayload';
  /** The target; null when refused. */
  readonly target?: Maybe<Target>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether other counties of the province are to see a template. */
export type ShareTemplateInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** True: they are to see it. Where it is so already nothing changes. */
  readonly shared: Scalars['Boolean']['input'];
  /** Which template. */
  readonly template: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type ShareTemplatePayload = {
  readonly __typename?: 'ShareTemplatePayload';
  /** The template; null when refused. */
  readonly template?: Maybe<Template>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A template as every county of its province sees it. It tells nothing of the project that it came from. */
export type SharedTemplate = {
  readonly __typename?: 'SharedTemplate';
  /** The theme of its service board; null where there was none. */
  readonly boardTheme?: Maybe<Scalars['String']['output']>;
  /** The six digits of the county that shares it. */
  readonly county: Scalars['RegionCode']['output'];
  /** What that county is called. */
  readonly countyName: Scalars['String']['output'];
  /** That it worked, in the words of whoever made it. */
  readonly evidence: Scalars['String']['output'];
  /** For whom it was first of all; empty where for everybody. */
  readonly focusGroups: ReadonlyArray<FocusGroup>;
  /** Opaque; the id that it has in its own county. */
  readonly id: Scalars['ID']['output'];
  /** What it needs, 20 lines at most; never money. */
  readonly lines: ReadonlyArray<ProjectLine>;
  /** When it was made. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** What was reached when it was done there. */
  readonly reached: ProjectReached;
  /** What could go wrong, and what is done against it; null where nothing was told. */
  readonly risks?: Maybe<Scalars['String']['output']>;
  /** How it is done, step by step, 20 at most. */
  readonly steps: ReadonlyArray<Scalars['String']['output']>;
  /** What it was; null where nothing was told. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** In at most 60 characters. */
  readonly title: Scalars['String']['output'];
  /** The weighted mean of its scores, 0-100; null where that county had no criteria. */
  readonly total?: Maybe<Scalars['Int']['output']>;
};

/** Shared templates in the order of their list. */
export type SharedTemplateConnection = {
  readonly __typename?: 'SharedTemplateConnection';
  /** The templates with their cursors. */
  readonly edges: ReadonlyArray<SharedTemplateEdge>;
  /** The templates alone. */
  readonly nodes: ReadonlyArray<SharedTemplate>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A shared template with its cursor. */
export type SharedTemplateEdge = {
  readonly __typename?: 'SharedTemplateEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The template. */
  readonly node: SharedTemplate;
};

/** What was agreed. */
export type SignAgreementInput = {
  /** The last day, which is counted. */
  readonly endsOn: Scalars['LocalDate']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which partner. */
  readonly partner: Scalars['ID']['input'];
  /** When it was signed; absent for today, by Shanghai time. */
  readonly signedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The first day. */
  readonly startsOn: Scalars['LocalDate']['input'];
  /** What about, in at most 60 characters; without names and phones of people. */
  readonly subject: Scalars['String']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type SignAgreementPayload = {
  readonly __typename?: 'SignAgreementPayload';
  /** The partner; null when refused. */
  readonly partner?: Maybe<Partner>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** From which entry a project is started. What is left out is told later, by reviseProject. */
export type StartProjectInput = {
  /** Its service board. */
  readonly board?: InputMaybe<Scalars['ID']['input']>;
  /** Its brand; may be left out where the board tells it. */
  readonly brand?: InputMaybe<Scalars['ID']['input']>;
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member who leads it: a social worker. */
  readonly lead?: InputMaybe<Scalars['ID']['input']>;
  /** Which list. */
  readonly list: Scalars['ID']['input'];
  /** The number of the list's version. */
  readonly number: Scalars['Int']['input'];
  /** Who brings something to it, eight at most. */
  readonly partners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The entry's rank in that version. */
  readonly rank: Scalars['Int']['input'];
  /** A template that tells what the project does not tell itself. */
  readonly template?: InputMaybe<Scalars['ID']['input']>;
  /** At most 60 characters; null: what the topic is called. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type StartProjectPayload = {
  readonly __typename?: 'StartProjectPayload';
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which project is handed in. */
export type SubmitProjectInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which project. */
  readonly project: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type SubmitProjectPayload = {
  readonly __typename?: 'SubmitProjectPayload';
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * What a client may listen to, over a WebSocket in the protocol graphql-transport-ws. Of each thing events come in its own
 * order, each at least once; whoever was away goes on from a cursor.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Everything that happens, as the feed has it.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, INTEGRATOR.
   */
  readonly events: FeedEvent;
  /**
   * Which figures have moved.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER.
   */
  readonly figuresChanged: FiguresChange;
  /**
   * What happens to needs.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, INTEGRATOR.
   */
  readonly needUpdated: NeedChange;
  /**
   * Each needs list as it is published.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, INTEGRATOR.
   */
  readonly needsListPublished: NeedsListPublication;
  /**
   * What happens to projects.
   *
   * Who may: COUNTY_ADMIN, COMMUNITY_WORKER, SOCIAL_WORKER, INTEGRATOR, PARTNER.
   */
  readonly projectUpdated: ProjectChange;
};


/**
 * What a client may listen to, over a WebSocket in the protocol graphql-transport-ws. Of each thing events come in its own
 * order, each at least once; whoever was away goes on from a cursor.
 */
export type SubscriptionEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  community?: InputMaybe<Scalars['RegionCode']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  project?: InputMaybe<Scalars['ID']['input']>;
  township?: InputMaybe<Scalars['RegionCode']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * What a client may listen to, over a WebSocket in the protocol graphql-transport-ws. Of each thing events come in its own
 * order, each at least once; whoever was away goes on from a cursor.
 */
export type SubscriptionFiguresChangedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  community?: InputMaybe<Scalars['RegionCode']['input']>;
  township?: InputMaybe<Scalars['RegionCode']['input']>;
};


/**
 * What a client may listen to, over a WebSocket in the protocol graphql-transport-ws. Of each thing events come in its own
 * order, each at least once; whoever was away goes on from a cursor.
 */
export type SubscriptionNeedUpdatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  community?: InputMaybe<Scalars['RegionCode']['input']>;
  township?: InputMaybe<Scalars['RegionCode']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * What a client may listen to, over a WebSocket in the protocol graphql-transport-ws. Of each thing events come in its own
 * order, each at least once; whoever was away goes on from a cursor.
 */
export type SubscriptionNeedsListPublishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  community?: InputMaybe<Scalars['RegionCode']['input']>;
  township?: InputMaybe<Scalars['RegionCode']['input']>;
};


/**
 * What a client may listen to, over a WebSocket in the protocol graphql-transport-ws. Of each thing events come in its own
 * order, each at least once; whoever was away goes on from a cursor.
 */
export type SubscriptionProjectUpdatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  community?: InputMaybe<Scalars['RegionCode']['input']>;
  project?: InputMaybe<Scalars['ID']['input']>;
  township?: InputMaybe<Scalars['RegionCode']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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

/** 问卷: what residents are asked, in numbered versions; a batch is one run of it. */
export type Survey = Node & {
  readonly __typename?: 'Survey';
  /** Whether it is out of use. */
  readonly archived: Scalars['Boolean']['output'];
  /** Its batches, newest first: by year and number. */
  readonly batches: BatchConnection;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What happened to it, oldest first. */
  readonly history: HistoryEventConnection;
  /** That township or community; null where it is the whole county's. */
  readonly home?: Maybe<Region>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** Whether a batch has opened with the newest questionnaire, so that it can only be copied, not revised. */
  readonly locked: Scalars['Boolean']['output'];
  /** One version of what is asked; null where there is none of that number. */
  readonly questionnaire?: Maybe<Questionnaire>;
  /** Number of the newest questionnaire, from 1; all before it are locked. */
  readonly questionnaireNumber: Scalars['Int']['output'];
  /** The community, township or county that it is for: whoever reaches all of it may change the survey. */
  readonly region: Scalars['RegionCode']['output'];
  /** In at most 60 characters. */
  readonly title: Scalars['String']['output'];
  /** Counts every change, from 1, its questionnaires' and planned batches too; to be named by whoever changes it. */
  readonly version: Scalars['Int']['output'];
};


/** 问卷: what residents are asked, in numbered versions; a batch is one run of it. */
export type SurveyBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** 问卷: what residents are asked, in numbered versions; a batch is one run of it. */
export type SurveyHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** 问卷: what residents are asked, in numbered versions; a batch is one run of it. */
export type SurveyQuestionnaireArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};

/** Surveys in the order of their list. */
export type SurveyConnection = {
  readonly __typename?: 'SurveyConnection';
  /** The surveys with their cursors. */
  readonly edges: ReadonlyArray<SurveyEdge>;
  /** The surveys alone. */
  readonly nodes: ReadonlyArray<Survey>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A survey with its cursor. */
export type SurveyEdge = {
  readonly __typename?: 'SurveyEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The survey. */
  readonly node: Survey;
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

/** Which batch is counted. */
export type TallyBatchInput = {
  /** An open batch all of whose communities are within your scopes. */
  readonly batch: Scalars['ID']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type TallyBatchPayload = {
  readonly __typename?: 'TallyBatchPayload';
  /** The batch; null when refused. */
  readonly batch?: Maybe<Batch>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 目标: what an area is to reach in a year. */
export type Target = {
  readonly __typename?: 'Target';
  /** Whether by so many, or by more. */
  readonly comparator: Comparator;
  /** What the metric is called, in the language asked for. */
  readonly label: Scalars['String']['output'];
  /** What is counted. */
  readonly metric: FigureMetric;
  /** How many are to be reached. */
  readonly number: Scalars['Int']['output'];
  /** How far it is: the sum of the year's months, or how a level stands. Null where that is hidden from you, and of a whole province. */
  readonly progress?: Maybe<TargetProgress>;
  /** 6, 9 or 12 digits. */
  readonly region: Scalars['RegionCode']['output'];
  /** The county or province that set it. */
  readonly setBy: Scalars['RegionCode']['output'];
  /** Of what it is a number. */
  readonly unit: FigureUnit;
  /** Counts every change, from 1; to be named by whoever changes it. */
  readonly version: Scalars['Int']['output'];
  /** `2024`. */
  readonly year: Scalars['Int']['output'];
};

/** How far a target is. */
export type TargetProgress = {
  readonly __typename?: 'TargetProgress';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** Rounded down; over 100 where there is more than was asked for. */
  readonly percent: Scalars['Int']['output'];
  /** EXACT is reached by the number itself, OVER by more than it. */
  readonly reached: Scalars['Boolean']['output'];
};

/** 服务项目库: what worked, as any community of the county starts a project from it. Only staff see it. */
export type Template = Node & {
  readonly __typename?: 'Template';
  /** Whether it is out of use. */
  readonly archived: Scalars['Boolean']['output'];
  /** The theme of the service board on which that project stood; null where it had no board, or the board no theme. */
  readonly boardTheme?: Maybe<Scalars['String']['output']>;
  /** That it worked, in the words of whoever made the template. */
  readonly evidence: Scalars['String']['output'];
  /** For whom that project was first of all; empty where for everybody. */
  readonly focusGroups: ReadonlyArray<FocusGroup>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What it needs, 20 lines at most; never money. */
  readonly lines: ReadonlyArray<ProjectLine>;
  /** When it was made. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** The project that it came from; null where that lies outside your reach. */
  readonly project?: Maybe<Project>;
  /** What that project reached, by the evaluation in force when the template was made. */
  readonly reached: ProjectReached;
  /** What could go wrong, and what is done against it; null where the project told nothing. */
  readonly risks?: Maybe<Scalars['String']['output']>;
  /** Whether other counties of the province are to see it. */
  readonly shared: Scalars['Boolean']['output'];
  /** How it is done, step by step, 20 at most. */
  readonly steps: ReadonlyArray<Scalars['String']['output']>;
  /** What the project was, in its own words; null where it told nothing. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** In at most 60 characters. */
  readonly title: Scalars['String']['output'];
  /** Of that evaluation the weighted mean of the scores, 0-100; null where the county had no criteria. */
  readonly total?: Maybe<Scalars['Int']['output']>;
  /** Counts every change, from 1; to be named by whoever changes it. */
  readonly version: Scalars['Int']['output'];
};

/** Templates in the order of their list. */
export type TemplateConnection = {
  readonly __typename?: 'TemplateConnection';
  /** The templates with their cursors. */
  readonly edges: ReadonlyArray<TemplateEdge>;
  /** The templates alone. */
  readonly nodes: ReadonlyArray<Template>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A template with its cursor. */
export type TemplateEdge = {
  readonly __typename?: 'TemplateEdge';
  /** To go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The template. */
  readonly node: Template;
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

/** A need that a project does not stand on. */
export type UnlinkNeedInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which need. */
  readonly need: Scalars['ID']['input'];
  /** Which project. */
  readonly project: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type UnlinkNeedPayload = {
  readonly __typename?: 'UnlinkNeedPayload';
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** Which answer is taken back. */
export type WithdrawAnswerInput = {
  /** Which answer. */
  readonly answer: Scalars['ID']['input'];
  /** The batch that it is of. */
  readonly batch: Scalars['ID']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The answer's version that you saw. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type WithdrawAnswerPayload = {
  readonly __typename?: 'WithdrawAnswerPayload';
  /** The answer, without what it said; null when refused. */
  readonly answer?: Maybe<Answer>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which words are taken back. */
export type WithdrawFeedbackInput = {
  /** Which feedback. */
  readonly feedback: Scalars['ID']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The project that it is about. */
  readonly project: Scalars['ID']['input'];
  /** The feedback's version that you saw. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type WithdrawFeedbackPayload = {
  readonly __typename?: 'WithdrawFeedbackPayload';
  /** The feedback; null when refused. */
  readonly feedback?: Maybe<Feedback>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who may be shown by name no longer. */
export type WithdrawNameConsentInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which partner. */
  readonly partner: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type WithdrawNameConsentPayload = {
  readonly __typename?: 'WithdrawNameConsentPayload';
  /** The partner; null when refused. */
  readonly partner?: Maybe<Partner>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which publication is taken back. */
export type WithdrawNeedsListInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which list. */
  readonly list: Scalars['ID']['input'];
  /** The version of the list seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type WithdrawNeedsListPayload = {
  readonly __typename?: 'WithdrawNeedsListPayload';
  /** The list; null when refused. */
  readonly list?: Maybe<NeedsList>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** In which batch you take your answer back. */
export type WithdrawOwnAnswerInput = {
  /** Which batch. */
  readonly batch: Scalars['ID']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The answer's version that you saw. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type WithdrawOwnAnswerPayload = {
  readonly __typename?: 'WithdrawOwnAnswerPayload';
  /** The answer, without what it said; null when refused. */
  readonly answer?: Maybe<OwnAnswer>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which answer is taken back without a token: exactly one of `code` and `respondent` is named. */
export type WithdrawPublicAnswerInput = {
  /** Which batch. */
  readonly batch: Scalars['ID']['input'];
  /** The code with which it was answered, or with which a collector took the answer down. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Six digits: whose batch it is. */
  readonly county: Scalars['RegionCode']['input'];
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The client's token with which it was answered. */
  readonly respondent?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type WithdrawPublicAnswerPayload = {
  readonly __typename?: 'WithdrawPublicAnswerPayload';
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** True when it is taken back; null when refused. */
  readonly withdrawn?: Maybe<Scalars['Boolean']['output']>;
};

/** Which offer ends. */
export type WithdrawResourceInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which resource; still offered. */
  readonly resource: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type WithdrawResourcePayload = {
  readonly __typename?: 'WithdrawResourcePayload';
  /** The resource; null when refused. */
  readonly resource?: Maybe<Resource>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is taken back. */
export type WithdrawUpdateInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Of which project. */
  readonly project: Scalars['ID']['input'];
  /** Which update. */
  readonly update: Scalars['ID']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type WithdrawUpdatePayload = {
  readonly __typename?: 'WithdrawUpdatePayload';
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How a project is going. */
export type WriteUpdateInput = {
  /** 8-64 characters of `A-Za-z0-9_-`. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which project. */
  readonly project: Scalars['ID']['input'];
  /** At most 300 characters; everybody reads it, so without names and phones. */
  readonly text: Scalars['String']['input'];
  /** The version seen. */
  readonly version: Scalars['Int']['input'];
};

/** What came of it. */
export type WriteUpdatePayload = {
  readonly __typename?: 'WriteUpdatePayload';
  /** The project; null when refused. */
  readonly project?: Maybe<Project>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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
    | ( BatchEntity )
    | ( BrandEntity )
    | ( CompoundEntity )
    | ( MemberEntity )
    | ( NeedSource )
    | ( NeedTopicEntity )
    | ( NeedsListEntity )
    | ( PartnerSource )
    | ( PersonEntity )
    | ( ProjectSource )
    | ( ResourceEntity )
    | ( ServiceBoardEntity )
    | ( SurveyEntity )
    | ( TemplateSource )
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
  AddPartnerContactInput: AddPartnerContactInput;
  AddPartnerContactPayload: ResolverTypeWrapper<Omit<AddPartnerContactPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  AddTopicInput: AddTopicInput;
  AddTopicPayload: ResolverTypeWrapper<Omit<AddTopicPayload, 'topic'> & { topic?: Maybe<ResolversTypes['NeedTopic']> }>;
  Agreement: ResolverTypeWrapper<AgreementEntity>;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  Answer: ResolverTypeWrapper<AnswerEntity>;
  AnswerConnection: ResolverTypeWrapper<Omit<AnswerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AnswerEdge']>, nodes: ReadonlyArray<ResolversTypes['Answer']> }>;
  AnswerCounts: ResolverTypeWrapper<AnswerCounts>;
  AnswerEdge: ResolverTypeWrapper<Omit<AnswerEdge, 'node'> & { node: ResolversTypes['Answer'] }>;
  AnswerNeedInput: AnswerNeedInput;
  AnswerNeedPayload: ResolverTypeWrapper<Omit<AnswerNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  AnswerPubliclyInput: AnswerPubliclyInput;
  AnswerPubliclyPayload: ResolverTypeWrapper<AnswerPubliclyPayload>;
  AnswerReview: AnswerReview;
  AnswerState: AnswerState;
  AnswerSurveyInput: AnswerSurveyInput;
  AnswerSurveyPayload: ResolverTypeWrapper<Omit<AnswerSurveyPayload, 'answer'> & { answer?: Maybe<ResolversTypes['OwnAnswer']> }>;
  AnswerValue: ResolverTypeWrapper<AnswerValue>;
  AnswerValueInput: AnswerValueInput;
  AnswerWay: AnswerWay;
  ApproveProjectInput: ApproveProjectInput;
  ApproveProjectPayload: ResolverTypeWrapper<Omit<ApproveProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  ArchiveBoardInput: ArchiveBoardInput;
  ArchiveBoardPayload: ResolverTypeWrapper<Omit<ArchiveBoardPayload, 'board'> & { board?: Maybe<ResolversTypes['ServiceBoard']> }>;
  ArchiveBrandInput: ArchiveBrandInput;
  ArchiveBrandPayload: ResolverTypeWrapper<Omit<ArchiveBrandPayload, 'brand'> & { brand?: Maybe<ResolversTypes['Brand']> }>;
  ArchiveCategoryInput: ArchiveCategoryInput;
  ArchiveCategoryPayload: ResolverTypeWrapper<Omit<ArchiveCategoryPayload, 'category'> & { category?: Maybe<ResolversTypes['Category']> }>;
  ArchiveCriterionInput: ArchiveCriterionInput;
  ArchiveCriterionPayload: ResolverTypeWrapper<Omit<ArchiveCriterionPayload, 'criterion'> & { criterion?: Maybe<ResolversTypes['Criterion']> }>;
  ArchivePartnerInput: ArchivePartnerInput;
  ArchivePartnerPayload: ResolverTypeWrapper<Omit<ArchivePartnerPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  ArchiveSurveyInput: ArchiveSurveyInput;
  ArchiveSurveyPayload: ResolverTypeWrapper<Omit<ArchiveSurveyPayload, 'survey'> & { survey?: Maybe<ResolversTypes['Survey']> }>;
  ArchiveTemplateInput: ArchiveTemplateInput;
  ArchiveTemplatePayload: ResolverTypeWrapper<Omit<ArchiveTemplatePayload, 'template'> & { template?: Maybe<ResolversTypes['Template']> }>;
  ArchiveUnitInput: ArchiveUnitInput;
  ArchiveUnitPayload: ResolverTypeWrapper<Omit<ArchiveUnitPayload, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  AssignNeedInput: AssignNeedInput;
  AssignNeedPayload: ResolverTypeWrapper<Omit<AssignNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  AttestReportInput: AttestReportInput;
  AttestReportPayload: ResolverTypeWrapper<Omit<AttestReportPayload, 'report'> & { report?: Maybe<ResolversTypes['Report']> }>;
  AuditAction: AuditAction;
  AuditEntry: ResolverTypeWrapper<AuditEntryEntity>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditEntry']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  Batch: ResolverTypeWrapper<BatchEntity>;
  BatchComparison: ResolverTypeWrapper<Omit<BatchComparison, 'batches'> & { batches: ReadonlyArray<ResolversTypes['Batch']> }>;
  BatchConnection: ResolverTypeWrapper<Omit<BatchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BatchEdge']>, nodes: ReadonlyArray<ResolversTypes['Batch']> }>;
  BatchEdge: ResolverTypeWrapper<Omit<BatchEdge, 'node'> & { node: ResolversTypes['Batch'] }>;
  BatchState: BatchState;
  BeginProjectInput: BeginProjectInput;
  BeginProjectPayload: ResolverTypeWrapper<Omit<BeginProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Brand: ResolverTypeWrapper<BrandEntity>;
  BrandConnection: ResolverTypeWrapper<Omit<BrandConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BrandEdge']>, nodes: ReadonlyArray<ResolversTypes['Brand']> }>;
  BrandEdge: ResolverTypeWrapper<Omit<BrandEdge, 'node'> & { node: ResolversTypes['Brand'] }>;
  CalendarCorrection: ResolverTypeWrapper<CalendarCorrection>;
  CalendarCorrectionInput: CalendarCorrectionInput;
  CalendarDayKind: CalendarDayKind;
  CalendarYear: ResolverTypeWrapper<CalendarYear>;
  CancelProjectInput: CancelProjectInput;
  CancelProjectPayload: ResolverTypeWrapper<Omit<CancelProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  Category: ResolverTypeWrapper<CategoryEntity>;
  CategoryConnection: ResolverTypeWrapper<Omit<CategoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CategoryEdge']>, nodes: ReadonlyArray<ResolversTypes['Category']> }>;
  CategoryEdge: ResolverTypeWrapper<Omit<CategoryEdge, 'node'> & { node: ResolversTypes['Category'] }>;
  CellCount: ResolverTypeWrapper<CellCount>;
  CloseBatchInput: CloseBatchInput;
  CloseBatchPayload: ResolverTypeWrapper<Omit<CloseBatchPayload, 'batch'> & { batch?: Maybe<ResolversTypes['Batch']> }>;
  CloseNeedInput: CloseNeedInput;
  CloseNeedPayload: ResolverTypeWrapper<Omit<CloseNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  CloseProjectInput: CloseProjectInput;
  CloseProjectPayload: ResolverTypeWrapper<Omit<CloseProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  CollectAnswerInput: CollectAnswerInput;
  CollectAnswerPayload: ResolverTypeWrapper<Omit<CollectAnswerPayload, 'answer'> & { answer?: Maybe<ResolversTypes['Answer']> }>;
  CollectorPace: ResolverTypeWrapper<CollectorPaceEntity>;
  CommitResourceInput: CommitResourceInput;
  CommitResourcePayload: ResolverTypeWrapper<Omit<CommitResourcePayload, 'commitment'> & { commitment?: Maybe<ResolversTypes['Commitment']> }>;
  Commitment: ResolverTypeWrapper<CommitmentSource>;
  CommitmentConnection: ResolverTypeWrapper<Omit<CommitmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommitmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Commitment']> }>;
  CommitmentEdge: ResolverTypeWrapper<Omit<CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>;
  Community: ResolverTypeWrapper<CommunityEntity>;
  CommunityConnection: ResolverTypeWrapper<Omit<CommunityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommunityEdge']>, nodes: ReadonlyArray<ResolversTypes['Community']> }>;
  CommunityCount: ResolverTypeWrapper<CommunityCount>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  Comparator: Comparator;
  ComparedOption: ResolverTypeWrapper<ComparedOption>;
  ComparedQuestion: ResolverTypeWrapper<ComparedQuestion>;
  Compound: ResolverTypeWrapper<CompoundEntity>;
  CompoundConnection: ResolverTypeWrapper<Omit<CompoundConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CompoundEdge']>, nodes: ReadonlyArray<ResolversTypes['Compound']> }>;
  CompoundEdge: ResolverTypeWrapper<Omit<CompoundEdge, 'node'> & { node: ResolversTypes['Compound'] }>;
  ComputeNeedsListInput: ComputeNeedsListInput;
  ComputeNeedsListPayload: ResolverTypeWrapper<Omit<ComputeNeedsListPayload, 'list'> & { list?: Maybe<ResolversTypes['NeedsList']> }>;
  ConsentEvidence: ConsentEvidence;
  Contact: ResolverTypeWrapper<Contact>;
  ContactInput: ContactInput;
  CopyQuestionnaireInput: CopyQuestionnaireInput;
  CopyQuestionnairePayload: ResolverTypeWrapper<Omit<CopyQuestionnairePayload, 'survey'> & { survey?: Maybe<ResolversTypes['Survey']> }>;
  CorrectCalendarInput: CorrectCalendarInput;
  CorrectCalendarPayload: ResolverTypeWrapper<CorrectCalendarPayload>;
  CorrectPersonInput: CorrectPersonInput;
  CorrectPersonPayload: ResolverTypeWrapper<Omit<CorrectPersonPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  CountedBatch: ResolverTypeWrapper<CountedBatchEntity>;
  County: ResolverTypeWrapper<CountyEntity>;
  CountyEntry: ResolverTypeWrapper<CountyEntry>;
  CountyEntryConnection: ResolverTypeWrapper<CountyEntryConnection>;
  CountyEntryEdge: ResolverTypeWrapper<CountyEntryEdge>;
  CountyState: CountyState;
  CreateBoardInput: CreateBoardInput;
  CreateBoardPayload: ResolverTypeWrapper<Omit<CreateBoardPayload, 'board'> & { board?: Maybe<ResolversTypes['ServiceBoard']> }>;
  CreateBrandInput: CreateBrandInput;
  CreateBrandPayload: ResolverTypeWrapper<Omit<CreateBrandPayload, 'brand'> & { brand?: Maybe<ResolversTypes['Brand']> }>;
  CreateProjectInput: CreateProjectInput;
  CreateProjectPayload: ResolverTypeWrapper<Omit<CreateProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  CreateSurveyInput: CreateSurveyInput;
  CreateSurveyPayload: ResolverTypeWrapper<Omit<CreateSurveyPayload, 'survey'> & { survey?: Maybe<ResolversTypes['Survey']> }>;
  CreateUnitInput: CreateUnitInput;
  CreateUnitPayload: ResolverTypeWrapper<Omit<CreateUnitPayload, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  Criterion: ResolverTypeWrapper<CriterionEntity>;
  CriterionConnection: ResolverTypeWrapper<Omit<CriterionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CriterionEdge']>, nodes: ReadonlyArray<ResolversTypes['Criterion']> }>;
  CriterionEdge: ResolverTypeWrapper<Omit<CriterionEdge, 'node'> & { node: ResolversTypes['Criterion'] }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DefineCategoryInput: DefineCategoryInput;
  DefineCategoryPayload: ResolverTypeWrapper<Omit<DefineCategoryPayload, 'category'> & { category?: Maybe<ResolversTypes['Category']> }>;
  DefineCriterionInput: DefineCriterionInput;
  DefineCriterionPayload: ResolverTypeWrapper<Omit<DefineCriterionPayload, 'criterion'> & { criterion?: Maybe<ResolversTypes['Criterion']> }>;
  EndAgreementInput: EndAgreementInput;
  EndAgreementPayload: ResolverTypeWrapper<Omit<EndAgreementPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  EntryMove: ResolverTypeWrapper<EntryMoveEntity>;
  ErrorCode: ErrorCode;
  EvaluateProjectInput: EvaluateProjectInput;
  EvaluateProjectPayload: ResolverTypeWrapper<Omit<EvaluateProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  Evaluation: ResolverTypeWrapper<EvaluationEntity>;
  EvaluationConnection: ResolverTypeWrapper<Omit<EvaluationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EvaluationEdge']>, nodes: ReadonlyArray<ResolversTypes['Evaluation']> }>;
  EvaluationEdge: ResolverTypeWrapper<Omit<EvaluationEdge, 'node'> & { node: ResolversTypes['Evaluation'] }>;
  EvaluationScore: ResolverTypeWrapper<EvaluationScore>;
  EvaluationScoreInput: EvaluationScoreInput;
  EventData: ResolverTypeWrapper<Scalars['EventData']['output']>;
  EventFilter: EventFilter;
  EventKind: EventKind;
  FeedConsumer: ResolverTypeWrapper<FeedConsumer>;
  FeedEvent: ResolverTypeWrapper<NumberedEvent>;
  FeedEventConnection: ResolverTypeWrapper<Omit<FeedEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FeedEventEdge']>, nodes: ReadonlyArray<ResolversTypes['FeedEvent']> }>;
  FeedEventEdge: ResolverTypeWrapper<Omit<FeedEventEdge, 'node'> & { node: ResolversTypes['FeedEvent'] }>;
  FeedStatus: ResolverTypeWrapper<FeedState>;
  Feedback: ResolverTypeWrapper<FeedbackEntity>;
  FeedbackBy: FeedbackBy;
  FeedbackConnection: ResolverTypeWrapper<Omit<FeedbackConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FeedbackEdge']>, nodes: ReadonlyArray<ResolversTypes['Feedback']> }>;
  FeedbackEdge: ResolverTypeWrapper<Omit<FeedbackEdge, 'node'> & { node: ResolversTypes['Feedback'] }>;
  FeedbackRelation: FeedbackRelation;
  FeedbackVia: FeedbackVia;
  Figure: ResolverTypeWrapper<FigureSource>;
  FigureDimension: FigureDimension;
  FigureMetric: FigureMetric;
  FigurePart: ResolverTypeWrapper<FigurePart>;
  FigureUnit: FigureUnit;
  Figures: ResolverTypeWrapper<SeenMonth>;
  FiguresAsOf: ResolverTypeWrapper<FiguresAsOf>;
  FiguresChange: ResolverTypeWrapper<NumberedEvent>;
  FivePartyRole: FivePartyRole;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FocusGroup: FocusGroup;
  FocusGroupCount: ResolverTypeWrapper<FocusGroupCount>;
  Formula: ResolverTypeWrapper<Formula>;
  FormulaWeights: ResolverTypeWrapper<FormulaWeights>;
  FormulaWeightsInput: FormulaWeightsInput;
  GiveFeedbackInput: GiveFeedbackInput;
  GiveFeedbackPayload: ResolverTypeWrapper<Omit<GiveFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversTypes['Feedback']> }>;
  GiveNameConsentInput: GiveNameConsentInput;
  GiveNameConsentPayload: ResolverTypeWrapper<Omit<GiveNameConsentPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  Grant: ResolverTypeWrapper<ShownGrant>;
  GrantConnection: ResolverTypeWrapper<Omit<GrantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GrantEdge']>, nodes: ReadonlyArray<ResolversTypes['Grant']> }>;
  GrantEdge: ResolverTypeWrapper<Omit<GrantEdge, 'node'> & { node: ResolversTypes['Grant'] }>;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: ResolverTypeWrapper<Omit<GrantRolePayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  HearNeedInput: HearNeedInput;
  HearNeedPayload: ResolverTypeWrapper<HeardPayload>;
  HistoryEvent: ResolverTypeWrapper<StoredEvent>;
  HistoryEventConnection: ResolverTypeWrapper<Omit<HistoryEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HistoryEventEdge']>, nodes: ReadonlyArray<ResolversTypes['HistoryEvent']> }>;
  HistoryEventEdge: ResolverTypeWrapper<Omit<HistoryEventEdge, 'node'> & { node: ResolversTypes['HistoryEvent'] }>;
  HouseholdCode: ResolverTypeWrapper<HouseholdCode>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JoinCountyInput: JoinCountyInput;
  JoinCountyPayload: ResolverTypeWrapper<Omit<JoinCountyPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  LikelyDuplicate: ResolverTypeWrapper<Omit<LikelyDuplicate, 'need'> & { need: ResolversTypes['Need'] }>;
  LikenessReason: LikenessReason;
  LinkNeedsInput: LinkNeedsInput;
  LinkNeedsPayload: ResolverTypeWrapper<Omit<LinkNeedsPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  ListedNeed: ResolverTypeWrapper<NeedSourceEntity>;
  ListedOption: ResolverTypeWrapper<OptionSource>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MakeTemplateInput: MakeTemplateInput;
  MakeTemplatePayload: ResolverTypeWrapper<Omit<MakeTemplatePayload, 'template'> & { template?: Maybe<ResolversTypes['Template']> }>;
  MarkPilotInput: MarkPilotInput;
  MarkPilotPayload: ResolverTypeWrapper<Omit<MarkPilotPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
  Member: ResolverTypeWrapper<MemberEntity>;
  MergeNeedInput: MergeNeedInput;
  MergeNeedPayload: ResolverTypeWrapper<Omit<MergeNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  MoveEntryInput: MoveEntryInput;
  MoveEntryPayload: ResolverTypeWrapper<Omit<MoveEntryPayload, 'list'> & { list?: Maybe<ResolversTypes['NeedsList']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameConsent: ResolverTypeWrapper<NameConsent>;
  Need: ResolverTypeWrapper<NeedSource>;
  NeedChange: ResolverTypeWrapper<NumberedEvent>;
  NeedChannel: NeedChannel;
  NeedConnection: ResolverTypeWrapper<Omit<NeedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeedEdge']>, nodes: ReadonlyArray<ResolversTypes['Need']> }>;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
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
  NeedsList: ResolverTypeWrapper<NeedsListEntity>;
  NeedsListConnection: ResolverTypeWrapper<Omit<NeedsListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeedsListEdge']>, nodes: ReadonlyArray<ResolversTypes['NeedsList']> }>;
  NeedsListEdge: ResolverTypeWrapper<Omit<NeedsListEdge, 'node'> & { node: ResolversTypes['NeedsList'] }>;
  NeedsListEntry: ResolverTypeWrapper<ListEntrySource>;
  NeedsListEntryConnection: ResolverTypeWrapper<Omit<NeedsListEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeedsListEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['NeedsListEntry']> }>;
  NeedsListEntryEdge: ResolverTypeWrapper<Omit<NeedsListEntryEdge, 'node'> & { node: ResolversTypes['NeedsListEntry'] }>;
  NeedsListInputs: ResolverTypeWrapper<ListInputs>;
  NeedsListPublication: ResolverTypeWrapper<NumberedEvent>;
  NeedsListSource: ResolverTypeWrapper<ListSource>;
  NeedsListSourceConnection: ResolverTypeWrapper<Omit<NeedsListSourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeedsListSourceEdge']>, nodes: ReadonlyArray<ResolversTypes['NeedsListSource']> }>;
  NeedsListSourceEdge: ResolverTypeWrapper<Omit<NeedsListSourceEdge, 'node'> & { node: ResolversTypes['NeedsListSource'] }>;
  NeedsListVersion: ResolverTypeWrapper<ListVersionSource>;
  NeedsListVersionConnection: ResolverTypeWrapper<Omit<NeedsListVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeedsListVersionEdge']>, nodes: ReadonlyArray<ResolversTypes['NeedsListVersion']> }>;
  NeedsListVersionEdge: ResolverTypeWrapper<Omit<NeedsListVersionEdge, 'node'> & { node: ResolversTypes['NeedsListVersion'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NoteNeedInput: NoteNeedInput;
  NoteNeedPayload: ResolverTypeWrapper<Omit<NoteNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  OfferResourceInput: OfferResourceInput;
  OfferResourcePayload: ResolverTypeWrapper<Omit<OfferResourcePayload, 'resource'> & { resource?: Maybe<ResolversTypes['Resource']> }>;
  OpenBatchInput: OpenBatchInput;
  OpenBatchPayload: ResolverTypeWrapper<Omit<OpenBatchPayload, 'batch'> & { batch?: Maybe<ResolversTypes['Batch']> }>;
  OpenNeedsListInput: OpenNeedsListInput;
  OpenNeedsListPayload: ResolverTypeWrapper<Omit<OpenNeedsListPayload, 'list'> & { list?: Maybe<ResolversTypes['NeedsList']> }>;
  OptionCell: ResolverTypeWrapper<OptionCell>;
  OptionCount: ResolverTypeWrapper<OptionCount>;
  OwnAnswer: ResolverTypeWrapper<AnswerEntity>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParkedEvent: ResolverTypeWrapper<ParkedEventEntity>;
  ParkedEventConnection: ResolverTypeWrapper<Omit<ParkedEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ParkedEventEdge']>, nodes: ReadonlyArray<ResolversTypes['ParkedEvent']> }>;
  ParkedEventEdge: ResolverTypeWrapper<Omit<ParkedEventEdge, 'node'> & { node: ResolversTypes['ParkedEvent'] }>;
  Partner: ResolverTypeWrapper<PartnerSource>;
  PartnerConnection: ResolverTypeWrapper<Omit<PartnerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartnerEdge']>, nodes: ReadonlyArray<ResolversTypes['Partner']> }>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  PartnerKind: PartnerKind;
  Person: ResolverTypeWrapper<PersonEntity>;
  PlanBatchInput: PlanBatchInput;
  PlanBatchPayload: ResolverTypeWrapper<Omit<PlanBatchPayload, 'batch'> & { batch?: Maybe<ResolversTypes['Batch']> }>;
  Project: ResolverTypeWrapper<ProjectSource>;
  ProjectChange: ResolverTypeWrapper<NumberedEvent>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['Project']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectGoals: ResolverTypeWrapper<ProjectGoals>;
  ProjectGoalsInput: ProjectGoalsInput;
  ProjectLine: ResolverTypeWrapper<ProjectLine>;
  ProjectLineInput: ProjectLineInput;
  ProjectLineKind: ProjectLineKind;
  ProjectNeed: ResolverTypeWrapper<NeedLink>;
  ProjectNeedConnection: ResolverTypeWrapper<Omit<ProjectNeedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectNeedEdge']>, nodes: ReadonlyArray<ResolversTypes['ProjectNeed']> }>;
  ProjectNeedEdge: ResolverTypeWrapper<Omit<ProjectNeedEdge, 'node'> & { node: ResolversTypes['ProjectNeed'] }>;
  ProjectOrigin: ResolverTypeWrapper<ProjectEntry>;
  ProjectOrigins: ResolverTypeWrapper<ProjectOrigins>;
  ProjectPartner: ResolverTypeWrapper<ProjectPartnerEntity>;
  ProjectReached: ResolverTypeWrapper<ProjectReached>;
  ProjectReachedInput: ProjectReachedInput;
  ProjectState: ProjectState;
  ProjectUpdate: ResolverTypeWrapper<ProjectUpdate>;
  ProjectUpdateConnection: ResolverTypeWrapper<ProjectUpdateConnection>;
  ProjectUpdateEdge: ResolverTypeWrapper<ProjectUpdateEdge>;
  ProvisionCountyInput: ProvisionCountyInput;
  ProvisionCountyPayload: ResolverTypeWrapper<ProvisionCountyPayload>;
  PublicBatch: ResolverTypeWrapper<PublicBatchSource>;
  PublicBatchConnection: ResolverTypeWrapper<Omit<PublicBatchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublicBatchEdge']>, nodes: ReadonlyArray<ResolversTypes['PublicBatch']> }>;
  PublicBatchEdge: ResolverTypeWrapper<Omit<PublicBatchEdge, 'node'> & { node: ResolversTypes['PublicBatch'] }>;
  PublicBoard: ResolverTypeWrapper<PublicBoard>;
  PublicBrand: ResolverTypeWrapper<PublicBrand>;
  PublicCommunity: ResolverTypeWrapper<PublicCommunity>;
  PublicFeedback: ResolverTypeWrapper<PublicFeedback>;
  PublicFeedbackConnection: ResolverTypeWrapper<PublicFeedbackConnection>;
  PublicFeedbackEdge: ResolverTypeWrapper<PublicFeedbackEdge>;
  PublicNeedsList: ResolverTypeWrapper<PublicListSource>;
  PublicNeedsListConnection: ResolverTypeWrapper<Omit<PublicNeedsListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublicNeedsListEdge']>, nodes: ReadonlyArray<ResolversTypes['PublicNeedsList']> }>;
  PublicNeedsListEdge: ResolverTypeWrapper<Omit<PublicNeedsListEdge, 'node'> & { node: ResolversTypes['PublicNeedsList'] }>;
  PublicNeedsListEntry: ResolverTypeWrapper<PublicEntry>;
  PublicNeedsListEntryConnection: ResolverTypeWrapper<Omit<PublicNeedsListEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublicNeedsListEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['PublicNeedsListEntry']> }>;
  PublicNeedsListEntryEdge: ResolverTypeWrapper<Omit<PublicNeedsListEntryEdge, 'node'> & { node: ResolversTypes['PublicNeedsListEntry'] }>;
  PublicPartner: ResolverTypeWrapper<PublicPartner>;
  PublicProject: ResolverTypeWrapper<PublicProjectSource>;
  PublicProjectConnection: ResolverTypeWrapper<Omit<PublicProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublicProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['PublicProject']> }>;
  PublicProjectEdge: ResolverTypeWrapper<Omit<PublicProjectEdge, 'node'> & { node: ResolversTypes['PublicProject'] }>;
  PublicScorePart: ResolverTypeWrapper<ShownPart>;
  PublicScoreParts: ResolverTypeWrapper<Omit<PublicScoreParts, 'focus' | 'support' | 'urgency' | 'votes'> & { focus?: Maybe<ResolversTypes['PublicScorePart']>, support?: Maybe<ResolversTypes['PublicScorePart']>, urgency?: Maybe<ResolversTypes['PublicScorePart']>, votes?: Maybe<ResolversTypes['PublicScorePart']> }>;
  Publication: ResolverTypeWrapper<Publication>;
  PublicationState: PublicationState;
  PublishFeedbackInput: PublishFeedbackInput;
  PublishFeedbackPayload: ResolverTypeWrapper<Omit<PublishFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversTypes['Feedback']> }>;
  PublishNeedsListInput: PublishNeedsListInput;
  PublishNeedsListPayload: ResolverTypeWrapper<Omit<PublishNeedsListPayload, 'list'> & { list?: Maybe<ResolversTypes['NeedsList']> }>;
  PublishProjectInput: PublishProjectInput;
  PublishProjectPayload: ResolverTypeWrapper<Omit<PublishProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<QuestionEntity>;
  QuestionCondition: ResolverTypeWrapper<QuestionCondition>;
  QuestionConditionInput: QuestionConditionInput;
  QuestionCount: ResolverTypeWrapper<QuestionCount>;
  QuestionInput: QuestionInput;
  QuestionKind: QuestionKind;
  QuestionOption: ResolverTypeWrapper<QuestionOptionEntity>;
  QuestionOptionInput: QuestionOptionInput;
  QuestionResult: ResolverTypeWrapper<QuestionResult>;
  Questionnaire: ResolverTypeWrapper<QuestionnaireEntity>;
  RateByReceiptInput: RateByReceiptInput;
  RateByReceiptPayload: ResolverTypeWrapper<RateByReceiptPayload>;
  RecordPublicationInput: RecordPublicationInput;
  RecordPublicationPayload: ResolverTypeWrapper<Omit<RecordPublicationPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  Region: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Region']>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionInput: RegionInput;
  RegisterPartnerInput: RegisterPartnerInput;
  RegisterPartnerPayload: ResolverTypeWrapper<Omit<RegisterPartnerPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: ResolverTypeWrapper<Omit<RegisterPersonPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  ReleaseResourceInput: ReleaseResourceInput;
  ReleaseResourcePayload: ResolverTypeWrapper<Omit<ReleaseResourcePayload, 'commitment'> & { commitment?: Maybe<ResolversTypes['Commitment']> }>;
  RemovePartnerContactInput: RemovePartnerContactInput;
  RemovePartnerContactPayload: ResolverTypeWrapper<Omit<RemovePartnerContactPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  RenameSurveyInput: RenameSurveyInput;
  RenameSurveyPayload: ResolverTypeWrapper<Omit<RenameSurveyPayload, 'survey'> & { survey?: Maybe<ResolversTypes['Survey']> }>;
  ReopenNeedInput: ReopenNeedInput;
  ReopenNeedPayload: ResolverTypeWrapper<Omit<ReopenNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  Report: ResolverTypeWrapper<ReportSource>;
  ReportConnection: ResolverTypeWrapper<Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversTypes['Report']> }>;
  ReportCorrection: ResolverTypeWrapper<ReportCorrectionEntity>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  RescheduleProjectInput: RescheduleProjectInput;
  RescheduleProjectPayload: ResolverTypeWrapper<Omit<RescheduleProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  Resource: ResolverTypeWrapper<ResourceEntity>;
  ResourceConnection: ResolverTypeWrapper<Omit<ResourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Resource']> }>;
  ResourceEdge: ResolverTypeWrapper<Omit<ResourceEdge, 'node'> & { node: ResolversTypes['Resource'] }>;
  ResourceFit: ResolverTypeWrapper<FittingResource>;
  ResourceFitReason: ResourceFitReason;
  ResourceKind: ResourceKind;
  ResourceState: ResourceState;
  ResumeCountyInput: ResumeCountyInput;
  ResumeCountyPayload: ResolverTypeWrapper<ResumeCountyPayload>;
  ReturnNeedInput: ReturnNeedInput;
  ReturnNeedPayload: ResolverTypeWrapper<Omit<ReturnNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  ReturnProjectInput: ReturnProjectInput;
  ReturnProjectPayload: ResolverTypeWrapper<Omit<ReturnProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  RevealContactInput: RevealContactInput;
  RevealContactPayload: ResolverTypeWrapper<RevealContactPayload>;
  ReviewAnswerInput: ReviewAnswerInput;
  ReviewAnswerPayload: ResolverTypeWrapper<Omit<ReviewAnswerPayload, 'answer'> & { answer?: Maybe<ResolversTypes['Answer']> }>;
  ReviseBatchInput: ReviseBatchInput;
  ReviseBatchPayload: ResolverTypeWrapper<Omit<ReviseBatchPayload, 'batch'> & { batch?: Maybe<ResolversTypes['Batch']> }>;
  ReviseBoardInput: ReviseBoardInput;
  ReviseBoardPayload: ResolverTypeWrapper<Omit<ReviseBoardPayload, 'board'> & { board?: Maybe<ResolversTypes['ServiceBoard']> }>;
  ReviseBrandInput: ReviseBrandInput;
  ReviseBrandPayload: ResolverTypeWrapper<Omit<ReviseBrandPayload, 'brand'> & { brand?: Maybe<ResolversTypes['Brand']> }>;
  ReviseFormulaInput: ReviseFormulaInput;
  ReviseFormulaPayload: ResolverTypeWrapper<ReviseFormulaPayload>;
  RevisePartnerInput: RevisePartnerInput;
  RevisePartnerPayload: ResolverTypeWrapper<Omit<RevisePartnerPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  ReviseProjectInput: ReviseProjectInput;
  ReviseProjectPayload: ResolverTypeWrapper<Omit<ReviseProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  ReviseQuestionnaireInput: ReviseQuestionnaireInput;
  ReviseQuestionnairePayload: ResolverTypeWrapper<Omit<ReviseQuestionnairePayload, 'survey'> & { survey?: Maybe<ResolversTypes['Survey']> }>;
  ReviseResourceInput: ReviseResourceInput;
  ReviseResourcePayload: ResolverTypeWrapper<Omit<ReviseResourcePayload, 'resource'> & { resource?: Maybe<ResolversTypes['Resource']> }>;
  RevokeRoleInput: RevokeRoleInput;
  RevokeRolePayload: ResolverTypeWrapper<Omit<RevokeRolePayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  Role: Role;
  Satisfaction: ResolverTypeWrapper<Satisfaction>;
  ScorePart: ResolverTypeWrapper<ScorePart>;
  ScoreParts: ResolverTypeWrapper<ScoreParts>;
  ServiceBoard: ResolverTypeWrapper<ServiceBoardEntity>;
  ServiceBoardConnection: ResolverTypeWrapper<Omit<ServiceBoardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceBoardEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceBoard']> }>;
  ServiceBoardEdge: ResolverTypeWrapper<Omit<ServiceBoardEdge, 'node'> & { node: ResolversTypes['ServiceBoard'] }>;
  SetTargetInput: SetTargetInput;
  SetTargetPayload: ResolverTypeWrapper<Omit<SetTargetPayload, 'target'> & { target?: Maybe<ResolversTypes['Target']> }>;
  ShareTemplateInput: ShareTemplateInput;
  ShareTemplatePayload: ResolverTypeWrapper<Omit<ShareTemplatePayload, 'template'> & { template?: Maybe<ResolversTypes['Template']> }>;
  SharedTemplate: ResolverTypeWrapper<SharedTemplateEntity>;
  SharedTemplateConnection: ResolverTypeWrapper<Omit<SharedTemplateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SharedTemplateEdge']>, nodes: ReadonlyArray<ResolversTypes['SharedTemplate']> }>;
  SharedTemplateEdge: ResolverTypeWrapper<Omit<SharedTemplateEdge, 'node'> & { node: ResolversTypes['SharedTemplate'] }>;
  SignAgreementInput: SignAgreementInput;
  SignAgreementPayload: ResolverTypeWrapper<Omit<SignAgreementPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  StageRegionsInput: StageRegionsInput;
  StageRegionsPayload: ResolverTypeWrapper<StageRegionsPayload>;
  StartProjectInput: StartProjectInput;
  StartProjectPayload: ResolverTypeWrapper<Omit<StartProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitProjectInput: SubmitProjectInput;
  SubmitProjectPayload: ResolverTypeWrapper<Omit<SubmitProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SupportNeedInput: SupportNeedInput;
  SupportNeedPayload: ResolverTypeWrapper<Omit<SupportNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  Survey: ResolverTypeWrapper<SurveyEntity>;
  SurveyConnection: ResolverTypeWrapper<Omit<SurveyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SurveyEdge']>, nodes: ReadonlyArray<ResolversTypes['Survey']> }>;
  SurveyEdge: ResolverTypeWrapper<Omit<SurveyEdge, 'node'> & { node: ResolversTypes['Survey'] }>;
  SuspendCountyInput: SuspendCountyInput;
  SuspendCountyPayload: ResolverTypeWrapper<SuspendCountyPayload>;
  System: ResolverTypeWrapper<System>;
  TallyBatchInput: TallyBatchInput;
  TallyBatchPayload: ResolverTypeWrapper<Omit<TallyBatchPayload, 'batch'> & { batch?: Maybe<ResolversTypes['Batch']> }>;
  Target: ResolverTypeWrapper<TargetEntity>;
  TargetProgress: ResolverTypeWrapper<TargetProgress>;
  Template: ResolverTypeWrapper<TemplateSource>;
  TemplateConnection: ResolverTypeWrapper<Omit<TemplateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TemplateEdge']>, nodes: ReadonlyArray<ResolversTypes['Template']> }>;
  TemplateEdge: ResolverTypeWrapper<Omit<TemplateEdge, 'node'> & { node: ResolversTypes['Template'] }>;
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
  UnlinkNeedInput: UnlinkNeedInput;
  UnlinkNeedPayload: ResolverTypeWrapper<Omit<UnlinkNeedPayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  ViewerInfo: ResolverTypeWrapper<ViewerEntity>;
  WithdrawAnswerInput: WithdrawAnswerInput;
  WithdrawAnswerPayload: ResolverTypeWrapper<Omit<WithdrawAnswerPayload, 'answer'> & { answer?: Maybe<ResolversTypes['Answer']> }>;
  WithdrawFeedbackInput: WithdrawFeedbackInput;
  WithdrawFeedbackPayload: ResolverTypeWrapper<Omit<WithdrawFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversTypes['Feedback']> }>;
  WithdrawNameConsentInput: WithdrawNameConsentInput;
  WithdrawNameConsentPayload: ResolverTypeWrapper<Omit<WithdrawNameConsentPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  WithdrawNeedsListInput: WithdrawNeedsListInput;
  WithdrawNeedsListPayload: ResolverTypeWrapper<Omit<WithdrawNeedsListPayload, 'list'> & { list?: Maybe<ResolversTypes['NeedsList']> }>;
  WithdrawOwnAnswerInput: WithdrawOwnAnswerInput;
  WithdrawOwnAnswerPayload: ResolverTypeWrapper<Omit<WithdrawOwnAnswerPayload, 'answer'> & { answer?: Maybe<ResolversTypes['OwnAnswer']> }>;
  WithdrawPublicAnswerInput: WithdrawPublicAnswerInput;
  WithdrawPublicAnswerPayload: ResolverTypeWrapper<WithdrawPublicAnswerPayload>;
  WithdrawResourceInput: WithdrawResourceInput;
  WithdrawResourcePayload: ResolverTypeWrapper<Omit<WithdrawResourcePayload, 'resource'> & { resource?: Maybe<ResolversTypes['Resource']> }>;
  WithdrawUpdateInput: WithdrawUpdateInput;
  WithdrawUpdatePayload: ResolverTypeWrapper<Omit<WithdrawUpdatePayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  WriteUpdateInput: WriteUpdateInput;
  WriteUpdatePayload: ResolverTypeWrapper<Omit<WriteUpdatePayload, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptNeedInput: AcceptNeedInput;
  AcceptNeedPayload: Omit<AcceptNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  ActivateCountyInput: ActivateCountyInput;
  ActivateCountyPayload: ActivateCountyPayload;
  AddCompoundInput: AddCompoundInput;
  AddCompoundPayload: Omit<AddCompoundPayload, 'compound'> & { compound?: Maybe<ResolversParentTypes['Compound']> };
  AddPartnerContactInput: AddPartnerContactInput;
  AddPartnerContactPayload: Omit<AddPartnerContactPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  AddTopicInput: AddTopicInput;
  AddTopicPayload: Omit<AddTopicPayload, 'topic'> & { topic?: Maybe<ResolversParentTypes['NeedTopic']> };
  Agreement: AgreementEntity;
  AgreementConnection: Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  Answer: AnswerEntity;
  AnswerConnection: Omit<AnswerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AnswerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Answer']> };
  AnswerCounts: AnswerCounts;
  AnswerEdge: Omit<AnswerEdge, 'node'> & { node: ResolversParentTypes['Answer'] };
  AnswerNeedInput: AnswerNeedInput;
  AnswerNeedPayload: Omit<AnswerNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  AnswerPubliclyInput: AnswerPubliclyInput;
  AnswerPubliclyPayload: AnswerPubliclyPayload;
  AnswerSurveyInput: AnswerSurveyInput;
  AnswerSurveyPayload: Omit<AnswerSurveyPayload, 'answer'> & { answer?: Maybe<ResolversParentTypes['OwnAnswer']> };
  AnswerValue: AnswerValue;
  AnswerValueInput: AnswerValueInput;
  ApproveProjectInput: ApproveProjectInput;
  ApproveProjectPayload: Omit<ApproveProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  ArchiveBoardInput: ArchiveBoardInput;
  ArchiveBoardPayload: Omit<ArchiveBoardPayload, 'board'> & { board?: Maybe<ResolversParentTypes['ServiceBoard']> };
  ArchiveBrandInput: ArchiveBrandInput;
  ArchiveBrandPayload: Omit<ArchiveBrandPayload, 'brand'> & { brand?: Maybe<ResolversParentTypes['Brand']> };
  ArchiveCategoryInput: ArchiveCategoryInput;
  ArchiveCategoryPayload: Omit<ArchiveCategoryPayload, 'category'> & { category?: Maybe<ResolversParentTypes['Category']> };
  ArchiveCriterionInput: ArchiveCriterionInput;
  ArchiveCriterionPayload: Omit<ArchiveCriterionPayload, 'criterion'> & { criterion?: Maybe<ResolversParentTypes['Criterion']> };
  ArchivePartnerInput: ArchivePartnerInput;
  ArchivePartnerPayload: Omit<ArchivePartnerPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  ArchiveSurveyInput: ArchiveSurveyInput;
  ArchiveSurveyPayload: Omit<ArchiveSurveyPayload, 'survey'> & { survey?: Maybe<ResolversParentTypes['Survey']> };
  ArchiveTemplateInput: ArchiveTemplateInput;
  ArchiveTemplatePayload: Omit<ArchiveTemplatePayload, 'template'> & { template?: Maybe<ResolversParentTypes['Template']> };
  ArchiveUnitInput: ArchiveUnitInput;
  ArchiveUnitPayload: Omit<ArchiveUnitPayload, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  AssignNeedInput: AssignNeedInput;
  AssignNeedPayload: Omit<AssignNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  AttestReportInput: AttestReportInput;
  AttestReportPayload: Omit<AttestReportPayload, 'report'> & { report?: Maybe<ResolversParentTypes['Report']> };
  AuditEntry: AuditEntryEntity;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditEntry']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  Batch: BatchEntity;
  BatchComparison: Omit<BatchComparison, 'batches'> & { batches: ReadonlyArray<ResolversParentTypes['Batch']> };
  BatchConnection: Omit<BatchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BatchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Batch']> };
  BatchEdge: Omit<BatchEdge, 'node'> & { node: ResolversParentTypes['Batch'] };
  BeginProjectInput: BeginProjectInput;
  BeginProjectPayload: Omit<BeginProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  Boolean: Scalars['Boolean']['output'];
  Brand: BrandEntity;
  BrandConnection: Omit<BrandConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BrandEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Brand']> };
  BrandEdge: Omit<BrandEdge, 'node'> & { node: ResolversParentTypes['Brand'] };
  CalendarCorrection: CalendarCorrection;
  CalendarCorrectionInput: CalendarCorrectionInput;
  CalendarYear: CalendarYear;
  CancelProjectInput: CancelProjectInput;
  CancelProjectPayload: Omit<CancelProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  Category: CategoryEntity;
  CategoryConnection: Omit<CategoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CategoryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Category']> };
  CategoryEdge: Omit<CategoryEdge, 'node'> & { node: ResolversParentTypes['Category'] };
  CellCount: CellCount;
  CloseBatchInput: CloseBatchInput;
  CloseBatchPayload: Omit<CloseBatchPayload, 'batch'> & { batch?: Maybe<ResolversParentTypes['Batch']> };
  CloseNeedInput: CloseNeedInput;
  CloseNeedPayload: Omit<CloseNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  CloseProjectInput: CloseProjectInput;
  CloseProjectPayload: Omit<CloseProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  CollectAnswerInput: CollectAnswerInput;
  CollectAnswerPayload: Omit<CollectAnswerPayload, 'answer'> & { answer?: Maybe<ResolversParentTypes['Answer']> };
  CollectorPace: CollectorPaceEntity;
  CommitResourceInput: CommitResourceInput;
  CommitResourcePayload: Omit<CommitResourcePayload, 'commitment'> & { commitment?: Maybe<ResolversParentTypes['Commitment']> };
  Commitment: CommitmentSource;
  CommitmentConnection: Omit<CommitmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommitmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Commitment']> };
  CommitmentEdge: Omit<CommitmentEdge, 'node'> & { node: ResolversParentTypes['Commitment'] };
  Community: CommunityEntity;
  CommunityConnection: Omit<CommunityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommunityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Community']> };
  CommunityCount: CommunityCount;
  CommunityEdge: Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  ComparedOption: ComparedOption;
  ComparedQuestion: ComparedQuestion;
  Compound: CompoundEntity;
  CompoundConnection: Omit<CompoundConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CompoundEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Compound']> };
  CompoundEdge: Omit<CompoundEdge, 'node'> & { node: ResolversParentTypes['Compound'] };
  ComputeNeedsListInput: ComputeNeedsListInput;
  ComputeNeedsListPayload: Omit<ComputeNeedsListPayload, 'list'> & { list?: Maybe<ResolversParentTypes['NeedsList']> };
  Contact: Contact;
  ContactInput: ContactInput;
  CopyQuestionnaireInput: CopyQuestionnaireInput;
  CopyQuestionnairePayload: Omit<CopyQuestionnairePayload, 'survey'> & { survey?: Maybe<ResolversParentTypes['Survey']> };
  CorrectCalendarInput: CorrectCalendarInput;
  CorrectCalendarPayload: CorrectCalendarPayload;
  CorrectPersonInput: CorrectPersonInput;
  CorrectPersonPayload: Omit<CorrectPersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  CountedBatch: CountedBatchEntity;
  County: CountyEntity;
  CountyEntry: CountyEntry;
  CountyEntryConnection: CountyEntryConnection;
  CountyEntryEdge: CountyEntryEdge;
  CreateBoardInput: CreateBoardInput;
  CreateBoardPayload: Omit<CreateBoardPayload, 'board'> & { board?: Maybe<ResolversParentTypes['ServiceBoard']> };
  CreateBrandInput: CreateBrandInput;
  CreateBrandPayload: Omit<CreateBrandPayload, 'brand'> & { brand?: Maybe<ResolversParentTypes['Brand']> };
  CreateProjectInput: CreateProjectInput;
  CreateProjectPayload: Omit<CreateProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  CreateSurveyInput: CreateSurveyInput;
  CreateSurveyPayload: Omit<CreateSurveyPayload, 'survey'> & { survey?: Maybe<ResolversParentTypes['Survey']> };
  CreateUnitInput: CreateUnitInput;
  CreateUnitPayload: Omit<CreateUnitPayload, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  Criterion: CriterionEntity;
  CriterionConnection: Omit<CriterionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CriterionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Criterion']> };
  CriterionEdge: Omit<CriterionEdge, 'node'> & { node: ResolversParentTypes['Criterion'] };
  DateTime: Scalars['DateTime']['output'];
  DefineCategoryInput: DefineCategoryInput;
  DefineCategoryPayload: Omit<DefineCategoryPayload, 'category'> & { category?: Maybe<ResolversParentTypes['Category']> };
  DefineCriterionInput: DefineCriterionInput;
  DefineCriterionPayload: Omit<DefineCriterionPayload, 'criterion'> & { criterion?: Maybe<ResolversParentTypes['Criterion']> };
  EndAgreementInput: EndAgreementInput;
  EndAgreementPayload: Omit<EndAgreementPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  EntryMove: EntryMoveEntity;
  EvaluateProjectInput: EvaluateProjectInput;
  EvaluateProjectPayload: Omit<EvaluateProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  Evaluation: EvaluationEntity;
  EvaluationConnection: Omit<EvaluationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EvaluationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Evaluation']> };
  EvaluationEdge: Omit<EvaluationEdge, 'node'> & { node: ResolversParentTypes['Evaluation'] };
  EvaluationScore: EvaluationScore;
  EvaluationScoreInput: EvaluationScoreInput;
  EventData: Scalars['EventData']['output'];
  EventFilter: EventFilter;
  FeedConsumer: FeedConsumer;
  FeedEvent: NumberedEvent;
  FeedEventConnection: Omit<FeedEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FeedEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FeedEvent']> };
  FeedEventEdge: Omit<FeedEventEdge, 'node'> & { node: ResolversParentTypes['FeedEvent'] };
  FeedStatus: FeedState;
  Feedback: FeedbackEntity;
  FeedbackConnection: Omit<FeedbackConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FeedbackEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Feedback']> };
  FeedbackEdge: Omit<FeedbackEdge, 'node'> & { node: ResolversParentTypes['Feedback'] };
  Figure: FigureSource;
  FigurePart: FigurePart;
  Figures: SeenMonth;
  FiguresAsOf: FiguresAsOf;
  FiguresChange: NumberedEvent;
  Float: Scalars['Float']['output'];
  FocusGroupCount: FocusGroupCount;
  Formula: Formula;
  FormulaWeights: FormulaWeights;
  FormulaWeightsInput: FormulaWeightsInput;
  GiveFeedbackInput: GiveFeedbackInput;
  GiveFeedbackPayload: Omit<GiveFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversParentTypes['Feedback']> };
  GiveNameConsentInput: GiveNameConsentInput;
  GiveNameConsentPayload: Omit<GiveNameConsentPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  Grant: ShownGrant;
  GrantConnection: Omit<GrantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GrantEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Grant']> };
  GrantEdge: Omit<GrantEdge, 'node'> & { node: ResolversParentTypes['Grant'] };
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: Omit<GrantRolePayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  HearNeedInput: HearNeedInput;
  HearNeedPayload: HeardPayload;
  HistoryEvent: StoredEvent;
  HistoryEventConnection: Omit<HistoryEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HistoryEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HistoryEvent']> };
  HistoryEventEdge: Omit<HistoryEventEdge, 'node'> & { node: ResolversParentTypes['HistoryEvent'] };
  HouseholdCode: HouseholdCode;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  JoinCountyInput: JoinCountyInput;
  JoinCountyPayload: Omit<JoinCountyPayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  LikelyDuplicate: Omit<LikelyDuplicate, 'need'> & { need: ResolversParentTypes['Need'] };
  LinkNeedsInput: LinkNeedsInput;
  LinkNeedsPayload: Omit<LinkNeedsPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  ListedNeed: NeedSourceEntity;
  ListedOption: OptionSource;
  LocalDate: Scalars['LocalDate']['output'];
  MakeTemplateInput: MakeTemplateInput;
  MakeTemplatePayload: Omit<MakeTemplatePayload, 'template'> & { template?: Maybe<ResolversParentTypes['Template']> };
  MarkPilotInput: MarkPilotInput;
  MarkPilotPayload: Omit<MarkPilotPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
  Member: MemberEntity;
  MergeNeedInput: MergeNeedInput;
  MergeNeedPayload: Omit<MergeNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  MoveEntryInput: MoveEntryInput;
  MoveEntryPayload: Omit<MoveEntryPayload, 'list'> & { list?: Maybe<ResolversParentTypes['NeedsList']> };
  Mutation: Record<PropertyKey, never>;
  NameConsent: NameConsent;
  Need: NeedSource;
  NeedChange: NumberedEvent;
  NeedConnection: Omit<NeedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeedEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Need']> };
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
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
  NeedsList: NeedsListEntity;
  NeedsListConnection: Omit<NeedsListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeedsListEdge']>, nodes: ReadonlyArray<ResolversParentTypes['NeedsList']> };
  NeedsListEdge: Omit<NeedsListEdge, 'node'> & { node: ResolversParentTypes['NeedsList'] };
  NeedsListEntry: ListEntrySource;
  NeedsListEntryConnection: Omit<NeedsListEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeedsListEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['NeedsListEntry']> };
  NeedsListEntryEdge: Omit<NeedsListEntryEdge, 'node'> & { node: ResolversParentTypes['NeedsListEntry'] };
  NeedsListInputs: ListInputs;
  NeedsListPublication: NumberedEvent;
  NeedsListSource: ListSource;
  NeedsListSourceConnection: Omit<NeedsListSourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeedsListSourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['NeedsListSource']> };
  NeedsListSourceEdge: Omit<NeedsListSourceEdge, 'node'> & { node: ResolversParentTypes['NeedsListSource'] };
  NeedsListVersion: ListVersionSource;
  NeedsListVersionConnection: Omit<NeedsListVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeedsListVersionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['NeedsListVersion']> };
  NeedsListVersionEdge: Omit<NeedsListVersionEdge, 'node'> & { node: ResolversParentTypes['NeedsListVersion'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NoteNeedInput: NoteNeedInput;
  NoteNeedPayload: Omit<NoteNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  OfferResourceInput: OfferResourceInput;
  OfferResourcePayload: Omit<OfferResourcePayload, 'resource'> & { resource?: Maybe<ResolversParentTypes['Resource']> };
  OpenBatchInput: OpenBatchInput;
  OpenBatchPayload: Omit<OpenBatchPayload, 'batch'> & { batch?: Maybe<ResolversParentTypes['Batch']> };
  OpenNeedsListInput: OpenNeedsListInput;
  OpenNeedsListPayload: Omit<OpenNeedsListPayload, 'list'> & { list?: Maybe<ResolversParentTypes['NeedsList']> };
  OptionCell: OptionCell;
  OptionCount: OptionCount;
  OwnAnswer: AnswerEntity;
  PageInfo: PageInfo;
  ParkedEvent: ParkedEventEntity;
  ParkedEventConnection: Omit<ParkedEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ParkedEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ParkedEvent']> };
  ParkedEventEdge: Omit<ParkedEventEdge, 'node'> & { node: ResolversParentTypes['ParkedEvent'] };
  Partner: PartnerSource;
  PartnerConnection: Omit<PartnerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartnerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Partner']> };
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  Person: PersonEntity;
  PlanBatchInput: PlanBatchInput;
  PlanBatchPayload: Omit<PlanBatchPayload, 'batch'> & { batch?: Maybe<ResolversParentTypes['Batch']> };
  Project: ProjectSource;
  ProjectChange: NumberedEvent;
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Project']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectGoals: ProjectGoals;
  ProjectGoalsInput: ProjectGoalsInput;
  ProjectLine: ProjectLine;
  ProjectLineInput: ProjectLineInput;
  ProjectNeed: NeedLink;
  ProjectNeedConnection: Omit<ProjectNeedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectNeedEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProjectNeed']> };
  ProjectNeedEdge: Omit<ProjectNeedEdge, 'node'> & { node: ResolversParentTypes['ProjectNeed'] };
  ProjectOrigin: ProjectEntry;
  ProjectOrigins: ProjectOrigins;
  ProjectPartner: ProjectPartnerEntity;
  ProjectReached: ProjectReached;
  ProjectReachedInput: ProjectReachedInput;
  ProjectUpdate: ProjectUpdate;
  ProjectUpdateConnection: ProjectUpdateConnection;
  ProjectUpdateEdge: ProjectUpdateEdge;
  ProvisionCountyInput: ProvisionCountyInput;
  ProvisionCountyPayload: ProvisionCountyPayload;
  PublicBatch: PublicBatchSource;
  PublicBatchConnection: Omit<PublicBatchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublicBatchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublicBatch']> };
  PublicBatchEdge: Omit<PublicBatchEdge, 'node'> & { node: ResolversParentTypes['PublicBatch'] };
  PublicBoard: PublicBoard;
  PublicBrand: PublicBrand;
  PublicCommunity: PublicCommunity;
  PublicFeedback: PublicFeedback;
  PublicFeedbackConnection: PublicFeedbackConnection;
  PublicFeedbackEdge: PublicFeedbackEdge;
  PublicNeedsList: PublicListSource;
  PublicNeedsListConnection: Omit<PublicNeedsListConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublicNeedsListEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublicNeedsList']> };
  PublicNeedsListEdge: Omit<PublicNeedsListEdge, 'node'> & { node: ResolversParentTypes['PublicNeedsList'] };
  PublicNeedsListEntry: PublicEntry;
  PublicNeedsListEntryConnection: Omit<PublicNeedsListEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublicNeedsListEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublicNeedsListEntry']> };
  PublicNeedsListEntryEdge: Omit<PublicNeedsListEntryEdge, 'node'> & { node: ResolversParentTypes['PublicNeedsListEntry'] };
  PublicPartner: PublicPartner;
  PublicProject: PublicProjectSource;
  PublicProjectConnection: Omit<PublicProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublicProjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublicProject']> };
  PublicProjectEdge: Omit<PublicProjectEdge, 'node'> & { node: ResolversParentTypes['PublicProject'] };
  PublicScorePart: ShownPart;
  PublicScoreParts: Omit<PublicScoreParts, 'focus' | 'support' | 'urgency' | 'votes'> & { focus?: Maybe<ResolversParentTypes['PublicScorePart']>, support?: Maybe<ResolversParentTypes['PublicScorePart']>, urgency?: Maybe<ResolversParentTypes['PublicScorePart']>, votes?: Maybe<ResolversParentTypes['PublicScorePart']> };
  Publication: Publication;
  PublishFeedbackInput: PublishFeedbackInput;
  PublishFeedbackPayload: Omit<PublishFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversParentTypes['Feedback']> };
  PublishNeedsListInput: PublishNeedsListInput;
  PublishNeedsListPayload: Omit<PublishNeedsListPayload, 'list'> & { list?: Maybe<ResolversParentTypes['NeedsList']> };
  PublishProjectInput: PublishProjectInput;
  PublishProjectPayload: Omit<PublishProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  Query: Record<PropertyKey, never>;
  Question: QuestionEntity;
  QuestionCondition: QuestionCondition;
  QuestionConditionInput: QuestionConditionInput;
  QuestionCount: QuestionCount;
  QuestionInput: QuestionInput;
  QuestionOption: QuestionOptionEntity;
  QuestionOptionInput: QuestionOptionInput;
  QuestionResult: QuestionResult;
  Questionnaire: QuestionnaireEntity;
  RateByReceiptInput: RateByReceiptInput;
  RateByReceiptPayload: RateByReceiptPayload;
  RecordPublicationInput: RecordPublicationInput;
  RecordPublicationPayload: Omit<RecordPublicationPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  Region: ResolversInterfaceTypes<ResolversParentTypes>['Region'];
  RegionCode: Scalars['RegionCode']['output'];
  RegionInput: RegionInput;
  RegisterPartnerInput: RegisterPartnerInput;
  RegisterPartnerPayload: Omit<RegisterPartnerPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: Omit<RegisterPersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  ReleaseResourceInput: ReleaseResourceInput;
  ReleaseResourcePayload: Omit<ReleaseResourcePayload, 'commitment'> & { commitment?: Maybe<ResolversParentTypes['Commitment']> };
  RemovePartnerContactInput: RemovePartnerContactInput;
  RemovePartnerContactPayload: Omit<RemovePartnerContactPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  RenameSurveyInput: RenameSurveyInput;
  RenameSurveyPayload: Omit<RenameSurveyPayload, 'survey'> & { survey?: Maybe<ResolversParentTypes['Survey']> };
  ReopenNeedInput: ReopenNeedInput;
  ReopenNeedPayload: Omit<ReopenNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  Report: ReportSource;
  ReportConnection: Omit<ReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Report']> };
  ReportCorrection: ReportCorrectionEntity;
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  RescheduleProjectInput: RescheduleProjectInput;
  RescheduleProjectPayload: Omit<RescheduleProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  Resource: ResourceEntity;
  ResourceConnection: Omit<ResourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Resource']> };
  ResourceEdge: Omit<ResourceEdge, 'node'> & { node: ResolversParentTypes['Resource'] };
  ResourceFit: FittingResource;
  ResumeCountyInput: ResumeCountyInput;
  ResumeCountyPayload: ResumeCountyPayload;
  ReturnNeedInput: ReturnNeedInput;
  ReturnNeedPayload: Omit<ReturnNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  ReturnProjectInput: ReturnProjectInput;
  ReturnProjectPayload: Omit<ReturnProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  RevealContactInput: RevealContactInput;
  RevealContactPayload: RevealContactPayload;
  ReviewAnswerInput: ReviewAnswerInput;
  ReviewAnswerPayload: Omit<ReviewAnswerPayload, 'answer'> & { answer?: Maybe<ResolversParentTypes['Answer']> };
  ReviseBatchInput: ReviseBatchInput;
  ReviseBatchPayload: Omit<ReviseBatchPayload, 'batch'> & { batch?: Maybe<ResolversParentTypes['Batch']> };
  ReviseBoardInput: ReviseBoardInput;
  ReviseBoardPayload: Omit<ReviseBoardPayload, 'board'> & { board?: Maybe<ResolversParentTypes['ServiceBoard']> };
  ReviseBrandInput: ReviseBrandInput;
  ReviseBrandPayload: Omit<ReviseBrandPayload, 'brand'> & { brand?: Maybe<ResolversParentTypes['Brand']> };
  ReviseFormulaInput: ReviseFormulaInput;
  ReviseFormulaPayload: ReviseFormulaPayload;
  RevisePartnerInput: RevisePartnerInput;
  RevisePartnerPayload: Omit<RevisePartnerPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  ReviseProjectInput: ReviseProjectInput;
  ReviseProjectPayload: Omit<ReviseProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  ReviseQuestionnaireInput: ReviseQuestionnaireInput;
  ReviseQuestionnairePayload: Omit<ReviseQuestionnairePayload, 'survey'> & { survey?: Maybe<ResolversParentTypes['Survey']> };
  ReviseResourceInput: ReviseResourceInput;
  ReviseResourcePayload: Omit<ReviseResourcePayload, 'resource'> & { resource?: Maybe<ResolversParentTypes['Resource']> };
  RevokeRoleInput: RevokeRoleInput;
  RevokeRolePayload: Omit<RevokeRolePayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  Satisfaction: Satisfaction;
  ScorePart: ScorePart;
  ScoreParts: ScoreParts;
  ServiceBoard: ServiceBoardEntity;
  ServiceBoardConnection: Omit<ServiceBoardConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceBoardEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceBoard']> };
  ServiceBoardEdge: Omit<ServiceBoardEdge, 'node'> & { node: ResolversParentTypes['ServiceBoard'] };
  SetTargetInput: SetTargetInput;
  SetTargetPayload: Omit<SetTargetPayload, 'target'> & { target?: Maybe<ResolversParentTypes['Target']> };
  ShareTemplateInput: ShareTemplateInput;
  ShareTemplatePayload: Omit<ShareTemplatePayload, 'template'> & { template?: Maybe<ResolversParentTypes['Template']> };
  SharedTemplate: SharedTemplateEntity;
  SharedTemplateConnection: Omit<SharedTemplateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SharedTemplateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SharedTemplate']> };
  SharedTemplateEdge: Omit<SharedTemplateEdge, 'node'> & { node: ResolversParentTypes['SharedTemplate'] };
  SignAgreementInput: SignAgreementInput;
  SignAgreementPayload: Omit<SignAgreementPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  StageRegionsInput: StageRegionsInput;
  StageRegionsPayload: StageRegionsPayload;
  StartProjectInput: StartProjectInput;
  StartProjectPayload: Omit<StartProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  String: Scalars['String']['output'];
  SubmitProjectInput: SubmitProjectInput;
  SubmitProjectPayload: Omit<SubmitProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  Subscription: Record<PropertyKey, never>;
  SupportNeedInput: SupportNeedInput;
  SupportNeedPayload: Omit<SupportNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  Survey: SurveyEntity;
  SurveyConnection: Omit<SurveyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SurveyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Survey']> };
  SurveyEdge: Omit<SurveyEdge, 'node'> & { node: ResolversParentTypes['Survey'] };
  SuspendCountyInput: SuspendCountyInput;
  SuspendCountyPayload: SuspendCountyPayload;
  System: System;
  TallyBatchInput: TallyBatchInput;
  TallyBatchPayload: Omit<TallyBatchPayload, 'batch'> & { batch?: Maybe<ResolversParentTypes['Batch']> };
  Target: TargetEntity;
  TargetProgress: TargetProgress;
  Template: TemplateSource;
  TemplateConnection: Omit<TemplateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TemplateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Template']> };
  TemplateEdge: Omit<TemplateEdge, 'node'> & { node: ResolversParentTypes['Template'] };
  Township: TownshipEntity;
  TownshipConnection: Omit<TownshipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TownshipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Township']> };
  TownshipEdge: Omit<TownshipEdge, 'node'> & { node: ResolversParentTypes['Township'] };
  Triage: Triage;
  TriageNeedInput: TriageNeedInput;
  TriageNeedPayload: Omit<TriageNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  Unit: UnitEntity;
  UnitConnection: Omit<UnitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UnitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Unit']> };
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  UnlinkNeedInput: UnlinkNeedInput;
  UnlinkNeedPayload: Omit<UnlinkNeedPayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  UserError: UserError;
  ViewerInfo: ViewerEntity;
  WithdrawAnswerInput: WithdrawAnswerInput;
  WithdrawAnswerPayload: Omit<WithdrawAnswerPayload, 'answer'> & { answer?: Maybe<ResolversParentTypes['Answer']> };
  WithdrawFeedbackInput: WithdrawFeedbackInput;
  WithdrawFeedbackPayload: Omit<WithdrawFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversParentTypes['Feedback']> };
  WithdrawNameConsentInput: WithdrawNameConsentInput;
  WithdrawNameConsentPayload: Omit<WithdrawNameConsentPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  WithdrawNeedsListInput: WithdrawNeedsListInput;
  WithdrawNeedsListPayload: Omit<WithdrawNeedsListPayload, 'list'> & { list?: Maybe<ResolversParentTypes['NeedsList']> };
  WithdrawOwnAnswerInput: WithdrawOwnAnswerInput;
  WithdrawOwnAnswerPayload: Omit<WithdrawOwnAnswerPayload, 'answer'> & { answer?: Maybe<ResolversParentTypes['OwnAnswer']> };
  WithdrawPublicAnswerInput: WithdrawPublicAnswerInput;
  WithdrawPublicAnswerPayload: WithdrawPublicAnswerPayload;
  WithdrawResourceInput: WithdrawResourceInput;
  WithdrawResourcePayload: Omit<WithdrawResourcePayload, 'resource'> & { resource?: Maybe<ResolversParentTypes['Resource']> };
  WithdrawUpdateInput: WithdrawUpdateInput;
  WithdrawUpdatePayload: Omit<WithdrawUpdatePayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  WriteUpdateInput: WriteUpdateInput;
  WriteUpdatePayload: Omit<WriteUpdatePayload, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
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

export type AddPartnerContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddPartnerContactPayload'] = ResolversParentTypes['AddPartnerContactPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddTopicPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddTopicPayload'] = ResolversParentTypes['AddTopicPayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['NeedTopic']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  collector?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  focusGroups?: Resolver<ReadonlyArray<ResolversTypes['FocusGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnswerState'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['AnswerValue']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['AnswerWay'], ParentType, ContextType>;
};

export type AnswerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerConnection'] = ResolversParentTypes['AnswerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AnswerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Answer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AnswerCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerCounts'] = ResolversParentTypes['AnswerCounts']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doubtful?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerEdge'] = ResolversParentTypes['AnswerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
};

export type AnswerNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerNeedPayload'] = ResolversParentTypes['AnswerNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerPubliclyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerPubliclyPayload'] = ResolversParentTypes['AnswerPubliclyPayload']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerSurveyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerSurveyPayload'] = ResolversParentTypes['AnswerSurveyPayload']> = {
  answer?: Resolver<Maybe<ResolversTypes['OwnAnswer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerValue'] = ResolversParentTypes['AnswerValue']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApproveProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveProjectPayload'] = ResolversParentTypes['ApproveProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
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

export type ArchiveCriterionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveCriterionPayload'] = ResolversParentTypes['ArchiveCriterionPayload']> = {
  criterion?: Resolver<Maybe<ResolversTypes['Criterion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArchivePartnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivePartnerPayload'] = ResolversParentTypes['ArchivePartnerPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArchiveSurveyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveSurveyPayload'] = ResolversParentTypes['ArchiveSurveyPayload']> = {
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArchiveTemplatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveTemplatePayload'] = ResolversParentTypes['ArchiveTemplatePayload']> = {
  template?: Resolver<Maybe<ResolversTypes['Template']>, ParentType, ContextType>;
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

export type AttestReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttestReportPayload'] = ResolversParentTypes['AttestReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
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

export type BatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Batch'] = ResolversParentTypes['Batch']> = {
  answerCounts?: Resolver<Maybe<ResolversTypes['AnswerCounts']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  collectorPace?: Resolver<ReadonlyArray<ResolversTypes['CollectorPace']>, ParentType, ContextType>;
  collectors?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, RequireFields<BatchCollectorsArgs, 'first'>>;
  communities?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEventConnection'], ParentType, ContextType, RequireFields<BatchHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  questionnaireNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  rankOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['QuestionResult']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BatchState'], ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['AnswerWay']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BatchComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchComparison'] = ResolversParentTypes['BatchComparison']> = {
  batches?: Resolver<ReadonlyArray<ResolversTypes['Batch']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['ComparedQuestion']>, ParentType, ContextType>;
};

export type BatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchConnection'] = ResolversParentTypes['BatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Batch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchEdge'] = ResolversParentTypes['BatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
};

export type BeginProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginProjectPayload'] = ResolversParentTypes['BeginProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type CancelProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelProjectPayload'] = ResolversParentTypes['CancelProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type CellCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CellCount'] = ResolversParentTypes['CellCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CloseBatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseBatchPayload'] = ResolversParentTypes['CloseBatchPayload']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseNeedPayload'] = ResolversParentTypes['CloseNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseProjectPayload'] = ResolversParentTypes['CloseProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CollectAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectAnswerPayload'] = ResolversParentTypes['CollectAnswerPayload']> = {
  answer?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CollectorPaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectorPace'] = ResolversParentTypes['CollectorPace']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  collector?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mostInAnHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitResourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitResourcePayload'] = ResolversParentTypes['CommitResourcePayload']> = {
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  committedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  resourceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
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

export type CommunityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityCount'] = ResolversParentTypes['CommunityCount']> = {
  answered?: Resolver<ResolversTypes['CellCount'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['OptionCell']>, ParentType, ContextType>;
};

export type CommunityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityEdge'] = ResolversParentTypes['CommunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type ComparedOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedOption'] = ResolversParentTypes['ComparedOption']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparedQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedQuestion'] = ResolversParentTypes['ComparedQuestion']> = {
  answered?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['ComparedOption']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sums?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ComputeNeedsListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputeNeedsListPayload'] = ResolversParentTypes['ComputeNeedsListPayload']> = {
  list?: Resolver<Maybe<ResolversTypes['NeedsList']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CopyQuestionnairePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CopyQuestionnairePayload'] = ResolversParentTypes['CopyQuestionnairePayload']> = {
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectCalendarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectCalendarPayload'] = ResolversParentTypes['CorrectCalendarPayload']> = {
  calendarYear?: Resolver<Maybe<ResolversTypes['CalendarYear']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectPersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectPersonPayload'] = ResolversParentTypes['CorrectPersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CountedBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedBatch'] = ResolversParentTypes['CountedBatch']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type CreateProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProjectPayload'] = ResolversParentTypes['CreateProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateSurveyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSurveyPayload'] = ResolversParentTypes['CreateSurveyPayload']> = {
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateUnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateUnitPayload'] = ResolversParentTypes['CreateUnitPayload']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CriterionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriterionConnection'] = ResolversParentTypes['CriterionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CriterionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CriterionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriterionEdge'] = ResolversParentTypes['CriterionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DefineCategoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefineCategoryPayload'] = ResolversParentTypes['DefineCategoryPayload']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DefineCriterionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DefineCriterionPayload'] = ResolversParentTypes['DefineCriterionPayload']> = {
  criterion?: Resolver<Maybe<ResolversTypes['Criterion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndAgreementPayload'] = ResolversParentTypes['EndAgreementPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EntryMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryMove'] = ResolversParentTypes['EntryMove']> = {
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluateProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluateProjectPayload'] = ResolversParentTypes['EvaluateProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['ProjectGoals']>, ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['ProjectReached'], ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['Satisfaction'], ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['EvaluationScore']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EvaluationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationConnection'] = ResolversParentTypes['EvaluationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvaluationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EvaluationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationEdge'] = ResolversParentTypes['EvaluationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType>;
};

export type EvaluationScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationScore'] = ResolversParentTypes['EvaluationScore']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface EventDataScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EventData'], any> {
  name: 'EventData';
}

export type FeedConsumerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedConsumer'] = ResolversParentTypes['FeedConsumer']> = {
  at?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lag?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  movedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedEvent'] = ResolversParentTypes['FeedEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['EventData'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedEventConnection'] = ResolversParentTypes['FeedEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeedEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FeedEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeedEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedEventEdge'] = ResolversParentTypes['FeedEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeedEvent'], ParentType, ContextType>;
};

export type FeedStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedStatus'] = ResolversParentTypes['FeedStatus']> = {
  consumers?: Resolver<ReadonlyArray<ResolversTypes['FeedConsumer']>, ParentType, ContextType>;
  floor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  head?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parked?: Resolver<ResolversTypes['ParkedEventConnection'], ParentType, ContextType, RequireFields<FeedStatusParkedArgs, 'first'>>;
};

export type FeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['FeedbackBy'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  proxy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['FigureMetric'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['FigurePart']>, ParentType, ContextType, RequireFields<FigurePartsArgs, 'by'>>;
  shown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
};

export type FigurePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigurePart'] = ResolversParentTypes['FigurePart']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figures'] = ResolversParentTypes['Figures']> = {
  asOf?: Resolver<Maybe<ResolversTypes['FiguresAsOf']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType, RequireFields<FiguresFigureArgs, 'metric'>>;
  headlines?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
};

export type FiguresAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiguresAsOf'] = ResolversParentTypes['FiguresAsOf']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FiguresChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiguresChange'] = ResolversParentTypes['FiguresChange']> = {
  asOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['FigureMetric']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
};

export type FocusGroupCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FocusGroupCount'] = ResolversParentTypes['FocusGroupCount']> = {
  answered?: Resolver<ResolversTypes['CellCount'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['FocusGroup'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['OptionCell']>, ParentType, ContextType>;
};

export type FormulaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Formula'] = ResolversParentTypes['Formula']> = {
  focusGroups?: Resolver<ReadonlyArray<ResolversTypes['FocusGroup']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['FormulaWeights'], ParentType, ContextType>;
};

export type FormulaWeightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormulaWeights'] = ResolversParentTypes['FormulaWeights']> = {
  focus?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GiveFeedbackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveFeedbackPayload'] = ResolversParentTypes['GiveFeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GiveNameConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveNameConsentPayload'] = ResolversParentTypes['GiveNameConsentPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  grantedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EventKind']>, ParentType, ContextType>;
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

export type HistoryEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEvent'] = ResolversParentTypes['HistoryEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistoryEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEventConnection'] = ResolversParentTypes['HistoryEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HistoryEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HistoryEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HistoryEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEventEdge'] = ResolversParentTypes['HistoryEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HistoryEvent'], ParentType, ContextType>;
};

export type HouseholdCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdCode'] = ResolversParentTypes['HouseholdCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type LinkNeedsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkNeedsPayload'] = ResolversParentTypes['LinkNeedsPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListedNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedNeed'] = ResolversParentTypes['ListedNeed']> = {
  channel?: Resolver<ResolversTypes['NeedChannel'], ParentType, ContextType>;
  heardAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  supporters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListedOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedOption'] = ResolversParentTypes['ListedOption']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  option?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MakeTemplatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakeTemplatePayload'] = ResolversParentTypes['MakeTemplatePayload']> = {
  template?: Resolver<Maybe<ResolversTypes['Template']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

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

export type MoveEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveEntryPayload'] = ResolversParentTypes['MoveEntryPayload']> = {
  list?: Resolver<Maybe<ResolversTypes['NeedsList']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptNeed?: Resolver<Maybe<ResolversTypes['AcceptNeedPayload']>, ParentType, ContextType, RequireFields<MutationAcceptNeedArgs, 'input'>>;
  activateCounty?: Resolver<Maybe<ResolversTypes['ActivateCountyPayload']>, ParentType, ContextType, RequireFields<MutationActivateCountyArgs, 'input'>>;
  addCompound?: Resolver<Maybe<ResolversTypes['AddCompoundPayload']>, ParentType, ContextType, RequireFields<MutationAddCompoundArgs, 'input'>>;
  addPartnerContact?: Resolver<Maybe<ResolversTypes['AddPartnerContactPayload']>, ParentType, ContextType, RequireFields<MutationAddPartnerContactArgs, 'input'>>;
  addTopic?: Resolver<Maybe<ResolversTypes['AddTopicPayload']>, ParentType, ContextType, RequireFields<MutationAddTopicArgs, 'input'>>;
  answerNeed?: Resolver<Maybe<ResolversTypes['AnswerNeedPayload']>, ParentType, ContextType, RequireFields<MutationAnswerNeedArgs, 'input'>>;
  answerPublicly?: Resolver<Maybe<ResolversTypes['AnswerPubliclyPayload']>, ParentType, ContextType, RequireFields<MutationAnswerPubliclyArgs, 'input'>>;
  answerSurvey?: Resolver<Maybe<ResolversTypes['AnswerSurveyPayload']>, ParentType, ContextType, RequireFields<MutationAnswerSurveyArgs, 'input'>>;
  approveProject?: Resolver<Maybe<ResolversTypes['ApproveProjectPayload']>, ParentType, ContextType, RequireFields<MutationApproveProjectArgs, 'input'>>;
  archiveBoard?: Resolver<Maybe<ResolversTypes['ArchiveBoardPayload']>, ParentType, ContextType, RequireFields<MutationArchiveBoardArgs, 'input'>>;
  archiveBrand?: Resolver<Maybe<ResolversTypes['ArchiveBrandPayload']>, ParentType, ContextType, RequireFields<MutationArchiveBrandArgs, 'input'>>;
  archiveCategory?: Resolver<Maybe<ResolversTypes['ArchiveCategoryPayload']>, ParentType, ContextType, RequireFields<MutationArchiveCategoryArgs, 'input'>>;
  archiveCriterion?: Resolver<Maybe<ResolversTypes['ArchiveCriterionPayload']>, ParentType, ContextType, RequireFields<MutationArchiveCriterionArgs, 'input'>>;
  archivePartner?: Resolver<Maybe<ResolversTypes['ArchivePartnerPayload']>, ParentType, ContextType, RequireFields<MutationArchivePartnerArgs, 'input'>>;
  archiveSurvey?: Resolver<Maybe<ResolversTypes['ArchiveSurveyPayload']>, ParentType, ContextType, RequireFields<MutationArchiveSurveyArgs, 'input'>>;
  archiveTemplate?: Resolver<Maybe<ResolversTypes['ArchiveTemplatePayload']>, ParentType, ContextType, RequireFields<MutationArchiveTemplateArgs, 'input'>>;
  archiveUnit?: Resolver<Maybe<ResolversTypes['ArchiveUnitPayload']>, ParentType, ContextType, RequireFields<MutationArchiveUnitArgs, 'input'>>;
  assignNeed?: Resolver<Maybe<ResolversTypes['AssignNeedPayload']>, ParentType, ContextType, RequireFields<MutationAssignNeedArgs, 'input'>>;
  attestReport?: Resolver<Maybe<ResolversTypes['AttestReportPayload']>, ParentType, ContextType, RequireFields<MutationAttestReportArgs, 'input'>>;
  beginProject?: Resolver<Maybe<ResolversTypes['BeginProjectPayload']>, ParentType, ContextType, RequireFields<MutationBeginProjectArgs, 'input'>>;
  cancelProject?: Resolver<Maybe<ResolversTypes['CancelProjectPayload']>, ParentType, ContextType, RequireFields<MutationCancelProjectArgs, 'input'>>;
  closeBatch?: Resolver<Maybe<ResolversTypes['CloseBatchPayload']>, ParentType, ContextType, RequireFields<MutationCloseBatchArgs, 'input'>>;
  closeNeed?: Resolver<Maybe<ResolversTypes['CloseNeedPayload']>, ParentType, ContextType, RequireFields<MutationCloseNeedArgs, 'input'>>;
  closeProject?: Resolver<Maybe<ResolversTypes['CloseProjectPayload']>, ParentType, ContextType, RequireFields<MutationCloseProjectArgs, 'input'>>;
  collectAnswer?: Resolver<Maybe<ResolversTypes['CollectAnswerPayload']>, ParentType, ContextType, RequireFields<MutationCollectAnswerArgs, 'input'>>;
  commitResource?: Resolver<Maybe<ResolversTypes['CommitResourcePayload']>, ParentType, ContextType, RequireFields<MutationCommitResourceArgs, 'input'>>;
  computeNeedsList?: Resolver<Maybe<ResolversTypes['ComputeNeedsListPayload']>, ParentType, ContextType, RequireFields<MutationComputeNeedsListArgs, 'input'>>;
  copyQuestionnaire?: Resolver<Maybe<ResolversTypes['CopyQuestionnairePayload']>, ParentType, ContextType, RequireFields<MutationCopyQuestionnaireArgs, 'input'>>;
  correctCalendar?: Resolver<Maybe<ResolversTypes['CorrectCalendarPayload']>, ParentType, ContextType, RequireFields<MutationCorrectCalendarArgs, 'input'>>;
  correctPerson?: Resolver<Maybe<ResolversTypes['CorrectPersonPayload']>, ParentType, ContextType, RequireFields<MutationCorrectPersonArgs, 'input'>>;
  createBoard?: Resolver<Maybe<ResolversTypes['CreateBoardPayload']>, ParentType, ContextType, RequireFields<MutationCreateBoardArgs, 'input'>>;
  createBrand?: Resolver<Maybe<ResolversTypes['CreateBrandPayload']>, ParentType, ContextType, RequireFields<MutationCreateBrandArgs, 'input'>>;
  createProject?: Resolver<Maybe<ResolversTypes['CreateProjectPayload']>, ParentType, ContextType, RequireFields<MutationCreateProjectArgs, 'input'>>;
  createSurvey?: Resolver<Maybe<ResolversTypes['CreateSurveyPayload']>, ParentType, ContextType, RequireFields<MutationCreateSurveyArgs, 'input'>>;
  createUnit?: Resolver<Maybe<ResolversTypes['CreateUnitPayload']>, ParentType, ContextType, RequireFields<MutationCreateUnitArgs, 'input'>>;
  defineCategory?: Resolver<Maybe<ResolversTypes['DefineCategoryPayload']>, ParentType, ContextType, RequireFields<MutationDefineCategoryArgs, 'input'>>;
  defineCriterion?: Resolver<Maybe<ResolversTypes['DefineCriterionPayload']>, ParentType, ContextType, RequireFields<MutationDefineCriterionArgs, 'input'>>;
  endAgreement?: Resolver<Maybe<ResolversTypes['EndAgreementPayload']>, ParentType, ContextType, RequireFields<MutationEndAgreementArgs, 'input'>>;
  evaluateProject?: Resolver<Maybe<ResolversTypes['EvaluateProjectPayload']>, ParentType, ContextType, RequireFields<MutationEvaluateProjectArgs, 'input'>>;
  giveFeedback?: Resolver<Maybe<ResolversTypes['GiveFeedbackPayload']>, ParentType, ContextType, RequireFields<MutationGiveFeedbackArgs, 'input'>>;
  giveNameConsent?: Resolver<Maybe<ResolversTypes['GiveNameConsentPayload']>, ParentType, ContextType, RequireFields<MutationGiveNameConsentArgs, 'input'>>;
  grantRole?: Resolver<Maybe<ResolversTypes['GrantRolePayload']>, ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  hearNeed?: Resolver<Maybe<ResolversTypes['HearNeedPayload']>, ParentType, ContextType, RequireFields<MutationHearNeedArgs, 'input'>>;
  joinCounty?: Resolver<Maybe<ResolversTypes['JoinCountyPayload']>, ParentType, ContextType, RequireFields<MutationJoinCountyArgs, 'input'>>;
  linkNeeds?: Resolver<Maybe<ResolversTypes['LinkNeedsPayload']>, ParentType, ContextType, RequireFields<MutationLinkNeedsArgs, 'input'>>;
  makeTemplate?: Resolver<Maybe<ResolversTypes['MakeTemplatePayload']>, ParentType, ContextType, RequireFields<MutationMakeTemplateArgs, 'input'>>;
  markPilot?: Resolver<Maybe<ResolversTypes['MarkPilotPayload']>, ParentType, ContextType, RequireFields<MutationMarkPilotArgs, 'input'>>;
  mergeNeed?: Resolver<Maybe<ResolversTypes['MergeNeedPayload']>, ParentType, ContextType, RequireFields<MutationMergeNeedArgs, 'input'>>;
  moveEntry?: Resolver<Maybe<ResolversTypes['MoveEntryPayload']>, ParentType, ContextType, RequireFields<MutationMoveEntryArgs, 'input'>>;
  noteNeed?: Resolver<Maybe<ResolversTypes['NoteNeedPayload']>, ParentType, ContextType, RequireFields<MutationNoteNeedArgs, 'input'>>;
  offerResource?: Resolver<Maybe<ResolversTypes['OfferResourcePayload']>, ParentType, ContextType, RequireFields<MutationOfferResourceArgs, 'input'>>;
  openBatch?: Resolver<Maybe<ResolversTypes['OpenBatchPayload']>, ParentType, ContextType, RequireFields<MutationOpenBatchArgs, 'input'>>;
  openNeedsList?: Resolver<Maybe<ResolversTypes['OpenNeedsListPayload']>, ParentType, ContextType, RequireFields<MutationOpenNeedsListArgs, 'input'>>;
  planBatch?: Resolver<Maybe<ResolversTypes['PlanBatchPayload']>, ParentType, ContextType, RequireFields<MutationPlanBatchArgs, 'input'>>;
  provisionCounty?: Resolver<Maybe<ResolversTypes['ProvisionCountyPayload']>, ParentType, ContextType, RequireFields<MutationProvisionCountyArgs, 'input'>>;
  publishFeedback?: Resolver<Maybe<ResolversTypes['PublishFeedbackPayload']>, ParentType, ContextType, RequireFields<MutationPublishFeedbackArgs, 'input'>>;
  publishNeedsList?: Resolver<Maybe<ResolversTypes['PublishNeedsListPayload']>, ParentType, ContextType, RequireFields<MutationPublishNeedsListArgs, 'input'>>;
  publishProject?: Resolver<Maybe<ResolversTypes['PublishProjectPayload']>, ParentType, ContextType, RequireFields<MutationPublishProjectArgs, 'input'>>;
  rateByReceipt?: Resolver<Maybe<ResolversTypes['RateByReceiptPayload']>, ParentType, ContextType, RequireFields<MutationRateByReceiptArgs, 'input'>>;
  recordPublication?: Resolver<Maybe<ResolversTypes['RecordPublicationPayload']>, ParentType, ContextType, RequireFields<MutationRecordPublicationArgs, 'input'>>;
  registerPartner?: Resolver<Maybe<ResolversTypes['RegisterPartnerPayload']>, ParentType, ContextType, RequireFields<MutationRegisterPartnerArgs, 'input'>>;
  registerPerson?: Resolver<Maybe<ResolversTypes['RegisterPersonPayload']>, ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  releaseResource?: Resolver<Maybe<ResolversTypes['ReleaseResourcePayload']>, ParentType, ContextType, RequireFields<MutationReleaseResourceArgs, 'input'>>;
  removePartnerContact?: Resolver<Maybe<ResolversTypes['RemovePartnerContactPayload']>, ParentType, ContextType, RequireFields<MutationRemovePartnerContactArgs, 'input'>>;
  renameSurvey?: Resolver<Maybe<ResolversTypes['RenameSurveyPayload']>, ParentType, ContextType, RequireFields<MutationRenameSurveyArgs, 'input'>>;
  reopenNeed?: Resolver<Maybe<ResolversTypes['ReopenNeedPayload']>, ParentType, ContextType, RequireFields<MutationReopenNeedArgs, 'input'>>;
  rescheduleProject?: Resolver<Maybe<ResolversTypes['RescheduleProjectPayload']>, ParentType, ContextType, RequireFields<MutationRescheduleProjectArgs, 'input'>>;
  resumeCounty?: Resolver<Maybe<ResolversTypes['ResumeCountyPayload']>, ParentType, ContextType, RequireFields<MutationResumeCountyArgs, 'input'>>;
  returnNeed?: Resolver<Maybe<ResolversTypes['ReturnNeedPayload']>, ParentType, ContextType, RequireFields<MutationReturnNeedArgs, 'input'>>;
  returnProject?: Resolver<Maybe<ResolversTypes['ReturnProjectPayload']>, ParentType, ContextType, RequireFields<MutationReturnProjectArgs, 'input'>>;
  revealContact?: Resolver<Maybe<ResolversTypes['RevealContactPayload']>, ParentType, ContextType, RequireFields<MutationRevealContactArgs, 'input'>>;
  reviewAnswer?: Resolver<Maybe<ResolversTypes['ReviewAnswerPayload']>, ParentType, ContextType, RequireFields<MutationReviewAnswerArgs, 'input'>>;
  reviseBatch?: Resolver<Maybe<ResolversTypes['ReviseBatchPayload']>, ParentType, ContextType, RequireFields<MutationReviseBatchArgs, 'input'>>;
  reviseBoard?: Resolver<Maybe<ResolversTypes['ReviseBoardPayload']>, ParentType, ContextType, RequireFields<MutationReviseBoardArgs, 'input'>>;
  reviseBrand?: Resolver<Maybe<ResolversTypes['ReviseBrandPayload']>, ParentType, ContextType, RequireFields<MutationReviseBrandArgs, 'input'>>;
  reviseFormula?: Resolver<Maybe<ResolversTypes['ReviseFormulaPayload']>, ParentType, ContextType, RequireFields<MutationReviseFormulaArgs, 'input'>>;
  revisePartner?: Resolver<Maybe<ResolversTypes['RevisePartnerPayload']>, ParentType, ContextType, RequireFields<MutationRevisePartnerArgs, 'input'>>;
  reviseProject?: Resolver<Maybe<ResolversTypes['ReviseProjectPayload']>, ParentType, ContextType, RequireFields<MutationReviseProjectArgs, 'input'>>;
  reviseQuestionnaire?: Resolver<Maybe<ResolversTypes['ReviseQuestionnairePayload']>, ParentType, ContextType, RequireFields<MutationReviseQuestionnaireArgs, 'input'>>;
  reviseResource?: Resolver<Maybe<ResolversTypes['ReviseResourcePayload']>, ParentType, ContextType, RequireFields<MutationReviseResourceArgs, 'input'>>;
  revokeRole?: Resolver<Maybe<ResolversTypes['RevokeRolePayload']>, ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
  setTarget?: Resolver<Maybe<ResolversTypes['SetTargetPayload']>, ParentType, ContextType, RequireFields<MutationSetTargetArgs, 'input'>>;
  shareTemplate?: Resolver<Maybe<ResolversTypes['ShareTemplatePayload']>, ParentType, ContextType, RequireFields<MutationShareTemplateArgs, 'input'>>;
  signAgreement?: Resolver<Maybe<ResolversTypes['SignAgreementPayload']>, ParentType, ContextType, RequireFields<MutationSignAgreementArgs, 'input'>>;
  stageRegions?: Resolver<Maybe<ResolversTypes['StageRegionsPayload']>, ParentType, ContextType, RequireFields<MutationStageRegionsArgs, 'input'>>;
  startProject?: Resolver<Maybe<ResolversTypes['StartProjectPayload']>, ParentType, ContextType, RequireFields<MutationStartProjectArgs, 'input'>>;
  submitProject?: Resolver<Maybe<ResolversTypes['SubmitProjectPayload']>, ParentType, ContextType, RequireFields<MutationSubmitProjectArgs, 'input'>>;
  supportNeed?: Resolver<Maybe<ResolversTypes['SupportNeedPayload']>, ParentType, ContextType, RequireFields<MutationSupportNeedArgs, 'input'>>;
  suspendCounty?: Resolver<Maybe<ResolversTypes['SuspendCountyPayload']>, ParentType, ContextType, RequireFields<MutationSuspendCountyArgs, 'input'>>;
  tallyBatch?: Resolver<Maybe<ResolversTypes['TallyBatchPayload']>, ParentType, ContextType, RequireFields<MutationTallyBatchArgs, 'input'>>;
  triageNeed?: Resolver<Maybe<ResolversTypes['TriageNeedPayload']>, ParentType, ContextType, RequireFields<MutationTriageNeedArgs, 'input'>>;
  unlinkNeed?: Resolver<Maybe<ResolversTypes['UnlinkNeedPayload']>, ParentType, ContextType, RequireFields<MutationUnlinkNeedArgs, 'input'>>;
  withdrawAnswer?: Resolver<Maybe<ResolversTypes['WithdrawAnswerPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawAnswerArgs, 'input'>>;
  withdrawFeedback?: Resolver<Maybe<ResolversTypes['WithdrawFeedbackPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawFeedbackArgs, 'input'>>;
  withdrawNameConsent?: Resolver<Maybe<ResolversTypes['WithdrawNameConsentPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawNameConsentArgs, 'input'>>;
  withdrawNeedsList?: Resolver<Maybe<ResolversTypes['WithdrawNeedsListPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawNeedsListArgs, 'input'>>;
  withdrawOwnAnswer?: Resolver<Maybe<ResolversTypes['WithdrawOwnAnswerPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawOwnAnswerArgs, 'input'>>;
  withdrawPublicAnswer?: Resolver<Maybe<ResolversTypes['WithdrawPublicAnswerPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawPublicAnswerArgs, 'input'>>;
  withdrawResource?: Resolver<Maybe<ResolversTypes['WithdrawResourcePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawResourceArgs, 'input'>>;
  withdrawUpdate?: Resolver<Maybe<ResolversTypes['WithdrawUpdatePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawUpdateArgs, 'input'>>;
  writeUpdate?: Resolver<Maybe<ResolversTypes['WriteUpdatePayload']>, ParentType, ContextType, RequireFields<MutationWriteUpdateArgs, 'input'>>;
};

export type NameConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameConsent'] = ResolversParentTypes['NameConsent']> = {
  evidence?: Resolver<ResolversTypes['ConsentEvidence'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  history?: Resolver<ResolversTypes['HistoryEventConnection'], ParentType, ContextType, RequireFields<NeedHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NeedNoteConnection'], ParentType, ContextType, RequireFields<NeedNotesArgs, 'first'>>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['NeedOutcome']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<NeedProjectsArgs, 'first'>>;
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

export type NeedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedChange'] = ResolversParentTypes['NeedChange']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['FeedEvent'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
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

export type NeedsListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedsList'] = ResolversParentTypes['NeedsList']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEventConnection'], ParentType, ContextType, RequireFields<NeedsListHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['NeedsListVersion']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['NeedsListVersion']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versionNumbered?: Resolver<Maybe<ResolversTypes['NeedsListVersion']>, ParentType, ContextType, RequireFields<NeedsListVersionNumberedArgs, 'number'>>;
  versions?: Resolver<ResolversTypes['NeedsListVersionConnection'], ParentType, ContextType, RequireFields<NeedsListVersionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedsListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedsListConnection'] = ResolversParentTypes['NeedsListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedsListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeedsList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NeedsListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedsListEdge'] = ResolversParentTypes['NeedsListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NeedsList'], ParentType, ContextType>;
};

export type NeedsListEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedsListEntry'] = ResolversParentTypes['NeedsListEntry']> = {
  computedRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earliestHeardAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  move?: Resolver<Maybe<ResolversTypes['EntryMove']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['ScoreParts'], ParentType, ContextType>;
  previousRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceTitles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['NeedsListSourceConnection'], ParentType, ContextType, RequireFields<NeedsListEntrySourcesArgs, 'first'>>;
  supporters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['NeedTopic']>, ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedsListEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedsListEntryConnection'] = ResolversParentTypes['NeedsListEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedsListEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeedsListEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NeedsListEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedsListEntryEdge'] = ResolversParentTypes['NeedsListEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NeedsListEntry'], ParentType, ContextType>;
};

export type NeedsListInputsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedsListInputs'] = ResolversParentTypes['NeedsListInputs']> = {
  batches?: Resolver<ReadonlyArray<ResolversTypes['CountedBatch']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  unsorted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validAnswers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedsListPublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedsListPublication'] = ResolversParentTypes['NeedsListPublication']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['FeedEvent'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['NeedsList']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PublicNeedsList']>, ParentType, ContextType>;
};

export type NeedsListSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedsListSource'] = ResolversParentTypes['NeedsListSource']> = {
  __resolveType: TypeResolveFn<'ListedNeed' | 'ListedOption', ParentType, ContextType>;
};

export type NeedsListSourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedsListSourceConnection'] = ResolversParentTypes['NeedsListSourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedsListSourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeedsListSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NeedsListSourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedsListSourceEdge'] = ResolversParentTypes['NeedsListSourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NeedsListSource'], ParentType, ContextType>;
};

export type NeedsListVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedsListVersion'] = ResolversParentTypes['NeedsListVersion']> = {
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['NeedsListEntryConnection'], ParentType, ContextType, RequireFields<NeedsListVersionEntriesArgs, 'first'>>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['Formula'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputs?: Resolver<ResolversTypes['NeedsListInputs'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedsListVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedsListVersionConnection'] = ResolversParentTypes['NeedsListVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedsListVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeedsListVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NeedsListVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedsListVersionEdge'] = ResolversParentTypes['NeedsListVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NeedsListVersion'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Batch' | 'Brand' | 'Compound' | 'Member' | 'Need' | 'NeedTopic' | 'NeedsList' | 'Partner' | 'Person' | 'Project' | 'Resource' | 'ServiceBoard' | 'Survey' | 'Template' | 'Unit', ParentType, ContextType>;
};

export type NoteNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteNeedPayload'] = ResolversParentTypes['NoteNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OfferResourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferResourcePayload'] = ResolversParentTypes['OfferResourcePayload']> = {
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenBatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenBatchPayload'] = ResolversParentTypes['OpenBatchPayload']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenNeedsListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenNeedsListPayload'] = ResolversParentTypes['OpenNeedsListPayload']> = {
  list?: Resolver<Maybe<ResolversTypes['NeedsList']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OptionCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OptionCell'] = ResolversParentTypes['OptionCell']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['CellCount'], ParentType, ContextType>;
};

export type OptionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OptionCount'] = ResolversParentTypes['OptionCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rankSum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OwnAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnAnswer'] = ResolversParentTypes['OwnAnswer']> = {
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  focusGroups?: Resolver<ReadonlyArray<ResolversTypes['FocusGroup']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['AnswerValue']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['AnswerWay'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParkedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedEvent'] = ResolversParentTypes['ParkedEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  consumer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParkedEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedEventConnection'] = ResolversParentTypes['ParkedEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParkedEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ParkedEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ParkedEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedEventEdge'] = ResolversParentTypes['ParkedEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParkedEvent'], ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreementUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<PartnerAgreementsArgs, 'first'>>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coConstruction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  credentials?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fiveParty?: Resolver<ResolversTypes['FivePartyRole'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEventConnection'], ParentType, ContextType, RequireFields<PartnerHistoryArgs, 'first'>>;
  home?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameConsent?: Resolver<Maybe<ResolversTypes['NameConsent']>, ParentType, ContextType>;
  organisationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<PartnerProjectsArgs, 'first'>>;
  region?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resources?: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<PartnerResourcesArgs, 'first'>>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  focusGroups?: Resolver<ReadonlyArray<ResolversTypes['FocusGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<PersonNeedsArgs, 'first'>>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanBatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanBatchPayload'] = ResolversParentTypes['PlanBatchPayload']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  area?: Resolver<Maybe<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['ServiceBoard']>, ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commitmentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<ProjectCommitmentsArgs, 'first'>>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  evaluations?: Resolver<ResolversTypes['EvaluationConnection'], ParentType, ContextType, RequireFields<ProjectEvaluationsArgs, 'first'>>;
  feedback?: Resolver<ResolversTypes['FeedbackConnection'], ParentType, ContextType, RequireFields<ProjectFeedbackArgs, 'first'>>;
  fiveParty?: Resolver<ReadonlyArray<ResolversTypes['FivePartyRole']>, ParentType, ContextType>;
  focusGroups?: Resolver<ReadonlyArray<ResolversTypes['FocusGroup']>, ParentType, ContextType>;
  goals?: Resolver<Maybe<ResolversTypes['ProjectGoals']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEventConnection'], ParentType, ContextType, RequireFields<ProjectHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ProjectLine']>, ParentType, ContextType>;
  needCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['ProjectNeedConnection'], ParentType, ContextType, RequireFields<ProjectNeedsArgs, 'first'>>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['ProjectPartner']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publications?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  risks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedFrom?: Resolver<Maybe<ResolversTypes['ProjectOrigin']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProjectState'], ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['Template']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updates?: Resolver<ResolversTypes['ProjectUpdateConnection'], ParentType, ContextType, RequireFields<ProjectUpdatesArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectChange'] = ResolversParentTypes['ProjectChange']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['FeedEvent'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PublicProject']>, ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectGoalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectGoals'] = ResolversParentTypes['ProjectGoals']> = {
  personTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectLine'] = ResolversParentTypes['ProjectLine']> = {
  kind?: Resolver<ResolversTypes['ProjectLineKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectNeed'] = ResolversParentTypes['ProjectNeed']> = {
  linkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectNeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectNeedConnection'] = ResolversParentTypes['ProjectNeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectNeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectNeed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectNeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectNeedEdge'] = ResolversParentTypes['ProjectNeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectNeed'], ParentType, ContextType>;
};

export type ProjectOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectOrigin'] = ResolversParentTypes['ProjectOrigin']> = {
  list?: Resolver<Maybe<ResolversTypes['NeedsList']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['NeedTopic']>, ParentType, ContextType>;
};

export type ProjectOriginsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectOrigins'] = ResolversParentTypes['ProjectOrigins']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fromNeeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPartner'] = ResolversParentTypes['ProjectPartner']> = {
  fiveParty?: Resolver<ResolversTypes['FivePartyRole'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
};

export type ProjectReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectReached'] = ResolversParentTypes['ProjectReached']> = {
  personTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectUpdate'] = ResolversParentTypes['ProjectUpdate']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectUpdateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectUpdateConnection'] = ResolversParentTypes['ProjectUpdateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectUpdateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectUpdate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectUpdateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectUpdateEdge'] = ResolversParentTypes['ProjectUpdateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectUpdate'], ParentType, ContextType>;
};

export type ProvisionCountyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionCountyPayload'] = ResolversParentTypes['ProvisionCountyPayload']> = {
  county?: Resolver<Maybe<ResolversTypes['CountyEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublicBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicBatch'] = ResolversParentTypes['PublicBatch']> = {
  closesOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  communities?: Resolver<ReadonlyArray<ResolversTypes['PublicCommunity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BatchState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['AnswerWay']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicBatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicBatchConnection'] = ResolversParentTypes['PublicBatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicBatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicBatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicBatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicBatchEdge'] = ResolversParentTypes['PublicBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicBatch'], ParentType, ContextType>;
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

export type PublicCommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicCommunity'] = ResolversParentTypes['PublicCommunity']> = {
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicFeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicFeedback'] = ResolversParentTypes['PublicFeedback']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicFeedbackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicFeedbackConnection'] = ResolversParentTypes['PublicFeedbackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicFeedbackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicFeedback']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicFeedbackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicFeedbackEdge'] = ResolversParentTypes['PublicFeedbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicFeedback'], ParentType, ContextType>;
};

export type PublicNeedsListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicNeedsList'] = ResolversParentTypes['PublicNeedsList']> = {
  community?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  communityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['PublicNeedsListEntryConnection'], ParentType, ContextType, RequireFields<PublicNeedsListEntriesArgs, 'first'>>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['Formula'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PublicNeedsListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicNeedsListConnection'] = ResolversParentTypes['PublicNeedsListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicNeedsListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicNeedsList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicNeedsListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicNeedsListEdge'] = ResolversParentTypes['PublicNeedsListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicNeedsList'], ParentType, ContextType>;
};

export type PublicNeedsListEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicNeedsListEntry'] = ResolversParentTypes['PublicNeedsListEntry']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['PublicScoreParts'], ParentType, ContextType>;
  previousRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PublicNeedsListEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicNeedsListEntryConnection'] = ResolversParentTypes['PublicNeedsListEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicNeedsListEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicNeedsListEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicNeedsListEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicNeedsListEntryEdge'] = ResolversParentTypes['PublicNeedsListEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicNeedsListEntry'], ParentType, ContextType>;
};

export type PublicPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicPartner'] = ResolversParentTypes['PublicPartner']> = {
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicProject'] = ResolversParentTypes['PublicProject']> = {
  boardName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brandName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  communityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  feedback?: Resolver<ResolversTypes['PublicFeedbackConnection'], ParentType, ContextType, RequireFields<PublicProjectFeedbackArgs, 'first'>>;
  focusGroups?: Resolver<ReadonlyArray<ResolversTypes['FocusGroup']>, ParentType, ContextType>;
  goals?: Resolver<Maybe<ResolversTypes['ProjectGoals']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['PublicPartner']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  risks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProjectState'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updates?: Resolver<ResolversTypes['ProjectUpdateConnection'], ParentType, ContextType, RequireFields<PublicProjectUpdatesArgs, 'first'>>;
};

export type PublicProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicProjectConnection'] = ResolversParentTypes['PublicProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicProjectEdge'] = ResolversParentTypes['PublicProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicProject'], ParentType, ContextType>;
};

export type PublicScorePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicScorePart'] = ResolversParentTypes['PublicScorePart']> = {
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PublicScorePartsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicScoreParts'] = ResolversParentTypes['PublicScoreParts']> = {
  focus?: Resolver<Maybe<ResolversTypes['PublicScorePart']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['PublicScorePart']>, ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['PublicScorePart']>, ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['PublicScorePart']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  externalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PublicationState'], ParentType, ContextType>;
};

export type PublishFeedbackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishFeedbackPayload'] = ResolversParentTypes['PublishFeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishNeedsListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishNeedsListPayload'] = ResolversParentTypes['PublishNeedsListPayload']> = {
  list?: Resolver<Maybe<ResolversTypes['NeedsList']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishProjectPayload'] = ResolversParentTypes['PublishProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  answers?: Resolver<ResolversTypes['AnswerConnection'], ParentType, ContextType, RequireFields<QueryAnswersArgs, 'batch' | 'first'>>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditEntriesArgs, 'first' | 'subject'>>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType, RequireFields<QueryBatchArgs, 'id'>>;
  board?: Resolver<Maybe<ResolversTypes['ServiceBoard']>, ParentType, ContextType, RequireFields<QueryBoardArgs, 'id'>>;
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType, RequireFields<QueryBrandArgs, 'id'>>;
  brands?: Resolver<ResolversTypes['BrandConnection'], ParentType, ContextType, RequireFields<QueryBrandsArgs, 'first'>>;
  compareBatches?: Resolver<Maybe<ResolversTypes['BatchComparison']>, ParentType, ContextType, RequireFields<QueryCompareBatchesArgs, 'batches'>>;
  counties?: Resolver<ResolversTypes['CountyEntryConnection'], ParentType, ContextType, RequireFields<QueryCountiesArgs, 'first'>>;
  county?: Resolver<Maybe<ResolversTypes['County']>, ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['CriterionConnection'], ParentType, ContextType, RequireFields<QueryCriteriaArgs, 'first'>>;
  dueNeeds?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<QueryDueNeedsArgs, 'first' | 'overdueOnly' | 'scope'>>;
  endingResources?: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<QueryEndingResourcesArgs, 'first' | 'until'>>;
  events?: Resolver<ResolversTypes['FeedEventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  expiringAgreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryExpiringAgreementsArgs, 'first' | 'until'>>;
  feed?: Resolver<ResolversTypes['FeedStatus'], ParentType, ContextType>;
  feedCursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figureMonths?: Resolver<ReadonlyArray<ResolversTypes['Figures']>, ParentType, ContextType, RequireFields<QueryFigureMonthsArgs, 'region' | 'year'>>;
  figures?: Resolver<Maybe<ResolversTypes['Figures']>, ParentType, ContextType, RequireFields<QueryFiguresArgs, 'month' | 'region'>>;
  findPersons?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryFindPersonsArgs, 'phone'>>;
  fittingResources?: Resolver<ReadonlyArray<ResolversTypes['ResourceFit']>, ParentType, ContextType, RequireFields<QueryFittingResourcesArgs, 'kind' | 'quantity'>>;
  formulas?: Resolver<ReadonlyArray<ResolversTypes['Formula']>, ParentType, ContextType>;
  householdCodes?: Resolver<ReadonlyArray<ResolversTypes['HouseholdCode']>, ParentType, ContextType, RequireFields<QueryHouseholdCodesArgs, 'batch' | 'community' | 'count' | 'from'>>;
  likelyDuplicates?: Resolver<ReadonlyArray<ResolversTypes['LikelyDuplicate']>, ParentType, ContextType, RequireFields<QueryLikelyDuplicatesArgs, 'community' | 'title'>>;
  members?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, RequireFields<QueryMembersArgs, 'first' | 'scope'>>;
  myAnswer?: Resolver<Maybe<ResolversTypes['OwnAnswer']>, ParentType, ContextType, RequireFields<QueryMyAnswerArgs, 'batch'>>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedArgs, 'id'>>;
  needByExternalNumber?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedByExternalNumberArgs, 'number'>>;
  needStatus?: Resolver<Maybe<ResolversTypes['NeedStatus']>, ParentType, ContextType, RequireFields<QueryNeedStatusArgs, 'county' | 'receipt'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<QueryNeedsArgs, 'community' | 'first'>>;
  needsList?: Resolver<Maybe<ResolversTypes['NeedsList']>, ParentType, ContextType, RequireFields<QueryNeedsListArgs, 'id'>>;
  needsLists?: Resolver<ResolversTypes['NeedsListConnection'], ParentType, ContextType, RequireFields<QueryNeedsListsArgs, 'community' | 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  openBatches?: Resolver<ResolversTypes['BatchConnection'], ParentType, ContextType, RequireFields<QueryOpenBatchesArgs, 'first'>>;
  openNeeds?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<QueryOpenNeedsArgs, 'community' | 'first'>>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<QueryPartnerArgs, 'id'>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<QueryPartnersArgs, 'coConstructionOnly' | 'first' | 'kind'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projectOrigins?: Resolver<ResolversTypes['ProjectOrigins'], ParentType, ContextType, RequireFields<QueryProjectOriginsArgs, 'community'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsArgs, 'community' | 'first'>>;
  projectsByState?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsByStateArgs, 'first' | 'scope' | 'state'>>;
  provinceFigures?: Resolver<ReadonlyArray<ResolversTypes['Figures']>, ParentType, ContextType, RequireFields<QueryProvinceFiguresArgs, 'month'>>;
  publicBatch?: Resolver<Maybe<ResolversTypes['PublicBatch']>, ParentType, ContextType, RequireFields<QueryPublicBatchArgs, 'id'>>;
  publicBatches?: Resolver<ResolversTypes['PublicBatchConnection'], ParentType, ContextType, RequireFields<QueryPublicBatchesArgs, 'county' | 'first'>>;
  publicBrands?: Resolver<ReadonlyArray<ResolversTypes['PublicBrand']>, ParentType, ContextType, RequireFields<QueryPublicBrandsArgs, 'county'>>;
  publicNeedsList?: Resolver<Maybe<ResolversTypes['PublicNeedsList']>, ParentType, ContextType, RequireFields<QueryPublicNeedsListArgs, 'community' | 'county' | 'period'>>;
  publicNeedsLists?: Resolver<ResolversTypes['PublicNeedsListConnection'], ParentType, ContextType, RequireFields<QueryPublicNeedsListsArgs, 'community' | 'county' | 'first'>>;
  publicProject?: Resolver<Maybe<ResolversTypes['PublicProject']>, ParentType, ContextType, RequireFields<QueryPublicProjectArgs, 'id'>>;
  publicProjects?: Resolver<ResolversTypes['PublicProjectConnection'], ParentType, ContextType, RequireFields<QueryPublicProjectsArgs, 'county' | 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'month' | 'region'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryReportsArgs, 'first' | 'region'>>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType, RequireFields<QueryResourceArgs, 'id'>>;
  resources?: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<QueryResourcesArgs, 'first' | 'kind'>>;
  sharedTemplates?: Resolver<ResolversTypes['SharedTemplateConnection'], ParentType, ContextType, RequireFields<QuerySharedTemplatesArgs, 'first'>>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType, RequireFields<QuerySurveyArgs, 'id'>>;
  surveys?: Resolver<ResolversTypes['SurveyConnection'], ParentType, ContextType, RequireFields<QuerySurveysArgs, 'first' | 'region'>>;
  system?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType, RequireFields<QueryTargetsArgs, 'region' | 'year'>>;
  template?: Resolver<Maybe<ResolversTypes['Template']>, ParentType, ContextType, RequireFields<QueryTemplateArgs, 'id'>>;
  templates?: Resolver<ResolversTypes['TemplateConnection'], ParentType, ContextType, RequireFields<QueryTemplatesArgs, 'first'>>;
  toDo?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<QueryToDoArgs, 'first'>>;
  topics?: Resolver<ResolversTypes['NeedTopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'community' | 'first'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'id'>>;
  viewer?: Resolver<ResolversTypes['ViewerInfo'], ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['QuestionCondition']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['QuestionOption']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuestionConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionCondition'] = ResolversParentTypes['QuestionCondition']> = {
  anyOf?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QuestionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionCount'] = ResolversParentTypes['QuestionCount']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['OptionCount']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QuestionOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionOption'] = ResolversParentTypes['QuestionOption']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['NeedTopic']>, ParentType, ContextType>;
};

export type QuestionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionResult'] = ResolversParentTypes['QuestionResult']> = {
  communities?: Resolver<ReadonlyArray<ResolversTypes['CommunityCount']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['QuestionCount'], ParentType, ContextType>;
  focusGroups?: Resolver<ReadonlyArray<ResolversTypes['FocusGroupCount']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['QuestionCount'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuestionnaireResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Questionnaire'] = ResolversParentTypes['Questionnaire']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
};

export type RateByReceiptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateByReceiptPayload'] = ResolversParentTypes['RateByReceiptPayload']> = {
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPublicationPayload'] = ResolversParentTypes['RecordPublicationPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  __resolveType: TypeResolveFn<'Community' | 'Township', ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type RegisterPartnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPartnerPayload'] = ResolversParentTypes['RegisterPartnerPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterPersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPersonPayload'] = ResolversParentTypes['RegisterPersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleaseResourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseResourcePayload'] = ResolversParentTypes['ReleaseResourcePayload']> = {
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemovePartnerContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePartnerContactPayload'] = ResolversParentTypes['RemovePartnerContactPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenameSurveyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenameSurveyPayload'] = ResolversParentTypes['RenameSurveyPayload']> = {
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenNeedPayload'] = ResolversParentTypes['ReopenNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  attestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attestedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['ReportCorrection']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Figures'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReportCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportCorrection'] = ResolversParentTypes['ReportCorrection']> = {
  attested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['FigureMetric'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type RescheduleProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleProjectPayload'] = ResolversParentTypes['RescheduleProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<ResourceCommitmentsArgs, 'first'>>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEventConnection'], ParentType, ContextType, RequireFields<ResourceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  over?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  partnerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResourceState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceConnection'] = ResolversParentTypes['ResourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ResourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEdge'] = ResolversParentTypes['ResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
};

export type ResourceFitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceFit'] = ResolversParentTypes['ResourceFit']> = {
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ResourceFitReason']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ResumeCountyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeCountyPayload'] = ResolversParentTypes['ResumeCountyPayload']> = {
  county?: Resolver<Maybe<ResolversTypes['CountyEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnNeedPayload'] = ResolversParentTypes['ReturnNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnProjectPayload'] = ResolversParentTypes['ReturnProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevealContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealContactPayload'] = ResolversParentTypes['RevealContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewAnswerPayload'] = ResolversParentTypes['ReviewAnswerPayload']> = {
  answer?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseBatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseBatchPayload'] = ResolversParentTypes['ReviseBatchPayload']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
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

export type ReviseFormulaPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseFormulaPayload'] = ResolversParentTypes['ReviseFormulaPayload']> = {
  formula?: Resolver<Maybe<ResolversTypes['Formula']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevisePartnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisePartnerPayload'] = ResolversParentTypes['RevisePartnerPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseProjectPayload'] = ResolversParentTypes['ReviseProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseQuestionnairePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseQuestionnairePayload'] = ResolversParentTypes['ReviseQuestionnairePayload']> = {
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseResourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseResourcePayload'] = ResolversParentTypes['ReviseResourcePayload']> = {
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeRolePayload'] = ResolversParentTypes['RevokeRolePayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SatisfactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Satisfaction'] = ResolversParentTypes['Satisfaction']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScorePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScorePart'] = ResolversParentTypes['ScorePart']> = {
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScorePartsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreParts'] = ResolversParentTypes['ScoreParts']> = {
  focus?: Resolver<Maybe<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['ScorePart']>, ParentType, ContextType>;
};

export type ServiceBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceBoard'] = ResolversParentTypes['ServiceBoard']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  colour?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<ServiceBoardProjectsArgs, 'first'>>;
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

export type SetTargetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTargetPayload'] = ResolversParentTypes['SetTargetPayload']> = {
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShareTemplatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareTemplatePayload'] = ResolversParentTypes['ShareTemplatePayload']> = {
  template?: Resolver<Maybe<ResolversTypes['Template']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SharedTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedTemplate'] = ResolversParentTypes['SharedTemplate']> = {
  boardTheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  county?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  countyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  focusGroups?: Resolver<ReadonlyArray<ResolversTypes['FocusGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ProjectLine']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['ProjectReached'], ParentType, ContextType>;
  risks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SharedTemplateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedTemplateConnection'] = ResolversParentTypes['SharedTemplateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedTemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SharedTemplate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SharedTemplateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedTemplateEdge'] = ResolversParentTypes['SharedTemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedTemplate'], ParentType, ContextType>;
};

export type SignAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignAgreementPayload'] = ResolversParentTypes['SignAgreementPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StageRegionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageRegionsPayload'] = ResolversParentTypes['StageRegionsPayload']> = {
  county?: Resolver<Maybe<ResolversTypes['CountyEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartProjectPayload'] = ResolversParentTypes['StartProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitProjectPayload'] = ResolversParentTypes['SubmitProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  events?: SubscriptionResolver<ResolversTypes['FeedEvent'], "events", ParentType, ContextType, Partial<SubscriptionEventsArgs>>;
  figuresChanged?: SubscriptionResolver<ResolversTypes['FiguresChange'], "figuresChanged", ParentType, ContextType, Partial<SubscriptionFiguresChangedArgs>>;
  needUpdated?: SubscriptionResolver<ResolversTypes['NeedChange'], "needUpdated", ParentType, ContextType, Partial<SubscriptionNeedUpdatedArgs>>;
  needsListPublished?: SubscriptionResolver<ResolversTypes['NeedsListPublication'], "needsListPublished", ParentType, ContextType, Partial<SubscriptionNeedsListPublishedArgs>>;
  projectUpdated?: SubscriptionResolver<ResolversTypes['ProjectChange'], "projectUpdated", ParentType, ContextType, Partial<SubscriptionProjectUpdatedArgs>>;
};

export type SupportNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportNeedPayload'] = ResolversParentTypes['SupportNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  batches?: Resolver<ResolversTypes['BatchConnection'], ParentType, ContextType, RequireFields<SurveyBatchesArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEventConnection'], ParentType, ContextType, RequireFields<SurveyHistoryArgs, 'first'>>;
  home?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  questionnaire?: Resolver<Maybe<ResolversTypes['Questionnaire']>, ParentType, ContextType, Partial<SurveyQuestionnaireArgs>>;
  questionnaireNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyConnection'] = ResolversParentTypes['SurveyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SurveyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Survey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SurveyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyEdge'] = ResolversParentTypes['SurveyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
};

export type SuspendCountyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendCountyPayload'] = ResolversParentTypes['SuspendCountyPayload']> = {
  county?: Resolver<Maybe<ResolversTypes['CountyEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System']> = {
  schemaHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TallyBatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TallyBatchPayload'] = ResolversParentTypes['TallyBatchPayload']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['FigureMetric'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['TargetProgress']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetProgress'] = ResolversParentTypes['TargetProgress']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Template'] = ResolversParentTypes['Template']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  boardTheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  focusGroups?: Resolver<ReadonlyArray<ResolversTypes['FocusGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ProjectLine']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['ProjectReached'], ParentType, ContextType>;
  risks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateConnection'] = ResolversParentTypes['TemplateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TemplateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Template']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TemplateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemplateEdge'] = ResolversParentTypes['TemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Template'], ParentType, ContextType>;
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

export type UnlinkNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkNeedPayload'] = ResolversParentTypes['UnlinkNeedPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type WithdrawAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAnswerPayload'] = ResolversParentTypes['WithdrawAnswerPayload']> = {
  answer?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawFeedbackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawFeedbackPayload'] = ResolversParentTypes['WithdrawFeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawNameConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawNameConsentPayload'] = ResolversParentTypes['WithdrawNameConsentPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawNeedsListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawNeedsListPayload'] = ResolversParentTypes['WithdrawNeedsListPayload']> = {
  list?: Resolver<Maybe<ResolversTypes['NeedsList']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawOwnAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawOwnAnswerPayload'] = ResolversParentTypes['WithdrawOwnAnswerPayload']> = {
  answer?: Resolver<Maybe<ResolversTypes['OwnAnswer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawPublicAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPublicAnswerPayload'] = ResolversParentTypes['WithdrawPublicAnswerPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type WithdrawResourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawResourcePayload'] = ResolversParentTypes['WithdrawResourcePayload']> = {
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawUpdatePayload'] = ResolversParentTypes['WithdrawUpdatePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WriteUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteUpdatePayload'] = ResolversParentTypes['WriteUpdatePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptNeedPayload?: AcceptNeedPayloadResolvers<ContextType>;
  ActivateCountyPayload?: ActivateCountyPayloadResolvers<ContextType>;
  AddCompoundPayload?: AddCompoundPayloadResolvers<ContextType>;
  AddPartnerContactPayload?: AddPartnerContactPayloadResolvers<ContextType>;
  AddTopicPayload?: AddTopicPayloadResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AnswerConnection?: AnswerConnectionResolvers<ContextType>;
  AnswerCounts?: AnswerCountsResolvers<ContextType>;
  AnswerEdge?: AnswerEdgeResolvers<ContextType>;
  AnswerNeedPayload?: AnswerNeedPayloadResolvers<ContextType>;
  AnswerPubliclyPayload?: AnswerPubliclyPayloadResolvers<ContextType>;
  AnswerSurveyPayload?: AnswerSurveyPayloadResolvers<ContextType>;
  AnswerValue?: AnswerValueResolvers<ContextType>;
  ApproveProjectPayload?: ApproveProjectPayloadResolvers<ContextType>;
  ArchiveBoardPayload?: ArchiveBoardPayloadResolvers<ContextType>;
  ArchiveBrandPayload?: ArchiveBrandPayloadResolvers<ContextType>;
  ArchiveCategoryPayload?: ArchiveCategoryPayloadResolvers<ContextType>;
  ArchiveCriterionPayload?: ArchiveCriterionPayloadResolvers<ContextType>;
  ArchivePartnerPayload?: ArchivePartnerPayloadResolvers<ContextType>;
  ArchiveSurveyPayload?: ArchiveSurveyPayloadResolvers<ContextType>;
  ArchiveTemplatePayload?: ArchiveTemplatePayloadResolvers<ContextType>;
  ArchiveUnitPayload?: ArchiveUnitPayloadResolvers<ContextType>;
  AssignNeedPayload?: AssignNeedPayloadResolvers<ContextType>;
  AttestReportPayload?: AttestReportPayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Batch?: BatchResolvers<ContextType>;
  BatchComparison?: BatchComparisonResolvers<ContextType>;
  BatchConnection?: BatchConnectionResolvers<ContextType>;
  BatchEdge?: BatchEdgeResolvers<ContextType>;
  BeginProjectPayload?: BeginProjectPayloadResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  BrandConnection?: BrandConnectionResolvers<ContextType>;
  BrandEdge?: BrandEdgeResolvers<ContextType>;
  CalendarCorrection?: CalendarCorrectionResolvers<ContextType>;
  CalendarYear?: CalendarYearResolvers<ContextType>;
  CancelProjectPayload?: CancelProjectPayloadResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryConnection?: CategoryConnectionResolvers<ContextType>;
  CategoryEdge?: CategoryEdgeResolvers<ContextType>;
  CellCount?: CellCountResolvers<ContextType>;
  CloseBatchPayload?: CloseBatchPayloadResolvers<ContextType>;
  CloseNeedPayload?: CloseNeedPayloadResolvers<ContextType>;
  CloseProjectPayload?: CloseProjectPayloadResolvers<ContextType>;
  CollectAnswerPayload?: CollectAnswerPayloadResolvers<ContextType>;
  CollectorPace?: CollectorPaceResolvers<ContextType>;
  CommitResourcePayload?: CommitResourcePayloadResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityCount?: CommunityCountResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  ComparedOption?: ComparedOptionResolvers<ContextType>;
  ComparedQuestion?: ComparedQuestionResolvers<ContextType>;
  Compound?: CompoundResolvers<ContextType>;
  CompoundConnection?: CompoundConnectionResolvers<ContextType>;
  CompoundEdge?: CompoundEdgeResolvers<ContextType>;
  ComputeNeedsListPayload?: ComputeNeedsListPayloadResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  CopyQuestionnairePayload?: CopyQuestionnairePayloadResolvers<ContextType>;
  CorrectCalendarPayload?: CorrectCalendarPayloadResolvers<ContextType>;
  CorrectPersonPayload?: CorrectPersonPayloadResolvers<ContextType>;
  CountedBatch?: CountedBatchResolvers<ContextType>;
  County?: CountyResolvers<ContextType>;
  CountyEntry?: CountyEntryResolvers<ContextType>;
  CountyEntryConnection?: CountyEntryConnectionResolvers<ContextType>;
  CountyEntryEdge?: CountyEntryEdgeResolvers<ContextType>;
  CreateBoardPayload?: CreateBoardPayloadResolvers<ContextType>;
  CreateBrandPayload?: CreateBrandPayloadResolvers<ContextType>;
  CreateProjectPayload?: CreateProjectPayloadResolvers<ContextType>;
  CreateSurveyPayload?: CreateSurveyPayloadResolvers<ContextType>;
  CreateUnitPayload?: CreateUnitPayloadResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  CriterionConnection?: CriterionConnectionResolvers<ContextType>;
  CriterionEdge?: CriterionEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DefineCategoryPayload?: DefineCategoryPayloadResolvers<ContextType>;
  DefineCriterionPayload?: DefineCriterionPayloadResolvers<ContextType>;
  EndAgreementPayload?: EndAgreementPayloadResolvers<ContextType>;
  EntryMove?: EntryMoveResolvers<ContextType>;
  EvaluateProjectPayload?: EvaluateProjectPayloadResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  EvaluationConnection?: EvaluationConnectionResolvers<ContextType>;
  EvaluationEdge?: EvaluationEdgeResolvers<ContextType>;
  EvaluationScore?: EvaluationScoreResolvers<ContextType>;
  EventData?: GraphQLScalarType;
  FeedConsumer?: FeedConsumerResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  FeedEventConnection?: FeedEventConnectionResolvers<ContextType>;
  FeedEventEdge?: FeedEventEdgeResolvers<ContextType>;
  FeedStatus?: FeedStatusResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FeedbackConnection?: FeedbackConnectionResolvers<ContextType>;
  FeedbackEdge?: FeedbackEdgeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigurePart?: FigurePartResolvers<ContextType>;
  Figures?: FiguresResolvers<ContextType>;
  FiguresAsOf?: FiguresAsOfResolvers<ContextType>;
  FiguresChange?: FiguresChangeResolvers<ContextType>;
  FocusGroupCount?: FocusGroupCountResolvers<ContextType>;
  Formula?: FormulaResolvers<ContextType>;
  FormulaWeights?: FormulaWeightsResolvers<ContextType>;
  GiveFeedbackPayload?: GiveFeedbackPayloadResolvers<ContextType>;
  GiveNameConsentPayload?: GiveNameConsentPayloadResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantConnection?: GrantConnectionResolvers<ContextType>;
  GrantEdge?: GrantEdgeResolvers<ContextType>;
  GrantRolePayload?: GrantRolePayloadResolvers<ContextType>;
  HearNeedPayload?: HearNeedPayloadResolvers<ContextType>;
  HistoryEvent?: HistoryEventResolvers<ContextType>;
  HistoryEventConnection?: HistoryEventConnectionResolvers<ContextType>;
  HistoryEventEdge?: HistoryEventEdgeResolvers<ContextType>;
  HouseholdCode?: HouseholdCodeResolvers<ContextType>;
  JoinCountyPayload?: JoinCountyPayloadResolvers<ContextType>;
  LikelyDuplicate?: LikelyDuplicateResolvers<ContextType>;
  LinkNeedsPayload?: LinkNeedsPayloadResolvers<ContextType>;
  ListedNeed?: ListedNeedResolvers<ContextType>;
  ListedOption?: ListedOptionResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  MakeTemplatePayload?: MakeTemplatePayloadResolvers<ContextType>;
  MarkPilotPayload?: MarkPilotPayloadResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MergeNeedPayload?: MergeNeedPayloadResolvers<ContextType>;
  MoveEntryPayload?: MoveEntryPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameConsent?: NameConsentResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedChange?: NeedChangeResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
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
  NeedsList?: NeedsListResolvers<ContextType>;
  NeedsListConnection?: NeedsListConnectionResolvers<ContextType>;
  NeedsListEdge?: NeedsListEdgeResolvers<ContextType>;
  NeedsListEntry?: NeedsListEntryResolvers<ContextType>;
  NeedsListEntryConnection?: NeedsListEntryConnectionResolvers<ContextType>;
  NeedsListEntryEdge?: NeedsListEntryEdgeResolvers<ContextType>;
  NeedsListInputs?: NeedsListInputsResolvers<ContextType>;
  NeedsListPublication?: NeedsListPublicationResolvers<ContextType>;
  NeedsListSource?: NeedsListSourceResolvers<ContextType>;
  NeedsListSourceConnection?: NeedsListSourceConnectionResolvers<ContextType>;
  NeedsListSourceEdge?: NeedsListSourceEdgeResolvers<ContextType>;
  NeedsListVersion?: NeedsListVersionResolvers<ContextType>;
  NeedsListVersionConnection?: NeedsListVersionConnectionResolvers<ContextType>;
  NeedsListVersionEdge?: NeedsListVersionEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NoteNeedPayload?: NoteNeedPayloadResolvers<ContextType>;
  OfferResourcePayload?: OfferResourcePayloadResolvers<ContextType>;
  OpenBatchPayload?: OpenBatchPayloadResolvers<ContextType>;
  OpenNeedsListPayload?: OpenNeedsListPayloadResolvers<ContextType>;
  OptionCell?: OptionCellResolvers<ContextType>;
  OptionCount?: OptionCountResolvers<ContextType>;
  OwnAnswer?: OwnAnswerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParkedEvent?: ParkedEventResolvers<ContextType>;
  ParkedEventConnection?: ParkedEventConnectionResolvers<ContextType>;
  ParkedEventEdge?: ParkedEventEdgeResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PlanBatchPayload?: PlanBatchPayloadResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectChange?: ProjectChangeResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectGoals?: ProjectGoalsResolvers<ContextType>;
  ProjectLine?: ProjectLineResolvers<ContextType>;
  ProjectNeed?: ProjectNeedResolvers<ContextType>;
  ProjectNeedConnection?: ProjectNeedConnectionResolvers<ContextType>;
  ProjectNeedEdge?: ProjectNeedEdgeResolvers<ContextType>;
  ProjectOrigin?: ProjectOriginResolvers<ContextType>;
  ProjectOrigins?: ProjectOriginsResolvers<ContextType>;
  ProjectPartner?: ProjectPartnerResolvers<ContextType>;
  ProjectReached?: ProjectReachedResolvers<ContextType>;
  ProjectUpdate?: ProjectUpdateResolvers<ContextType>;
  ProjectUpdateConnection?: ProjectUpdateConnectionResolvers<ContextType>;
  ProjectUpdateEdge?: ProjectUpdateEdgeResolvers<ContextType>;
  ProvisionCountyPayload?: ProvisionCountyPayloadResolvers<ContextType>;
  PublicBatch?: PublicBatchResolvers<ContextType>;
  PublicBatchConnection?: PublicBatchConnectionResolvers<ContextType>;
  PublicBatchEdge?: PublicBatchEdgeResolvers<ContextType>;
  PublicBoard?: PublicBoardResolvers<ContextType>;
  PublicBrand?: PublicBrandResolvers<ContextType>;
  PublicCommunity?: PublicCommunityResolvers<ContextType>;
  PublicFeedback?: PublicFeedbackResolvers<ContextType>;
  PublicFeedbackConnection?: PublicFeedbackConnectionResolvers<ContextType>;
  PublicFeedbackEdge?: PublicFeedbackEdgeResolvers<ContextType>;
  PublicNeedsList?: PublicNeedsListResolvers<ContextType>;
  PublicNeedsListConnection?: PublicNeedsListConnectionResolvers<ContextType>;
  PublicNeedsListEdge?: PublicNeedsListEdgeResolvers<ContextType>;
  PublicNeedsListEntry?: PublicNeedsListEntryResolvers<ContextType>;
  PublicNeedsListEntryConnection?: PublicNeedsListEntryConnectionResolvers<ContextType>;
  PublicNeedsListEntryEdge?: PublicNeedsListEntryEdgeResolvers<ContextType>;
  PublicPartner?: PublicPartnerResolvers<ContextType>;
  PublicProject?: PublicProjectResolvers<ContextType>;
  PublicProjectConnection?: PublicProjectConnectionResolvers<ContextType>;
  PublicProjectEdge?: PublicProjectEdgeResolvers<ContextType>;
  PublicScorePart?: PublicScorePartResolvers<ContextType>;
  PublicScoreParts?: PublicScorePartsResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublishFeedbackPayload?: PublishFeedbackPayloadResolvers<ContextType>;
  PublishNeedsListPayload?: PublishNeedsListPayloadResolvers<ContextType>;
  PublishProjectPayload?: PublishProjectPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionCondition?: QuestionConditionResolvers<ContextType>;
  QuestionCount?: QuestionCountResolvers<ContextType>;
  QuestionOption?: QuestionOptionResolvers<ContextType>;
  QuestionResult?: QuestionResultResolvers<ContextType>;
  Questionnaire?: QuestionnaireResolvers<ContextType>;
  RateByReceiptPayload?: RateByReceiptPayloadResolvers<ContextType>;
  RecordPublicationPayload?: RecordPublicationPayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  RegisterPartnerPayload?: RegisterPartnerPayloadResolvers<ContextType>;
  RegisterPersonPayload?: RegisterPersonPayloadResolvers<ContextType>;
  ReleaseResourcePayload?: ReleaseResourcePayloadResolvers<ContextType>;
  RemovePartnerContactPayload?: RemovePartnerContactPayloadResolvers<ContextType>;
  RenameSurveyPayload?: RenameSurveyPayloadResolvers<ContextType>;
  ReopenNeedPayload?: ReopenNeedPayloadResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportCorrection?: ReportCorrectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  RescheduleProjectPayload?: RescheduleProjectPayloadResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  ResourceFit?: ResourceFitResolvers<ContextType>;
  ResumeCountyPayload?: ResumeCountyPayloadResolvers<ContextType>;
  ReturnNeedPayload?: ReturnNeedPayloadResolvers<ContextType>;
  ReturnProjectPayload?: ReturnProjectPayloadResolvers<ContextType>;
  RevealContactPayload?: RevealContactPayloadResolvers<ContextType>;
  ReviewAnswerPayload?: ReviewAnswerPayloadResolvers<ContextType>;
  ReviseBatchPayload?: ReviseBatchPayloadResolvers<ContextType>;
  ReviseBoardPayload?: ReviseBoardPayloadResolvers<ContextType>;
  ReviseBrandPayload?: ReviseBrandPayloadResolvers<ContextType>;
  ReviseFormulaPayload?: ReviseFormulaPayloadResolvers<ContextType>;
  RevisePartnerPayload?: RevisePartnerPayloadResolvers<ContextType>;
  ReviseProjectPayload?: ReviseProjectPayloadResolvers<ContextType>;
  ReviseQuestionnairePayload?: ReviseQuestionnairePayloadResolvers<ContextType>;
  ReviseResourcePayload?: ReviseResourcePayloadResolvers<ContextType>;
  RevokeRolePayload?: RevokeRolePayloadResolvers<ContextType>;
  Satisfaction?: SatisfactionResolvers<ContextType>;
  ScorePart?: ScorePartResolvers<ContextType>;
  ScoreParts?: ScorePartsResolvers<ContextType>;
  ServiceBoard?: ServiceBoardResolvers<ContextType>;
  ServiceBoardConnection?: ServiceBoardConnectionResolvers<ContextType>;
  ServiceBoardEdge?: ServiceBoardEdgeResolvers<ContextType>;
  SetTargetPayload?: SetTargetPayloadResolvers<ContextType>;
  ShareTemplatePayload?: ShareTemplatePayloadResolvers<ContextType>;
  SharedTemplate?: SharedTemplateResolvers<ContextType>;
  SharedTemplateConnection?: SharedTemplateConnectionResolvers<ContextType>;
  SharedTemplateEdge?: SharedTemplateEdgeResolvers<ContextType>;
  SignAgreementPayload?: SignAgreementPayloadResolvers<ContextType>;
  StageRegionsPayload?: StageRegionsPayloadResolvers<ContextType>;
  StartProjectPayload?: StartProjectPayloadResolvers<ContextType>;
  SubmitProjectPayload?: SubmitProjectPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SupportNeedPayload?: SupportNeedPayloadResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  SurveyConnection?: SurveyConnectionResolvers<ContextType>;
  SurveyEdge?: SurveyEdgeResolvers<ContextType>;
  SuspendCountyPayload?: SuspendCountyPayloadResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  TallyBatchPayload?: TallyBatchPayloadResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetProgress?: TargetProgressResolvers<ContextType>;
  Template?: TemplateResolvers<ContextType>;
  TemplateConnection?: TemplateConnectionResolvers<ContextType>;
  TemplateEdge?: TemplateEdgeResolvers<ContextType>;
  Township?: TownshipResolvers<ContextType>;
  TownshipConnection?: TownshipConnectionResolvers<ContextType>;
  TownshipEdge?: TownshipEdgeResolvers<ContextType>;
  Triage?: TriageResolvers<ContextType>;
  TriageNeedPayload?: TriageNeedPayloadResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  UnlinkNeedPayload?: UnlinkNeedPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ViewerInfo?: ViewerInfoResolvers<ContextType>;
  WithdrawAnswerPayload?: WithdrawAnswerPayloadResolvers<ContextType>;
  WithdrawFeedbackPayload?: WithdrawFeedbackPayloadResolvers<ContextType>;
  WithdrawNameConsentPayload?: WithdrawNameConsentPayloadResolvers<ContextType>;
  WithdrawNeedsListPayload?: WithdrawNeedsListPayloadResolvers<ContextType>;
  WithdrawOwnAnswerPayload?: WithdrawOwnAnswerPayloadResolvers<ContextType>;
  WithdrawPublicAnswerPayload?: WithdrawPublicAnswerPayloadResolvers<ContextType>;
  WithdrawResourcePayload?: WithdrawResourcePayloadResolvers<ContextType>;
  WithdrawUpdatePayload?: WithdrawUpdatePayloadResolvers<ContextType>;
  WriteUpdatePayload?: WriteUpdatePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
