import type { Context } from 'aws-lambda';
import type { Clock } from '../domain/clock.ts';
import type { CountyEntry } from '../domain/counties/county.ts';
import type { Logger } from '../platform/logger.ts';
import { runDuties } from './duty.ts';
import { type Job, runJobs } from './job.ts';
import { type ClockWork, enoughOf, type WorkAt } from './owner-work.ts';

/** λ clock: wakes every minute. */
export type ClockHandler = (event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>) => Promise<void>;

/** Whose rows are looked at. Only where there is work do things fall due: a suspended county refuses every command. */
export type ClockOwner = Pick<CountyEntry, 'code' | 'state'>;

/** So many owners are worked on at once. */
const sideBySide = 8;

interface ClockParts {
  readonly owners: () => Promise<readonly ClockOwner[]>;
  readonly workAt: WorkAt<ClockWork>;
  /** What is done once for the whole deployment. */
  readonly everywhere: readonly Job[];
  readonly clock: Clock;
  /** 0 up to 1. */
  readonly random: () => number;
  readonly logger: Logger;
}

/**
 * Does for every county and province what is due, then numbers what the stream may have forgotten and brings up to date
 * what is derived from it: only what one look at the feed shows to be behind. An owner that fails holds up no other.
 */
export const createClockHandler =
  ({ owners, workAt, everywhere, clock, random, logger }: ClockParts): ClockHandler =>
  async (_event, context) => {
    const enough = enoughOf(context);
    const inOrder = await owners();
    // Begun somewhere else each time: where a minute is too short for all, no owner is the last every time.
    const first = Math.floor(random() * inOrder.length);
    const left = [...inOrder.slice(first), ...inOrder.slice(0, first)];

    const workOn = async ({ code, state }: ClockOwner): Promise<void> => {
      const work = await workAt(code);
      if (!work) return;
      const { duties, marks, sequencer } = work;
      const { head, consumers, finishedDay: doneOn } = await work.feedState();
      if (state === 'ACTIVE') await runDuties({ duties, doneOn, marks, clock, logger }, enough);
      let isMore = true;
      const number = async () => {
        isMore = await sequencer.numberPending(enough);
      };
      await runJobs([{ name: 'numbering', run: number }], enough, logger);
      const at = new Map(consumers.map((consumer) => [consumer.name, consumer.at]));
      const isBehind = (name: string) => (at.get(name) ?? 0) < head;
      const behind = work.consumers.filter(({ name, checkpoints = [name] }) => isMore || checkpoints.some(isBehind));
      await runJobs(behind, enough, logger);
    };

    const worker = async (): Promise<void> => {
      for (let owner = left.shift(); owner !== undefined && !enough(); owner = left.shift()) {
        const { code } = owner;
        await workOn(owner).catch((error: unknown) =>
          logger.error('An owner was left until the next minute', error, { county: code }),
        );
      }
    };
    await Promise.all([runJobs(everywhere, enough, logger), ...Array.from({ length: sideBySide }, worker)]);
  };
