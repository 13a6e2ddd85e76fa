import type { CommandInput } from '../desk.ts';
import { type Failure, refuse } from '../failure.ts';
import { outOfRange } from '../range-check.ts';
import { ok, type Result } from '../result.ts';
import { checkOptionalText, textFailures } from '../text-check.ts';
import type { Feedback, FeedbackRelation } from './feedback.ts';

/** The ways in which a rating may be refused before anything is read. */
export const ratingFailures = ['OUT_OF_RANGE', 'RELATION_WITHOUT_PROXY', ...textFailures] as const;

/** What somebody thinks, as it was typed in. */
export interface RatingInput extends CommandInput {
  readonly rating: number;
  readonly words?: string | null | undefined;
  readonly proxy?: boolean | undefined;
  readonly relation?: FeedbackRelation | null | undefined;
}

/** The same, checked: what of a feedback its giver decides. */
type CheckedRating = Pick<Feedback, 'rating' | 'words' | 'proxy' | 'relation'>;

/** What is said of a subject, and by whom, before it is known which place it takes there. */
export type Said = CheckedRating & Pick<Feedback, 'person' | 'via'>;

const ratings = { from: 1, to: 5 };

/** Checks all that can be checked without a read. */
export const checkRating = ({
  rating,
  words,
  proxy = false,
  relation = null,
}: RatingInput): Result<CheckedRating, Failure<(typeof ratingFailures)[number]>> => {
  const outside = outOfRange(['rating'], rating, ratings);
  if (outside) return outside;
  if (relation !== null && !proxy) return refuse('RELATION_WITHOUT_PROXY', ['relation']);
  const checked = checkOptionalText(['words'], words, 'note');
  return checked.ok ? ok({ rating, words: checked.value, proxy, relation }) : checked;
};
