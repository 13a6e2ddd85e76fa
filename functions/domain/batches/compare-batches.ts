import type { Question } from '../surveys/questionnaire.ts';
import type { Member } from '../viewer.ts';
import type { Batch } from './batch.ts';
import type { BatchDesk } from './ports.ts';
import { choicesOf } from './question-result.ts';
import type { QuestionTally } from './question-tally.ts';
import { visibleBatch } from './visible-batch.ts';

/** So many batches stand side by side. */
const compared = { from: 2, to: 5 };

/** One batch with what it asked and what came of it. */
interface Counted {
  readonly batch: Batch;
  readonly questions: readonly Question[];
  readonly tallies: readonly QuestionTally[];
}

const byCode = (all: readonly Question[], code: string) => all.find((question) => question.code === code);

/** Each code once: of the newest questionnaire first. */
const codesOf = (lists: readonly (readonly { readonly code: string }[])[]): readonly string[] => [
  ...new Set(lists.flat().map(({ code }) => code)),
];

const optionsOf = (counted: readonly Counted[], newest: readonly Counted[], code: string) => {
  const choices = newest.flatMap(({ questions }) => {
    const question = byCode(questions, code);
    return question ? [choicesOf(question)] : [];
  });
  return codesOf(choices).map((option) => ({
    code: option,
    label: choices.flat().find((choice) => choice.code === option)?.label ?? option,
    counts: counted.map(({ questions, tallies }) => {
      const question = byCode(questions, code);
      const place = question ? choicesOf(question).findIndex((choice) => choice.code === option) : -1;
      return tallies.find((tally) => tally.question === code)?.counted.chosen[place] ?? null;
    }),
  }));
};

/** Puts counted batches side by side. A code means the same in all of them, whatever questionnaire each asked. */
const comparedQuestions = (counted: readonly Counted[]) => {
  const newest = counted.toSorted((a, b) => b.batch.questionnaire - a.batch.questionnaire);
  const all = newest.flatMap(({ questions }) => questions);
  return codesOf([all]).flatMap((code) => {
    const question = byCode(all, code);
    if (!question) return [];
    const counts = counted.map(({ tallies }) => tallies.find((tally) => tally.question === code)?.counted);
    return [
      {
        question: code,
        kind: question.kind,
        title: question.title,
        answered: counts.map((count) => count?.answered ?? null),
        sums: counts.map((count) => count?.numbers?.sum ?? null),
        options: optionsOf(counted, newest, code),
      },
    ];
  });
};

/** Two to five batches of one survey that the viewer sees, compared; undefined where they are not that. */
export const compareBatches = async ({ batches, surveys }: BatchDesk, viewer: Member, ids: readonly string[]) => {
  const distinct = [...new Set(ids)];
  if (distinct.length < compared.from || distinct.length > compared.to) return undefined;
  const found = (await Promise.all(distinct.map((id) => batches.get(id)))).flatMap(
    (batch) => visibleBatch(viewer, 'compareBatches', batch) ?? [],
  );
  if (found.length < distinct.length || new Set(found.map(({ survey }) => survey)).size > 1) return undefined;
  const counted = await Promise.all(
    found.map(async (batch): Promise<Counted> => {
      const [asked, tallies] = await Promise.all([
        surveys.getQuestionnaire(batch.survey, batch.questionnaire),
        batches.questionTallies(batch),
      ]);
      return { batch, questions: asked?.questions ?? [], tallies };
    }),
  );
  return { batches: found, questions: comparedQuestions(counted) };
};
