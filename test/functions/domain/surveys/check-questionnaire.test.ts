import { expect, test } from 'vitest';
import {
  checkQuestionnaire,
  type QuestionnaireSight,
} from '../../../../functions/domain/surveys/check-questionnaire.ts';
import type { TypedQuestion } from '../../../../functions/domain/surveys/typed-question.ts';
import { asked, choices, seenFrom, told } from '../../../support/told-questions.ts';

/** Everything that is wrong: code and path, and what the message is filled with. */
const wrong = (questions: readonly TypedQuestion[], sight?: Partial<QuestionnaireSight>) => {
  const checked = checkQuestionnaire(told(...questions), seenFrom(sight));
  if (checked.ok) return [];
  const { also = [], ...first } = checked.failure;
  return [first, ...also].map(({ code, field = [], params }) => [field.join('.'), code, ...(params ? [params] : [])]);
};

test('a question of each kind passes, with what its kind takes where nothing was said', () => {
  const questions = [
    asked('ONE', { title: ' 您的看法？ ' }),
    asked('SOME', { kind: 'MULTIPLE', min: 1, max: 2 }),
    asked('ORDER', { kind: 'RANKING', required: false }),
    asked('GRADE', { kind: 'RATING' }),
    asked('COUNT', { kind: 'NUMBER', min: -5, max: 0, unit: '位' }),
    asked('DAY', { kind: 'DATE' }),
    asked('WORDS', { kind: 'TEXT', condition: { question: 'GRADE', to: 2 } }),
  ];

  const checked = checkQuestionnaire(told(...questions), seenFrom());

  expect(checked.ok && checked.value.map(({ code, min, max, unit }) => [code, min, max, unit])).toEqual([
    ['ONE', null, null, null],
    ['SOME', 1, 2, null],
    ['ORDER', null, null, null],
    ['GRADE', null, 5, null],
    ['COUNT', -5, 0, '位'],
    ['DAY', null, null, null],
    ['WORDS', null, 300, null],
  ]);
  expect(checked.ok && [checked.value[0]?.title, checked.value[6]?.condition]).toEqual([
    '您的看法？',
    { question: 'GRADE', anyOf: [], from: null, to: 2 },
  ]);
});

test('nothing to ask is a draft and no mistake', () => {
  expect(checkQuestionnaire([], seenFrom())).toEqual({ ok: true, value: [] });
});

test('everything that is wrong is told at once, in the order of the form', () => {
  const questions = [
    asked('a', { title: ' ', options: [] }),
    asked('GRADE', { kind: 'RATING', max: 11, unit: '分' }),
    asked('GRADE', { condition: { question: 'LATER', anyOf: ['YES'] } }),
    asked('LATER', { options: [...choices('YES', 'YES'), { code: 'no', label: '\u202e', topics: ['none'] }] }),
  ];

  const problems = wrong(questions);

  expect(problems).toEqual([
    ['questions.0.code', 'BAD_CODE'],
    ['questions.0.title', 'TEXT_EMPTY', { max: 200 }],
    ['questions.0.options', 'TOO_FEW_ENTRIES', { min: 2 }],
    ['questions.1.max', 'OUT_OF_RANGE', { from: 2, to: 10 }],
    ['questions.1.unit', 'QUESTION_KIND_MISMATCH', { kind: 'RATING' }],
    ['questions.2.code', 'DUPLICATE_CODE'],
    ['questions.2.condition.question', 'CONDITION_NOT_EARLIER'],
    ['questions.3.options.1.code', 'DUPLICATE_CODE'],
    ['questions.3.options.2.code', 'BAD_CODE'],
    ['questions.3.options.2.label', 'TEXT_BAD_CHARACTER', { max: 60, codePoint: 'U+202E' }],
    ['questions.3.options.2.topics.0', 'NOT_FOUND'],
  ]);
});

test.for([
  ['SINGLE', ['min', 'max', 'unit']],
  ['MULTIPLE', ['unit']],
  ['RANKING', ['unit']],
  ['RATING', ['options', 'min', 'unit']],
  ['NUMBER', ['options']],
  ['DATE', ['options', 'min', 'max', 'unit']],
  ['TEXT', ['options', 'min', 'unit']],
] as const)('a %s has no %s', ([kind, fields]) => {
  const everything = { options: choices('YES', 'NO'), min: 2, max: 2, unit: '位' };

  const problems = wrong([asked('ALL', { kind, ...everything })]);

  expect(problems).toEqual(fields.map((field) => [`questions.0.${field}`, 'QUESTION_KIND_MISMATCH', { kind }]));
});

test.for<[string, Partial<TypedQuestion>, string, string]>([
  [
    'more options than 40',
    { options: choices(...Array.from({ length: 41 }, (_, at) => `O${at}`)) },
    'options',
    'TOO_MANY_ENTRIES',
  ],
  ['one option', { options: choices('YES') }, 'options', 'TOO_FEW_ENTRIES'],
  ['fewer choices than one', { kind: 'MULTIPLE', min: 0 }, 'min', 'OUT_OF_RANGE'],
  ['more choices than options', { kind: 'RANKING', max: 3 }, 'max', 'OUT_OF_RANGE'],
  ['at least more than at most', { kind: 'MULTIPLE', min: 2, max: 1 }, 'max', 'BAD_RANGE'],
  ['a least number above the greatest', { kind: 'NUMBER', min: 2, max: 1 }, 'max', 'BAD_RANGE'],
  ['one grade', { kind: 'RATING', max: 1 }, 'max', 'OUT_OF_RANGE'],
  ['no character', { kind: 'TEXT', max: 0 }, 'max', 'OUT_OF_RANGE'],
  ['more characters than 300', { kind: 'TEXT', max: 301 }, 'max', 'OUT_OF_RANGE'],
  ['a long unit', { kind: 'NUMBER', unit: '位'.repeat(11) }, 'unit', 'TEXT_TOO_LONG'],
  ['a long title', { title: '问'.repeat(201) }, 'title', 'TEXT_TOO_LONG'],
  ['a code of one letter', { code: 'A' }, 'code', 'BAD_CODE'],
  ['a code that objects have anyway', { code: 'constructor' }, 'code', 'BAD_CODE'],
])('%s is refused', ([, fields, field, code]) => {
  const problems = wrong([asked('ONE', fields)]);

  expect(problems.map(([at, found]) => [at, found])).toEqual([[`questions.0.${field}`, code]]);
});

test('an option stands for one topic of a community, and only for topics of the region', () => {
  const [first, second] = choices('YES', 'NO');
  const two = { ...first, code: 'YES', label: '是', topics: ['yoga', 'yogaNextDoor', 'dance'] };
  const questions = [asked('ONE', { options: [two, { ...second, code: 'NO', label: '否', topics: ['yoga', 'far'] }] })];

  const problems = wrong(questions);
  const ofTheCounty = wrong(questions, { region: '331004' });

  expect(problems).toEqual([
    ['questions.0.options.0.topics.2', 'DUPLICATE_TOPIC'],
    ['questions.0.options.1.topics.1', 'NOT_FOUND'],
  ]);
  expect(ofTheCounty).toEqual([['questions.0.options.0.topics.2', 'DUPLICATE_TOPIC']]);
});

test('a code is of the kind that any earlier questionnaire gave it, also after it was left out', () => {
  const problems = wrong([asked('ONE'), asked('GRADE', { kind: 'RATING' })], {
    earlierKinds: { ONE: 'MULTIPLE', GRADE: 'RATING', GONE: 'TEXT' },
  });

  expect(problems).toEqual([['questions.0.kind', 'QUESTION_KIND_CHANGED', { kind: 'MULTIPLE' }]]);
});

test('a survey asks 500 different questions over all its questionnaires, and no more', () => {
  const kinds = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`Q${at}`, 'TEXT' as const]));

  const [enough, tooMany] = [
    wrong([asked('ONE'), asked('Q1', { kind: 'TEXT' })], { earlierKinds: kinds(499) }),
    wrong([asked('ONE')], { earlierKinds: kinds(500) }),
  ];

  expect(enough).toEqual([]);
  expect(tooMany).toEqual([['questions', 'TOO_MANY_ENTRIES', { max: 500 }]]);
});
