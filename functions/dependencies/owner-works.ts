import { inTurn, type Job } from '../changes/job.ts';
import type { WorkAt } from '../changes/owner-work.ts';
import { type ConsumerRun, runConsumer } from '../changes/run-consumer.ts';
import { createCheckpoints } from '../data/checkpoints.ts';
import { createDeployment } from '../data/deployment.ts';
import { createSequencer } from '../data/feed-sequencer.ts';
import { createFeedReader } from '../data/feed-store.ts';
import { createFigureLedger } from '../data/figure-sheets.ts';
import type { Consumer } from '../domain/feed/consumer.ts';
import { createFiguresConsumer } from '../domain/figures/figures-consumer.ts';
import { provinceOf } from '../domain/region-code.ts';
import type { Parts } from './parts.ts';
import { provinceFigures } from './province-figures.ts';

/** Opens the rows of counties and provinces for λ changes and λ clock, each under a session of its own. */
export const createOwnerWorks = (parts: Parts): WorkAt => {
  const { provinces, clock, pause, logger } = parts;
  const deployment = createDeployment(parts);

  return async (owner) => {
    const above = provinceOf(owner);
    if (!provinces.includes(above)) return undefined;
    const site = await deployment.siteOf(owner);
    const run: ConsumerRun = {
      reader: createFeedReader(site.table),
      checkpoints: createCheckpoints(site.table, clock),
      clock,
      pause,
      logger,
    };
    const jobOf = (consumer: Consumer): Job => ({
      name: consumer.name,
      run: (enough) => runConsumer(consumer, run, enough),
    });
    const sequencer = createSequencer(site.table, parts);
    if (owner === above) return { sequencer, consumers: [] };
    const figures = jobOf(createFiguresConsumer(createFigureLedger(site.table)));
    const copies = provinceFigures(site.table, (await deployment.siteOf(above)).table, run);
    return { sequencer, consumers: [inTurn(figures, copies)] };
  };
};
