import { createHmac, timingSafeEqual } from 'node:crypto';

/** HMAC-SHA256 under a key that may have been rotated: made with the current one, checked with either. */
export interface KeyedDigests {
  make(text: string): Buffer;
  /** Compares the first bytes of the digest, as many as are given, in constant time; fewer than `atLeast` (16) never match. */
  check(text: string, digest: Uint8Array, atLeast?: number): boolean;
}

/** `keys` are the current key and, after a rotation, the previous one. */
export const createKeyedDigests = (keys: readonly [Buffer, ...Buffer[]]): KeyedDigests => {
  const digest = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  return {
    make: (text) => digest(keys[0], text),
    check: (text, given, atLeast = 16) =>
      given.length >= atLeast &&
      keys.some((key) => timingSafeEqual(digest(key, text).subarray(0, given.length), given)),
  };
};
