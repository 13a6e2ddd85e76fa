import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchItem, parseBatch } from '../../../functions/data/batch-item.ts';
import { parseQuestionCell, parseVotesCell, tallyCells } from '../../../functions/data/tally-cells.ts';
import type { Batch } from '../../../functions/domain/batches/batch.ts';
import { type BatchCount, countAnswers } from '../../../functions/domain/batches/count-answers.ts';
import { groupsInOrder } from '../../../functions/domain/batches/count-question.ts';
import type { CountedAnswer } from '../../../functions/domain/batches/counted-answer.ts';
import { itemSize } from '../../support/item-size.ts';
import { question } from '../../support/questions.ts';

const owner = '331004';
const token = '01J00000000000000000000000';
const communities = ['331004003010', '331004003011'];
const topic = { topic: `${owner}-topic-01J00000000000000000000001`, community: '331004003010' };
const asked = question('COURSES', 'MULTIPLE', { options: ['YOGA', 'DRUM'] });
const questions = [
  { ...asked, options: asked.options.map((option) => ({ ...option, topics: [topic] })) },
  question('FIRST', 'RANKING', { options: ['MEALS', 'BATH', 'CARE'] }),
  question('GRADE', 'RATING', { max: 5 }),
  question('ELDERS', 'NUMBER'),
  question('WORDS', 'TEXT'),
];

const batch: Batch = {
  id: `${owner}-batch-${token}`,
  version: 3,
  survey: `${owner}-survey-01J00000000000000000000002`,
  title: '居民服务需求调查',
  questionnaire: 1,
  year: 2024,
  number: 3,
  communities,
  opensOn: '2024-09-01',
  closesOn: '2024-09-30',
  ways: ['DOOR_TO_DOOR', 'OPEN'],
  rankOpen: false,
  state: 'DRAFT',
  tallies: 0,
  tally: null,
  plannedAt: '2024-08-01T00:00:00.000Z',
  openedAt: null,
  closedAt: null,
};

const anyAnswer = fc.record({
  community: fc.constantFrom(...communities),
  way: fc.constantFrom('DOOR_TO_DOOR', 'OPEN'),
  state: fc.constantFrom('VALID', 'REFUSED'),
  focusGroups: fc.subarray(['ELDERLY', 'CHILD'] as const),
  values: fc.record(
    {
      COURSES: fc.subarray(['YOGA', 'DRUM'], { minLength: 1 }),
      FIRST: fc.shuffledSubarray(['MEALS', 'BATH', 'CARE'], { minLength: 1 }),
      GRADE: fc.integer({ min: 1, max: 5 }),
      ELDERS: fc.nat(9),
      WORDS: fc.constant('晚上'),
    },
    { requiredKeys: [] },
  ),
  collector: fc.constantFrom(null, '0'.repeat(32)),
  collectedAt: fc.constant('2024-09-02T02:00:00.000Z'),
}) as fc.Arbitrary<CountedAnswer>;

const count = (answers: readonly CountedAnswer[]) => countAnswers(questions, batch, answers);
const cellsOf = (answers: readonly CountedAnswer[], number = 1) => tallyCells(owner, token, number, count(answers));
const stored = (items: readonly object[]) => items.map((item) => unmarshall(marshall(item)));

test('cells hold exactly what was counted, and lie under what they come to', () => {
  fc.assert(
    fc.property(fc.array(anyAnswer, { maxLength: 20 }), (answers) => {
      const counted = count(answers);

      const items = stored(cellsOf(answers).items);

      const under = (part: string) => items.filter(({ sk }) => String(sk).includes(part));
      expect(under('#Q#').map((item) => parseQuestionCell(batch, item))).toEqual(counted.questions);
      expect(under('#TOPICS#').map((item) => parseVotesCell(owner, item))).toEqual(counted.votes);
      expect(under('#PACE').flatMap(({ pace }) => pace)).toEqual(counted.pace);
    }),
  );
});

test('the same answers in any order have the same mark and cells, others share no key with them', () => {
  fc.assert(
    fc.property(fc.array(anyAnswer, { minLength: 1, maxLength: 12 }), anyAnswer, (answers, late) => {
      const [cells, turned, more] = [cellsOf(answers), cellsOf(answers.toReversed()), cellsOf([...answers, late])];

      expect(turned).toEqual(cells);
      if (more.mark === cells.mark) expect(more).toEqual(cells);
      else expect(more.items.filter(({ sk }) => cells.items.some((cell) => cell['sk'] === sk))).toEqual([]);
    }),
  );
});

const tally = {
  number: 2,
  mark: '0123456789abcdef01234567',
  asOf: '2024-10-01T00:00:00.000Z',
  counts: { valid: 1_000, open: 20, doubtful: 3, refused: 4, withdrawn: 5 },
};

test.each<Partial<Batch>>([
  {},
  { state: 'OPEN', openedAt: '2024-09-01T00:00:00.000Z', rankOpen: true, tallies: 2, tally },
  { state: 'CLOSING', openedAt: '2024-09-01T00:00:00.000Z', tallies: 2 },
  { state: 'CLOSED', openedAt: '2024-09-01T00:00:00.000Z', closedAt: '2024-10-01T00:00:00.000Z', tallies: 2, tally },
])('a head holds the batch, and only an open one stands among the open ones (%#)', (changes) => {
  const whole = { ...batch, ...changes };

  const item = batchItem(owner, whole);

  expect(parseBatch(owner, unmarshall(marshall(item)))).toEqual(whole);
  expect('g2pk' in item).toBe(whole.state === 'OPEN');
});

test('the largest head there can be stays below 1 KB and a half', () => {
  const largest = {
    ...batch,
    title: '题'.repeat(60),
    communities: Array.from({ length: 20 }, (_, place) => `3310040030${10 + place}`),
    ways: ['DOOR_TO_DOOR', 'HOUSEHOLD_CODE', 'SIGNED_IN', 'OPEN'] as const,
    state: 'OPEN' as const,
    openedAt: '2024-09-01T00:00:00.000Z',
    tallies: 2,
    tally,
  };

  expect(itemSize(marshall(batchItem(owner, largest)))).toBeLessThanOrEqual(1_536);
});

const sets = Array.from({ length: 128 }, (_, bits) =>
  groupsInOrder.filter((_group, at) => bits & (1 << at)).toSorted(),
);

test('votes for 200 topics by every set of focus groups and either way come back as they were, and fit an item', () => {
  const counts = (base: number) => sets.map((groups, place) => ({ groups, count: base + place }));
  const topics = Array.from({ length: 200 }, (_, place) => ({
    topic: `331004-topic-${String(place).padStart(26, '0')}`,
    votes: counts(1),
    open: counts(200),
    options: [{ question: 'COURSES', option: `O${place}`, count: 3 }],
  }));
  const votes = [{ community: '331004003010', valid: 5_000, open: 5_000, topics }];
  const count = { questions: [], votes, pace: [] } as unknown as BatchCount;

  const { items } = tallyCells('331004', '0'.repeat(26), 1, count);

  const [cell] = items;
  expect(itemSize(marshall(cell))).toBeLessThan(400 * 1_024);
  expect(cell && parseVotesCell('331004', cell)).toEqual(votes[0]);
});
