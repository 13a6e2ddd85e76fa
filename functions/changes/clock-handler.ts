import type { Context } from 'aws-lambda';
import type { Logger } from '../platform/logger.ts';
import { type Job, runJobs } from './job.ts';
import { enoughOf, type WorkAt } from './owner-work.ts';

/** λ clock: wakes every minute. */
export type ClockHandler = (event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>) => Promise<void>;

/** So many owners are worked on at once. */
const sideBySide = 8;

/**
 * Does for every county and province what is due, then numbers what the stream may have forgotten and brings up to date
 * what is derived from it. An owner that fails is logged and holds up no other.
 */
export const createClockHandler =
  ({
    owners,
    workAt,
    everywhere,
    logger,
  }: {
    readonly owners: () => Promise<readonly string[]>;
    readonly workAt: WorkAt;
    /** What is done once for the whole deployment. */
    readonly everywhere: readonly Job[];
    readonly logger: Logger;
  }): ClockHandler =>
  async (_event, context) => {
    const enough = enoughOf(context);
    const left = [...(await owners())];

    const workOn = async (owner: string): Promise<void> => {
      const work = await workAt(owner);
      if (!work) return;
      await runJobs(work.duties, enough, logger);
      await work.sequencer.numberPending(enough);
      await runJobs(work.consumers, enough, logger);
    };

    const worker = async (): Promise<void> => {
      for (let owner = left.shift(); owner !== undefined && !enough(); owner = left.shift()) {
        const current = owner;
        await workOn(current).catch((error: unknown) =>
          logger.error('An owner was left until the next minute', error, { county: current }),
        );
      }
    };
    await Promise.all([runJobs(everywhere, enough, logger), ...Array.from({ length: sideBySide }, worker)]);
  };
