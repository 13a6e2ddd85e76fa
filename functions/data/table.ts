import { ConditionalCheckFailedException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { perObject } from '../platform/per-object.ts';
import type { Action, Update } from './action.ts';
import type { Item, Key } from './item.ts';
import { type Query, queryInput } from './table-query.ts';

/** The table as one owner's session may see it: nothing but that county's or province's partitions. */
export interface Table {
  /** Six digits with which every partition key begins. */
  readonly owner: string;
  /** Reads of any number of keys, 100 in a call, strong unless told otherwise; absent items are left out. */
  batchGet(keys: readonly Key[], consistency?: 'strong' | 'eventual'): Promise<readonly Item[]>;
  /** One page of a partition: strong on the table unless told otherwise, eventual on an index. */
  query(query: Query): Promise<{ readonly items: readonly Item[]; readonly more: boolean }>;
  /** All or none of at most 100 actions. */
  transact(actions: readonly Action[]): Promise<void>;
  /** One update by itself, which many may send at once; false where its condition does not hold. */
  update(update: Update): Promise<boolean>;
  /** Takes one item away by itself; false where there was none, or not one of which `only` holds. */
  remove(key: Key, only?: Pick<Update, 'ConditionExpression' | 'ExpressionAttributeValues'>): Promise<boolean>;
  /** Puts of any number, in no order, each on its own: for what is staged under keys that nothing points to. */
  writeAll(items: readonly Item[]): Promise<void>;
}

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, place) => all.slice(place * size, (place + 1) * size));

/** How often what the table left unprocessed is sent again, and how long is waited before. */
const rounds = 8;

/** A client outlives many requests, and making its document client costs a request dearly. */
const documentClientOf = perObject((client: DynamoDBClient) =>
  DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
);

/** The table through one session's client. `pause` waits between tries. */
export const createTable = (
  client: DynamoDBClient,
  TableName: string,
  owner: string,
  pause: (milliseconds: number) => Promise<void>,
): Table => {
  const documents = documentClientOf(client);

  const untilProcessed = async <T extends object>(first: T | undefined, send: (left: T) => Promise<T | undefined>) => {
    let left = first;
    for (let round = 0; left && Object.keys(left).length > 0; round += 1) {
      if (round === rounds) throw new Error('The table kept leaving requests unprocessed');
      if (round > 0) await pause(25 * 2 ** round);
      left = await send(left);
    }
  };

  return {
    owner,

    async batchGet(keys, consistency = 'strong') {
      const found: Item[] = [];
      const ConsistentRead = consistency === 'strong';
      for (const chunk of chunks(keys, 100)) {
        const Keys = chunk.map(({ pk, sk }) => ({ pk, sk }));
        await untilProcessed({ [TableName]: { Keys, ConsistentRead } }, async (RequestItems) => {
          const answer = await documents.send(new BatchGetCommand({ RequestItems }));
          found.push(...(answer.Responses?.[TableName] ?? []));
          return answer.UnprocessedKeys as typeof RequestItems | undefined;
        });
      }
      return found;
    },

    async query(query) {
      const answer = await documents.send(new QueryCommand({ TableName, ...queryInput(query) }));
      return { items: answer.Items ?? [], more: answer.LastEvaluatedKey !== undefined };
    },

    async transact(actions) {
      const TransactItems = actions.map((action) =>
        Object.fromEntries(Object.entries(action).map(([kind, what]) => [kind, { TableName, ...what }])),
      );
      await documents.send(new TransactWriteCommand({ TransactItems }));
    },

    async update(update) {
      try {
        await documents.send(new UpdateCommand({ TableName, ...update }));
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },

    async remove({ pk, sk }, only) {
      try {
        const { Attributes } = await documents.send(
          new DeleteCommand({ TableName, Key: { pk, sk }, ReturnValues: 'ALL_OLD', ...only }),
        );
        return Attributes !== undefined;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },

    async writeAll(items) {
      for (const chunk of chunks(items, 25)) {
        const requests = chunk.map((Item) => ({ PutRequest: { Item } }));
        await untilProcessed({ [TableName]: requests }, async (RequestItems) => {
          const answer = await documents.send(new BatchWriteCommand({ RequestItems }));
          return answer.UnprocessedItems as typeof RequestItems | undefined;
        });
      }
    },
  };
};
