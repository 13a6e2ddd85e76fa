import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient, QueryCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, BatchWriteCommand, DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memberPolicy } from '../../infra/walls/member-policy.ts';
import { judgeRequest, type Session } from './judge-request.ts';
import { movedKeys } from './moved-keys.ts';
import { recordRequests } from './record-requests.ts';
import { inputRecord, type RecordedRequest } from './recorded-request.ts';

const TableName = 'wushe';
const tableArn = `arn:aws-cn:dynamodb:cn-north-1:111122223333:table/${TableName}`;
const member: Session = {
  policy: memberPolicy(tableArn),
  tableArn,
  tags: { county: '371722', province: '370000' },
};

const need = { pk: '371722#NEED#1', sk: '#A' };
const commands = [
  (client: DynamoDBDocumentClient) => client.send(new GetCommand({ TableName, Key: need })),
  (client: DynamoDBDocumentClient) =>
    client.send(
      new BatchGetCommand({
        RequestItems: { wushe: { Keys: [need, { pk: '371722#IDEM#9', sk: '#A' }] } },
      }),
    ),
  (client: DynamoDBDocumentClient) =>
    client.send(
      new BatchWriteCommand({
        RequestItems: {
          wushe: [
            { PutRequest: { Item: { ...need, g1pk: '371722#COMMUNITY#1', g1sk: '1' } } },
            { DeleteRequest: { Key: { pk: '371722#NEED#2', sk: '#A' } } },
          ],
        },
      }),
    ),
  (client: DynamoDBDocumentClient) =>
    client.send(
      new QueryCommand({
        TableName,
        IndexName: 'gsi3',
        KeyConditionExpression: 'g3pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: '371722#DUE#NEED' } },
      }),
    ),
  (client: DynamoDBDocumentClient) =>
    client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          { Put: { TableName, Item: { pk: { S: '371722#AUDIT#1' }, sk: { S: '1' }, g1pk: { S: '371722#AUDIT#2' } } } },
          {
            Update: {
              TableName,
              Key: { pk: { S: '371722#NEED#1' }, sk: { S: '#A' } },
              UpdateExpression: 'SET g3pk = :due',
              ExpressionAttributeValues: { ':due': { S: '371722#DUE#NEED' } },
            },
          },
          { Delete: { TableName, Key: { pk: { S: '371722#TODO#1' }, sk: { S: '1' } } } },
          {
            ConditionCheck: {
              TableName,
              Key: { pk: { S: '371722#COUNTY' }, sk: { S: '#A' } },
              ConditionExpression: 'attribute_exists(pk)',
            },
          },
        ],
      }),
    ),
];

describe('judgeRequest, on what a real client sends', () => {
  const server = createServer((_, response) => response.end('{}'));
  const recorded: RecordedRequest[] = [];

  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const client = new DynamoDBClient({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'local',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    });
    const requests = recordRequests(client);
    for (const send of commands) await send(DynamoDBDocumentClient.from(client));
    recorded.push(...requests);
    client.destroy();
  });
  afterAll(() => server.close());

  it('lets a county do all that it does with its own partitions', () => {
    const refusals = recorded.flatMap((request) => judgeRequest(request, member));

    expect(recorded.map(({ commandName }) => commandName)).toEqual([
      'GetItemCommand',
      'BatchGetItemCommand',
      'BatchWriteItemCommand',
      'QueryCommand',
      'TransactWriteItemsCommand',
    ]);
    expect(refusals).toEqual([]);
  });

  it.each([
    ['moved to another county', (key: string) => key.replace('371722#', '331004#')],
    ['moved to its province', (key: string) => key.replace('371722#', '370000#')],
    ['whose prefix has lost its #', (key: string) => key.replace('371722#', '371722')],
    ['with something before its prefix', (key: string) => ` ${key}`],
    ['without its prefix', (key: string) => key.replace('371722#', '')],
  ])('refuses each of those requests with any one key %s', (_, change) => {
    const requests = recorded.flatMap((request) => movedKeys(request, '371722#', change));

    const passed = requests.filter((request) => judgeRequest(request, member).length === 0);

    expect(requests).toHaveLength(13);
    expect(passed).toEqual([]);
  });

  it('refuses each of those requests with any one key removed, but for an index that an item may leave', () => {
    const requests = recorded.flatMap((request) => movedKeys(request, '371722#', () => undefined));

    const passed = requests.filter((request) => judgeRequest(request, member).length === 0);

    expect(requests).toHaveLength(13);
    expect(passed.map(({ input }) => JSON.stringify(input))).toEqual([expect.not.stringContaining('g1pk')]);
  });

  it('refuses any of them to a session without tags, and to one of another county', () => {
    const sessions = [{}, { county: '331004', province: '330000' }].map((tags) => ({ ...member, tags }));

    const passed = recorded.filter((request) =>
      sessions.some((session) => judgeRequest(request, session).length === 0),
    );

    expect(passed).toEqual([]);
  });

  it('refuses the same request to another table', () => {
    const elsewhere = recorded.map(({ commandName, input }) => ({
      commandName,
      input: inputRecord(JSON.parse(JSON.stringify(input).replaceAll('"wushe"', '"wushe-demo"'))),
    }));

    const passed = elsewhere.filter((request) => judgeRequest(request, member).length === 0);

    expect(passed).toEqual([]);
  });
});
