import type { AnswerWay } from '../../../functions/domain/batches/batch.ts';
import type { FocusGroup } from '../../../functions/domain/people/person.ts';
import type { Question } from '../../../functions/domain/surveys/questionnaire.ts';

/** A question as it is written in the file: an option names its topic, and what is left out means nothing. */
interface DemoQuestion extends Partial<Omit<Question, 'options'>> {
  readonly code: string;
  readonly options?: readonly { readonly code: string; readonly label: string; readonly topic: string | null }[];
}

/** A run of a survey. Days are dates, or counted from the day of loading, which is 0. */
export interface DemoBatch {
  readonly communities: readonly string[];
  readonly opensOn: string | number;
  readonly closesOn: string | number;
  readonly ways: readonly AnswerWay[];
  readonly rankOpen: boolean;
  /** How many go from door to door. */
  readonly collectors: number;
  /** The file of its answers, after which it is closed; null where it stays open. */
  readonly answers: string | null;
}

/** A survey of a community, whose batches are told apart by their place. */
export interface DemoSurvey {
  readonly region: string;
  readonly title: string;
  readonly questions: readonly DemoQuestion[];
  readonly batches: readonly DemoBatch[];
}

/** One line of a file of answers: what a household said to whom, at its door, on its sheet with a code, or on paper. */
export interface DemoAnswer {
  readonly how: 'DOOR' | 'CODE' | 'PAPER';
  /** From 1. */
  readonly collector: number;
  readonly at: string;
  /** The household's address; of a sheet with a code its serial number instead. */
  readonly household?: string;
  readonly serial?: number;
  readonly focusGroups?: readonly FocusGroup[];
  /** By question code. */
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
}

/** A needs list with its versions, each by the batches that it is computed from; each was published in its turn. */
export interface DemoNeedsList {
  readonly community: string;
  /** Null: the year of the day before the day of loading. */
  readonly period: string | null;
  /** Places of batches in the first survey. */
  readonly versions: readonly (readonly number[])[];
}

/** What a county asked, and what came of it. */
export interface DemoSurveys {
  readonly surveys: readonly DemoSurvey[];
  readonly lists: readonly DemoNeedsList[];
}
