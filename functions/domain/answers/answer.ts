import type { AnswerWay } from '../batches/batch.ts';
import type { FocusGroup } from '../people/person.ts';
import type { RegionCode } from '../region-code.ts';
import type { QuestionValue } from '../surveys/question-value.ts';

/** What staff make of an answer. Only VALID ones are in any result. */
export type AnswerReview = 'VALID' | 'DOUBTFUL' | 'REFUSED';

/** Where an answer stands. WITHDRAWN ones hold nothing of what was said; their respondent may answer again. */
export type AnswerState = 'VALID' | 'DOUBTFUL' | 'REFUSED' | 'WITHDRAWN';

/** What a respondent said, by question code; what was not asked or not answered is not there. */
export type AnswerValues = Readonly<Record<string, QuestionValue>>;

/** 答卷: what one respondent, a household, a person or whoever holds a token, says in one batch. */
export interface Answer {
  /** Of the answer's events; it tells nobody which place the answer has. */
  readonly id: string;
  /** Counts every change, also when a withdrawn answer is given anew. */
  readonly version: number;
  readonly batch: string;
  /** The one place of a respondent in a batch, 32 hex digits: by it nobody answers twice. */
  readonly slot: string;
  readonly community: RegionCode;
  readonly way: AnswerWay;
  readonly state: AnswerState;
  /** Why it is DOUBTFUL or REFUSED; INTERNAL. */
  readonly reason: string | null;
  readonly values: AnswerValues;
  /** Registered of a known person, else as told. */
  readonly focusGroups: readonly FocusGroup[];
  /** Digest of the member who collected it; null where respondents answered by themselves. */
  readonly collector: string | null;
  /** Keyed in from a sheet of paper. */
  readonly paper: boolean;
  /** Who answered, where that is a registered person. */
  readonly person: string | null;
  /** When it was said, which is before it was sent where there was no network. */
  readonly collectedAt: string;
  /** When it was sent. */
  readonly at: string;
}
