import type { FocusGroup } from '../people/person.ts';
import type { RegionCode } from '../region-code.ts';

/** What some answers came to at one question, as far as cells can be broken down. */
export interface ChoiceCount {
  /** How many of them answered it. */
  readonly answered: number;
  /** How many chose each option, in the questionnaire's order, or gave each grade from 1; empty for other kinds. */
  readonly chosen: readonly number[];
}

/** What some answers came to at one question. */
export interface QuestionCount extends ChoiceCount {
  /** RANKING: the ranks that each option was given, added up, 1 being the first; empty for other kinds. */
  readonly ranks: readonly number[];
  /** RATING and NUMBER; null for other kinds, and where nobody answered. */
  readonly numbers: { readonly sum: number; readonly min: number; readonly max: number } | null;
}

/** One question's exact counts. Answers by the OPEN way stand apart and are in no breakdown. */
export interface QuestionTally {
  readonly question: string;
  readonly counted: QuestionCount;
  readonly open: QuestionCount;
  /** Of every community of the batch, in its order. */
  readonly communities: readonly { readonly community: RegionCode; readonly count: ChoiceCount }[];
  /** Of every focus group; an answer counts in each of its own. */
  readonly focusGroups: readonly { readonly group: FocusGroup; readonly count: ChoiceCount }[];
}
