import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../functions/domain/local-date.ts';
import {
  addWorkingDays,
  isWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
} from '../../../functions/domain/working-days.ts';

const anyDay = fc.integer({ min: 0, max: 1826 }).map((offset) => addDays('2024-01-01', offset));
const anyCalendar = fc.array(
  fc.record({ date: anyDay, kind: fc.constantFrom<'HOLIDAY' | 'WORKDAY'>('HOLIDAY', 'WORKDAY') }),
  { maxLength: 40 },
);

describe('a due date', () => {
  it.each([
    ['an ordinary week: Monday and 5 days', '2026-03-09', 5, '2026-03-16'],
    ['heard on a Friday: day 1 is Monday', '2026-03-13', 1, '2026-03-16'],
    ['heard on a Saturday: day 1 is Monday', '2026-03-14', 1, '2026-03-16'],
    ['Spring Festival 2026: the Saturday before is worked, nine days are not', '2026-02-13', 2, '2026-02-24'],
    ["heard on New Year's Eve, in the middle of the festival", '2026-02-16', 1, '2026-02-24'],
    ['Saturday 28 February 2026 is worked in exchange', '2026-02-27', 1, '2026-02-28'],
    ['Qingming 2026 takes the Monday', '2026-04-03', 1, '2026-04-07'],
    ['Labour Day 2026 takes five days, Saturday 9 May is worked', '2026-04-30', 4, '2026-05-09'],
    ['National Day 2026: Sunday 20 September worked, Mid-Autumn off', '2026-09-18', 6, '2026-09-28'],
    ['National Day 2026: seven days off, Saturday 10 October worked', '2026-09-30', 3, '2026-10-10'],
    ['from 2024 into the New Year of 2025', '2024-12-30', 2, '2025-01-02'],
    ['New Year 2026: Friday off, Sunday 4 January worked', '2025-12-31', 1, '2026-01-04'],
    ['no days at all', '2026-02-17', 0, '2026-02-17'],
  ])('%s (%s + %i = %s)', (_case, heardOn, days, expected) => {
    const due = addWorkingDays(heardOn, days, []);

    expect(due).toEqual({ date: expected, provisional: false });
  });

  it.each([
    ['the last working day of a published year', '2026-12-30', 1, '2026-12-31', false],
    ["over the year's end: 1 January counts as the Friday that it is", '2026-12-31', 1, '2027-01-01', true],
    ['a full year on, in 2027', '2026-12-31', 261, '2027-12-31', true],
    ['on into 2028', '2027-12-31', 1, '2028-01-03', true],
    ['before the first year that we carry', '2023-12-29', 1, '2024-01-02', true],
  ])('is provisional exactly when it passes a year without a notice: %s', (_case, heardOn, days, date, provisional) => {
    const due = addWorkingDays(heardOn, days, []);

    expect(due).toEqual({ date, provisional });
  });

  it('follows the county where it departs from the notice, and the later of two corrections', () => {
    const calendar: WorkingCalendar = [
      { date: '2026-03-10', kind: 'HOLIDAY' },
      { date: '2026-03-14', kind: 'HOLIDAY' },
      { date: '2026-03-14', kind: 'WORKDAY' },
      { date: '2026-02-14', kind: 'HOLIDAY' },
    ];

    const due = addWorkingDays('2026-03-09', 4, calendar);

    expect(due.date).toBe('2026-03-14');
    expect(isWorkingDay('2026-02-14', calendar)).toBe(false);
    expect(isWorkingDay('2026-02-14', [])).toBe(true);
  });

  it('stays provisional where the county has corrected single days of an unpublished year', () => {
    const due = addWorkingDays('2026-12-31', 1, [{ date: '2027-01-01', kind: 'HOLIDAY' }]);

    expect(due).toEqual({ date: '2027-01-04', provisional: true });
  });

  it.each([-1, 1.5, Number.NaN])('is not counted by %d days', (days) => {
    const count = () => addWorkingDays('2026-03-09', days, []);

    expect(count).toThrow(RangeError);
  });

  it('is a working day after the hearing, with exactly so many up to it, whatever the county corrects', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), anyCalendar, (heardOn, days, calendar) => {
        const { date } = addWorkingDays(heardOn, days, calendar);

        expect(date > heardOn && isWorkingDay(date, calendar)).toBe(true);
        expect(workingDaysBetween(heardOn, date, calendar)).toBe(days);
      }),
    );
  });

  it('never comes sooner for being given more days or for being heard later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), anyCalendar, (heardOn, days, calendar) => {
        const { date } = addWorkingDays(heardOn, days, calendar);

        expect(addWorkingDays(heardOn, days + 1, calendar).date > date).toBe(true);
        expect(addWorkingDays(addDays(heardOn, 1), days, calendar).date >= date).toBe(true);
      }),
    );
  });
});

describe('workingDaysBetween', () => {
  it('counts neither the first day nor anything backwards', () => {
    const counts = [
      workingDaysBetween('2026-03-09', '2026-03-09', []),
      workingDaysBetween('2026-03-09', '2026-03-16', []),
      workingDaysBetween('2026-03-16', '2026-03-09', []),
    ];

    expect(counts).toEqual([0, 5, 0]);
  });

  it('agrees with the working days of 2026 that the notice leaves: 248', () => {
    const count = workingDaysBetween('2025-12-31', '2026-12-31', []);

    expect(count).toBe(248);
  });
});
