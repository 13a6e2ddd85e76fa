import { failuresOf, refuse } from '../failure.ts';
import { outOfRange } from '../range-check.ts';
import type { QuestionProblem } from './failures.ts';
import { kindRules, optionsAtMost, wholeNumbers } from './question-kinds.ts';
import type { QuestionCondition } from './questionnaire.ts';
import type { ToldQuestion } from './typed-question.ts';

const ofOptions = (
  { anyOf, from, to }: QuestionCondition,
  { options }: ToldQuestion,
  at: readonly string[],
): readonly QuestionProblem[] => {
  const codes = new Set(options.map(({ code }) => code));
  if (anyOf.length > optionsAtMost) {
    return failuresOf(refuse('TOO_MANY_ENTRIES', [...at, 'anyOf'], { max: optionsAtMost }));
  }
  const mismatch = (field: string) => refuse('CONDITION_MISMATCH', [...at, field]);
  return [
    ...failuresOf(
      anyOf.length === 0 ? mismatch('anyOf') : undefined,
      from === null ? undefined : mismatch('from'),
      to === null ? undefined : mismatch('to'),
    ),
    ...anyOf.flatMap((code, place): readonly QuestionProblem[] => {
      const field = [...at, 'anyOf', String(place)];
      if (!codes.has(code)) return failuresOf(refuse('NOT_FOUND', field));
      return anyOf.indexOf(code) < place ? failuresOf(refuse('DUPLICATE_CODE', field)) : [];
    }),
  ];
};

const ofNumbers = ({ anyOf, from, to }: QuestionCondition, { kind, min, max }: ToldQuestion, at: readonly string[]) => {
  const grades = kindRules[kind].max;
  const range = {
    from: grades ? 1 : (min ?? wholeNumbers.from),
    to: max ?? grades?.default ?? wholeNumbers.to,
  };
  const inRange = (field: string, value: number | null) =>
    value === null ? undefined : outOfRange([...at, field], value, range);
  const unbounded = from === null && to === null;
  return failuresOf(
    anyOf.length > 0 ? refuse('CONDITION_MISMATCH', [...at, 'anyOf']) : undefined,
    unbounded ? refuse('CONDITION_MISMATCH', [...at, 'from']) : inRange('from', from),
    inRange('to', to),
    from !== null && to !== null && from > to ? refuse('BAD_RANGE', [...at, 'to']) : undefined,
  );
};

/** What is wrong with a condition, asked of the questions that stand before it. */
export const conditionProblems = (
  condition: QuestionCondition,
  at: readonly string[],
  earlier: readonly ToldQuestion[],
): readonly QuestionProblem[] => {
  const asked = earlier.find(({ code }) => code === condition.question);
  if (!asked) return failuresOf(refuse('CONDITION_NOT_EARLIER', [...at, 'question']));
  const rules = kindRules[asked.kind];
  if (!rules.leads) return failuresOf(refuse('CONDITION_MISMATCH', [...at, 'question']));
  return rules.options ? ofOptions(condition, asked, at) : ofNumbers(condition, asked, at);
};
