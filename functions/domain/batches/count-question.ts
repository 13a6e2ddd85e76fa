import type { FocusGroup } from '../people/person.ts';
import type { RegionCode } from '../region-code.ts';
import type { QuestionValue } from '../surveys/question-value.ts';
import type { Question } from '../surveys/questionnaire.ts';
import type { CountedAnswer } from './counted-answer.ts';
import { choicesOf } from './question-result.ts';
import type { ChoiceCount, QuestionCount, QuestionTally } from './question-tally.ts';

/** Every focus group, in the order in which counts stand. */
export const groupsInOrder: readonly FocusGroup[] = [
  'ELDERLY',
  'CHILD',
  'YOUTH',
  'DISABLED',
  'HARDSHIP',
  'NEW_EMPLOYMENT',
  'LEFT_BEHIND',
];

/** The places of the options, or of the grade, that an answer chose. */
const placesOf = (question: Question, value: QuestionValue): readonly number[] => {
  if (question.kind === 'RATING') return typeof value === 'number' ? [value - 1] : [];
  const codes = typeof value === 'object' ? value : [value];
  return codes.map((code) => question.options.findIndex((option) => option.code === code));
};

const countChoices = (question: Question, values: readonly QuestionValue[]): ChoiceCount => {
  const chosen = choicesOf(question).map(() => 0);
  for (const value of values)
    for (const place of placesOf(question, value)) if (place in chosen) chosen[place] = (chosen[place] ?? 0) + 1;
  return { answered: values.length, chosen };
};

const sumRanks = (question: Question, values: readonly QuestionValue[]): readonly number[] => {
  if (question.kind !== 'RANKING') return [];
  const ranks = question.options.map(() => 0);
  for (const value of values)
    for (const [rank, place] of placesOf(question, value).entries())
      if (place in ranks) ranks[place] = (ranks[place] ?? 0) + rank + 1;
  return ranks;
};

const numbersOf = (values: readonly QuestionValue[]): QuestionCount['numbers'] => {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === 0) return null;
  // Not by spreading them: a call takes some hundred thousand arguments, and a batch may have more answers.
  const all = (combine: (a: number, b: number) => number) => numbers.reduce(combine);
  return { sum: all((a, b) => a + b), min: all((a, b) => Math.min(a, b)), max: all((a, b) => Math.max(a, b)) };
};

const countAll = (question: Question, values: readonly QuestionValue[]): QuestionCount => ({
  ...countChoices(question, values),
  ranks: sumRanks(question, values),
  numbers: numbersOf(values),
});

/** Counts one question of the valid answers of a batch. */
export const countQuestion = (
  question: Question,
  communities: readonly RegionCode[],
  valid: readonly CountedAnswer[],
): QuestionTally => {
  const given = valid.flatMap((answer) => {
    const value = answer.values[question.code];
    return value === undefined ? [] : [{ answer, value }];
  });
  const valuesWhere = (keep: (answer: CountedAnswer) => boolean) =>
    given.filter(({ answer }) => keep(answer)).map(({ value }) => value);
  const chosenWhere = (keep: (answer: CountedAnswer) => boolean) =>
    countChoices(
      question,
      valuesWhere((answer) => answer.way !== 'OPEN' && keep(answer)),
    );
  return {
    question: question.code,
    counted: countAll(
      question,
      valuesWhere(({ way }) => way !== 'OPEN'),
    ),
    open: countAll(
      question,
      valuesWhere(({ way }) => way === 'OPEN'),
    ),
    communities: communities.map((community) => ({
      community,
      count: chosenWhere((answer) => answer.community === community),
    })),
    focusGroups: groupsInOrder.map((group) => ({
      group,
      count: chosenWhere((answer) => answer.focusGroups.includes(group)),
    })),
  };
};
