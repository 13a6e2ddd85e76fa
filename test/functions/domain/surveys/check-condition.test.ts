import { expect, test } from 'vitest';
import { conditionProblems } from '../../../../functions/domain/surveys/check-condition.ts';
import type { QuestionCondition } from '../../../../functions/domain/surveys/questionnaire.ts';
import { asked, told } from '../../../support/told-questions.ts';

const earlier = told(
  asked('ONE'),
  asked('ORDER', { kind: 'RANKING' }),
  asked('GRADE', { kind: 'RATING' }),
  asked('COUNT', { kind: 'NUMBER', min: 0, max: 20 }),
  asked('ANY', { kind: 'NUMBER' }),
  asked('DAY', { kind: 'DATE' }),
  asked('WORDS', { kind: 'TEXT' }),
);

const problemsOf = (question: string, told: Partial<QuestionCondition>) =>
  conditionProblems({ question, anyOf: [], from: null, to: null, ...told }, ['c'], earlier).map(
    ({ code, field = [] }) => `${field.join('.')} ${code}`,
  );

test.for<[string, Partial<QuestionCondition>]>([
  ['ONE', { anyOf: ['YES'] }],
  ['ORDER', { anyOf: ['YES', 'NO'] }],
  ['GRADE', { from: 1 }],
  ['GRADE', { to: 5 }],
  ['COUNT', { from: 3, to: 3 }],
  ['ANY', { from: -2_147_483_648 }],
])('a question is asked upon %s answered so: %o', ([question, condition]) => {
  expect(problemsOf(question, condition)).toEqual([]);
});

test.for<[string, Partial<QuestionCondition>, string[]]>([
  ['LATER', { anyOf: ['YES'] }, ['c.question CONDITION_NOT_EARLIER']],
  ['DAY', {}, ['c.question CONDITION_MISMATCH']],
  ['WORDS', { anyOf: ['YES'] }, ['c.question CONDITION_MISMATCH']],
  ['ONE', {}, ['c.anyOf CONDITION_MISMATCH']],
  ['ONE', { from: 1 }, ['c.anyOf CONDITION_MISMATCH', 'c.from CONDITION_MISMATCH']],
  [
    'ONE',
    { anyOf: ['YES', 'MAYBE', 'YES'], to: 1 },
    ['c.to CONDITION_MISMATCH', 'c.anyOf.1 NOT_FOUND', 'c.anyOf.2 DUPLICATE_CODE'],
  ],
  ['ONE', { anyOf: Array(41).fill('MAYBE') }, ['c.anyOf TOO_MANY_ENTRIES']],
  ['GRADE', {}, ['c.from CONDITION_MISMATCH']],
  ['GRADE', { anyOf: ['YES'], from: 0 }, ['c.anyOf CONDITION_MISMATCH', 'c.from OUT_OF_RANGE']],
  ['GRADE', { to: 6 }, ['c.to OUT_OF_RANGE']],
  ['COUNT', { from: 21 }, ['c.from OUT_OF_RANGE']],
  ['COUNT', { from: 4, to: 3 }, ['c.to BAD_RANGE']],
])('a condition on %s is refused that says %o', ([question, condition, problems]) => {
  expect(problemsOf(question, condition)).toEqual(problems);
});
