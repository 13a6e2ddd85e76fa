import { crockford, crockfordNumber, readCrockford } from '../crockford.ts';
import type { RegionCode } from '../region-code.ts';

/** The household that a code was made for, as far as anybody knows it: by the number of its sheet in a community. */
export interface Household {
  readonly community: RegionCode;
  /** From 1. */
  readonly serial: number;
}

/**
 * The codes that are printed on a batch's sheets. They are made and checked with a key of the deployment, so nothing is
 * stored, nothing is read, and it works the same without a token.
 */
export interface HouseholdCodes {
  /** `XXXX-XXXX-XXXX`: the serial number, then 40 bits by which it is known to be ours. */
  make(batch: string, household: Household): string;
  /** The household of a code as people type it; undefined where it is none of this batch and these communities. */
  read(batch: string, communities: readonly RegionCode[], typed: string): Household | undefined;
}

/** Four characters hold so many serial numbers. */
export const serialsAtMost = 2 ** 20 - 1;

const serialLength = 4;
const checkLength = 8;

/** How many bytes of a digest the check of a code holds. */
export const checkBytes = 5;

/** A code as it is printed. `digest` has {@link checkBytes} bytes or more, of which the first are taken. */
export const formatCode = (serial: number, digest: Uint8Array): string => {
  const check = digest.subarray(0, checkBytes).reduce((bits, byte) => bits * 256n + BigInt(byte), 0n);
  const bare = crockford(BigInt(serial), serialLength) + crockford(check, checkLength);
  return (bare.match(/.{4}/g) ?? []).join('-');
};

/** Serial number and check of a code as people type it; undefined where it has no such shape. */
export const readCode = (typed: string): { readonly serial: number; readonly check: Uint8Array } | undefined => {
  const bare = readCrockford(typed, serialLength + checkLength);
  if (bare === undefined) return undefined;
  const serial = crockfordNumber(bare.slice(0, serialLength));
  const bits = crockfordNumber(bare.slice(serialLength));
  const check = Uint8Array.from({ length: checkBytes }, (_, place) =>
    Math.floor(bits / 256 ** (checkBytes - 1 - place)),
  );
  return serial >= 1 ? { serial, check } : undefined;
};
