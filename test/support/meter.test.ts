import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactGetItemsCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  PutCommand,
  QueryCommand as QueryDocuments,
} from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import type { Item } from './item-size.ts';
import { meter } from './meter.ts';
import { testClient, testTable } from './test-table.ts';

const keyed = (sk: string): Item => ({ pk: { S: '371722#NEED#1' }, sk: { S: sk } });
const sized = (sk: string, bytes: number, more: Item = {}): Item => ({
  ...keyed(sk),
  text: { S: 'x'.repeat(bytes - 30) },
  ...more,
});
const g1 = (sk: string): Item => ({ g1pk: { S: '371722#A' }, g1sk: { S: sk } });
const put = (table: string, Item: Item) => ({ Put: { TableName: table, Item: { ...Item } } });

const setUp = async (...items: Item[]) => {
  const TableName = await testTable();
  const plain = testClient();
  for (const item of items) await plain.send(new PutItemCommand({ TableName, Item: { ...item } }));
  const client = testClient();
  return { TableName, client, spent: meter(client) };
};

test('ten items of 3 KB in one transaction cost 60 units', async () => {
  const { TableName, client, spent } = await setUp();
  const TransactItems = Array.from({ length: 10 }, (_, index) => put(TableName, sized(`#${index}`, 3_000)));

  await client.send(new TransactWriteItemsCommand({ TransactItems }));

  expect(spent).toMatchObject({ calls: 1, rcu: 0, wcu: 60 });
});

test('in a transaction an update, a delete and a check cost 2 for each KB of the item that is there', async () => {
  const { TableName, client, spent } = await setUp(sized('u', 1_500), sized('d', 2_500), sized('c', 3_500));
  const at = (sk: string) => ({ TableName, Key: { ...keyed(sk) } });
  const set = { UpdateExpression: 'SET n = :n', ExpressionAttributeValues: { ':n': { N: '1' } } };

  await client.send(
    new TransactWriteItemsCommand({
      TransactItems: [
        { Update: { ...at('u'), ...set } },
        { Delete: at('d') },
        { ConditionCheck: { ...at('c'), ConditionExpression: 'attribute_exists(pk)' } },
        { ConditionCheck: { ...at('none'), ConditionExpression: 'attribute_not_exists(pk)' } },
      ],
    }),
  );

  expect(spent.wcu).toBe(2 * (2 + 3 + 4 + 1));
});

test('a transaction whose condition fails costs as if it had been done, without indexes', async () => {
  const { TableName, client, spent } = await setUp(sized('#A', 900));
  const failing = { ...put(TableName, sized('#A', 900)).Put, ConditionExpression: 'attribute_not_exists(pk)' };
  const TransactItems = [{ Put: failing }, put(TableName, sized('#B', 1_900, g1('b')))];

  const sent = client.send(new TransactWriteItemsCommand({ TransactItems }));

  await expect(sent).rejects.toThrow(TransactionCanceledException);
  expect(spent).toMatchObject({ calls: 1, wcu: 2 * (1 + 2) });
});

test.each([
  ['an item in no index', {}, {}, 0],
  ['an item that comes into an index', {}, g1('a'), 1],
  ['an item that leaves an index', g1('a'), {}, 1],
  ['an item that changes in its place', g1('a'), { ...g1('a'), n: { N: '1' } }, 1],
  ['an item whose key moves', g1('a'), g1('b'), 2],
  ['an item that is written again as it was', g1('a'), g1('a'), 0],
  ['an item with half a key', {}, { g1pk: { S: '371722#A' } }, 0],
])('%s costs 1 for itself and so much for the index', async (_, before, after, units) => {
  const { TableName, client, spent } = await setUp(sized('#A', 500, before));

  await client.send(new PutItemCommand({ TableName, Item: { ...sized('#A', 500, after) } }));

  expect(spent.wcu).toBe(1 + units);
});

test('an update that moves an entry of 2 KB costs 2 for the item and 4 for the index', async () => {
  const { TableName, client, spent } = await setUp(sized('#A', 1_500, g1('a')));

  await client.send(
    new UpdateItemCommand({
      TableName,
      Key: { ...keyed('#A') },
      UpdateExpression: 'SET g1sk = :to',
      ExpressionAttributeValues: { ':to': { S: 'b' } },
    }),
  );

  expect(spent.wcu).toBe(2 + 4);
});

test('a put over a larger item costs the larger, a delete of nothing 1, a failed condition the item there', async () => {
  const { TableName, client, spent } = await setUp(sized('#A', 2_500));
  const failing = { TableName, Key: { ...keyed('#B') }, ConditionExpression: 'attribute_exists(pk)' };

  await client.send(new PutItemCommand({ TableName, Item: { ...sized('#A', 100) } }));
  await client.send(new DeleteItemCommand({ TableName, Key: { ...keyed('none') } }));
  const failed = client.send(new DeleteItemCommand(failing));

  await expect(failed).rejects.toThrow(ConditionalCheckFailedException);
  expect(spent.byCommand).toEqual({
    PutItem: { calls: 1, rcu: 0, wcu: 3 },
    DeleteItem: { calls: 2, rcu: 0, wcu: 2 },
  });
});

test('each key of a batch is rounded alone, and a missing one costs as much as a small one', async () => {
  const { TableName, client, spent } = await setUp(sized('a', 100), sized('b', 5_000));
  const Keys = ['a', 'b', 'none'].map((sk) => ({ ...keyed(sk) }));

  await client.send(new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys } } }));
  const eventual = spent.rcu;
  spent.reset();
  await client.send(new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } }));

  expect(eventual).toBe(0.5 + 1 + 0.5);
  expect(spent.rcu).toBe(1 + 2 + 1);
});

test('a transactional get costs 2 for each 4 KB and item', async () => {
  const { TableName, client, spent } = await setUp(sized('a', 100), sized('b', 5_000));
  const TransactItems = ['a', 'b', 'none'].map((sk) => ({ Get: { TableName, Key: { ...keyed(sk) } } }));

  await client.send(new TransactGetItemsCommand({ TransactItems }));

  expect(spent.rcu).toBe(2 + 4 + 2);
});

test('what a filter or a projection leaves out is paid', async () => {
  const { TableName, client, spent } = await setUp(sized('a', 5_000), sized('b', 5_000));
  const query = {
    TableName,
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk',
    FilterExpression: '#sk > :sk',
    ProjectionExpression: '#sk',
    ExpressionAttributeNames: { '#sk': 'g1sk' },
    ExpressionAttributeValues: { ':pk': { S: '371722#NEED#1' }, ':sk': { S: 'z' } },
  };

  const { Items } = await client.send(new QueryCommand(query));
  await client.send(new GetItemCommand({ TableName, Key: { ...keyed('a') }, ProjectionExpression: 'pk' }));

  expect(Items).toEqual([]);
  expect(spent.byCommand).toMatchObject({ Query: { rcu: 3 }, GetItem: { rcu: 1 } });
});

test('the document client around a metered client is metered too', async () => {
  const { TableName, client, spent } = await setUp();
  const documents = DynamoDBDocumentClient.from(client);

  await documents.send(new PutCommand({ TableName, Item: { pk: '371722#A', sk: '#A', text: 'x'.repeat(1_500) } }));
  await documents.send(
    new QueryDocuments({
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': '371722#A' },
    }),
  );
  await documents.send(
    new BatchGetCommand({ RequestItems: { [TableName]: { Keys: [{ pk: '371722#A', sk: '#B' }] } } }),
  );

  expect(spent.byCommand).toEqual({
    PutItem: { calls: 1, rcu: 0, wcu: 2 },
    Query: { calls: 1, rcu: 0.5, wcu: 0 },
    BatchGetItem: { calls: 1, rcu: 0.5, wcu: 0 },
  });
});

const shapes: Item = {
  n: { N: '-12345.678' },
  m: { M: { list: { L: [{ S: '居民' }, { BOOL: true }, { NULL: true }] }, deep: { M: { a: { N: '0' } } } } },
  s: { SS: ['a', 'bb'] },
  b: { B: new Uint8Array(700) },
};

test.each([100, 1_000, 4_050, 9_000])(
  'where DynamoDB Local counts rightly it agrees: items of about %i bytes',
  async (bytes) => {
    const items = Array.from({ length: 7 }, (_, index) => sized(`#${index}`, bytes, { ...shapes, ...g1(`${index}`) }));
    const { TableName, client, spent } = await setUp();
    const told = { ReturnConsumedCapacity: 'TOTAL' } as const;
    const values = { ExpressionAttributeValues: { ':pk': { S: '371722#NEED#1' } }, KeyConditionExpression: 'pk = :pk' };
    const onIndex = { ExpressionAttributeValues: { ':pk': { S: '371722#A' } }, KeyConditionExpression: 'g1pk = :pk' };
    const RequestItems = { [TableName]: items.map((Item) => ({ PutRequest: { Item: { ...Item } } })) };

    const batch = await client.send(new BatchWriteItemCommand({ RequestItems, ...told }));
    const get = await client.send(
      new GetItemCommand({ TableName, Key: { ...keyed('#1') }, ConsistentRead: true, ...told }),
    );
    const strong = await client.send(new QueryCommand({ TableName, ...values, ConsistentRead: true, ...told }));
    const index = await client.send(new QueryCommand({ TableName, IndexName: 'gsi1', ...onIndex, ...told }));

    const local = [get, strong, index].map(({ ConsumedCapacity }) => ConsumedCapacity?.CapacityUnits ?? 0);
    expect(spent.byCommand['BatchWriteItem']?.wcu).toBe(batch.ConsumedCapacity?.[0]?.CapacityUnits);
    expect(spent.byCommand['GetItem']?.rcu).toBe(local[0]);
    expect(spent.byCommand['Query']?.rcu).toBe((local[1] ?? 0) + (local[2] ?? 0));
  },
);
