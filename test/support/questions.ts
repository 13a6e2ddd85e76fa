import fc from 'fast-check';
import type { Question, QuestionCondition, QuestionKind } from '../../functions/domain/surveys/questionnaire.ts';

type Told = Partial<Omit<Question, 'options' | 'condition'>> & {
  readonly options?: readonly string[];
  readonly condition?: Partial<QuestionCondition> & { readonly question: string };
};

/** A question of a kind, required and without bounds unless told otherwise. */
export const question = (
  code: string,
  kind: QuestionKind,
  { options = [], condition, ...told }: Told = {},
): Question => ({
  code,
  kind,
  title: code,
  required: true,
  options: options.map((option) => ({ code: option, label: option, topics: [] })),
  min: null,
  max: null,
  unit: null,
  condition: condition ? { anyOf: [], from: null, to: null, ...condition } : null,
  ...told,
});

const kinds: readonly QuestionKind[] = ['SINGLE', 'MULTIPLE', 'RANKING', 'RATING', 'NUMBER', 'DATE', 'TEXT'];
const letters = ['A', 'B', 'C', 'D', 'E'];

const conditionOn = ({ code, kind }: Question) =>
  /SINGLE|MULTIPLE|RANKING/.test(kind)
    ? { question: code, anyOf: ['A', 'C'] }
    : /RATING|NUMBER/.test(kind)
      ? { question: code, from: 2, to: 4 }
      : undefined;

/** Questionnaires of up to 12 questions of all kinds, many of them asked only where an earlier one was answered so. */
export const anyQuestionnaire: fc.Arbitrary<readonly Question[]> = fc
  .array(
    fc.record({ kind: fc.constantFrom(...kinds), required: fc.boolean(), on: fc.option(fc.nat(11)), size: fc.nat(3) }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drawn) => {
    const questions: Question[] = [];
    for (const { kind, required, on, size } of drawn) {
      const condition = on === null ? undefined : questions[on] && conditionOn(questions[on]);
      const choice = /SINGLE|MULTIPLE|RANKING/.test(kind) ? { options: letters.slice(0, 2 + size) } : {};
      const bounds = kind === 'NUMBER' ? { min: -3, max: 6 } : {};
      const told = { required, ...choice, ...bounds, ...(condition && { condition }) };
      questions.push(question(`Q${questions.length}_X`, kind, told));
    }
    return questions;
  });

const valuesFor = ({ kind, options }: Question, next: () => number): readonly string[] => {
  const codes = options.map(({ code }) => code);
  const start = next() % Math.max(1, codes.length);
  const turned = [...codes.slice(start), ...codes.slice(0, start)];
  switch (kind) {
    case 'SINGLE':
      return turned.slice(0, 1);
    case 'MULTIPLE':
    case 'RANKING':
      return turned.slice(0, 1 + (next() % codes.length));
    case 'RATING':
      return [String(1 + (next() % 5))];
    case 'NUMBER':
      return [String((next() % 10) - 3)];
    case 'DATE':
      return [`2026-0${1 + (next() % 9)}-1${next() % 10}`];
    case 'TEXT':
      return ['希望多办活动。'];
  }
};

const isMet = (condition: QuestionCondition, values: readonly string[] | undefined): boolean => {
  const [first] = values ?? [];
  if (first === undefined) return false;
  if (condition.anyOf.length > 0) return (values ?? []).some((code) => condition.anyOf.includes(code));
  return Number(first) >= (condition.from ?? -Infinity) && Number(first) <= (condition.to ?? Infinity);
};

/** An answer as a careful respondent gives it: what is asked and required, and some of what is not required. */
export const goodAnswer = (questions: readonly Question[], chance: Iterator<number>) => {
  const next = () => Number(chance.next().value);
  const given = new Map<string, readonly string[]>();
  for (const one of questions) {
    const { code, condition, required } = one;
    const asked = !condition || isMet(condition, given.get(condition.question));
    if (asked && (required || next() % 2 === 0)) given.set(code, valuesFor(one, next));
  }
  return [...given].map(([code, values]) => ({ question: code, values }));
};
