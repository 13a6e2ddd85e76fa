import { describe, expect, it } from 'vitest';
import { writtenIndexKeys } from './written-index-keys.ts';

const TableName = 'wushe';

const update = (UpdateExpression: string, names: Record<string, string> = {}) => ({
  TableName,
  Key: { pk: { S: '371722#NEED#1' }, sk: { S: '#A' } },
  UpdateExpression,
  ExpressionAttributeNames: names,
  ExpressionAttributeValues: { ':due': { S: '371722#DUE#NEED' }, ':one': { N: '1' } },
});

describe('writtenIndexKeys', () => {
  it('finds the index keys of every item that is put, alone, in a batch or in a transaction', () => {
    const Item = { pk: '371722#NEED#1', sk: '#A', g1pk: '371722#COMMUNITY#1', g3pk: '371722#DUE#NEED' };

    const found = [
      writtenIndexKeys('PutCommand', { TableName, Item }),
      writtenIndexKeys('BatchWriteCommand', { RequestItems: { wushe: [{ PutRequest: { Item } }] } }),
      writtenIndexKeys('TransactWriteCommand', { TransactItems: [{ Put: { TableName, Item } }] }),
    ];

    const expected = [
      { action: 'dynamodb:PutItem', table: 'wushe', sk: '#A', attribute: 'g1pk', value: '371722#COMMUNITY#1' },
      { action: 'dynamodb:PutItem', table: 'wushe', sk: '#A', attribute: 'g3pk', value: '371722#DUE#NEED' },
    ];
    expect(found).toEqual([expected, expected, expected]);
  });

  it.each([
    ['SET g3pk = :due', {}],
    ['REMOVE g2pk, g2sk SET #v = #v + :one, #g = :due', { '#v': 'version', '#g': 'g3pk' }],
    ['SET body = list_append(body, :one), g3pk = if_not_exists(g3pk, :due) REMOVE g1pk', {}],
    ['set #set=:one,#g=:due add hits :one', { '#set': 'set', '#g': 'g3pk' }],
  ])('finds the index key that "%s" writes', (expression, names) => {
    const found = writtenIndexKeys('UpdateItemCommand', update(expression, names));

    expect(found).toEqual([
      { action: 'dynamodb:UpdateItem', table: 'wushe', sk: '#A', attribute: 'g3pk', value: '371722#DUE#NEED' },
    ]);
  });

  it('finds nothing in updates and deletes that leave the index keys alone', () => {
    const found = [
      writtenIndexKeys('UpdateItemCommand', update('REMOVE g3pk, g3sk SET seq = :one')),
      writtenIndexKeys('DeleteItemCommand', { TableName, Key: { pk: { S: '371722#NEED#1' } } }),
    ];

    expect(found).toEqual([[], []]);
  });

  it('gives an empty value for a key that is no text or has no value', () => {
    const number = writtenIndexKeys('UpdateItemCommand', update('SET g3pk = :one'));
    const nothing = writtenIndexKeys('UpdateItemCommand', update('SET g3pk = :missing'));

    expect([...number, ...nothing].map(({ value }) => value)).toEqual(['', '']);
  });

  it.each(['SET g3pk = pk', 'SET g3pk = if_not_exists(other, :due)', 'SET g3pk = :due + :one'])(
    'throws where "%s" copies a key that the request does not show',
    (expression) => {
      expect(() => writtenIndexKeys('UpdateItemCommand', update(expression))).toThrow('cannot be judged');
    },
  );
});
