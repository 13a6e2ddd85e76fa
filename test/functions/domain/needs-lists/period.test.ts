import { expect, test } from 'vitest';
import { spanOf } from '../../../../functions/domain/needs-lists/period.ts';

test.each([
  ['2024', '2024-01-01', '2025-01-01'],
  ['2024-Q1', '2024-01-01', '2024-04-01'],
  ['2024-Q4', '2024-10-01', '2025-01-01'],
  ['2024-02', '2024-02-01', '2024-03-01'],
  ['2024-12', '2024-12-01', '2025-01-01'],
])('%s begins on %s and is over when %s begins', (period, from, until) => {
  expect(spanOf(period)).toEqual({ from, until });
});

test.each(['', '24', '1999', '2024-Q0', '2024-Q5', '2024-13', '2024-00', '2024-9', '2024-09-01', '2024#', ' 2024'])(
  '%j is no period',
  (text) => {
    expect(spanOf(text)).toBeUndefined();
  },
);
