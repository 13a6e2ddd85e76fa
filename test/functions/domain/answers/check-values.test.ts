import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkValues } from '../../../../functions/domain/answers/check-values.ts';
import { askedQuestions } from '../../../../functions/domain/surveys/asked.ts';
import { anyQuestionnaire, goodAnswer, question } from '../../../support/questions.ts';

/** What was wrong, as a client sees it. */
const problems = (result: ReturnType<typeof checkValues>) => {
  if (result.ok) return [];
  const { also = [], ...first } = result.failure;
  return [first, ...also].map(({ code, field = [] }) => `${code} ${field.join('.')}`);
};

const hobby = question('HOBBY', 'SINGLE', { options: ['YOGA', 'PHOTO', 'DRUM'] });
const wishes = question('WISHES', 'MULTIPLE', { options: ['A', 'B', 'C'], min: 1, max: 2, required: false });

test('values are kept in the order of the questionnaire, a ranking in the order of the respondent', () => {
  const rank = question('RANK', 'RANKING', { options: ['A', 'B', 'C'] });

  const checked = checkValues(
    [hobby, wishes, rank],
    [
      { question: 'RANK', values: ['C', 'A'] },
      { question: 'WISHES', values: ['C', 'A'] },
      { question: 'HOBBY', values: ['DRUM'] },
    ],
  );

  expect(checked).toEqual({ ok: true, value: { HOBBY: 'DRUM', WISHES: ['A', 'C'], RANK: ['C', 'A'] } });
});

test('everything that is wrong is told at once, each with its place', () => {
  const questions = [
    hobby,
    wishes,
    question('RANK', 'RANKING', { options: ['A', 'B', 'C'] }),
    question('GRADE', 'RATING'),
    question('HEADS', 'NUMBER', { min: 1, max: 12 }),
    question('SINCE', 'DATE'),
    question('WORDS', 'TEXT', { max: 5 }),
    question('AGE', 'NUMBER'),
  ];

  const checked = checkValues(questions, [
    { question: 'NOBODY_ASKED', values: ['1'] },
    { question: 'HOBBY', values: ['YOGA', 'GOLF'] },
    { question: 'HOBBY', values: ['YOGA'] },
    { question: 'WISHES', values: ['A', 'B', 'C'] },
    { question: 'RANK', values: ['A', 'A'] },
    { question: 'GRADE', values: ['6'] },
    { question: 'HEADS', values: ['2.5'] },
    { question: 'SINCE', values: ['2026-02-29'] },
    { question: 'WORDS', values: ['很多很多字'.repeat(2)] },
  ]);

  expect(problems(checked)).toEqual([
    'UNKNOWN_QUESTION answers.0.question',
    'TOO_MANY_ENTRIES answers.1.values',
    'UNKNOWN_OPTION answers.1.values.1',
    'DUPLICATE_CODE answers.2.question',
    'TOO_MANY_ENTRIES answers.3.values',
    'DUPLICATE_CODE answers.4.values.1',
    'OUT_OF_RANGE answers.5.values.0',
    'NOT_A_NUMBER answers.6.values.0',
    'NOT_A_DATE answers.7.values.0',
    'TEXT_TOO_LONG answers.8.values.0',
    'ANSWER_MISSING answers.AGE',
  ]);
});

test('a question whose condition is not met is neither missed nor taken', () => {
  const when = question('WHEN', 'SINGLE', { options: ['MORNING'], condition: { question: 'HOBBY', anyOf: ['DRUM'] } });

  const [passed, met, missed, forced] = [
    checkValues([hobby, when], [{ question: 'HOBBY', values: ['YOGA'] }]),
    checkValues(
      [hobby, when],
      [
        { question: 'HOBBY', values: ['DRUM'] },
        { question: 'WHEN', values: ['MORNING'] },
      ],
    ),
    checkValues([hobby, when], [{ question: 'HOBBY', values: ['DRUM'] }]),
    checkValues(
      [hobby, when],
      [
        { question: 'HOBBY', values: ['YOGA'] },
        { question: 'WHEN', values: ['MORNING'] },
      ],
    ),
  ];

  expect(passed).toMatchObject({ ok: true, value: { HOBBY: 'YOGA' } });
  expect(met).toMatchObject({ ok: true, value: { HOBBY: 'DRUM', WHEN: 'MORNING' } });
  expect([problems(missed), problems(forced)]).toEqual([['ANSWER_MISSING answers.WHEN'], ['NOT_ASKED answers.1']]);
});

test('what hangs on a question that was answered wrongly is not complained of', () => {
  const when = question('WHEN', 'SINGLE', { options: ['MORNING'], condition: { question: 'HOBBY', anyOf: ['DRUM'] } });
  const where = question('WHERE', 'TEXT', { condition: { question: 'WHEN', anyOf: ['MORNING'] } });

  const checked = checkValues(
    [hobby, when, where],
    [
      { question: 'HOBBY', values: ['GOLF'] },
      { question: 'WHERE', values: ['广场'] },
    ],
  );

  expect(problems(checked)).toEqual(['UNKNOWN_OPTION answers.0.values.0']);
});

test.each([
  ['３', 3],
  [' 12 ', 12],
  ['-0', 0],
  ['007', 7],
])('%j is read as the number %d', (typed, number) => {
  const checked = checkValues([question('HEADS', 'NUMBER')], [{ question: 'HEADS', values: [typed] }]);

  expect(checked).toStrictEqual({ ok: true, value: { HEADS: number } });
});

test.each(['', '1e3', '2.5', '0x10', '一', '--1', '9'.repeat(17)])('%j is no number', (typed) => {
  const checked = checkValues([question('HEADS', 'NUMBER')], [{ question: 'HEADS', values: [typed] }]);

  expect(problems(checked)).toEqual(['NOT_A_NUMBER answers.0.values.0']);
});

test('any good answer to any questionnaire is taken, in whatever order it was given, and read again it is the same', () => {
  fc.assert(
    fc.property(anyQuestionnaire, fc.infiniteStream(fc.nat()), (questions, chance) => {
      const given = goodAnswer(questions, chance);

      const [checked, turned] = [checkValues(questions, given), checkValues(questions, given.toReversed())];

      expect(problems(checked)).toEqual([]);
      expect(turned).toEqual(checked);
      const values = checked.ok ? checked.value : {};
      const asked = askedQuestions(questions, (code) => values[code]);
      expect(Object.keys(values)).toEqual(
        asked.filter(({ code }) => given.some((one) => one.question === code)).map(({ code }) => code),
      );
    }),
  );
});

test('a good answer without one of its required questions is refused for that and what hangs on it, and nothing else', () => {
  fc.assert(
    fc.property(anyQuestionnaire, fc.infiniteStream(fc.nat()), fc.nat(), (questions, chance, which) => {
      const given = goodAnswer(questions, chance);
      const required = questions.filter(({ code, required }) => required && given.some((g) => g.question === code));
      fc.pre(required.length > 0);
      const left = required[which % required.length];

      const checked = checkValues(
        questions,
        given.filter(({ question: code }) => code !== left?.code),
      );

      const seen = problems(checked);
      expect(seen.filter((problem) => problem.startsWith('ANSWER_MISSING'))).toEqual([
        `ANSWER_MISSING answers.${left?.code}`,
      ]);
      expect(seen.filter((problem) => !/^(ANSWER_MISSING|NOT_ASKED) /.test(problem))).toEqual([]);
    }),
  );
});
