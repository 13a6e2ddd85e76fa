import { createChangesHandler } from '../../../functions/changes/changes-handler.ts';
import { createClockHandler } from '../../../functions/changes/clock-handler.ts';
import { runConsumer } from '../../../functions/changes/run-consumer.ts';
import { type ItemWrite, putVersion, readOf } from '../../../functions/data/action.ts';
import { createCheckpoints } from '../../../functions/data/checkpoints.ts';
import { createCommands } from '../../../functions/data/command-runner.ts';
import { putEvent } from '../../../functions/data/event-write.ts';
import { createFeedMarks } from '../../../functions/data/feed-marks.ts';
import { readFeedState } from '../../../functions/data/feed-overview.ts';
import { createSequencer } from '../../../functions/data/feed-sequencer.ts';
import { createFeedReader } from '../../../functions/data/feed-store.ts';
import { createKeyedDigests } from '../../../functions/data/keyed-digests.ts';
import { eventKey, sharedEventKey } from '../../../functions/data/keys/feed.ts';
import type { Consumer } from '../../../functions/domain/feed/consumer.ts';
import { ok } from '../../../functions/domain/result.ts';
import { recordingLogger } from '../recording-logger.ts';
import { unhurried } from '../unhurried.ts';
import type { FeedDesign, Site } from './feed-story.ts';

interface Thing {
  readonly id: string;
  readonly version: number;
}

const { logger } = recordingLogger();
const inputDigests = createKeyedDigests([Buffer.alloc(32)]);

/** Where a thing lies: the third shares its partition with others, as categories and units do. */
const placeOf = (owner: string, name: string) => {
  const isShared = name === 'three';
  const key = isShared ? { pk: `${owner}#SHELF`, sk: `THING#${name}` } : { pk: `${owner}#THING#${name}`, sk: '#A' };
  return {
    id: `${owner}-thing-${name}`,
    key,
    eventAt: (version: number) => (isShared ? sharedEventKey : eventKey)(key, version),
  };
};

/** Changes things by one command of ours: each gets its next version and an event of it. */
const act = async ({ table, clock, pause, random }: Site, names: readonly string[], idempotencyKey: string) => {
  const commands = createCommands({
    table,
    viewer: 'somebody',
    by: 'somebody',
    recordKey: (owner, digest) => ({ pk: `${owner}#IDEM#${digest}`, sk: '#A' }),
    clock,
    inputDigests,
    pause,
    random,
    forget: () => undefined,
  });
  const places = names.map((name) => placeOf(table.owner, name));
  const reads = { things: places.map(({ key }) => readOf(key, (item) => item as unknown as Thing | undefined)) };
  const command = { operation: 'changeThings', idempotencyKey, input: names };
  await commands.run(command, reads, ({ things }) => {
    const writes = places.flatMap(({ id, key, eventAt }, place): ItemWrite[] => {
      const seen = things[place];
      const version = (seen?.version ?? 0) + 1;
      const event = { type: 'need.reopened', data: {} } as unknown as Parameters<typeof putEvent>[1];
      return [
        putVersion({ ...key, id, version }, seen),
        putEvent({ owner: table.owner, id, version, key: eventAt(version) }, event),
      ];
    });
    return ok({ entity: { id: places[0]?.id ?? '', version: (things[0]?.version ?? 0) + 1 }, writes });
  });
};

/** Counts how often it has done each event; the one of number `poison` it cannot do. */
const counting = (owner: string, poison: number): Consumer => ({
  name: 'counting',
  clear: async () => undefined,
  async effect(events) {
    if (events.some(({ seq }) => seq === poison)) throw new TypeError('a bug');
    return events.map(
      ({ seq }): ItemWrite => ({
        action: () => ({
          Update: {
            Key: { pk: `${owner}#COUNTING`, sk: `C#${seq}` },
            UpdateExpression: 'ADD times :one',
            ExpressionAttributeValues: { ':one': 1 },
          },
        }),
      }),
    );
  },
});

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
    act,
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
