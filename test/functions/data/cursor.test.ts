import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createCursors } from '../../../functions/data/cursor.ts';
import { createKeyedDigests } from '../../../functions/data/keyed-digests.ts';
import { BadCursorError } from '../../../functions/domain/bad-cursor-error.ts';

const key = (name: string) => createHash('sha256').update(name).digest();
const cursorsUnder = (...[current, ...previous]: [string, ...string[]]) =>
  createCursors(createKeyedDigests([key(current), ...previous.map(key)]));

const list = 'g1|371722#COMMUNITY#371722003003#NEEDS';
const sortKey = '2026-09-01T02:00:00.000Z#01K43D4T00ABCDEFGHJKMNPQRS';

test('a cursor opens to the sort key that it was sealed with, and shows neither partition nor county', () => {
  const cursors = cursorsUnder('now');

  const cursor = cursors.seal(list, sortKey);

  expect(cursors.open(list, cursor)).toBe(sortKey);
  expect(Buffer.from(cursor, 'base64url').toString()).not.toContain('371722');
});

test('a cursor with any one bit changed is refused', () => {
  const cursors = cursorsUnder('now');
  const bytes = Buffer.from(cursors.seal(list, sortKey), 'base64url');
  const edited = Array.from({ length: bytes.length * 8 }, (_, bit) => {
    const copy = Buffer.from(bytes);
    copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return copy.toString('base64url');
  });

  const opened = edited.filter((cursor) => {
    try {
      return cursors.open(list, cursor) !== undefined;
    } catch (error) {
      expect(error).toBeInstanceOf(BadCursorError);
      return false;
    }
  });

  expect(opened).toEqual([]);
});

test.each([
  ['another county', list.replaceAll('371722', '331004')],
  ['another community', list.replace('003003', '003004')],
  ['another index', list.replace('g1', 'g2')],
  ['another bound', `${list}|2026-09-01`],
])('a cursor of one list does not open in that of %s', (_what, other) => {
  const cursors = cursorsUnder('now');

  const cursor = cursors.seal(list, sortKey);

  expect(() => cursors.open(other, cursor)).toThrow(BadCursorError);
});

test('a cursor outlives one rotation of its key and not two', () => {
  const cursor = cursorsUnder('first').seal(list, sortKey);

  const once = cursorsUnder('second', 'first').open(list, cursor);

  expect(once).toBe(sortKey);
  expect(() => cursorsUnder('third', 'second').open(list, cursor)).toThrow(BadCursorError);
});

test.each([
  ['nothing', ''],
  ['a word', 'cursor'],
  ['one byte', 'AQ'],
  ['too much', 'A'.repeat(401)],
  ['what is not base64url', '村村村'],
])('%s is no cursor', (_what, cursor) => {
  const cursors = cursorsUnder('now');

  const open = () => cursors.open(list, cursor);

  expect(open).toThrow(BadCursorError);
});

test.each([
  ['with padding', (cursor: string) => `${cursor}=`],
  ['with a line end', (cursor: string) => `${cursor}\n`],
  ['in another alphabet', (cursor: string) => Buffer.from(cursor, 'base64url').toString('base64')],
])('another spelling of a cursor is refused: %s', (_what, spell) => {
  const cursors = cursorsUnder('now');
  const cursor = cursors.seal(list, `${sortKey}${'?>~'.repeat(5)}`);

  const open = () => cursors.open(list, spell(cursor));

  expect(open).toThrow(BadCursorError);
});
