import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { RawItem } from './raw-item.ts';

/** The table that is read: of an endpoint, or of the account and region that the environment names. */
export interface RawTable {
  readonly name: string;
  readonly endpoint?: string;
}

/** Every item of a table, read strongly and past all walls: this is for whoever holds the table itself. */
export const readRaw = async ({ name, endpoint }: RawTable): Promise<readonly RawItem[]> => {
  const local = { region: 'local', credentials: { accessKeyId: 'recount', secretAccessKey: 'recount' } };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(endpoint === undefined ? {} : { endpoint, ...local }));
  const items: RawItem[] = [];
  for await (const page of paginateScan({ client }, { TableName: name, ConsistentRead: true })) {
    items.push(...((page.Items ?? []) as RawItem[]));
  }
  client.destroy();
  return items;
};
