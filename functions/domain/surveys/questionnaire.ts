import type { RegionCode } from '../region-code.ts';

/** How a question is answered: one option, several, several in order, a grade, a number, a day, words. */
export type QuestionKind = 'SINGLE' | 'MULTIPLE' | 'RANKING' | 'RATING' | 'NUMBER' | 'DATE' | 'TEXT';

/** The need topic that an option stands for where the answer comes from that community. */
export interface OptionTopic {
  readonly topic: string;
  readonly community: RegionCode;
}

/** One choice of a SINGLE, MULTIPLE or RANKING question. */
export interface QuestionOption {
  /** Stable over all versions of a survey's questionnaire: by it batches are compared. */
  readonly code: string;
  readonly label: string;
  /** At most one for each community; an answer votes for its own community's. */
  readonly topics: readonly OptionTopic[];
}

/** Asks a question only where an earlier one was answered so; else it is passed over. */
export interface QuestionCondition {
  /** Code of an earlier question. */
  readonly question: string;
  /** Of a question with options: one of these was chosen. Empty for RATING and NUMBER. */
  readonly anyOf: readonly string[];
  /** Of RATING and NUMBER: at least, at most; null where there is no such bound. */
  readonly from: number | null;
  readonly to: number | null;
}

/** One question of a questionnaire. */
export interface Question {
  /** Stable over all versions of a survey's questionnaire, and always of one kind. */
  readonly code: string;
  readonly kind: QuestionKind;
  readonly title: string;
  readonly required: boolean;
  readonly options: readonly QuestionOption[];
  /** MULTIPLE and RANKING: how many options are chosen at least and at most. NUMBER: its range. RATING: grades are 1 to `max`. TEXT: `max` characters. */
  readonly min: number | null;
  readonly max: number | null;
  /** Of a NUMBER: what it counts. */
  readonly unit: string | null;
  readonly condition: QuestionCondition | null;
}

/** One version of what a survey asks, in the order in which it is asked. */
export interface Questionnaire {
  readonly survey: string;
  readonly number: number;
  readonly questions: readonly Question[];
  /** Kinds of all questions that earlier numbers asked, by code: they bind for ever, also where a code is left out for a while. */
  readonly earlierKinds: Readonly<Record<string, QuestionKind>>;
}

/** The kind of each question, by its code. */
export const kindsByCode = (
  questions: readonly Pick<Question, 'code' | 'kind'>[],
): Readonly<Record<string, QuestionKind>> => Object.fromEntries(questions.map(({ code, kind }) => [code, kind]));

/** Whether a batch can be opened with these questions: there is something to ask. What is wrong with one is never stored. */
export const isAskable = (questions: readonly Question[]): boolean => questions.length > 0;
