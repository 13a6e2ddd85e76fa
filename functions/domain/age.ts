import type { LocalDate } from './local-date.ts';
import { addMonths } from './period.ts';

/**
 * Full years of life on a Shanghai day (周岁), negative before birth. Who was born on 29 February completes a year on
 * 28 February of a common year, since a month without the day ends a term on its last one (Civil Code art. 202).
 */
export const ageOn = (day: LocalDate, bornOn: LocalDate): number => {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return addMonths(bornOn, years * 12) <= day ? years : years - 1;
};
