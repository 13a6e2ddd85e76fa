import {
  CreateTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { createTableWithoutStream, timeToLiveInput } from '../create-table-input.ts';

/** Makes the table with its indexes and expiry, without its stream, where it is not there yet; what an interrupted start left out is added. */
export const ensureTable = async (endpoint: string, region: string, TableName: string): Promise<void> => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region, credentials });
  try {
    await client.send(new CreateTableCommand(createTableWithoutStream(TableName))).catch((error: unknown) => {
      if (!(error instanceof ResourceInUseException)) throw error;
    });
    await waitUntilTableExists({ client, minDelay: 1, maxDelay: 1, maxWaitTime: 20 }, { TableName });
    const { TimeToLiveDescription: expiry } = await client.send(new DescribeTimeToLiveCommand({ TableName }));
    if (expiry?.TimeToLiveStatus === 'DISABLED')
      await client.send(new UpdateTimeToLiveCommand(timeToLiveInput(TableName)));
  } finally {
    client.destroy();
  }
};
