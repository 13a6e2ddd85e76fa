import { describe, expect, it } from 'vitest';
import { authorisations } from './authorisations.ts';

const TableName = 'wushe';

describe('authorisations', () => {
  it.each([
    ['GetItemCommand', { TableName, Key: { pk: { S: '371722#NEED#1' }, sk: { S: '#A' } } }, 'dynamodb:GetItem'],
    ['GetCommand', { TableName, Key: { pk: '371722#NEED#1', sk: '#A' } }, 'dynamodb:GetItem'],
    ['PutItemCommand', { TableName, Item: { pk: { S: '371722#NEED#1' } } }, 'dynamodb:PutItem'],
    ['PutCommand', { TableName, Item: { pk: '371722#NEED#1' } }, 'dynamodb:PutItem'],
    ['UpdateCommand', { TableName, Key: { pk: '371722#NEED#1' } }, 'dynamodb:UpdateItem'],
    ['DeleteItemCommand', { TableName, Key: { pk: { S: '371722#NEED#1' } } }, 'dynamodb:DeleteItem'],
  ])('reads the partition of the one item of a %s', (commandName, input, action) => {
    const asked = authorisations(commandName, input);

    expect(asked).toEqual([{ action, table: 'wushe', leadingKeys: ['371722#NEED#1'] }]);
  });

  it.each([
    ['pk = :pk', {}],
    ['#p=:pk AND begins_with(sk, :sk)', { '#p': 'pk' }],
    ['sk <= :sk AND pk = :pk', {}],
    ['(#s = :sk) and (#p = :pk)', { '#p': 'pk', '#s': 'sk' }],
  ])('finds the partition of a query in "%s"', (KeyConditionExpression, ExpressionAttributeNames) => {
    const ExpressionAttributeValues = { ':pk': { S: '371722#NEED#1' }, ':sk': { S: '371722#AUDIT' } };

    const asked = authorisations('QueryCommand', {
      TableName,
      KeyConditionExpression,
      ExpressionAttributeNames,
      ExpressionAttributeValues,
    });

    expect(asked).toEqual([{ action: 'dynamodb:Query', table: 'wushe', leadingKeys: ['371722#NEED#1'] }]);
  });

  it("takes the index's own partition key when an index is queried", () => {
    const input = {
      TableName,
      IndexName: 'gsi2',
      KeyConditionExpression: '#k = :k AND g2sk > :after',
      ExpressionAttributeNames: { '#k': 'g2pk' },
      ExpressionAttributeValues: { ':k': '371722#COMMUNITY#371722003003#OPEN', ':after': '1' },
    };

    const asked = authorisations('QueryCommand', input);

    expect(asked).toEqual([
      {
        action: 'dynamodb:Query',
        table: 'wushe',
        index: 'gsi2',
        leadingKeys: ['371722#COMMUNITY#371722003003#OPEN'],
      },
    ]);
  });

  it('finds no partition in a query on the wrong key of an index, nor in a scan', () => {
    const ExpressionAttributeValues = { ':k': '371722#NEED#1' };

    const [query] = authorisations('QueryCommand', {
      TableName,
      IndexName: 'gsi2',
      KeyConditionExpression: 'pk = :k',
      ExpressionAttributeValues,
    });
    const [scan] = authorisations('ScanCommand', { TableName, IndexName: 'gsi1' });

    expect(query?.leadingKeys).toEqual([]);
    expect(scan).toEqual({ action: 'dynamodb:Scan', table: 'wushe', index: 'gsi1', leadingKeys: [] });
  });

  it('asks once for all keys of a batch, and table by table', () => {
    const asked = authorisations('BatchGetCommand', {
      RequestItems: { wushe: { Keys: [{ pk: '371722#A' }, { sk: '#A' }] }, other: { Keys: [{ pk: '371722#B' }] } },
    });

    expect(asked).toEqual([
      { action: 'dynamodb:BatchGetItem', table: 'wushe', leadingKeys: ['371722#A', ''] },
      { action: 'dynamodb:BatchGetItem', table: 'other', leadingKeys: ['371722#B'] },
    ]);
  });

  it('counts both what a batch puts and what it deletes', () => {
    const asked = authorisations('BatchWriteItemCommand', {
      RequestItems: {
        wushe: [
          { PutRequest: { Item: { pk: { S: '371722#A' } } } },
          { DeleteRequest: { Key: { pk: { S: '371722#B' } } } },
        ],
      },
    });

    expect(asked).toEqual([
      { action: 'dynamodb:BatchWriteItem', table: 'wushe', leadingKeys: ['371722#A', '371722#B'] },
    ]);
  });

  it('asks for each item of a transaction by the action that it is', () => {
    const asked = authorisations('TransactWriteItemsCommand', {
      TransactItems: [
        { Put: { TableName, Item: { pk: { S: '371722#A' } } } },
        { Update: { TableName, Key: { pk: { S: '371722#B' } } } },
        { Delete: { TableName, Key: { pk: { S: '371722#C' } } } },
        { ConditionCheck: { TableName, Key: { pk: { S: '371722#D' } } } },
      ],
    });

    expect(asked.map(({ action, leadingKeys }) => [action, ...leadingKeys])).toEqual([
      ['dynamodb:PutItem', '371722#A'],
      ['dynamodb:UpdateItem', '371722#B'],
      ['dynamodb:DeleteItem', '371722#C'],
      ['dynamodb:ConditionCheckItem', '371722#D'],
    ]);
  });

  it('asks for a read of each item of a reading transaction', () => {
    const asked = authorisations('TransactGetCommand', {
      TransactItems: [{ Get: { TableName, Key: { pk: '371722#A' } } }, { Get: { TableName, Key: { pk: '371722#B' } } }],
    });

    expect(asked.map(({ action, leadingKeys }) => [action, ...leadingKeys])).toEqual([
      ['dynamodb:GetItem', '371722#A'],
      ['dynamodb:GetItem', '371722#B'],
    ]);
  });

  it.each([
    ['ExecuteStatementCommand', { Statement: 'SELECT * FROM wushe' }],
    ['QueryCommand', { TableName, KeyConditions: {} }],
    ['QueryCommand', { TableName, IndexName: 'gsi9' }],
    ['TransactWriteCommand', { TransactItems: [{ Upsert: {} }] }],
  ])('throws rather than guess what a %s touches', (commandName, input) => {
    expect(() => authorisations(commandName, input)).toThrow();
  });
});
