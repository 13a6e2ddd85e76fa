// The package's own data and not its functions: they read the process's TZ, bring the lunar calendar (24 KB) and
// cost 20 ms of every cold start. A test names the line to add when the package knows a further year.
import year2024 from 'chinese-days/dist/years/2024.json' with { type: 'json' };
import year2025 from 'chinese-days/dist/years/2025.json' with { type: 'json' };
import year2026 from 'chinese-days/dist/years/2026.json' with { type: 'json' };
import type { LocalDate } from './local-date.ts';

/** A day off in spite of its weekday, or a weekend day that is worked (调休). */
type DayKind = 'HOLIDAY' | 'WORKDAY';

const years = { '2024': year2024, '2025': year2025, '2026': year2026 };

const exceptions: ReadonlyMap<LocalDate, DayKind> = new Map(
  Object.values(years).flatMap(({ holidays, workdays }) => [
    ...Object.keys(holidays).map((date) => [date, 'HOLIDAY'] as const),
    ...Object.keys(workdays).map((date) => [date, 'WORKDAY'] as const),
  ]),
);

/** What the State Council's yearly notice (国务院办公厅关于节假日安排的通知) says of a day; undefined: as its weekday. */
export const publishedKindOf = (date: LocalDate): DayKind | undefined => exceptions.get(date);

/** Whether the notice for the day's year is known; it is published in the November before. */
export const isPublishedYear = (date: LocalDate): boolean => Object.hasOwn(years, date.slice(0, 4));
