import type { AnswerStore } from '../answers/ports.ts';
import type { Read, Write } from '../command.ts';
import type { DomainEvent, StoredEvent } from '../events.ts';
import type { LocalDate } from '../local-date.ts';
import type { Page, PageRequest } from '../page.ts';
import type { RegionCode } from '../region-code.ts';
import type { SurveyDesk } from '../surveys/ports.ts';
import type { Question } from '../surveys/questionnaire.ts';
import type { Batch } from './batch.ts';
import type { CollectorPace } from './collector-pace.ts';
import type { BatchCount } from './count-answers.ts';
import type { HouseholdCodes } from './household-codes.ts';
import type { PublicBatch, PublicBatchTexts } from './public-batch.ts';
import type { QuestionTally } from './question-tally.ts';
import type { CommunityVotes } from './topic-votes.ts';

/** Batches of one county, with their counts and public copies. */
export interface BatchStore {
  batch(id: string): Read<Batch | undefined>;

  /** Head and event. */
  add(batch: Batch, event: DomainEvent): Write[];
  /** Head, event, and what changed of the public copy where there is one. */
  save(before: Batch, after: Batch, event: DomainEvent): Write[];
  /** The public copy, from which everybody sees the batch and answers it. */
  publish(batch: Batch, texts: PublicBatchTexts): Write[];
  /** Lays the cells of a count under its number and what they come to, where nothing shows them yet; answers the latter. */
  stageTally(batch: string, number: number, count: BatchCount): Promise<string>;

  get(id: string): Promise<Batch | undefined>;
  /** A batch beside something else; it may be a second old. */
  near(id: string): Promise<Batch | undefined>;
  /** Newest first, by year and by number in it: those that have a community in any of the scopes. */
  listOfSurvey(survey: string, scopes: readonly RegionCode[], page: PageRequest): Promise<Page<Batch>>;
  /** Open ones that have a community in any of the scopes, by last day. */
  listOpen(scopes: readonly RegionCode[], page: PageRequest): Promise<Page<Batch>>;
  /** What is to be closed: open still though its last day was before `today`, or left while it was closing. */
  listDue(today: LocalDate, page: PageRequest): Promise<Page<Batch>>;
  listEvents(id: string, page: PageRequest): Promise<Page<StoredEvent>>;
  /** The exact counts in force, by question; none while there are none. */
  questionTallies(batch: Batch): Promise<readonly QuestionTally[]>;
  /** The pace of collectors by the count in force. */
  collectorPace(batch: Batch): Promise<readonly CollectorPace[]>;
  /** What the count in force says of the topics of one of the batch's communities. */
  communityVotes(batch: Batch, community: RegionCode): Promise<CommunityVotes | undefined>;
}

/** What a county shows everybody of its batches: the same under a member's session, without a token, and to the intake. */
export interface PublicBatches {
  /** Whatever state it is in, from its opening on. */
  batch(id: string): Read<PublicBatch | undefined>;
  questions(id: string): Read<readonly Question[]>;
  /** Writes nothing; the transaction fails where the batch takes answers no more. */
  stillOpen(batch: PublicBatch): Write[];

  get(id: string): Promise<PublicBatch | undefined>;
  getTexts(id: string): Promise<PublicBatchTexts | undefined>;
  /** Open ones, of the county or of one community, by last day. */
  listOpen(community: RegionCode | undefined, page: PageRequest): Promise<Page<PublicBatch>>;
}

/** What it takes to answer a batch, whoever does. */
interface AnsweredBatches {
  readonly householdCodes: HouseholdCodes;
  readonly publicBatches: PublicBatches;
}

/** Where somebody without a token may answer a batch. */
export interface BatchIntakeDesk extends AnsweredBatches {}

/** Where batches are planned and opened. */
export interface BatchDesk extends SurveyDesk, AnsweredBatches {
  readonly batches: BatchStore;
}

/** Where they are counted and closed. */
export interface CountingDesk extends BatchDesk {
  readonly answers: Pick<AnswerStore, 'everyAnswer'>;
}
