import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedEntries } from '../../../../functions/domain/needs-lists/moved-entries.ts';
import type { EntryMove, ListEntry } from '../../../../functions/domain/needs-lists/needs-list.ts';

const entry = (place: number): ListEntry => ({
  topic: `topic-${place}`,
  name: `第${place}项`,
  rank: place + 1,
  computedRank: place + 1,
  previousRank: null,
  score: 10_000 - place,
  parts: { votes: null, support: null, urgency: null, focus: { value: 0, points: 0 } },
  votes: 0,
  supporters: 1,
  needs: 1,
  urgency: 0,
  priority: 0,
  earliestHeardAt: null,
  move: null,
  sourceTitles: [],
  coverage: 0,
});

const move = (from: number, to: number): EntryMove => ({ number: 2, from, to, reason: '急需', by: 'somebody' });

test('a move is a permutation: the entry stands where it was put, and the others stay in their order', () => {
  const moves = fc
    .integer({ min: 1, max: 40 })
    .chain((count) =>
      fc.tuple(fc.constant(count), fc.integer({ min: 1, max: count }), fc.integer({ min: 1, max: count })),
    );
  fc.assert(
    fc.property(moves, ([count, from, to]) => {
      const before = Array.from({ length: count }, (_, place) => entry(place));
      const topic = `topic-${from - 1}`;

      const after = movedEntries(before, topic, move(from, to));

      const others = (entries: readonly ListEntry[]) =>
        entries.filter((one) => one.topic !== topic).map((one) => one.topic);
      expect(after.map(({ rank }) => rank)).toEqual(before.map(({ rank }) => rank));
      expect(after[to - 1]).toEqual({ ...before[from - 1], rank: to, previousRank: from, move: move(from, to) });
      expect(others(after)).toEqual(others(before));
      expect(after.every(({ previousRank, topic: one }) => before[(previousRank ?? 0) - 1]?.topic === one)).toBe(true);
    }),
  );
});
