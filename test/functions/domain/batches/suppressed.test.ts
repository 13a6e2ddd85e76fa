import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppressedParts } from '../../../../functions/domain/batches/suppressed.ts';

const shownOf = (counts: readonly number[]) =>
  suppressedParts(counts)
    .map(({ shown }) => shown)
    .join(' ');

/** All ways to make a sum of so many parts. */
const partsOf = (sum: number, parts: number): number[][] =>
  parts === 1
    ? [[sum]]
    : Array.from({ length: sum + 1 }, (_, first) =>
        partsOf(sum - first, parts - 1).map((rest) => [first, ...rest]),
      ).flat();

test.each([
  [[12, 7, 30], '12 7 30'],
  [[12, 4, 0, 30], '12 <5 <5 30'],
  [[12, 3, 30], '* * 30'],
  [[12, 0, 0, 30], '* * * 30'],
  [[9, 4, 4], '* * *'],
  [[9, 9, 3, 20], '* * * 20'],
  [[4, 4], '* *'],
  [[0, 0], '* *'],
])('%j is shown as %s', (counts, shown) => {
  expect(shownOf(counts)).toBe(shown);
});

test.each([2, 3, 4])(
  'of %i parts whose sum is shown no hidden one can be computed, even by who knows how they were hidden',
  (parts) => {
    const given: string[] = [];
    for (let sum = 1; sum <= (parts === 4 ? 26 : 40); sum += 1) {
      const likely = Map.groupBy(partsOf(sum, parts), shownOf);
      for (const [shown, all] of likely) {
        shown.split(' ').forEach((mark, place) => {
          const isHidden = !/^\d/.test(mark);
          if (isHidden && new Set(all.map((counts) => counts[place])).size === 1) given.push(`${sum}: ${shown}`);
        });
      }
    }

    expect(given).toEqual([]);
  },
);

test('what is shown is true: numbers as they are, and below five where it says so', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 12 }), (counts) => {
      suppressedParts(counts).forEach(({ count, shown }, place) => {
        const exact = counts[place] ?? 0;
        if (count !== null) expect([count, shown]).toEqual([exact, String(exact)]);
        if (shown === '<5') expect(exact).toBeLessThan(5);
        if (exact < 5) expect(count).toBeNull();
      });
    }),
  );
});
