import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFormula, type Parts, partNames } from '../../../../functions/domain/needs-lists/formula.ts';
import { type MeasuredTopic, rankTopics } from '../../../../functions/domain/needs-lists/rank-topics.ts';

const formula = firstFormula('331004');
const nothing = { votes: 0, supporters: 0, needs: 0, urgency: 0, priority: 0, earliestHeardAt: null };
const measured = (topic: string, counted: Partial<MeasuredTopic> = {}): MeasuredTopic => ({
  topic,
  ...nothing,
  ...counted,
});

/** What any community may have told: a topic's needs have askers, and nobody is of a priority group who does not ask. */
const anyTopic = fc
  .record({
    votes: fc.nat(40),
    needs: fc.nat(6),
    more: fc.nat(6),
    urgency: fc.nat(3),
    first: fc.nat(100),
    day: fc.nat(9),
  })
  .map(({ votes, needs, more, urgency, first, day }) => {
    const supporters = needs === 0 ? 0 : needs + more;
    return {
      votes,
      supporters,
      needs,
      urgency: urgency * needs,
      priority: Math.floor(((votes + supporters) * first) / 100),
      earliestHeardAt: needs === 0 ? null : `2024-09-0${day}T02:00:00.000Z`,
    };
  });
const anyTopics = fc
  .array(anyTopic, { minLength: 1, maxLength: 12 })
  .map((topics) => topics.map((counted, place) => measured(`topic-${place}`, counted)));
const anyWeights: fc.Arbitrary<Parts<number>> = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 100])
  .map(([a = 0, b = 0, c = 0, d = 0, e = 0]) => ({ votes: b - a, support: c - b, urgency: d - c, focus: e - d }));
const anyList = fc
  .record({ topics: anyTopics, more: fc.nat(100), weights: anyWeights })
  .map(({ topics, more, weights }) => ({
    topics,
    // Somebody who answers votes for a topic once at most.
    valid: Math.max(...topics.map(({ votes }) => votes)) + more,
    weights,
  }));

const find = (ranked: ReturnType<typeof rankTopics>, topic: string) => ranked.find((one) => one.topic === topic);

/** The list before and after one more valid answer, which votes for a topic of the list and for no other. */
const oneMoreVote = (
  { topics, valid, weights }: { topics: readonly MeasuredTopic[]; valid: number; weights: Parts<number> },
  place: number,
  priority: 0 | 1,
) => {
  const chosen = topics[place % topics.length];
  if (!chosen) throw new Error('There is no topic');
  const more = topics.map((one) =>
    one === chosen ? { ...one, votes: one.votes + 1, priority: one.priority + priority } : one,
  );
  const [before, after] = [rankTopics({ weights }, valid, topics), rankTopics({ weights }, valid + 1, more)];
  return { chosen, before: find(before, chosen.topic), after: find(after, chosen.topic) };
};

test('a score is half votes, a third support, and the rest urgency and focus groups, each rounded down', () => {
  const topics = [
    measured('drum', { votes: 62, supporters: 3, needs: 2, urgency: 3, priority: 41 }),
    measured('lift', { votes: 7, supporters: 9, needs: 4, urgency: 11, priority: 16 }),
  ];

  const [first, second] = rankTopics(formula, 217, topics);

  expect(first).toMatchObject({
    topic: 'lift',
    rank: 1,
    // 50·322 + 30·10000 + 10·9166 + 10·10000, a hundredth of it
    score: 5077,
    parts: { votes: { value: 322 }, support: { value: 10_000 }, urgency: { value: 9166 }, focus: { value: 10_000 } },
  });
  expect(second).toMatchObject({
    topic: 'drum',
    rank: 2,
    score: 3559,
    parts: { votes: { value: 2857 }, support: { value: 3333 }, urgency: { value: 5000 }, focus: { value: 6307 } },
  });
});

test('without a batch votes are left out for all, without a need support and urgency are, and the other weights are scaled', () => {
  const needsOnly = rankTopics(formula, 0, [measured('a', { supporters: 2, needs: 1, urgency: 3, priority: 1 })]);
  const votesOnly = rankTopics(formula, 10, [measured('a', { votes: 5, priority: 5 })]);

  // (30·10000 + 10·10000 + 10·5000) / 50
  expect(needsOnly[0]).toMatchObject({ score: 9000, parts: { votes: null, urgency: { value: 10_000, points: 2000 } } });
  // (50·5000 + 10·10000) / 60
  expect(votesOnly[0]).toMatchObject({ score: 5833, parts: { support: null, urgency: null, votes: { points: 4166 } } });
});

test('a topic that nobody told a need of is not pressing, where others were: all are measured alike', () => {
  const [, second] = rankTopics(formula, 10, [
    measured('asked', { votes: 5, supporters: 1, needs: 1, urgency: 3 }),
    measured('voted', { votes: 5 }),
  ]);

  expect(second).toMatchObject({ topic: 'voted', parts: { support: { value: 0 }, urgency: { value: 0, points: 0 } } });
});

test('the same score goes by votes, then supporters, then who asked first, then the topic’s id', () => {
  const even = { votes: 100, support: 0, urgency: 0, focus: 0 };
  const heard = (day: number) => `2024-09-0${day}T02:00:00.000Z`;
  const topics = [
    measured('f'),
    measured('e', { votes: 1 }),
    measured('b', { votes: 1, supporters: 1, needs: 1, earliestHeardAt: heard(2) }),
    measured('d', { votes: 1, supporters: 1, needs: 1, earliestHeardAt: heard(1) }),
    measured('c', { votes: 1, supporters: 2, needs: 1, earliestHeardAt: heard(3) }),
    measured('a', { votes: 1 }),
  ];

  const order = rankTopics({ weights: even }, 10, topics).map(({ topic }) => topic);
  const nobodyVotes = rankTopics({ weights: { ...even, votes: 0, focus: 100 } }, 40_000, [
    measured('fewer', { votes: 2 }),
    measured('more', { votes: 3 }),
  ]);

  expect(order).toEqual(['c', 'd', 'b', 'a', 'e']);
  expect(nobodyVotes.map(({ topic }) => topic)).toEqual(['more', 'fewer']);
});

test('whatever order the topics come in, the list is the same, and its ranks have no gaps', () => {
  fc.assert(
    fc.property(anyList, fc.nat(), ({ topics, valid, weights }, turn) => {
      const turned = topics.map((_, place) => topics[(place + turn) % topics.length] as MeasuredTopic);

      const ranked = rankTopics({ weights }, valid, topics);

      expect(rankTopics({ weights }, valid, turned.reverse())).toEqual(ranked);
      expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, place) => place + 1));
    }),
  );
});

test('the points of the parts add up to the score, which is 0 to 10000', () => {
  fc.assert(
    fc.property(anyList, ({ topics, valid, weights }) => {
      for (const { score, parts } of rankTopics({ weights }, valid, topics)) {
        const points = partNames.map((part) => parts[part]?.points ?? 0);
        expect(points.reduce((sum, one) => sum + one)).toBe(score);
        expect([score, ...points].every((one) => one >= 0 && one <= 10_000)).toBe(true);
      }
    }),
  );
});

test('one more vote of somebody known to be of a priority group never lowers a topic, in score or in rank', () => {
  fc.assert(
    fc.property(anyList, fc.nat(), (list, place) => {
      const { before, after } = oneMoreVote(list, place, 1);

      expect(after?.score).toBeGreaterThanOrEqual(before?.score ?? 0);
      expect(after?.rank).toBeLessThanOrEqual(before?.rank ?? Number.POSITIVE_INFINITY);
    }),
    { numRuns: 2_000 },
  );
});

test('where focus groups weigh nothing, one more vote of anybody never lowers a topic', () => {
  fc.assert(
    fc.property(anyList, fc.nat(), ({ weights, ...list }, place) => {
      const blind = { ...weights, votes: weights.votes + weights.focus, focus: 0 };
      const { before, after } = oneMoreVote({ ...list, weights: blind }, place, 0);

      expect(after?.score).toBeGreaterThanOrEqual(before?.score ?? 0);
      expect(after?.rank).toBeLessThanOrEqual(before?.rank ?? Number.POSITIVE_INFINITY);
    }),
    { numRuns: 2_000 },
  );
});

test('of anybody else a vote may cost a topic as much of its focus part as the voter adds to those who ask, and no more', () => {
  fc.assert(
    fc.property(anyList, fc.nat(), (list, place) => {
      const { chosen, before, after } = oneMoreVote(list, place, 0);
      if (!before || !after) return;
      const total = partNames.reduce((sum, part) => sum + (before.parts[part] ? list.weights[part] : 0), 0);
      const asked = chosen.votes + chosen.supporters;

      const most = total === 0 ? 0 : Math.ceil((list.weights.focus * (10_000 / (asked + 1) + 1)) / total);

      expect(before.score - after.score).toBeLessThanOrEqual(most);
    }),
    { numRuns: 2_000 },
  );
});

test('the smallest case in which Formula 1 ranks a topic lower for a vote: its one asker is of a priority group, the voter is not', () => {
  const topics = [
    measured('first', { supporters: 1, needs: 1, priority: 1, earliestHeardAt: '2024-09-01T02:00:00.000Z' }),
    measured('second', { supporters: 1, needs: 1, priority: 1, earliestHeardAt: '2024-09-02T02:00:00.000Z' }),
  ];
  const voted = topics.map((one) => (one.topic === 'first' ? { ...one, votes: 1 } : one));

  const before = rankTopics(formula, 10, topics);
  const after = rankTopics(formula, 11, voted);

  expect(before.map(({ topic, score }) => [topic, score])).toEqual([
    ['first', 4000],
    ['second', 4000],
  ]);
  expect(after.map(({ topic, score }) => [topic, score])).toEqual([
    ['second', 4000],
    ['first', 3954],
  ]);
});
