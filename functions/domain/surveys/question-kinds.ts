import type { QuestionKind } from './questionnaire.ts';

/** So many options a question has at most. */
export const optionsAtMost = 40;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a question of each kind has; what is not named here, it has not. */
interface KindRules {
  /** Choices to choose from, and so bounds of how many are chosen. */
  readonly options?: true;
  /** Numbers that bound the answer, and what they count. */
  readonly numbers?: true;
  /** The range of `max`, and what it is where it was left out. */
  readonly max?: Range & { readonly default: number };
  /** Whether a later question may be asked upon an answer to this one. */
  readonly leads?: true;
}

/** Every whole number that the API takes: what a NUMBER may be that names no range, so that millions of them add up exactly. */
export const wholeNumbers: Range = { from: -2_147_483_648, to: 2_147_483_647 };

/** What each kind of question has. */
export const kindRules: Readonly<Record<QuestionKind, KindRules>> = {
  SINGLE: { options: true, leads: true },
  MULTIPLE: { options: true, leads: true },
  RANKING: { options: true, leads: true },
  RATING: { max: { from: 2, to: 10, default: 5 }, leads: true },
  NUMBER: { numbers: true, leads: true },
  DATE: {},
  TEXT: { max: { from: 1, to: 300, default: 300 } },
};
