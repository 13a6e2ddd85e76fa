import type { Question } from '../surveys/questionnaire.ts';
import { type ShownRow, shownGroup, shownParts } from './broken-down.ts';
import type { QuestionCount, QuestionTally } from './question-tally.ts';

/** The choices of a question, as they are called: its options, or its grades. */
export const choicesOf = ({
  kind,
  options,
  max,
}: Question): readonly { readonly code: string; readonly label: string }[] =>
  kind === 'RATING'
    ? Array.from({ length: max ?? 0 }, (_, place) => ({ code: String(place + 1), label: String(place + 1) }))
    : options.map(({ code, label }) => ({ code, label }));

const countOf = (question: Question, { answered, chosen, ranks, numbers }: QuestionCount) => ({
  answered,
  options: choicesOf(question).map((choice, place) => ({
    ...choice,
    count: chosen[place] ?? 0,
    rankSum: ranks[place] ?? null,
  })),
  sum: numbers?.sum ?? null,
  min: numbers?.min ?? null,
  max: numbers?.max ?? null,
});

const rowOf = (question: Question, { answered, chosen }: ShownRow) => ({
  answered,
  options: choicesOf(question).flatMap(({ code }, place) => {
    const count = chosen[place];
    return count ? [{ code, count }] : [];
  }),
});

/** What came of one question, as staff see it: exact where it is whole, small cells hidden where it is broken down. */
export const questionResult = (question: Question, { counted, open, communities, focusGroups }: QuestionTally) => {
  const parts = shownParts(communities.map(({ count }) => count));
  return {
    question: question.code,
    kind: question.kind,
    title: question.title,
    counted: countOf(question, counted),
    open: countOf(question, open),
    communities: communities.flatMap(({ community }, place) => {
      const row = parts[place];
      return row ? [{ community, ...rowOf(question, row) }] : [];
    }),
    focusGroups: focusGroups.map(({ group, count }) => ({ group, ...rowOf(question, shownGroup(count)) })),
  };
};
