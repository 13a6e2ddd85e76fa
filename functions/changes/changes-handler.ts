import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { EventPlace } from '../domain/feed/ports.ts';
import type { Logger } from '../platform/logger.ts';
import { runJobs } from './job.ts';
import { enoughOf, type WorkAt } from './owner-work.ts';

/** λ changes: wakes with the table's stream. */
export type ChangesHandler = (
  event: DynamoDBStreamEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
) => Promise<DynamoDBBatchResponse>;

/** Where a record's item lies, if it is new. */
const placeOf = ({ eventName, dynamodb }: DynamoDBRecord): EventPlace | undefined => {
  const { pk, sk } = dynamodb?.Keys ?? {};
  return eventName === 'INSERT' && pk?.S && sk?.S ? { pk: pk.S, sk: sk.S } : undefined;
};

const numberOf = ({ dynamodb }: DynamoDBRecord) => ({ itemIdentifier: dynamodb?.SequenceNumber ?? '' });

/**
 * Numbers the events that the stream tells of, county by county, and brings up to date what is derived from each feed.
 * A county whose events could not be numbered is handed back, to be tried again; a consumer that fails waits for the next
 * event or for the clock, and holds up nobody's numbers.
 */
export const createChangesHandler =
  ({ workAt, logger }: { readonly workAt: WorkAt; readonly logger: Logger }): ChangesHandler =>
  async ({ Records: records }, context) => {
    const enough = enoughOf(context);
    const byOwner = Map.groupBy(
      records.flatMap((record) => {
        const place = placeOf(record);
        return place ? [{ record, place }] : [];
      }),
      ({ place }) => place.pk.slice(0, 6),
    );
    const failed = await Promise.all(
      [...byOwner].map(async ([owner, told]) => {
        try {
          const work = await workAt(owner);
          if (!work) return [];
          await work.sequencer.number(told.map(({ place }) => place));
          await runJobs(work.consumers, enough, logger);
          return [];
        } catch (error) {
          logger.error('Events could not be numbered', error, { county: owner });
          return told.map(({ record }) => numberOf(record));
        }
      }),
    );
    return { batchItemFailures: failed.flat() };
  };
