import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SeenMonth, shownParts, shownTotal } from '../../../../functions/domain/figures/shown-figure.ts';

const month = (cells: Record<string, number>, unseen: SeenMonth['unseen'] = { cells, rows: [] }): SeenMonth => ({
  region: '371722001',
  month: '2026-09',
  asOf: null,
  cells,
  rows: [],
  unseen,
});

test('who sees the rows sees every number', () => {
  const shown = month({ su: 3, 'su.ch': 3 }, null);

  expect(shownTotal(shown, 'SUPPORTERS')).toEqual({ count: 3, shown: '3' });
  expect(shownParts(shown, 'SUPPORTERS', 'CHANNEL')[0]).toEqual({ value: 'HOTLINE', count: 3, shown: '3' });
});

test('who does not is shown no number of people below five, none at all like four, and every number of things', () => {
  const shown = month({ su: 4, nh: 2 });

  expect(shownTotal(shown, 'SUPPORTERS')).toEqual({ count: null, shown: '<5' });
  expect(shownTotal(shown, 'PERSONS_SERVED')).toEqual({ count: null, shown: '<5' });
  expect(shownTotal(shown, 'NEEDS_HEARD')).toEqual({ count: 2, shown: '2' });
});

test('what tells of which group people are is hidden below five, whatever is counted', () => {
  const shown = month({ nh: 20, 'nh.ge': 12, 'nh.gd': 1 });

  const parts = Object.fromEntries(
    shownParts(shown, 'NEEDS_HEARD', 'FOCUS_GROUP').map((part) => [part.value, part.shown]),
  );

  expect(parts).toMatchObject({ ELDERLY: '12', DISABLED: '<5', CHILD: '<5' });
});

test('points of ratings are hidden with the number of the ratings', () => {
  expect(shownTotal(month({ ra: 2, rp: 9 }), 'RATING_POINTS')).toEqual({ count: null, shown: '*' });
  expect(shownTotal(month({ ra: 5, rp: 21 }), 'RATING_POINTS')).toEqual({ count: 21, shown: '21' });
});

test('no small part can be computed from the whole and the other parts', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 8, maxLength: 8 });
  const letters = ['h', 'v', 'w', 't', 'c', 's', 'o', 'm'];
  fc.assert(
    fc.property(counts, (parts) => {
      const whole = parts.reduce((sum, n) => sum + n, 0);
      const cells = {
        su: whole,
        ...Object.fromEntries(letters.map((letter, place) => [`su.c${letter}`, parts[place] ?? 0])),
      };
      const total = shownTotal(month(cells), 'SUPPORTERS');

      const shown = shownParts(month(cells), 'SUPPORTERS', 'CHANNEL');

      const hidden = shown.filter(({ count }) => count === null);
      for (const { count } of shown) expect(count === null || count >= 5).toBe(true);
      // With the whole known, one hidden part would be known; so would be parts that are all none.
      if (total.count !== null && hidden.length > 0) {
        const rest = whole - shown.reduce((sum, { count }) => sum + (count ?? 0), 0);
        expect(hidden.length).toBeGreaterThan(1);
        expect(rest).toBeGreaterThan(0);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('what a viewer sees of a part is taken off before it is asked whether the rest is small', () => {
  const unseen = { cells: { su: 3, 'su.ch': 3 }, rows: [] };
  const shown = month({ su: 40, 'su.ch': 33, 'su.cv': 7 }, unseen);

  expect(shownTotal(shown, 'SUPPORTERS')).toEqual({ count: null, shown: '*' });
  const [hotline, visits] = shownParts(shown, 'SUPPORTERS', 'CHANNEL');
  expect(hotline).toEqual({ value: 'HOTLINE', count: null, shown: '*' });
  expect(visits?.count).toBeNull();
});
