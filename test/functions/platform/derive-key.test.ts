import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { deriveKey } from '../../../functions/platform/derive-key.ts';

const secret = Buffer.alloc(32, 11);

/** RFC 5869 by hand: extract with a salt of 32 zero bytes, expand one block. */
const byHand = (label: string): Buffer => {
  const extracted = createHmac('sha256', Buffer.alloc(32)).update(secret).digest();
  return createHmac('sha256', extracted).update(label).update(Uint8Array.of(1)).digest();
};

test('a key is HKDF-SHA256 of the secret, with the label as its information', () => {
  const key = deriveKey(secret, 'cursor');

  expect(key.equals(byHand('cursor'))).toBe(true);
});

test('another label or another secret gives another key', () => {
  const keys = [deriveKey(secret, 'cursor'), deriveKey(secret, 'check-in'), deriveKey(Buffer.alloc(32, 12), 'cursor')];

  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(3);
});

test('a key for nothing in particular is refused', () => {
  expect(() => deriveKey(secret, '')).toThrow(RangeError);
});
