import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuestionnaire, questionnaireItem } from '../../../functions/data/questionnaire-item.ts';
import type { Question, Questionnaire } from '../../../functions/domain/surveys/questionnaire.ts';
import { itemSize } from '../../support/item-size.ts';
import { storedQuestionnaire } from '../../support/stored-questionnaire.ts';

const owner = '331004';
const survey = `${owner}-survey-01M00000000000000000000000`;
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const kind = fc.constantFrom('SINGLE', 'MULTIPLE', 'RANKING', 'RATING', 'NUMBER', 'DATE', 'TEXT');
const code = fc.stringMatching(/^[A-Z][A-Z0-9_]{1,8}$/);
const words = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
const topic = fc.nat({ max: 9 }).map((place) => ({
  topic: `${owner}-topic-01M${String(place).padStart(23, '0')}`,
  community: `33100400301${place}`,
}));

const question: fc.Arbitrary<Question> = fc.record({
  code,
  kind,
  title: words,
  required: fc.boolean(),
  options: fc.array(
    fc.record({ code, label: words, topics: fc.uniqueArray(topic, { selector: (t) => t.topic, maxLength: 3 }) }),
    {
      maxLength: 5,
    },
  ),
  min: orNull(fc.integer({ min: -5, max: 5 })),
  max: orNull(fc.integer({ min: -5, max: 5 })),
  unit: orNull(words),
  condition: orNull(
    fc.record({
      question: code,
      anyOf: fc.array(code, { maxLength: 3 }),
      from: orNull(fc.integer()),
      to: orNull(fc.integer()),
    }),
  ),
});

const questionnaire: fc.Arbitrary<Questionnaire> = fc.record({
  survey: fc.constant(survey),
  number: fc.integer({ min: 1, max: 9_999 }),
  questions: fc.array(question, { maxLength: 8 }),
  earlierKinds: fc.dictionary(code, kind, { noNullPrototype: true }),
});

test('a questionnaire comes back from its item as it was, whatever it asks', () => {
  const comesBack = fc.property(questionnaire, (asked) => {
    expect(parseQuestionnaire(owner, unmarshall(marshall(questionnaireItem(owner, asked))))).toEqual(asked);
  });

  const check = () => fc.assert(comesBack, { seed: 20260901, numRuns: 300 });

  expect(check).not.toThrow();
});

test('twenty questions, a third of them about topics, take 12 KB at most', () => {
  const size = itemSize(marshall(questionnaireItem(owner, storedQuestionnaire(survey, '331004003010', 20))));

  expect(size).toBeLessThanOrEqual(12 * 1_024);
});

test('the largest questionnaire that is taken stays below half of what an item may be', () => {
  const long = 'Q'.repeat(30);
  const topicOf = (place: number) => ({
    topic: `${owner}-topic-${String(place).padStart(26, '0')}`,
    community: `331004${String(place).padStart(6, '0')}`,
  });
  const largest: Questionnaire = {
    survey,
    number: 9_999,
    questions: Array.from({ length: 60 }, (_, at) => ({
      code: `${long}${at}`,
      kind: 'MULTIPLE',
      title: '问'.repeat(200),
      required: true,
      options: Array.from({ length: 5 }, (_, option) => ({
        code: `${long}${option}`,
        label: '选'.repeat(60),
        topics: Array.from({ length: 4 }, (_, place) => topicOf((at * 20 + option * 4 + place) % 200)).slice(0, 4),
      })),
      min: 1,
      max: 5,
      unit: null,
      condition: {
        question: `${long}0`,
        anyOf: Array.from({ length: 5 }, (_, option) => `${long}${option}`),
        from: null,
        to: null,
      },
    })),
    earlierKinds: Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`${long}${at}`, 'MULTIPLE'])),
  };

  const size = itemSize(marshall(questionnaireItem(owner, largest)));

  expect(size).toBeLessThanOrEqual(200 * 1_024);
});
