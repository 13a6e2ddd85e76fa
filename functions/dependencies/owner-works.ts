import type { WorkAt } from '../changes/owner-work.ts';
import { repairOf } from '../changes/repair.ts';
import { type ConsumerRun, runConsumer } from '../changes/run-consumer.ts';
import { createCheckpoints } from '../data/checkpoints.ts';
import { createDeployment } from '../data/deployment.ts';
import { createSequencer } from '../data/feed-sequencer.ts';
import { createFeedReader } from '../data/feed-store.ts';
import type { Consumer } from '../domain/feed/consumer.ts';
import { provinceOf } from '../domain/region-code.ts';
import type { Parts } from './parts.ts';

/** Opens the rows of counties and provinces for λ changes and λ clock, each under a session of its own. */
export const createOwnerWorks = (parts: Parts): WorkAt => {
  const { provinces, clock, pause, logger } = parts;
  const deployment = createDeployment(parts);

  return async (owner) => {
    if (!provinces.includes(provinceOf(owner))) return undefined;
    const site = await deployment.siteOf(owner);
    const run: ConsumerRun = {
      reader: createFeedReader(site.table),
      checkpoints: createCheckpoints(site.table, clock),
      clock,
      pause,
      logger,
    };
    const consumers: readonly Consumer[] = [];
    return {
      sequencer: createSequencer(site.table, parts),
      consumers: consumers.map((consumer) => ({
        name: consumer.name,
        run: (enough) => runConsumer(consumer, run, enough),
      })),
      repairs: consumers.map((consumer) => repairOf(consumer, run)),
    };
  };
};
