import type { LocalDate } from '../local-date.ts';
import type { RegionCode } from '../region-code.ts';

/** What was agreed with a partner for a time. Both days are counted. */
export interface Agreement {
  readonly id: string;
  readonly partner: string;
  /** The partner's, who never moves: lists are filtered by it. */
  readonly region: RegionCode;
  readonly subject: string;
  readonly startsOn: LocalDate;
  /** The last day. Ended early it is the day of that, before `startsOn` where it had not begun. */
  readonly endsOn: LocalDate;
  readonly signedOn: LocalDate;
  /** When it was ended before its time; null where it runs, or ran, to its end. */
  readonly endedOn: LocalDate | null;
}

/** The last day on which any of them was or will be in force; null where none ever is. */
export const lastDayOf = (agreements: readonly Agreement[]): LocalDate | null =>
  agreements
    .filter(({ startsOn, endsOn }) => startsOn <= endsOn)
    .map(({ endsOn }) => endsOn)
    .sort()
    .at(-1) ?? null;
