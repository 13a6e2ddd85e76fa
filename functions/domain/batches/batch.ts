import type { LocalDate } from '../local-date.ts';
import type { RegionCode } from '../region-code.ts';

/** Where a batch stands. CLOSING takes no answers any more and has no tallies yet. */
export type BatchState = 'DRAFT' | 'OPEN' | 'CLOSING' | 'CLOSED';

/** Who may answer, and how one respondent is told from another. */
export type AnswerWay = 'DOOR_TO_DOOR' | 'HOUSEHOLD_CODE' | 'SIGNED_IN' | 'OPEN';

/** How many answers there were when they were counted. Only valid ones are in any result; `open` of them came by the OPEN way. */
export interface AnswerCounts {
  readonly valid: number;
  readonly open: number;
  readonly doubtful: number;
  readonly refused: number;
  readonly withdrawn: number;
}

/** Which count is in force, when it was taken, and what it came to. */
export interface Tally {
  /** From 1: the cells of the count lie under it. */
  readonly number: number;
  /** What the cells come to, as hex digits: two counts of one number that came to different cells do not meet. */
  readonly mark: string;
  readonly asOf: string;
  readonly counts: AnswerCounts;
}

/** 批次: one run of a survey's questionnaire in some communities, e.g. the third of 2024. */
export interface Batch {
  readonly id: string;
  readonly version: number;
  readonly survey: string;
  /** The survey's title when the batch was planned. */
  readonly title: string;
  /** Number of the survey's questionnaire that is asked. */
  readonly questionnaire: number;
  readonly year: number;
  /** The how-maniest of its survey in its year, from 1. */
  readonly number: number;
  readonly communities: readonly RegionCode[];
  readonly opensOn: LocalDate;
  /** Its last day. */
  readonly closesOn: LocalDate;
  readonly ways: readonly AnswerWay[];
  /** Whether answers by the OPEN way vote in needs lists; fixed when the batch opens. */
  readonly rankOpen: boolean;
  readonly state: BatchState;
  /** How many counts were in force until now. */
  readonly tallies: number;
  /** Null until answers were counted, and while the batch is CLOSING. */
  readonly tally: Tally | null;
  readonly plannedAt: string;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
}
