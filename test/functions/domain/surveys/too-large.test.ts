import { expect, test } from 'vitest';
import { tooLarge } from '../../../../functions/domain/surveys/too-large.ts';
import { asked, choices, told } from '../../../support/told-questions.ts';

const questions = (count: number, options: number, topicsOf: (question: number, option: number) => readonly string[]) =>
  told(
    ...Array.from({ length: count }, (_, question) =>
      asked(`Q${question}`, {
        options: choices(...Array.from({ length: options }, (_, option) => `O${option}`)).map((choice, option) => ({
          ...choice,
          topics: topicsOf(question, option),
        })),
      }),
    ),
  );
const mostOf = (refused: ReturnType<typeof tooLarge>) =>
  refused && [refused.failure, ...(refused.failure.also ?? [])].map(({ params }) => params?.['max']);

test('60 questions with 300 options that name 200 topics 1,000 times are not too much', () => {
  const five = (question: number, option: number) =>
    Array.from({ length: 5 }, (_, at) => `topic${(question * 25 + option * 5 + at) % 200}`);

  const refused = [tooLarge(questions(60, 5, () => ['one'])), tooLarge(questions(40, 5, five))];

  expect(refused).toEqual([undefined, undefined]);
});

test.for([
  ['question', questions(61, 1, () => []), [60]],
  ['option', questions(7, 43, () => []), [300]],
  ['topic', questions(3, 67, (question, option) => [`${question} ${option}`]), [200]],
  ['mention', questions(1, 7, () => Array(143).fill('one')), [1_000]],
] as const)('one %s more is, and how many there may be is told', ([, told, most]) => {
  expect(mostOf(tooLarge(told))).toEqual(most);
});

test('all of it that is too much is told at once', () => {
  const most = mostOf(
    tooLarge(
      questions(61, 7, (question, option) => Array.from({ length: 4 }, (_, at) => `${question} ${option} ${at}`)),
    ),
  );

  expect(most).toEqual([60, 300, 200, 1_000]);
});
