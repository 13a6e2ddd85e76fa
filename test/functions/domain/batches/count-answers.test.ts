import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFlagged } from '../../../../functions/domain/batches/collector-pace.ts';
import { countAnswers } from '../../../../functions/domain/batches/count-answers.ts';
import type { CountedAnswer } from '../../../../functions/domain/batches/counted-answer.ts';
import type { Question } from '../../../../functions/domain/surveys/questionnaire.ts';

const [a, b] = ['331004003010', '331004003011'];
const communities = [a, b];

const question = (code: string, kind: Question['kind'], more: Partial<Question> = {}): Question => ({
  code,
  kind,
  title: code,
  required: false,
  options: [],
  min: null,
  max: null,
  unit: null,
  condition: null,
  ...more,
});

const option = (code: string, topics: Record<string, string> = {}) => ({
  code,
  label: code,
  topics: Object.entries(topics).map(([community, topic]) => ({ community, topic })),
});

const courses = [
  option('YOGA', { [a]: 'yoga-a', [b]: 'yoga-b' }),
  option('YOGA_EVENING', { [a]: 'yoga-a' }),
  option('DRUM'),
];
const questions = [
  question('COURSES', 'MULTIPLE', { options: courses }),
  question('FIRST', 'RANKING', { options: courses }),
  question('GRADE', 'RATING', { max: 5 }),
  question('AGE', 'NUMBER'),
  question('WHEN', 'TEXT'),
];

const answer = (values: CountedAnswer['values'], more: Partial<CountedAnswer> = {}): CountedAnswer => ({
  community: a,
  way: 'DOOR_TO_DOOR',
  state: 'VALID',
  focusGroups: [],
  values,
  collector: null,
  collectedAt: '2026-09-01T02:00:00.000Z',
  ...more,
});

const count = (answers: readonly CountedAnswer[]) => countAnswers(questions, { communities }, answers);

test('valid answers are counted by option, grade, rank and number, and those by the OPEN way apart', () => {
  const counted = count([
    answer({ COURSES: ['YOGA', 'DRUM'], FIRST: ['DRUM', 'YOGA'], GRADE: 5, AGE: 61, WHEN: '晚上' }),
    answer({ COURSES: ['YOGA'], FIRST: ['YOGA'], GRADE: 4, AGE: 70 }, { community: b, focusGroups: ['ELDERLY'] }),
    answer({ COURSES: ['DRUM'], GRADE: 1 }, { way: 'OPEN', focusGroups: ['ELDERLY'] }),
  ]);

  const [chosen, ranked, graded, aged, told] = counted.questions;
  const none = { answered: 0, chosen: [0, 0, 0] };
  expect(chosen?.counted).toEqual({ answered: 2, chosen: [2, 0, 1], ranks: [], numbers: null });
  expect(chosen?.open).toEqual({ answered: 1, chosen: [0, 0, 1], ranks: [], numbers: null });
  expect(chosen?.communities).toEqual([
    { community: a, count: { answered: 1, chosen: [1, 0, 1] } },
    { community: b, count: { answered: 1, chosen: [1, 0, 0] } },
  ]);
  expect(chosen?.focusGroups.filter(({ count: { answered } }) => answered > 0)).toEqual([
    { group: 'ELDERLY', count: { answered: 1, chosen: [1, 0, 0] } },
  ]);
  expect(chosen?.focusGroups).toHaveLength(7);
  expect(ranked?.counted).toEqual({ answered: 2, chosen: [2, 0, 1], ranks: [3, 0, 1], numbers: null });
  expect(ranked?.open).toEqual({ ...none, ranks: [0, 0, 0], numbers: null });
  expect(graded?.counted).toMatchObject({ chosen: [0, 0, 0, 1, 1], numbers: { sum: 9, min: 4, max: 5 } });
  expect(aged?.counted).toEqual({ answered: 2, chosen: [], ranks: [], numbers: { sum: 131, min: 61, max: 70 } });
  expect(told?.counted).toEqual({ answered: 1, chosen: [], ranks: [], numbers: null });
});

test('doubtful, refused and withdrawn answers are told as numbers and are in no result', () => {
  const all = (['VALID', 'DOUBTFUL', 'DOUBTFUL', 'REFUSED', 'WITHDRAWN'] as const).map((state) =>
    answer({ COURSES: ['YOGA'] }, { state }),
  );

  const { counts, questions: tallies, votes } = count(all);

  expect(counts).toEqual({ valid: 1, open: 0, doubtful: 2, refused: 1, withdrawn: 1 });
  expect(tallies[0]?.counted.answered).toBe(1);
  expect(votes[0]?.valid).toBe(1);
});

test('an answer votes once for a topic, whatever options it chose, and for no other community’s', () => {
  const { votes } = count([
    answer({ COURSES: ['YOGA', 'YOGA_EVENING'], FIRST: ['YOGA'] }, { focusGroups: ['YOUTH', 'ELDERLY'] }),
    answer({ COURSES: ['YOGA_EVENING'] }),
    answer({ FIRST: ['DRUM', 'YOGA'] }, { focusGroups: ['ELDERLY', 'YOUTH'] }),
    answer({ COURSES: ['YOGA'] }, { way: 'OPEN' }),
    answer({ COURSES: ['YOGA_EVENING', 'DRUM'] }, { community: b }),
  ]);

  expect(votes).toEqual([
    {
      community: a,
      valid: 3,
      open: 1,
      topics: [
        {
          topic: 'yoga-a',
          votes: [
            { groups: [], count: 1 },
            { groups: ['ELDERLY', 'YOUTH'], count: 2 },
          ],
          open: [{ groups: [], count: 1 }],
          options: [
            { question: 'COURSES', option: 'YOGA', count: 2 },
            { question: 'COURSES', option: 'YOGA_EVENING', count: 2 },
            { question: 'FIRST', option: 'YOGA', count: 2 },
            { question: 'FIRST', option: 'YOGA_EVENING', count: 0 },
          ],
        },
      ],
    },
    {
      community: b,
      valid: 1,
      open: 0,
      topics: [
        {
          topic: 'yoga-b',
          votes: [],
          open: [],
          options: [
            { question: 'COURSES', option: 'YOGA', count: 0 },
            { question: 'FIRST', option: 'YOGA', count: 0 },
          ],
        },
      ],
    },
  ]);
});

test('a collector with more than sixty answers within any hour is flagged, and one with sixty is not', () => {
  const collected = (collector: string, times: readonly number[]) =>
    times.map((minutes) =>
      answer(
        {},
        { collector, state: 'WITHDRAWN', collectedAt: new Date(Date.UTC(2026, 8, 1, 1, minutes)).toISOString() },
      ),
    );
  const every = (count: number, from = 0) => Array.from({ length: count }, (_, minute) => from + minute);

  const { pace } = count([
    ...collected('steady', every(180)),
    ...collected('quick', [...every(60, 30), 59]),
    ...collected('slow', [0, 59, 60, 119]),
    answer({}),
  ]);

  expect(pace.map((one) => ({ ...one, flagged: isFlagged(one) }))).toEqual([
    { collector: 'quick', answers: 61, mostInAnHour: 61, flagged: true },
    { collector: 'steady', answers: 180, mostInAnHour: 60, flagged: false },
    { collector: 'slow', answers: 4, mostInAnHour: 2, flagged: false },
  ]);
});

const someAnswer = fc.record({
  community: fc.constantFrom(a, b),
  way: fc.constantFrom('DOOR_TO_DOOR', 'HOUSEHOLD_CODE', 'OPEN'),
  state: fc.constantFrom('VALID', 'VALID', 'DOUBTFUL'),
  focusGroups: fc.subarray(['ELDERLY', 'CHILD', 'DISABLED'] as const),
  values: fc.record(
    {
      COURSES: fc.subarray(['YOGA', 'YOGA_EVENING', 'DRUM'], { minLength: 1 }),
      FIRST: fc.shuffledSubarray(['YOGA', 'YOGA_EVENING', 'DRUM'], { minLength: 1 }),
      GRADE: fc.integer({ min: 1, max: 5 }),
      AGE: fc.integer({ min: 0, max: 110 }),
    },
    { requiredKeys: [] },
  ),
  collector: fc.constantFrom(null, 'one', 'two'),
  collectedAt: fc.nat(7_200).map((seconds) => new Date(Date.UTC(2026, 8, 1, 1, 0, seconds)).toISOString()),
}) as fc.Arbitrary<CountedAnswer>;

test('the order of the answers never matters, and communities add up to the whole', () => {
  fc.assert(
    fc.property(fc.array(someAnswer, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (answers, shuffle) => {
      const keyed = answers.map((one) => ({ one, key: shuffle.next().value ?? 0 }));
      const shuffled = keyed.sort((x, y) => x.key - y.key).map(({ one }) => one);

      const [counted, again] = [count(answers), count(shuffled)];

      expect(again).toEqual(counted);
      for (const { counted: whole, communities: parts } of counted.questions) {
        expect(parts.reduce((sum, { count: { answered } }) => sum + answered, 0)).toBe(whole.answered);
        for (const [place, chosen] of whole.chosen.entries())
          expect(parts.reduce((sum, { count: part }) => sum + (part.chosen[place] ?? 0), 0)).toBe(chosen);
      }
      for (const { valid, open, topics } of counted.votes)
        for (const { votes, open: openVotes } of topics) {
          expect(votes.reduce((sum, { count: voters }) => sum + voters, 0)).toBeLessThanOrEqual(valid);
          expect(openVotes.reduce((sum, { count: voters }) => sum + voters, 0)).toBeLessThanOrEqual(open);
        }
    }),
  );
});
