import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { itemSize } from './item-size.ts';

const cases: readonly [string, AttributeValue, number][] = [
  ['a text in UTF-8', { S: '居民𠮷' }, 10],
  ['an empty text', { S: '' }, 0],
  ['zero', { N: '0' }, 1],
  ['a number of three digits', { N: '123' }, 3],
  ['a negative number', { N: '-12' }, 3],
  ['a number with zeros at both ends', { N: '001200.00' }, 2],
  ['a number with an exponent', { N: '1.5E+20' }, 2],
  ['38 digits', { N: '9'.repeat(38) }, 20],
  ['raw bytes, not their base64', { B: new Uint8Array(30) }, 30],
  ['true', { BOOL: true }, 1],
  ['null', { NULL: true }, 1],
  ['a set', { SS: ['a', 'bb'] }, 3],
  ['a set of numbers', { NS: ['1', '22'] }, 4],
  ['an empty list', { L: [] }, 3],
  ['a list', { L: [{ S: 'ab' }, { N: '1' }] }, 3 + 1 + 2 + 1 + 2],
  ['a map', { M: { name: { S: 'ab' } } }, 3 + 1 + 4 + 2],
  ['a map in a list', { L: [{ M: {} }] }, 3 + 1 + 3],
];

test.each(cases)('%s has its published size, and its name is added', (_, value, size) => {
  const bytes = itemSize({ 名: value });

  expect(bytes).toBe(3 + size);
});
