import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addDays,
  isLocalDate,
  shanghaiDate,
  startOfShanghaiDay,
  weekdayOf,
  weekStartOf,
} from '../../../functions/domain/local-date.ts';

const day = fc
  .date({ min: new Date('1992-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('shanghaiDate', () => {
  it.each([
    ['2026-02-16T15:59:59.999Z', '2026-02-16'],
    ['2026-02-16T16:00:00.000Z', '2026-02-17'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2028-02-28T16:30:00.000Z', '2028-02-29'],
  ])('begins a day at 16:00 UTC: %s is %s', (instant, expected) => {
    const date = shanghaiDate(new Date(instant));

    expect(date).toBe(expected);
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Shanghai', 'UTC'])(
    'is the same in a process whose TZ is %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      const instant = new Date('2026-06-30T16:00:00Z');
      const hourInThisZone = instant.getHours();

      const date = shanghaiDate(instant);

      expect(date).toBe('2026-07-01');
      expect(hourInThisZone).toBe(
        { 'America/Los_Angeles': 9, 'Pacific/Kiritimati': 6, 'Asia/Shanghai': 0, UTC: 16 }[zone],
      );
    },
  );

  it('agrees with the time zone database on every instant since 1992', () => {
    const inShanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

    fc.assert(
      fc.property(
        fc.date({ min: new Date('1992-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (instant) => {
          expect(shanghaiDate(instant)).toBe(inShanghai.format(instant));
        },
      ),
    );
  });

  it('is undone by the start of that day', () => {
    fc.assert(
      fc.property(day, (date) => {
        const start = startOfShanghaiDay(date);

        expect(shanghaiDate(start)).toBe(date);
        expect(shanghaiDate(new Date(start.getTime() - 1))).toBe(addDays(date, -1));
      }),
    );
  });
});

describe('a local date', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '20260101',
    ' 2026-01-01',
    '',
  ])('is not "%s"', (text) => {
    const accepted = isLocalDate(text);

    expect(accepted).toBe(false);
  });

  it('is any day of the calendar, 29 February of a leap year among them', () => {
    const accepted = ['2024-02-29', '2000-02-29', '1949-10-01', '2026-12-31'].filter(isLocalDate);

    expect(accepted).toHaveLength(4);
  });

  it('comes back when as many days are taken as were added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it('belongs to a week that starts on the Monday not after it', () => {
    fc.assert(
      fc.property(day, (date) => {
        const monday = weekStartOf(date);

        expect(weekdayOf(monday)).toBe(1);
        expect(monday <= date && date < addDays(monday, 7)).toBe(true);
      }),
    );
  });

  it('knows the National Day of 2026 for a Thursday, and its week by Monday 28 September', () => {
    const weekday = weekdayOf('2026-10-01');

    expect(weekday).toBe(4);
    expect(weekStartOf('2026-10-01')).toBe('2026-09-28');
    expect(weekStartOf('2026-10-04')).toBe('2026-09-28');
  });
});
