import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { countCalls } from './calls.ts';
import { testClient, testTable } from './test-table.ts';

const TableName = await testTable();
const key = { pk: { S: 'a' }, sk: { S: 'b' } };

const setUp = () => {
  const client = testClient();
  const counted = countCalls();
  counted.watch(client);
  const read = () => client.send(new GetItemCommand({ TableName, Key: key }));
  const write = (condition: string) =>
    client.send(new PutItemCommand({ TableName, Item: key, ConditionExpression: condition }));
  return { counted, read, write };
};

test('calls that begin together are one trip', async () => {
  const { counted, read } = setUp();

  await Promise.all([read(), read(), read()]);

  expect(counted).toMatchObject({ calls: 3, trips: 1 });
});

test('a call that waits for any of those that began together is another trip', async () => {
  const { counted, read } = setUp();

  await Promise.all([read().then(read), read()]);

  expect(counted).toMatchObject({ calls: 3, trips: 2 });
});

test('calls one after the other are as many trips', async () => {
  const { counted, read } = setUp();

  await read();
  await read();

  expect(counted).toMatchObject({ calls: 2, trips: 2 });
});

test('writes are counted apart, also those that come to nothing', async () => {
  const { counted, read, write } = setUp();

  await read();
  await write('attribute_not_exists(absent)');
  await expect(write('attribute_exists(absent)')).rejects.toThrow();

  expect(counted).toMatchObject({ calls: 3, writes: 2 });
});
