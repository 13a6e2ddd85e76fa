import type { LocalDate } from './local-date.ts';

/** A month that figures and lists are kept by, `YYYY-MM`. */
type Period = string;

/** The month that a day counts in. */
export const periodOf = (date: LocalDate): Period => date.slice(0, 7);

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/**
 * The same day of the month so many months later, earlier where `months` is negative. A month without that day ends the
 * term on its last one (Civil Code art. 202): 31 January and a month is 28 February.
 */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(Math.min(Number(date.slice(8)), lastDayOf(year, month)), 2)}`;
};
