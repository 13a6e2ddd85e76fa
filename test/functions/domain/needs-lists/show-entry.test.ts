import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFormula, type Parts, partNames } from '../../../../functions/domain/needs-lists/formula.ts';
import type { ListEntry } from '../../../../functions/domain/needs-lists/needs-list.ts';
import { rankTopics } from '../../../../functions/domain/needs-lists/rank-topics.ts';
import { shownEntry } from '../../../../functions/domain/needs-lists/show-entry.ts';

const formula = firstFormula('331004');

/** An entry of a list in which all parts have a source. */
const entry = (counted: Partial<ListEntry>, weights: Parts<number> = formula.weights): ListEntry => {
  const most = {
    topic: 'most',
    votes: 0,
    supporters: 50,
    needs: 50,
    urgency: 100,
    priority: 50,
    earliestHeardAt: null,
  };
  const topic = { ...most, topic: 'topic', supporters: 0, needs: 0, urgency: 0, priority: 0, ...counted };
  const ranked = rankTopics({ weights }, 100, [most, topic]).find((one) => one.topic === 'topic');
  if (!ranked) throw new Error('Nobody asks for it');
  const beside = {
    name: '腰鼓',
    computedRank: 1,
    previousRank: 7,
    move: null,
    sourceTitles: ['张家的事'],
    coverage: 2,
  };
  return { ...ranked, ...beside };
};

const hiddenOf = (counted: Partial<ListEntry>, weights?: Parts<number>) => {
  const { parts } = shownEntry(entry(counted, weights), { weights: weights ?? formula.weights }, new Map());
  return partNames.filter((part) => parts[part] === 'HIDDEN');
};

test.each([
  ['five of each', { votes: 5, supporters: 5, needs: 1, priority: 5 }, []],
  [
    'four supporters: what they make is hidden, twice',
    { votes: 9, supporters: 4, needs: 4, priority: 5 },
    ['support', 'urgency'],
  ],
  ['nobody who told a need: hidden all the same', { votes: 9, priority: 9 }, ['support', 'urgency']],
  ['four votes', { votes: 4, supporters: 9, needs: 9, priority: 6 }, ['votes']],
  ['four of a priority group', { votes: 40, supporters: 9, needs: 9, priority: 4 }, ['focus']],
  ['few of anything', { votes: 1, supporters: 1, needs: 1, priority: 1 }, ['votes', 'support', 'urgency', 'focus']],
])('%s', (_what, counted, hidden) => {
  expect(hiddenOf(counted)).toEqual(hidden);
});

test('the score is hidden with a part that is in it, and shown beside one that weighs nothing', () => {
  const weights = { votes: 60, support: 40, urgency: 0, focus: 0 };
  const scoreOf = (counted: Partial<ListEntry>) => shownEntry(entry(counted, weights), { weights }, new Map()).score;

  expect(scoreOf({ votes: 40, supporters: 4, needs: 4, priority: 9 })).toBeNull();
  expect(scoreOf({ votes: 40, supporters: 9, needs: 9, priority: 1 })).not.toBeNull();
});

test('where one part weighs all, the score is that part, and is hidden with it', () => {
  const weights = { votes: 100, support: 0, urgency: 0, focus: 0 };
  const shown = (votes: number) => shownEntry(entry({ votes }, weights), { weights }, new Map()).score;

  expect([shown(4), shown(5)]).toEqual([null, 500]);
});

test('nothing but rank, name, score, parts and the rank before is shown, and that is of what was published before', () => {
  const shown = shownEntry(entry({ votes: 20, priority: 20 }), formula, new Map([['topic', 3]]));

  expect(Object.keys(shown).sort()).toEqual(['name', 'parts', 'previousRank', 'rank', 'score']);
  expect(shown.previousRank).toBe(3);
});

test('no part that tells of fewer than five people is shown, nor a score that has points of one in it', () => {
  const counts = fc.record({
    votes: fc.nat(12),
    needs: fc.nat(9),
    more: fc.nat(6),
    first: fc.nat(100),
    cuts: fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)),
  });
  fc.assert(
    fc.property(counts, ({ votes, needs, more, first, cuts }) => {
      const [a = 0, b = 0, c = 0] = [...cuts].sort((x, y) => x - y);
      const weights = { votes: a, support: b - a, urgency: c - b, focus: 100 - c };
      const supporters = needs === 0 ? 0 : needs + more;
      fc.pre(votes + supporters > 0);
      const priority = Math.floor(((votes + supporters) * first) / 100);
      const told = entry({ votes, supporters, needs, urgency: needs, priority }, weights);

      const shown = shownEntry(told, { weights }, new Map());

      const people = { votes, support: supporters, urgency: supporters, focus: priority };
      const unknown = partNames.filter((part) => shown.parts[part] === 'HIDDEN' && weights[part] > 0);
      expect(partNames.filter((part) => people[part] < 5 && shown.parts[part] !== 'HIDDEN')).toEqual([]);
      expect(shown.score === null).toBe(unknown.length > 0);
    }),
    { numRuns: 2_000 },
  );
});
