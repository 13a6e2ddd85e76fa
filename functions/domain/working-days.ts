import type { CalendarCorrection } from './counties/catalogue.ts';
import { addDays, type LocalDate, weekdayOf } from './local-date.ts';
import { isPublishedYear, publishedKindOf } from './published-holidays.ts';

/** A county's corrections, in the order in which they were made: of two for one day the later holds. */
export type WorkingCalendar = readonly CalendarCorrection[];

/** A day by which something must be done. `provisional`: it may move once the holidays of a year are published. */
interface DueDate {
  readonly date: LocalDate;
  readonly provisional: boolean;
}

const isWeekday = (date: LocalDate): boolean => weekdayOf(date) <= 5;

/** Whether the county works on this day: its own word, else the notice's, else Monday to Friday. */
export const isWorkingDay = (date: LocalDate, calendar: WorkingCalendar): boolean => {
  const kind = calendar.findLast((correction) => correction.date === date)?.kind ?? publishedKindOf(date);
  return kind === undefined ? isWeekday(date) : kind === 'WORKDAY';
};

/**
 * The last of so many working days; day 1 is the next working day after `heardOn`, so 0 is `heardOn` itself.
 * Throws RangeError where `days` is negative or no integer.
 */
export const addWorkingDays = (heardOn: LocalDate, days: number, calendar: WorkingCalendar): DueDate => {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`not a number of working days: ${days}`);
  let date = heardOn;
  let provisional = false;
  for (let left = days; left > 0; left -= isWorkingDay(date, calendar) ? 1 : 0) {
    date = addDays(date, 1);
    provisional ||= !isPublishedYear(date);
  }
  return { date, provisional };
};

/** Working days after `from` up to `to`, which is counted: the inverse of {@link addWorkingDays}; 0 where `to` is earlier. */
export const workingDaysBetween = (from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number => {
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) count += isWorkingDay(date, calendar) ? 1 : 0;
  return count;
};
