import { setTimeout as delay } from 'node:timers/promises';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { changesSource } from '../../changes-source.ts';
import { type BackgroundHandler, invokeBackground } from '../invoke-background.ts';

/** λ changes as its event source calls it. */
export type StreamHandler = BackgroundHandler<DynamoDBStreamEvent, DynamoDBBatchResponse>;

/** What a batch is delivered with. */
export interface Delivery {
  readonly handler: StreamHandler;
  /** What is left undone after its last try: the deployed source writes it to a queue. */
  readonly gaveUp: (record: DynamoDBRecord, error: unknown) => void;
  /** Milliseconds before a first retry; each next one waits twice as long. */
  readonly firstPauseMs?: number;
  /** Aborted when everything is to end. */
  readonly end?: AbortSignal;
}

const numberOf = ({ dynamodb }: DynamoDBRecord) => dynamodb?.SequenceNumber;

/** Where the first record stands that was not done; beyond the last one when all were, 0 when the answer makes no sense. */
const doneBefore = (batch: readonly DynamoDBRecord[], response: DynamoDBBatchResponse | undefined): number => {
  const failures = response?.batchItemFailures ?? [];
  if (failures.length === 0) return batch.length;
  const places = failures.map(({ itemIdentifier }) => batch.findIndex((record) => numberOf(record) === itemIdentifier));
  return Math.max(0, Math.min(...places));
};

/**
 * One batch of one shard, by the rules of Lambda's event source with partial failures and bisection: what is behind the
 * first failure is sent again, a batch that fails as a whole is cut in two, a single record is retried and then given up.
 * Resolves when the shard may go on.
 */
export const deliverBatch = async (batch: readonly DynamoDBRecord[], delivery: Delivery, tried = 0): Promise<void> => {
  const [first] = batch;
  if (!first) return;
  let [done, failure]: [number, unknown] = [0, new Error('The record was handed back')];
  try {
    done = doneBefore(batch, await invokeBackground(delivery.handler, { Records: [...batch] }, delivery.end));
  } catch (error) {
    failure = error;
  }
  if (delivery.end?.aborted) return;
  if (done > 0) return deliverBatch(batch.slice(done), delivery);
  if (batch.length > 1) {
    const middle = Math.ceil(batch.length / 2);
    await deliverBatch(batch.slice(0, middle), delivery);
    return deliverBatch(batch.slice(middle), delivery);
  }
  if (tried === changesSource.retryAttempts) return delivery.gaveUp(first, failure);
  await delay((delivery.firstPauseMs ?? 100) * 2 ** tried, undefined, { signal: delivery.end }).catch(() => undefined);
  return deliverBatch(batch, delivery, tried + 1);
};
