import { BadCursorError } from '../domain/bad-cursor-error.ts';
import type { KeyedDigests } from './keyed-digests.ts';

/** Seals sort keys into cursors and opens them again; `list` names partition and bounds, so a cursor fits one list only. */
export interface Cursors {
  seal(list: string, sortKey: string): string;
  /** The sort key; throws {@link BadCursorError}. */
  open(list: string, cursor: string): string;
}

const version = 1;
const macLength = 16;
const longest = 400;

/** `base64url(version, HMAC-SHA256/16, sort key)`. The viewer is not part of it: colleagues may pass a page on. */
export const createCursors = (digests: KeyedDigests): Cursors => {
  const told = (list: string, sortKey: string) => `${version}\n${list}\n${sortKey}`;
  return {
    seal(list, sortKey) {
      const mac = digests.make(told(list, sortKey)).subarray(0, macLength);
      return Buffer.concat([Buffer.of(version), mac, Buffer.from(sortKey)]).toString('base64url');
    },
    open(list, cursor) {
      const bytes = Buffer.from(cursor.length > longest ? '' : cursor, 'base64url');
      const sortKey = bytes.subarray(1 + macLength).toString();
      // Decoding forgives what encoding never makes: another spelling of the same bytes is refused too.
      const own = bytes[0] === version && bytes.toString('base64url') === cursor;
      if (!own || !digests.check(told(list, sortKey), bytes.subarray(1, 1 + macLength))) throw new BadCursorError();
      return sortKey;
    },
  };
};
