import { DescribeTableCommand, DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { KeyNames } from './capacity-units.ts';
import type { Item } from './item-size.ts';

/** The key of a table and of its indexes, as the table itself tells. */
export interface TableKeys {
  readonly key: KeyNames;
  readonly indexes: readonly KeyNames[];
}

/** A second way to a client's table, which no meter or fault sees: it shows what a write changes and a read leaves out. */
export const unmeteredTable = ({ region, endpoint, credentials }: DynamoDBClient['config']) => {
  const client = new DynamoDBClient({ region, credentials, ...(endpoint && { endpoint }) });
  const tables = new Map<string, Promise<TableKeys>>();

  const describe = async (TableName: string): Promise<TableKeys> => {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    const names = (schema: readonly { AttributeName?: string | undefined }[] = []): KeyNames =>
      schema.flatMap(({ AttributeName }) => AttributeName ?? []);
    return {
      key: names(Table?.KeySchema),
      indexes: (Table?.GlobalSecondaryIndexes ?? []).map(({ KeySchema }) => names(KeySchema)),
    };
  };

  return {
    client,
    keysOf: (table: string): Promise<TableKeys> => {
      const keys = tables.get(table) ?? describe(table);
      tables.set(table, keys);
      return keys;
    },
    get: async (TableName: string, key: Item): Promise<Item | undefined> =>
      (await client.send(new GetItemCommand({ TableName, Key: { ...key }, ConsistentRead: true }))).Item,
  };
};
