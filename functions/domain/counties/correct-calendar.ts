import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { conflict, refuse } from '../failure.ts';
import { outOfRange } from '../range-check.ts';
import { ok, type Result } from '../result.ts';
import type { CalendarCorrection, CalendarYear } from './catalogue.ts';
import type { CountyFailure } from './failures.ts';
import type { CountyDesk } from './ports.ts';

interface CorrectCalendarInput extends CommandInput {
  readonly year: number;
  /** The version seen; absent while the year has no corrections. */
  readonly version?: number | null | undefined;
  /** All of the year's corrections, in place of those before. */
  readonly corrections: readonly CalendarCorrection[];
}

/** Sets the days on which a county departs from the published calendar in one year. Due dates already given stay. */
export const correctCalendar = async (
  { counties, commands, viewer }: CountyDesk,
  input: CorrectCalendarInput,
): Promise<Result<Outcome<CalendarYear>, CountyFailure<'correctCalendar'>>> => {
  const { year } = input;
  const outside = outOfRange(['year'], year, { from: 2020, to: 2100 });
  if (outside) return outside;
  const stray = input.corrections.findIndex(({ date }) => !date.startsWith(`${year}-`));
  if (stray >= 0) return refuse('DATE_OUTSIDE_YEAR', ['corrections', String(stray), 'date']);
  const tooMany = outOfRange(['corrections'], input.corrections.length, { from: 0, to: 60 });
  if (tooMany) return tooMany;

  return commands.run(
    { operation: 'correctCalendar', idempotencyKey: input.idempotencyKey, input },
    { calendar: counties.calendarYear(year) },
    ({ calendar }) => {
      const current = calendar?.version ?? 0;
      if (current !== (input.version ?? 0)) return conflict(current);
      const id = `${viewer.owner}-calendar-${year}`;
      const byDate = new Map(input.corrections.map(({ date, kind }) => [date, { date, kind }]));
      const corrections = [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
      const after: CalendarYear = { id, year, version: current + 1, corrections };
      const event = { type: 'county.calendar-corrected', data: { year, corrections: corrections.length } } as const;
      return ok({ entity: after, writes: counties.saveCalendarYear(calendar, after, event) });
    },
    ({ calendar }) => calendar,
  );
};
