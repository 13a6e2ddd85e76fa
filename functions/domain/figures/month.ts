import { type LocalDate, shanghaiDate } from '../local-date.ts';

/** A month of the Shanghai calendar, `2024-09`; compares in order of time as plain text. */
export type Month = string;

/** Whether a text is a month of this century. */
export const isMonth = (text: string): boolean => /^20\d{2}-(0[1-9]|1[0-2])$/.test(text);

/** The month of a day. */
export const monthOfDay = (day: LocalDate): Month => day.slice(0, 7);

/** The month that it is in Shanghai at this instant. */
export const monthOf = (instant: Date | string): Month => monthOfDay(shanghaiDate(new Date(instant)));

/** The twelve months of a year. */
export const monthsOf = (year: number): readonly Month[] =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);

/** All months from one to another, both included. */
export const monthsBetween = (first: Month, last: Month): readonly Month[] => {
  const [from, until] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: Math.max(0, until - from + 1) }, (_, at) => monthsOf(from + at))
    .flat()
    .filter((month) => month >= first && month <= last);
};
