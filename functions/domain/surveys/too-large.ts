import { failuresOf, refuse, refuseAll } from '../failure.ts';
import type { ToldQuestion } from './typed-question.ts';

/** How much one questionnaire may hold: its item stays far below what an item may be, whatever the texts. */
const atMost = { questions: 60, options: 300, topics: 200, mentions: 1_000 } as const;

/** The ids of all topics that the options of a questionnaire name, each once. */
export const topicsOf = (questions: readonly ToldQuestion[]): readonly string[] => [
  ...new Set(questions.flatMap(({ options }) => options.flatMap(({ topics }) => topics))),
];

const counted = (questions: readonly ToldQuestion[]) => ({
  questions: questions.length,
  options: questions.flatMap(({ options }) => options).length,
  topics: topicsOf(questions).length,
  mentions: questions.flatMap(({ options }) => options.flatMap(({ topics }) => topics)).length,
});

/** Refuses what is too large to be looked through: nothing else is said of it. */
export const tooLarge = (questions: readonly ToldQuestion[]) => {
  const counts = counted(questions);
  const excess = (['questions', 'options', 'topics', 'mentions'] as const).filter(
    (part) => counts[part] > atMost[part],
  );
  return refuseAll(
    excess.flatMap((part) => failuresOf(refuse('TOO_MANY_ENTRIES', ['questions'], { max: atMost[part] }))),
  );
};
