import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { expect, inject, test } from 'vitest';
import type { FaultRates } from './fault-plan.ts';
import { injectFaults } from './faults.ts';
import { meter } from './meter.ts';
import { rawReader } from './raw-reader.ts';
import { testClient, testTable } from './test-table.ts';

const key = (n: number) => ({ pk: { S: '371722#NEED#1' }, sk: { S: `#${n}` } });
const indexed = (n: number) => ({ ...key(n), g1pk: { S: '371722#A' }, g1sk: { S: `${n}` } });

const setUp = async (rates: FaultRates, seed = 1) => {
  const TableName = await testTable();
  const client = testClient();
  const plan = injectFaults(client, seed, rates);
  return { TableName, client, plan, raw: rawReader(inject('dynamoDbEndpoint'), TableName) };
};

const add = (client: DynamoDBClient, TableName: string) =>
  client.send(
    new UpdateItemCommand({
      TableName,
      Key: key(1),
      UpdateExpression: 'ADD n :one',
      ExpressionAttributeValues: { ':one': { N: '1' } },
    }),
  );

const putOnce = (TableName: string, n = 1) =>
  new TransactWriteItemsCommand({
    TransactItems: [{ Put: { TableName, Item: indexed(n), ConditionExpression: 'attribute_not_exists(pk)' } }],
  });

test('a throttled request is repeated by the SDK and done once', async () => {
  const { TableName, client, plan, raw } = await setUp({ THROTTLE: 1 });

  await add(client, TableName);

  expect(plan.struck.THROTTLE).toBe(2);
  expect(await raw.all()).toMatchObject([{ n: 1 }]);
});

test('a lost answer comes after the write was applied, so that a careless write happens again', async () => {
  const { TableName, client, plan, raw } = await setUp({ LOST_ANSWER: 1 });

  await add(client, TableName);

  expect(plan.struck.LOST_ANSWER).toBe(2);
  expect(await raw.all()).toMatchObject([{ n: 3 }]);
});

test('a transaction whose answer is lost succeeds under the SDK’s own token', async () => {
  const { TableName, client, plan, raw } = await setUp({ LOST_ANSWER: 1 });

  await client.send(putOnce(TableName));

  expect(plan.struck.LOST_ANSWER).toBe(2);
  expect(await raw.all()).toHaveLength(1);
});

test('a conflict reaches the caller with its reason, has written nothing, and ends after two', async () => {
  const { TableName, client, raw } = await setUp({ CONFLICT: 1 });

  const refusals = [
    await client.send(putOnce(TableName)).catch((error) => error),
    await client.send(putOnce(TableName)).catch((error) => error),
  ];
  const written = await raw.all();
  await client.send(putOnce(TableName));

  for (const refusal of refusals) {
    expect(refusal).toBeInstanceOf(TransactionCanceledException);
    expect(refusal.CancellationReasons).toMatchObject([{ Code: 'TransactionConflict' }]);
  }
  expect(written).toEqual([]);
  expect(await raw.all()).toHaveLength(1);
});

test('half of a batch comes back unprocessed, and all of it is done when that is sent again', async () => {
  const { TableName, client, raw } = await setUp({ UNPROCESSED: 1 });
  const requests = [1, 2, 3, 4].map((n) => ({ PutRequest: { Item: key(n) } }));

  const write = await client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: requests } }));
  const written = await raw.all();
  await client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: requests } }));
  const read = await client.send(
    new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [1, 2, 3].map(key) } } }),
  );

  expect(write.UnprocessedItems).toEqual({ [TableName]: requests.slice(0, 2) });
  expect(written.map(({ sk }) => sk)).toEqual(['#3', '#4']);
  expect(read.UnprocessedKeys).toEqual({ [TableName]: { Keys: [key(1), key(2)] } });
  expect(read.Responses?.[TableName]).toEqual([key(3)]);
});

test('what was just written is missing from one index query, and from none of the table', async () => {
  const { TableName, client } = await setUp({ STALE_INDEX: 1 });
  const query = new QueryCommand({
    TableName,
    IndexName: 'gsi1',
    KeyConditionExpression: 'g1pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: '371722#A' } },
  });

  await client.send(putOnce(TableName));
  const early = await client.send(query);
  const get = await client.send(new GetItemCommand({ TableName, Key: key(1) }));
  const late = await client.send(query);

  expect([early.Items, late.Items]).toEqual([[], [indexed(1)]]);
  expect(get.Item).toEqual(indexed(1));
});

test('the same seed strikes the same requests, another seed others', async () => {
  const outcomes = async (seed: number) => {
    const { TableName, client } = await setUp({ CONFLICT: 0.5 }, seed);
    const results: boolean[] = [];
    for (let n = 0; n < 20; n += 1) {
      results.push(
        await client.send(putOnce(TableName, n)).then(
          () => true,
          () => false,
        ),
      );
    }
    return results;
  };

  const [first, again, other] = [await outcomes(7), await outcomes(7), await outcomes(8)];

  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
  expect(new Set(first)).toEqual(new Set([true, false]));
});

test('a meter counts what was sent, not what was held back', async () => {
  const { TableName, client } = await setUp({ UNPROCESSED: 1 });
  const spent = meter(client);
  const requests = [1, 2, 3, 4].map((n) => ({ PutRequest: { Item: key(n) } }));

  await client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: requests } }));

  expect(spent).toMatchObject({ calls: 1, wcu: 2 });
});
