import type { Clock } from '../domain/clock.ts';
import type { FeedMarks } from '../domain/feed/ports.ts';
import { type LocalDate, shanghaiDate } from '../domain/local-date.ts';
import type { Logger } from '../platform/logger.ts';

/** Something that falls due in one county because time goes by, done as a command of the county's own. */
export interface Duty {
  readonly name: string;
  /** It falls due with a new day in Shanghai, and not within one. */
  readonly daily?: true;
  /** Does what is due until `enough` says stop; false where something is left. */
  run(enough: () => boolean): Promise<boolean>;
}

/** What is due in one county, and until which day it was done. */
interface DutyRun {
  readonly duties: readonly Duty[];
  /** The last day whose daily duties are all done; null for none. */
  readonly doneOn: LocalDate | null;
  readonly marks: FeedMarks;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Does what is due: a day is marked only when all of it is done, so that nobody asks again, a minute later, for nothing. */
export const runDuties = async ({ duties, doneOn, marks, clock, logger }: DutyRun, enough: () => boolean) => {
  const today = shanghaiDate(clock.now());
  const isNewDay = doneOn !== today;
  const isDone = async (duty: Duty): Promise<boolean> => {
    try {
      return await duty.run(enough);
    } catch (error) {
      logger.error('A duty was left until the next minute', error, { job: duty.name });
      return false;
    }
  };
  const due = duties.filter(({ daily }) => isNewDay || !daily);
  const done = await Promise.all(due.map(isDone));
  if (isNewDay && due.every(({ daily }, place) => !daily || done[place])) await marks.finishDay(today);
};
