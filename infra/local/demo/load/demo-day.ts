import { addDays, type LocalDate, shanghaiDate, startOfShanghaiDay } from '../../../../functions/domain/local-date.ts';

/** The last of the demo's days, a Sunday in the files. */
const lastDay = 83;

/** The date of one of the demo's days, when the last of them was yesterday by Shanghai time. */
export const demoDate = (day: number, now: Date): LocalDate => addDays(shanghaiDate(now), day - lastDay - 1);

/** The instant of a day and a time `HH:MM`, Shanghai time; never in the future. */
export const demoInstant = (day: number, time: string, now: Date): Date => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(startOfShanghaiDay(demoDate(day, now)).getTime() + (hours * 60 + minutes) * 60_000);
};

/** The period of a needs list; null is the year in which the demo's last day lies. */
export const listPeriod = (period: string | null, now: Date): string => period ?? demoDate(lastDay, now).slice(0, 4);

/** The date of one of a programme's days, which are counted from the day of loading. */
export const programmeDate = (day: number, now: Date): LocalDate => addDays(shanghaiDate(now), day);
