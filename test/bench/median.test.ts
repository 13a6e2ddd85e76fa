import { expect, test } from 'vitest';
import { median } from './median.ts';

test.each([
  { numbers: [3], middle: 3 },
  { numbers: [10, 9, 1], middle: 9 },
  { numbers: [100, 2, 1, 3], middle: 2.5 },
])('the median of $numbers is $middle, and numbers are not sorted as text', ({ numbers, middle }) => {
  const found = median(numbers);

  expect(found).toBe(middle);
});

test('the numbers stay in the order in which they were', () => {
  const numbers = [3, 1, 2];

  median(numbers);

  expect(numbers).toEqual([3, 1, 2]);
});

test('no numbers have no median', () => {
  expect(() => median([])).toThrow(RangeError);
});
