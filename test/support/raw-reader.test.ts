import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect, inject, test } from 'vitest';
import { rawReader } from './raw-reader.ts';
import { testClient, testTable } from './test-table.ts';

test('the reader sees every item by key, page after page, and those of one county apart', async () => {
  const TableName = await testTable();
  const documents = DynamoDBDocumentClient.from(testClient());
  const text = 'x'.repeat(300_000);
  for (const pk of ['371722#B', '371722#A', '331004#A', '3717220#A', '371722#C']) {
    await documents.send(new PutCommand({ TableName, Item: { pk, sk: '#A', text } }));
  }

  const reader = rawReader(inject('dynamoDbEndpoint'), TableName);
  const [all, county] = [await reader.all(), await reader.under('371722#')];

  expect(all.map(({ pk }) => pk)).toEqual(['331004#A', '3717220#A', '371722#A', '371722#B', '371722#C'].sort());
  expect(county.map(({ pk }) => pk)).toEqual(['371722#A', '371722#B', '371722#C']);
  expect(county[0]).toEqual({ pk: '371722#A', sk: '#A', text });
});
