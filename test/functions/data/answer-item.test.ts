import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerItem, parseAnswer } from '../../../functions/data/answer-item.ts';
import type { Answer } from '../../../functions/domain/answers/answer.ts';
import { itemSize } from '../../support/item-size.ts';

const owner = '371722';
const ulid = '01JD7Q2M8XK4V9T3B6N0C5R1WZ';

const usual: Answer = {
  id: `${owner}-answer-${ulid}`,
  version: 1,
  batch: `${owner}-batch-${ulid}`,
  slot: 'f'.repeat(32),
  community: '371722003003',
  way: 'DOOR_TO_DOOR',
  state: 'VALID',
  reason: null,
  values: {},
  focusGroups: ['ELDERLY', 'HARDSHIP'],
  collector: 'a'.repeat(32),
  paper: true,
  person: `${owner}-person-${ulid}`,
  collectedAt: '2026-09-01T02:00:00.000Z',
  at: '2026-09-01T09:00:00.000Z',
};

test('twenty questions of all kinds, of which one is answered in words, stay below 1 KB', () => {
  const choices = Object.fromEntries(Array.from({ length: 12 }, (_, place) => [`COURSE_${place}`, `OPTION_${place}`]));
  const more = { A1: ['YOGA', 'PHOTOGRAPHY', 'DRUM'], A2: ['MEALS', 'BATH', 'CARE'], A3: ['A', 'B'], A4: 5, A5: 12 };
  const values = { ...choices, ...more, A6: '1998-06-01', A7: 4, A8: '希望多开晚上的课，周末也可以。' };

  const size = itemSize(marshall(answerItem(owner, { ...usual, values })));

  expect(Object.keys(values)).toHaveLength(20);
  expect(size).toBeLessThanOrEqual(1024);
});

test('whatever an answer is, its item holds it', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.array(fc.string(), { minLength: 1 }));
  const answers = fc.record<Answer>({
    id: fc.constant(usual.id),
    batch: fc.constant(usual.batch),
    slot: fc.constant(usual.slot),
    version: fc.integer({ min: 1, max: 9 }),
    community: fc.constantFrom('371722003003', '371722003004'),
    way: fc.constantFrom('DOOR_TO_DOOR', 'HOUSEHOLD_CODE', 'SIGNED_IN', 'OPEN'),
    state: fc.constantFrom('VALID', 'DOUBTFUL', 'REFUSED', 'WITHDRAWN'),
    reason: fc.option(fc.string()),
    values: fc.dictionary(fc.stringMatching(/^[A-Z][A-Z0-9_]{1,31}$/), value),
    focusGroups: fc.subarray(['ELDERLY', 'CHILD', 'YOUTH']),
    collector: fc.option(fc.constant('a'.repeat(32))),
    paper: fc.boolean(),
    person: fc.option(fc.constant(`${owner}-person-${ulid}`)),
    collectedAt: fc.constantFrom('2026-09-01T02:00:00.000Z', '2026-09-01T09:00:00.000Z'),
    at: fc.constant('2026-09-01T09:00:00.000Z'),
  });

  fc.assert(
    fc.property(answers, (answer) => {
      expect(parseAnswer(owner, unmarshall(marshall(answerItem(owner, answer))))).toEqual(answer);
    }),
  );
});
