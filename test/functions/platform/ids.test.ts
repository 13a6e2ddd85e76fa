import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIds, ulid } from '../../../functions/platform/ids.ts';
import { createManualClock } from '../../support/manual-clock.ts';

test('the example of the ULID specification has its ten characters of time', () => {
  const now = new Date(1_469_918_176_385);

  const id = ulid(now, (size) => new Uint8Array(size));

  expect(id).toBe('01ARYZ6S410000000000000000');
});

test('the last of all ULIDs is made of the last instant and of ones alone', () => {
  const now = new Date(2 ** 48 - 1);
  const random = (size: number) => new Uint8Array(size).fill(255);

  const id = ulid(now, random);

  expect(id).toBe('7ZZZZZZZZZZZZZZZZZZZZZZZZZ');
});

test('ids of a later millisecond sort after those of an earlier one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 42 }), fc.integer({ min: 1, max: 2 ** 30 }), (at, later) => {
      const first = ulid(new Date(at), randomBytes);
      const second = ulid(new Date(at + later), randomBytes);

      expect(first < second).toBe(true);
      expect(first).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    }),
  );
});

test('a thousand ids of one millisecond are all different', () => {
  const ids = createIds(createManualClock());

  const made = new Set(Array.from({ length: 1_000 }, () => ids.next()));

  expect(made.size).toBe(1_000);
});

test('every random bit reaches the id', () => {
  const random = () => Uint8Array.from([0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0x01]);

  const id = createIds(createManualClock('1970-01-01T00:00:00.000Z'), random).next();

  expect(id).toBe('0000000000G000000000000001');
});
