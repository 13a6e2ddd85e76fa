import { across } from '../changes/across.ts';
import type { WorkAt } from '../changes/owner-work.ts';
import { repairOf } from '../changes/repair.ts';
import { type ConsumerRun, runConsumer } from '../changes/run-consumer.ts';
import { createCheckpoints } from '../data/checkpoints.ts';
import { createDeployment } from '../data/deployment.ts';
import { createSequencer } from '../data/feed-sequencer.ts';
import { createFeedReader } from '../data/feed-store.ts';
import { createNameCopies } from '../data/name-copies.ts';
import { createSharedTemplateStore } from '../data/shared-templates.ts';
import type { Consumer } from '../domain/feed/consumer.ts';
import { createRenamings } from '../domain/projects/renamings.ts';
import { provinceOf } from '../domain/region-code.ts';
import { createSharedTemplates } from '../domain/templates/shared-templates.ts';
import type { Parts } from './parts.ts';

/** Opens the rows of counties and provinces for λ changes and λ clock, each under a session of its own. */
export const createOwnerWorks = (parts: Parts): WorkAt => {
  const { provinces, clock, pause, logger } = parts;
  const deployment = createDeployment(parts);

  return async (owner) => {
    const above = provinceOf(owner);
    if (!provinces.includes(above)) return undefined;
    const { table } = await deployment.siteOf(owner);
    const run: ConsumerRun = {
      reader: createFeedReader(table),
      checkpoints: createCheckpoints(table, clock),
      clock,
      pause,
      logger,
    };
    const consumersOfCounty = async (): Promise<readonly (readonly [Consumer, ConsumerRun])[]> => {
      const { table: province } = await deployment.siteOf(above);
      return [
        [createRenamings(createNameCopies(table)), run],
        [
          createSharedTemplates(owner, createSharedTemplateStore(table, province)),
          across(run, createCheckpoints(province, clock)),
        ],
      ];
    };
    const consumers = owner === above ? [] : await consumersOfCounty();
    return {
      sequencer: createSequencer(table, parts),
      consumers: consumers.map(([consumer, where]) => ({
        name: consumer.name,
        run: (enough) => runConsumer(consumer, where, enough),
      })),
      repairs: consumers.map(([consumer, where]) => repairOf(consumer, where)),
    };
  };
};
