import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { inject } from 'vitest';
import { createTableWithoutStream } from '../../infra/local/create-table-input.ts';

let made = 0;

/** A client of the run's DynamoDB as any code of ours would have one. */
export const testClient = (): DynamoDBClient =>
  new DynamoDBClient({
    endpoint: inject('dynamoDbEndpoint'),
    region: 'cn-north-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });

/** Makes an empty table by the one definition, under a name that no other test of the run has. */
export const testTable = async (client: DynamoDBClient = testClient()): Promise<string> => {
  made += 1;
  const name = `test-${process.pid}-${process.env['VITEST_POOL_ID'] ?? '0'}-${made}-${performance.timeOrigin.toFixed(0)}`;
  await client.send(new CreateTableCommand(createTableWithoutStream(name)));
  return name;
};
