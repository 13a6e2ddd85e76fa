import type { WorkAt } from '../changes/owner-work.ts';
import { type ConsumerRun, runConsumer } from '../changes/run-consumer.ts';
import { createCheckpoints } from '../data/checkpoints.ts';
import { createDeployment } from '../data/deployment.ts';
import { createSequencer } from '../data/feed-sequencer.ts';
import { createFeedReader } from '../data/feed-store.ts';
import type { Consumer } from '../domain/feed/consumer.ts';
import { provinceOf } from '../domain/region-code.ts';
import { bringFeed } from '../realtime/bring-feed.ts';
import type { RealtimeParts } from '../realtime/realtime-parts.ts';
import type { SocketParts } from './parts.ts';

/** Opens the rows of counties and provinces for λ changes and λ clock, each under a session of its own. */
export const createOwnerWorks = (parts: SocketParts, realtime: RealtimeParts): WorkAt => {
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
      consumers: [
        ...consumers.map((consumer) => ({
          name: consumer.name,
          run: (enough: () => boolean) => runConsumer(consumer, run, enough),
        })),
        {
          name: 'sockets',
          run: (enough) =>
            bringFeed({ ...realtime, owner, checkpoints: run.checkpoints, holder: parts.ids.next() }, enough),
        },
      ],
      duties: [],
    };
  };
};
