import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';

/** Makes the token of a new entity: 26 Crockford characters, ordered by millisecond and unordered within one. */
type Ids = { next(): string };

/** Gives that many bytes that nobody can foresee. */
type Random = (size: number) => Uint8Array;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const timeLength = 10;
const randomLength = 16;

const encode = (value: bigint, length: number): string =>
  Array.from({ length }, (_, index) => alphabet[Number((value >> BigInt(5 * (length - 1 - index))) & 31n)]).join('');

/**
 * 48 bits of milliseconds and 80 random bits in Crockford's base 32 (github.com/ulid/spec). Not monotonic within a
 * millisecond: containers share no state, so nothing may read an order of writing out of two ids.
 */
export const ulid = (now: Date, random: Random = randomBytes): string => {
  const bytes = Buffer.from(random(10));
  return encode(BigInt(now.getTime()), timeLength) + encode(BigInt(`0x${bytes.toString('hex')}`), randomLength);
};

/** ULIDs of the clock's time. */
export const createIds = (clock: Clock, random: Random = randomBytes): Ids => ({
  next: () => ulid(clock.now(), random),
});
