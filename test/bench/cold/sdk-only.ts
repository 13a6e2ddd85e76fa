import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { Key } from '../../../functions/data/item.ts';

const client = new DynamoDBClient({});

/** The least that a Lambda on this table can be: reads one item and answers it. */
export const handler = async ({ pk, sk }: Key): Promise<{ readonly statusCode: number; readonly body: string }> => {
  const { Item } = await client.send(
    new GetItemCommand({ TableName: process.env['TABLE_NAME'], Key: { pk: { S: pk }, sk: { S: sk } } }),
  );
  return { statusCode: Item ? 200 : 404, body: JSON.stringify(Item) };
};
