import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { expect, inject, test } from 'vitest';
import { startPump } from '../../../../infra/local/stream/start-pump.ts';
import { ensureTable } from '../../../../infra/local/system/ensure-table.ts';
import { dice } from '../../../support/dice.ts';
import { feedOf, wholeFeed } from '../../../support/feed-owner.ts';
import { hear, staffOf } from '../../../support/need-steps.ts';
import { testClient, testTable } from '../../../support/test-table.ts';
import { createWorld } from '../../../support/world.ts';

const [endpoint, region] = [inject('dynamoDbEndpoint'), 'cn-north-1'];
const seed = Number(process.env['SEED'] ?? 20_260_924);

const rethrow = (error: unknown): never => {
  throw error;
};

const put = (client: DynamoDBClient, TableName: string, sk: string) =>
  client.send(new PutItemCommand({ TableName, Item: { pk: { S: '371722#NEED#1' }, sk: { S: sk } } }));

test('new events are told in order from the first one on, as keys alone, and nothing else of the table', async () => {
  const client = testClient();
  const table = await testTable(client);
  const streamArn = await ensureTable(endpoint, region, table);
  for (const sk of ['#A', 'EV#0000000001', 'EV#0000000001', 'NOTE#1']) await put(client, table, sk);
  const told: DynamoDBRecord[] = [];
  const handler = async ({ Records }: { Records: DynamoDBRecord[] }) => {
    told.push(...Records);
    return { batchItemFailures: [] };
  };

  const pump = startPump({ endpoint, region, streamArn, handler, pollMs: () => 10, gaveUp: rethrow, failed: rethrow });
  for (const sk of ['EV#0000000002', 'EV#0000000003']) await put(client, table, sk);

  await expect.poll(() => told.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(3);
  await pump.stop();
  expect(told.map(({ dynamodb }) => dynamodb?.Keys?.['sk']?.S)).toEqual(
    [1, 2, 3].map((version) => `EV#000000000${version}`),
  );
  expect(told.map(({ dynamodb }) => dynamodb?.NewImage)).toEqual([undefined, undefined, undefined]);
});

test(`a table that had no stream gets one, and its events their numbers, though records are doubled, shuffled and handed back: SEED=${seed}`, async () => {
  const world = await createWorld();
  const streamArn = await ensureTable(endpoint, region, world.table);
  const chance = dice(seed);
  const disturb = (batch: readonly DynamoDBRecord[]) =>
    [...batch, ...batch].toSorted(() => (chance.chance(0.5) ? 1 : -1));
  let calls = 0;
  const handler: typeof world.changes = async (event, context) => {
    calls += 1;
    if (calls % 3 === 0) throw new Error('The process was killed');
    return world.changes(event, context);
  };

  const pump = startPump({
    endpoint,
    region,
    streamArn,
    handler,
    disturb,
    pollMs: () => 10,
    firstPauseMs: 1,
    gaveUp: rethrow,
    failed: rethrow,
  });
  const county = await world.county();
  const { clerk } = await staffOf(county);
  for (let needs = 0; needs < 5; needs += 1) await hear(clerk, county);

  const events = (await world.raw.under(`${county.code}#`)).filter(({ sk }) => sk.startsWith('EV#'));
  const feed = await feedOf(world, county.code);
  await expect.poll(() => feed.reader.head(), { timeout: 30_000 }).toBe(events.length);
  await pump.stop();
  expect(new Set((await wholeFeed(feed)).map(({ id }) => id))).toEqual(new Set(events.map(({ id }) => id)));
}, 120_000);
