import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedQuestions } from '../../../../functions/domain/surveys/asked.ts';
import type { QuestionValue } from '../../../../functions/domain/surveys/question-value.ts';
import type { Question, QuestionCondition } from '../../../../functions/domain/surveys/questionnaire.ts';

const question = (code: string, condition?: Partial<QuestionCondition>): Question => ({
  code,
  kind: 'SINGLE',
  title: code,
  required: true,
  options: [],
  min: null,
  max: null,
  unit: null,
  condition: condition ? { question: 'A', anyOf: [], from: null, to: null, ...condition } : null,
});

const codesOf = (questions: readonly Question[], answers: Readonly<Record<string, QuestionValue>>) =>
  askedQuestions(questions, (code) => answers[code]).map(({ code }) => code);

test.for<[Partial<QuestionCondition>, QuestionValue | undefined, boolean]>([
  [{ anyOf: ['YES'] }, 'YES', true],
  [{ anyOf: ['YES', 'MAYBE'] }, 'MAYBE', true],
  [{ anyOf: ['YES'] }, 'NO', false],
  [{ anyOf: ['YES'] }, ['NO', 'YES'], true],
  [{ anyOf: ['YES'] }, [], false],
  [{ anyOf: ['YES'] }, undefined, false],
  [{ from: 3 }, 3, true],
  [{ from: 3 }, 2, false],
  [{ to: 3 }, 3, true],
  [{ to: 3 }, 4, false],
  [{ from: 0, to: 0 }, 0, true],
  [{ from: 0 }, undefined, false],
])('%o and the answer %o: asked is %s', ([condition, answer, isAsked]) => {
  const answers = answer === undefined ? {} : { A: answer };

  const codes = codesOf([question('A'), question('B', condition)], answers);

  expect(codes.includes('B')).toBe(isAsked);
});

test('what hangs on a question that was passed over is passed over, whatever was answered to it', () => {
  const chain = [
    question('A'),
    question('B', { question: 'A', anyOf: ['YES'] }),
    question('C', { question: 'B', anyOf: ['YES'] }),
  ];

  const [passedOver, asked] = [
    codesOf(chain, { A: 'NO', B: 'YES', C: 'YES' }),
    codesOf(chain, { A: 'YES', B: 'YES', C: 'YES' }),
  ];

  expect(passedOver).toEqual(['A']);
  expect(asked).toEqual(['A', 'B', 'C']);
});

test('an answer decides nothing about questions before it, and taking away what was not asked changes nothing', () => {
  const codes = ['A', 'B', 'C', 'D', 'E'] as const;
  const questions = fc.tuple(
    ...codes.map((code, place) =>
      fc
        .option(
          fc.record({
            question: fc.constantFrom(...codes.slice(0, Math.max(place, 1))),
            anyOf: fc.subarray(['X', 'Y']),
          }),
        )
        .map((condition) => question(code, place === 0 || !condition ? undefined : condition)),
    ),
  );
  const answers = fc.dictionary(fc.constantFrom(...codes), fc.constantFrom('X', 'Y'));
  const settled = fc.property(questions, answers, (all, given) => {
    const asked = codesOf(all, given);
    const kept = Object.fromEntries(Object.entries(given).filter(([code]) => asked.includes(code)));
    for (const place of codes.keys()) {
      const { [codes[place] ?? 'A']: _gone, ...others } = given;
      expect(codesOf(all.slice(0, place + 1), others)).toEqual(codesOf(all.slice(0, place + 1), given));
    }
    expect(codesOf(all, kept)).toEqual(asked);
  });

  const check = () => fc.assert(settled, { seed: 20260901, numRuns: 500 });

  expect(check).not.toThrow();
});
