import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';

/** One shard, read from its first record on: an empty page for now, undefined when it is closed and all of it was read. */
export interface ShardReader {
  next(): Promise<readonly StreamRecord[] | undefined>;
}

/** Records that are asked for at once: as many as there may be. */
const Limit = 1_000;

/** What a stream says of an iterator that waited too long: its place is gone, the shard is there. */
const isLeftBehind = (error: unknown): boolean =>
  error instanceof TrimmedDataAccessException || error instanceof ExpiredIteratorException;

const shardReader = (client: DynamoDBStreamsClient, StreamArn: string, ShardId: string): ShardReader => {
  let iterator: string | undefined;
  let isOpen = true;
  return {
    async next() {
      if (!isOpen) return undefined;
      if (iterator === undefined) {
        const beginning = { StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' } as const;
        iterator = (await client.send(new GetShardIteratorCommand(beginning))).ShardIterator;
      }
      const ShardIterator = iterator;
      // One that failed or expired is not used again: the shard is then read anew, which changes nothing.
      iterator = undefined;
      const page = await client.send(new GetRecordsCommand({ ShardIterator, Limit })).catch((error: unknown) => {
        if (isLeftBehind(error)) return undefined;
        throw error;
      });
      if (!page) return [];
      const { Records = [], NextShardIterator } = page;
      iterator = NextShardIterator;
      isOpen = NextShardIterator !== undefined;
      return Records;
    },
  };
};

/** A shard by its id, and that of the one before it, which is to be read first. */
export interface Shard {
  readonly id: string;
  readonly parent: string | undefined;
  readonly reader: ShardReader;
}

/** The shards of a stream that are there now. */
export const listShards = async (client: DynamoDBStreamsClient, StreamArn: string): Promise<readonly Shard[]> => {
  const shards: Shard[] = [];
  let ExclusiveStartShardId: string | undefined;
  do {
    const { StreamDescription: stream } = await client.send(
      new DescribeStreamCommand({ StreamArn, ExclusiveStartShardId }),
    );
    for (const { ShardId, ParentShardId } of stream?.Shards ?? []) {
      if (ShardId) shards.push({ id: ShardId, parent: ParentShardId, reader: shardReader(client, StreamArn, ShardId) });
    }
    ExclusiveStartShardId = stream?.LastEvaluatedShardId;
  } while (ExclusiveStartShardId);
  return shards;
};
