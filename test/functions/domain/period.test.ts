import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLocalDate } from '../../../functions/domain/local-date.ts';
import { addMonths, periodOf } from '../../../functions/domain/period.ts';

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -13, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
  ])('%s and %i months is %s', (date, months, expected) => {
    const later = addMonths(date, months);

    expect(later).toBe(expected);
  });

  it('always end on a day that exists, in the month that is counted to', () => {
    const anyDay = fc.date({ min: new Date('1992-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (instant, months) => {
        const date = instant.toISOString().slice(0, 10);
        const later = addMonths(date, months);

        expect(isLocalDate(later)).toBe(true);
        expect(addMonths(`${periodOf(date)}-01`, months)).toBe(`${periodOf(later)}-01`);
      }),
    );
  });

  it('are named by year and month', () => {
    const period = periodOf('2024-09-30');

    expect(period).toBe('2024-09');
  });
});
