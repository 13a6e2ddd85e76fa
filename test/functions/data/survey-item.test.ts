import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSurvey, surveyItem } from '../../../functions/data/survey-item.ts';
import type { Survey } from '../../../functions/domain/surveys/survey.ts';
import { itemSize } from '../../support/item-size.ts';

const owner = '331004';
const seed = 20260901;

const survey: fc.Arbitrary<Survey> = fc.record({
  id: fc.constant(`${owner}-survey-01M00000000000000000000000`),
  version: fc.integer({ min: 1, max: 10_000 }),
  region: fc.constantFrom('331004', '331004003', '331004003010'),
  title: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
  questionnaire: fc.integer({ min: 1, max: 9_999 }),
  locked: fc.boolean(),
  batchCounts: fc.dictionary(fc.constantFrom('2024', '2025', '2026'), fc.integer({ min: 1, max: 99 }), {
    noNullPrototype: true,
  }),
  archived: fc.boolean(),
  createdAt: fc.constant('2026-09-01T02:00:00.000Z'),
});

test('a survey comes back from its item as it was, and stays in the list of its region', () => {
  const comesBack = fc.property(survey, (head) => {
    const item = unmarshall(marshall(surveyItem(owner, head)));
    expect(parseSurvey(owner, item)).toEqual(head);
    expect(item).toMatchObject({ g1pk: `${owner}#SURVEYS#${head.region}`, g1sk: '01M00000000000000000000000' });
  });

  const check = () => fc.assert(comesBack, { seed });

  expect(check).not.toThrow();
});

test('the longest head stays within 1 KB after twenty years, its keys included', () => {
  const years = Array.from({ length: 20 }, (_, at) => [String(2026 + at), 99] as const);
  const longest: Survey = {
    id: `${owner}-survey-${'0'.repeat(26)}`,
    version: 9_999,
    region: '331004003010',
    title: '问'.repeat(60),
    questionnaire: 99,
    locked: true,
    batchCounts: Object.fromEntries(years),
    archived: true,
    createdAt: '2026-09-01T02:00:00.000Z',
  };

  const size = itemSize(marshall(surveyItem(owner, longest)));

  expect(size).toBeLessThanOrEqual(1_024);
});
