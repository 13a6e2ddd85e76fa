import { failuresOf, refuse } from '../failure.ts';
import { outOfRange } from '../range-check.ts';
import { checkOptionalText } from '../text-check.ts';
import type { QuestionProblem } from './failures.ts';
import { kindRules } from './question-kinds.ts';
import type { Question } from './questionnaire.ts';
import type { ToldQuestion } from './typed-question.ts';

type Bounds = Pick<Question, 'min' | 'max' | 'unit'>;

/** What a question says of `min`, `max` and `unit`, with what its kind takes where nothing is said, and what is wrong with it. */
export const checkBounds = (
  { kind, options, min, max, unit }: ToldQuestion,
  at: readonly string[],
): { readonly bounds: Bounds; readonly problems: readonly QuestionProblem[] } => {
  const rules = kindRules[kind];
  const counted = kind === 'MULTIPLE' || kind === 'RANKING';
  const hasMin = counted || rules.numbers;
  const hasMax = hasMin || rules.max;
  const misfit = (field: string) => refuse('QUESTION_KIND_MISMATCH', [...at, field], { kind });
  const range = counted ? { from: 1, to: Math.max(options.length, 1) } : rules.max;
  const inRange = (field: string, value: number | null) =>
    value === null || !range ? undefined : outOfRange([...at, field], value, range);
  const name = checkOptionalText([...at, 'unit'], unit, 'measure');

  return {
    bounds: { min, max: max ?? rules.max?.default ?? null, unit: name.ok ? name.value : null },
    problems: failuresOf(
      min !== null && !hasMin ? misfit('min') : inRange('min', min),
      max !== null && !hasMax ? misfit('max') : inRange('max', max),
      hasMin && min !== null && max !== null && min > max ? refuse('BAD_RANGE', [...at, 'max']) : undefined,
      unit !== null && !rules.numbers ? misfit('unit') : name,
    ),
  };
};
