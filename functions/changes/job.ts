import type { Logger } from '../platform/logger.ts';

/** Something that is brought up to date in one owner's rows, and may be left half done: whoever comes next goes on. */
export interface Job {
  readonly name: string;
  /** The checkpoints by which it is known to be up to date, where they are not its name. */
  readonly checkpoints?: readonly string[];
  /** `enough` says when to stop. */
  run(enough: () => boolean): Promise<void>;
}

/** Runs them side by side: one that fails is logged and holds up no other. */
export const runJobs = async (jobs: readonly Job[], enough: () => boolean, logger: Logger): Promise<void> => {
  const outcomes = await Promise.allSettled(jobs.map((job) => job.run(enough)));
  for (const [place, outcome] of outcomes.entries()) {
    if (outcome.status === 'rejected') logger.error('A job stopped', outcome.reason, { job: jobs[place]?.name ?? '' });
  }
};

/** Runs them one after the other, under the name of the first; one that fails leaves the rest undone. */
export const inTurn = (...jobs: readonly Job[]): Job => ({
  name: jobs[0]?.name ?? '',
  checkpoints: jobs.map(({ name }) => name),
  async run(enough) {
    for (const job of jobs) await job.run(enough);
  },
});
