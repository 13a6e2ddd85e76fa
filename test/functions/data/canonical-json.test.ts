import { assert, jsonValue, property } from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../functions/data/canonical-json.ts';

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, reversed(part)]),
  );
};

test('the order in which fields were sent does not matter, at any depth', () => {
  const sameText = property(jsonValue(), (value) => canonicalJson(reversed(value)) === canonicalJson(value));

  const check = () => assert(sameText, { seed: 20260901 });

  expect(check).not.toThrow();
});

test('a field that is undefined is as one that was left out, and one that is null is not', () => {
  const absent = canonicalJson({ input: { title: '路灯' } });

  const left = canonicalJson({ input: { unit: undefined, title: '路灯' } });
  const cleared = canonicalJson({ input: { title: '路灯', unit: null } });

  expect(left).toBe(absent);
  expect(cleared).not.toBe(absent);
});

test.each([
  ['entries in another order', ['a', 'b'], ['b', 'a']],
  ['a number and its digits', 1, '1'],
  ['two fields and one', { a: 'b', c: 'd' }, { a: 'b' }],
  ['a list and what it holds', ['a'], 'a'],
])('%s are not the same', (_what, one, other) => {
  const texts = new Set([canonicalJson(one), canonicalJson(other)]);

  expect(texts.size).toBe(2);
});

test('a date reads as its instant', () => {
  const date = new Date('2026-09-01T10:00:00+08:00');

  const text = canonicalJson({ date });

  expect(text).toBe('{"date":"2026-09-01T02:00:00.000Z"}');
});
