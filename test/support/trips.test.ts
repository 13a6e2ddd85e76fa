import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { testClient, testTable } from './test-table.ts';
import { countTrips } from './trips.ts';

const TableName = await testTable();
const client = testClient();
const trips = countTrips();
trips.watch(client);
const call = () => client.send(new GetItemCommand({ TableName, Key: { pk: { S: 'a' }, sk: { S: 'b' } } }));

test('calls that begin together are one trip, and one that waits for any of them is another', async () => {
  trips.reset();
  await Promise.all([call(), call(), call()]);
  const together = trips.count;

  trips.reset();
  await Promise.all([call().then(call), call()]);
  const oneWaits = trips.count;

  trips.reset();
  await call();
  await call();

  expect([together, oneWaits, trips.count]).toEqual([1, 2, 2]);
});
