import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  ResourceInUseException,
  type TableDescription,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { createTableInput, timeToLiveInput } from '../create-table-input.ts';

/** The stream of a table; turned on first where the table is older than its stream, or tells something else. */
const ensureStream = async (client: DynamoDBClient, TableName: string): Promise<string> => {
  const { StreamSpecification: wanted } = createTableInput(TableName);
  const describe = async (): Promise<TableDescription> =>
    (await client.send(new DescribeTableCommand({ TableName }))).Table ?? {};
  const set = (StreamSpecification: typeof wanted) =>
    client.send(new UpdateTableCommand({ TableName, StreamSpecification }));

  const { StreamSpecification: found } = await describe();
  if (found?.StreamViewType !== wanted?.StreamViewType) {
    if (found?.StreamEnabled) await set({ StreamEnabled: false });
    await set(wanted);
  }
  const { LatestStreamArn } = await describe();
  if (!LatestStreamArn) throw new Error(`The table ${TableName} has no stream.`);
  return LatestStreamArn;
};

/** Makes the table with its indexes, expiry and stream, or what of it an older or an interrupted start left out; answers the stream. */
export const ensureTable = async (endpoint: string, region: string, TableName: string): Promise<string> => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region, credentials });
  try {
    await client.send(new CreateTableCommand(createTableInput(TableName))).catch((error: unknown) => {
      if (!(error instanceof ResourceInUseException)) throw error;
    });
    await waitUntilTableExists({ client, minDelay: 1, maxDelay: 1, maxWaitTime: 20 }, { TableName });
    const { TimeToLiveDescription: expiry } = await client.send(new DescribeTimeToLiveCommand({ TableName }));
    if (expiry?.TimeToLiveStatus === 'DISABLED')
      await client.send(new UpdateTimeToLiveCommand(timeToLiveInput(TableName)));
    return await ensureStream(client, TableName);
  } finally {
    client.destroy();
  }
};
