import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HeardNeed, measureTopics, validOf } from '../../../../functions/domain/needs-lists/measure-topics.ts';
import type { FocusGroup } from '../../../../functions/domain/people/person.ts';
import { storedNeeds } from '../../../support/stored-need.ts';

const [stored] = storedNeeds('331004', '331004003010', 1, new Date('2024-09-01T02:00:00.000Z'));
const priority: readonly FocusGroup[] = ['ELDERLY', 'CHILD'];

const heard = (topic: string, askers: HeardNeed['askers'], urgency: number | null = 1, id = 'need'): HeardNeed => {
  if (!stored) throw new Error('There is no need');
  const triage = { decision: 'PROJECT', severity: 1, difficulty: 1, publicInterest: true, feasible: true } as const;
  return { need: { ...stored, id, topic, triage: urgency === null ? null : { ...triage, urgency } }, askers };
};

const asker = (digest: string | null, groups: readonly FocusGroup[] = []) => ({ digest, groups });

const cast = (topic: string, votes: readonly FocusGroup[][], open: readonly FocusGroup[][] = [], rankOpen = false) => ({
  rankOpen,
  votes: {
    community: '331004003010',
    valid: votes.length,
    open: open.length,
    topics: [
      {
        topic,
        votes: votes.map((groups) => ({ groups, count: 1 })),
        open: open.map((groups) => ({ groups, count: 1 })),
        options: [],
      },
    ],
  },
});

test('somebody who asks for two needs of a topic and supports a third counts once, known by whatever record', () => {
  const [topic] = measureTopics(
    priority,
    [],
    [
      heard('t', [asker('a'), asker('b')]),
      heard('t', [asker('a', ['ELDERLY']), asker(null), asker('c', ['CHILD', 'ELDERLY'])]),
      heard('t', [asker('a', ['ELDERLY']), asker(null), asker('c', ['CHILD'])]),
    ],
  );

  expect(topic).toMatchObject({ supporters: 5, priority: 2, needs: 3, urgency: 3 });
});

test('who asks for two topics counts for both', () => {
  const measured = measureTopics(priority, [], [heard('s', [asker('a')]), heard('t', [asker('a')])]);

  expect(measured).toMatchObject([
    { topic: 's', supporters: 1 },
    { topic: 't', supporters: 1 },
  ]);
});

test('a voter of several groups is one voter, and of a priority group by any of them', () => {
  const votes: FocusGroup[][] = [['ELDERLY', 'HARDSHIP'], ['HARDSHIP'], [], ['CHILD', 'ELDERLY']];

  const [topic] = measureTopics(priority, [cast('t', votes)], []);

  expect(topic).toMatchObject({ votes: 4, priority: 2, supporters: 0, earliestHeardAt: null });
});

test('OPEN votes and answers count where the batch ranks them, and nowhere else', () => {
  const [apart, ranked] = [cast('t', [[]], [['ELDERLY'], []]), cast('t', [[]], [['ELDERLY'], []], true)];

  expect([validOf([apart]), measureTopics(priority, [apart], [])[0]]).toMatchObject([1, { votes: 1, priority: 0 }]);
  expect([validOf([ranked]), measureTopics(priority, [ranked], [])[0]]).toMatchObject([3, { votes: 3, priority: 1 }]);
});

test('a need that nobody has judged, or that waits to be judged again, is as pressing as lists sort it', () => {
  const [topic] = measureTopics(priority, [], [heard('t', [asker('a')], null), heard('t', [asker('b')], 3)]);

  expect(topic?.urgency).toBe(2 + 3);
});

test('whatever order batches, needs and askers come in, the same is counted', () => {
  const group = fc.constantFrom<FocusGroup>('ELDERLY', 'CHILD', 'HARDSHIP', 'YOUTH');
  const groups = fc.uniqueArray(group, { maxLength: 3 });
  const topic = fc.constantFrom('r', 's', 't');
  const needs = fc.array(
    fc
      .tuple(
        topic,
        fc.array(fc.tuple(fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null }), groups), { maxLength: 4 }),
        fc.nat(3),
      )
      .map(([one, askers, urgency]) =>
        heard(
          one,
          askers.map(([digest, of]) => asker(digest, of)),
          urgency,
        ),
      ),
    { maxLength: 8 },
  );
  const votes = fc.array(
    fc
      .tuple(topic, fc.array(groups, { maxLength: 4 }), fc.array(groups, { maxLength: 2 }), fc.boolean())
      .map(([one, ...rest]) => cast(one, ...rest)),
    { maxLength: 4 },
  );
  const sorted = (...given: Parameters<typeof measureTopics>) =>
    measureTopics(...given).toSorted((a, b) => (a.topic < b.topic ? -1 : 1));
  fc.assert(
    fc.property(votes, needs, (given, told) => {
      const turned = told.map((one) => ({ ...one, askers: one.askers.toReversed() })).toReversed();

      expect(sorted(priority, given.toReversed(), turned)).toEqual(sorted(priority, given, told));
    }),
  );
});
