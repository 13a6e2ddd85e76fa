import { expect, test } from 'vitest';
import { pairedRatio } from './paired-ratio.ts';

test('a ratio is taken round by round, so a slow round of both changes nothing', () => {
  const own = [20, 2_000, 22];
  const other = [10, 1_000, 11];

  const ratio = pairedRatio(own, other);

  expect(ratio).toBe(2);
});

test('against several, it is what they cost together', () => {
  const ratio = pairedRatio([30, 30], [5, 5], [10, 10]);

  expect(ratio).toBe(2);
});
