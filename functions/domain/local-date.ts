/** A day of the Shanghai calendar, `YYYY-MM-DD`; compares in order of time as plain text. */
export type LocalDate = string;

const dayMs = 86_400_000;

// China has had no summer time since September 1991, and every instant that we store is later: a fixed offset is the
// whole of Asia/Shanghai and, unlike a Date's local getters, does not depend on the TZ of the process.
const shanghaiOffsetMs = 8 * 3_600_000;

const dateOf = (utcMs: number): LocalDate => new Date(utcMs).toISOString().slice(0, 10);
const msOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);

/** The day that it is in Shanghai at this instant, whatever TZ the process has. */
export const shanghaiDate = (instant: Date): LocalDate => dateOf(instant.getTime() + shanghaiOffsetMs);

/** The instant at which this day begins in Shanghai: 16:00 UTC of the day before. */
export const startOfShanghaiDay = (date: LocalDate): Date => new Date(msOf(date) - shanghaiOffsetMs);

/** Whether the text is a day that exists: `2026-02-29` is not. */
export const isLocalDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(msOf(text)) && dateOf(msOf(text)) === text;

/** The day so many days later; earlier where `days` is negative. */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOf(msOf(date) + days * dayMs);

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (date: LocalDate): number => new Date(msOf(date)).getUTCDay() || 7;

/** The Monday of the day's week. */
export const weekStartOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date));
