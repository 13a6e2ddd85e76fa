import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createSequencer } from '../../../functions/data/feed-sequencer.ts';
import { createFeedReader } from '../../../functions/data/feed-store.ts';
import { createTable, type Table } from '../../../functions/data/table.ts';
import { systemClock } from '../../../functions/platform/clock.ts';
import { jitter, pause } from '../../../functions/platform/pause.ts';
import { createTableInput } from '../../../infra/local/create-table-input.ts';
import { startDynamoDbLocal } from '../../../infra/local/dynamodb-local.ts';
import type { Closers } from '../../../infra/local/system/closers.ts';

const owner = '371722';

/** A county's feed on a DynamoDB Local of its own, whose calls are counted. */
export const setFeedStage = async (closers: Closers) => {
  const { endpoint, stop } = await startDynamoDbLocal();
  closers.add(stop);
  const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
  const client = new DynamoDBClient({ endpoint, region: 'cn-north-1', credentials });
  await client.send(new CreateTableCommand(createTableInput('bench')));
  let calls = 0;
  const plain = createTable(client, 'bench', owner, pause);
  const counted = <T>(call: () => T): T => {
    calls += 1;
    return call();
  };
  const table: Table = {
    ...plain,
    batchGet: (...given) => counted(() => plain.batchGet(...given)),
    query: (...given) => counted(() => plain.query(...given)),
    transact: (...given) => counted(() => plain.transact(...given)),
  };
  const site = { table, clock: systemClock, pause, random: jitter };
  return { site, sequencer: createSequencer(table, site), reader: createFeedReader(table), calls: () => calls };
};
