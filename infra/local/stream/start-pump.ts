import { setTimeout as delay } from 'node:timers/promises';
import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord } from 'aws-lambda';
import { changesSource } from '../../changes-source.ts';
import { type Delivery, deliverBatch } from './deliver-batch.ts';
import { listShards, type Shard } from './read-shards.ts';

/** Which stream is read, and who is told of it. */
export interface PumpOptions extends Delivery {
  readonly endpoint: string;
  readonly region: string;
  readonly streamArn: string;
  /** Milliseconds from one look at a shard to the next, asked each time: four looks a second, as Lambda does, unless told otherwise. */
  readonly pollMs?: () => number;
  /** What a test makes of a batch before it is delivered: doubles it, shuffles it, loses some of it. */
  readonly disturb?: (batch: readonly DynamoDBRecord[]) => readonly DynamoDBRecord[];
  /** A look at the stream failed; it is looked at again. */
  readonly failed: (error: unknown) => void;
}

/** A pump that runs until it is stopped. */
export interface Pump {
  stop(): Promise<void>;
}

const isTold = ({ eventName, dynamodb }: StreamRecord): boolean =>
  eventName === changesSource.eventName && dynamodb?.Keys?.['sk']?.S?.startsWith(changesSource.sortKeyPrefix) === true;

const batchesOf = (records: readonly DynamoDBRecord[]) =>
  Array.from({ length: Math.ceil(records.length / changesSource.batchSize) }, (_, place) =>
    records.slice(place * changesSource.batchSize, (place + 1) * changesSource.batchSize),
  );

/** Shards come seldom: so many looks are taken at those that are known. */
const looksAtOneList = 20;

/**
 * Lambda's event source on one machine. It reads the stream from its first record each time, without a checkpoint: what has
 * its number keeps it. One batch of a shard at a time, and a shard only when the one before it was read to its end.
 */
export const startPump = (options: PumpOptions): Pump => {
  const { endpoint, region, streamArn, pollMs = () => 250, disturb = (batch) => batch, failed } = options;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBStreamsClient({ endpoint, region, credentials });
  const stopped = new AbortController();
  const { signal } = stopped;
  const known = new Map<string, Shard>();
  const finished = new Set<string>();

  const pumpOnce = async ({ id, reader }: Shard): Promise<void> => {
    const records = await reader.next();
    if (!records) finished.add(id);
    const told = (records ?? []).filter(isTold) as DynamoDBRecord[];
    for (const batch of batchesOf(told))
      if (!signal.aborted) await deliverBatch(disturb(batch), { ...options, end: signal });
  };

  const look = async (isTimeToList: boolean): Promise<void> => {
    if (isTimeToList)
      for (const shard of await listShards(client, streamArn)) if (!known.has(shard.id)) known.set(shard.id, shard);
    const isRead = (id: string | undefined) => id === undefined || !known.has(id) || finished.has(id);
    const open = [...known.values()].filter(({ id, parent }) => !finished.has(id) && isRead(parent));
    await Promise.all(open.map(pumpOnce));
  };

  const run = async (): Promise<void> => {
    for (let looks = 0; !signal.aborted; looks += 1) {
      await look(looks % looksAtOneList === 0).catch((error: unknown) => {
        if (!signal.aborted) failed(error);
      });
      await delay(pollMs(), undefined, { signal }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    async stop() {
      stopped.abort();
      await running;
      client.destroy();
    },
  };
};
