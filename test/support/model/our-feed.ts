import { createChangesHandler } from '../../../functions/changes/changes-handler.ts';
import { createClockHandler } from '../../../functions/changes/clock-handler.ts';
import { runConsumer } from '../../../functions/changes/run-consumer.ts';
import { createCheckpoints } from '../../../functions/data/checkpoints.ts';
import { createFeedMarks } from '../../../functions/data/feed-marks.ts';
import { readFeedState } from '../../../functions/data/feed-overview.ts';
import { createSequencer } from '../../../functions/data/feed-sequencer.ts';
import { createFeedReader } from '../../../functions/data/feed-store.ts';
import { changeThings, counting, type Site } from '../feed-things.ts';
import { recordingLogger } from '../recording-logger.ts';
import { unhurried } from '../unhurried.ts';
import type { FeedDesign } from './feed-story.ts';

const { logger } = recordingLogger();

/** The number whose effect always fails. */
export const poison = 3;

/** The feed as it is deployed: the real command runner, sequencer, reader, consumer and both handlers. */
export const ourFeed: FeedDesign = (() => {
  const workAt = (site: Site) => {
    const { table, clock, pause } = site;
    const run = { reader: createFeedReader(table), checkpoints: createCheckpoints(table, clock), clock, pause, logger };
    const consumer = counting(table.owner, poison);
    return async () => ({
      sequencer: createSequencer(table, site),
      consumers: [{ name: consumer.name, run: (enough: () => boolean) => runConsumer(consumer, run, enough) }],
      repairs: [],
      duties: [],
      feedState: () => readFeedState(table),
      marks: createFeedMarks(table),
    });
  };
  return {
    act: changeThings,
    async changes(site, told) {
      const Records = told.map(({ pk, sk }, place) => ({
        eventName: 'INSERT' as const,
        dynamodb: { SequenceNumber: String(place), Keys: { pk: { S: pk }, sk: { S: sk } } },
      }));
      await createChangesHandler({ workAt: workAt(site), logger })({ Records }, unhurried);
    },
    clock: (site) =>
      createClockHandler({
        owners: async () => [{ code: site.table.owner, state: 'ACTIVE' }],
        workAt: workAt(site),
        everywhere: [],
        clock: site.clock,
        random: () => 0,
        logger,
      })({}, unhurried),
    async read({ table }, cursor = '0') {
      const { events, last } = await createFeedReader(table).read(Number(cursor), 4);
      return { events, cursor: String(last) };
    },
  };
})();
