import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { inject } from 'vitest';
import { createTableInput } from '../../infra/local/create-table-input.ts';

let made = 0;

/** A client of the run's DynamoDB as any code of ours would have one. */
export const testClient = (): DynamoDBClient =>
  new DynamoDBClient({
    endpoint: inject('dynamoDbEndpoint'),
    region: 'cn-north-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });

/**
 * Makes an empty table by the one definition, under a name that no other test of the run has; without its stream, which
 * would take time and is read by nobody but tests of the pump.
 */
export const testTable = async (client: DynamoDBClient = testClient()): Promise<string> => {
  made += 1;
  const name = `test-${process.pid}-${process.env['VITEST_POOL_ID'] ?? '0'}-${made}-${performance.timeOrigin.toFixed(0)}`;
  const { StreamSpecification: _, ...input } = createTableInput(name);
  await client.send(new CreateTableCommand(input));
  return name;
};
