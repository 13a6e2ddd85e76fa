import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownGroup, shownParts } from '../../../../functions/domain/batches/broken-down.ts';
import type { ChoiceCount } from '../../../../functions/domain/batches/question-tally.ts';
import type { ShownCount } from '../../../../functions/domain/batches/suppressed.ts';

/** Answers to a question of which each is one option: a row's options add up to it. */
const rowOf = (chosen: readonly number[]): ChoiceCount => ({
  answered: chosen.reduce((sum, count) => sum + count, 0),
  chosen,
});

const told = (cells: readonly ShownCount[]) => cells.map(({ shown }) => shown).join(' ');
const toldRows = (rows: readonly ChoiceCount[]) =>
  shownParts(rows)
    .map(({ answered, chosen }) => `${answered.shown} of ${told(chosen)}`)
    .join(' | ');

/** Every table of so many communities and two options with these totals. */
const tablesOf = ([x = 0, y = 0]: readonly number[], rows: number): ChoiceCount[][] => {
  if (rows === 1) return [[rowOf([x, y])]];
  const all: ChoiceCount[][] = [];
  for (let first = 0; first <= x; first += 1)
    for (let second = 0; second <= y; second += 1)
      for (const rest of tablesOf([x - first, y - second], rows - 1)) all.push([rowOf([first, second]), ...rest]);
  return all;
};

test.each([
  [2, [14, 11]],
  [2, [9, 20]],
  [3, [8, 6]],
  [3, [12, 5]],
])('no cell of %i communities is computed from what is shown of them and of the whole, %j', (rows, sums) => {
  const given: string[] = [];
  for (const [shown, tables] of Map.groupBy(tablesOf(sums, rows), toldRows)) {
    const [sample] = tables;
    shownParts(sample ?? []).forEach(({ answered, chosen }, row) => {
      const hidden = [answered, ...chosen].map(({ count }) => count === null);
      const possible = (place: number) =>
        new Set(tables.map((table) => (place === 0 ? table[row]?.answered : table[row]?.chosen[place - 1]))).size;
      hidden.forEach((isHidden, place) => {
        if (isHidden && possible(place) === 1) given.push(`${shown}, row ${row}, place ${place}`);
      });
    });
  }

  expect(given).toEqual([]);
});

test('communities that are all large are shown as they are, with how many answered', () => {
  const rows = [rowOf([5, 12]), rowOf([30, 6])];

  expect(toldRows(rows)).toBe('17 of 5 12 | 36 of 30 6');
});

test('one community alone is not broken down: it would be the whole', () => {
  expect(shownParts([rowOf([3, 12])])).toEqual([]);
});

test('of a question without options the communities’ answers are the parts', () => {
  const rows = [12, 3, 40].map((answered) => ({ answered, chosen: [] }));

  expect(shownParts(rows).map(({ answered }) => answered.shown)).toEqual(['*', '*', '40']);
});

test('a focus group of under five shows nothing else, and a larger one never lets its only small option be computed', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 2, maxLength: 8 }), (chosen) => {
      const group = rowOf(chosen);
      const shown = shownGroup(group);
      const hidden = shown.chosen.filter(({ count }) => count === null);
      if (group.answered < 5) expect(shown).toEqual({ answered: { count: null, shown: '<5' }, chosen: [] });
      else expect(shown.answered.count).toBe(group.answered);
      expect(hidden).not.toHaveLength(1);
    }),
  );
});
