import type { LocalDate } from '../local-date.ts';

/** Shanghai days from the first of a period up to, and without, the first after it. */
export interface Span {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

const shape = /^(20\d{2})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;

const firstOfMonth = (year: number, month: number): LocalDate =>
  `${year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** The days of a year (`2024`), a quarter (`2024-Q3`) or a month (`2024-09`); undefined for any other text. */
export const spanOf = (period: string): Span | undefined => {
  const [, year, quarter, month] = shape.exec(period) ?? [];
  if (year === undefined) return undefined;
  const [first, months] = quarter ? [Number(quarter) * 3 - 3, 3] : month ? [Number(month) - 1, 1] : [0, 12];
  return { from: firstOfMonth(Number(year), first), until: firstOfMonth(Number(year), first + months) };
};
