import type { CalendarYear } from '../counties/catalogue.ts';
import type { CountyStore } from '../counties/ports.ts';
import { addWorkingDays } from '../working-days.ts';
import type { Need } from './need.ts';

/** The years of the county's calendar that a due date can touch: a need may have been heard up to a year ago. */
export const calendarReads = (counties: CountyStore, today: string) => {
  const year = Number(today.slice(0, 4));
  return {
    lastYear: counties.calendarYear(year - 1),
    thisYear: counties.calendarYear(year),
    nextYear: counties.calendarYear(year + 1),
  };
};

/** What {@link calendarReads} found. */
export interface CalendarSeen {
  readonly lastYear: CalendarYear | undefined;
  readonly thisYear: CalendarYear | undefined;
  readonly nextYear: CalendarYear | undefined;
}

/** The day that is `days` working days after `date` by the county's calendar. */
export const workingDaysAfter = (date: string, days: number, { lastYear, thisYear, nextYear }: CalendarSeen) =>
  addWorkingDays(
    date,
    days,
    [lastYear, thisYear, nextYear].flatMap((year) => year?.corrections ?? []),
  );

/** When a need is due: so many working days after the day from which they count. */
export const dueDate = (
  countedFrom: string,
  serviceLevelDays: number,
  calendar: CalendarSeen,
): Pick<Need, 'countedFrom' | 'serviceLevelDays' | 'dueOn' | 'dueProvisional'> => {
  const { date, provisional } = workingDaysAfter(countedFrom, serviceLevelDays, calendar);
  return { countedFrom, serviceLevelDays, dueOn: date, dueProvisional: provisional };
};
