import type { HouseholdCodes } from '../batches/household-codes.ts';
import type { BatchIntakeDesk, PublicBatches } from '../batches/ports.ts';
import type { Read, Write } from '../command.ts';
import type { Desk } from '../desk.ts';
import type { DomainEvent } from '../events.ts';
import type { IntakeDesk } from '../intake-desk.ts';
import type { PublicNeeds } from '../needs/ports.ts';
import type { Page, PageRequest } from '../page.ts';
import type { PeopleDesk } from '../people/ports.ts';
import type { RegionCode } from '../region-code.ts';
import type { Answer, AnswerState } from './answer.ts';

/** Which answers of a batch somebody is shown. */
export interface AnswerFilter {
  /** Any where it is null. */
  readonly state: AnswerState | null;
  /** Of communities in these regions; the county's own code means all. */
  readonly regions: readonly RegionCode[];
  /** And what this member collected, wherever that is. */
  readonly collector: string | null;
}

/** Answers of one county, in the one part of it that may be written without a token. */
export interface AnswerStore {
  /** The place of whoever holds a household's code or a token of their own: a digest of batch and secret. */
  heldSlot(batch: string, held: string): string;
  given(batch: string, slot: string): Read<Answer | undefined>;
  /** Takes a free place, or writes over what was seen in it; with the event. */
  save(before: Answer | undefined, after: Answer, event: DomainEvent): Write[];
  get(batch: string, slot: string): Promise<Answer | undefined>;
  /** In no order that means anything. */
  list(batch: string, filter: AnswerFilter, page: PageRequest): Promise<Page<Answer>>;
  /** All of a batch, whatever their state, strongly and to the end: for counting. */
  everyAnswer(batch: string): Promise<readonly Answer[]>;
}

/** What it takes to answer, whoever does. */
export interface AnsweringDesk extends Pick<Desk, 'clock' | 'ids'> {
  readonly owner: RegionCode;
  readonly answers: AnswerStore;
  readonly publicBatches: PublicBatches;
  readonly householdCodes: HouseholdCodes;
}

/** Where members answer or take down what they were told, and staff look through it. */
export interface AnswerDesk extends PeopleDesk, AnsweringDesk {}

/** Where somebody answers without a token. */
export interface AnswerIntakeDesk extends IntakeDesk, BatchIntakeDesk, AnsweringDesk {
  readonly publicNeeds: Pick<PublicNeeds, 'countyWorks'>;
}
