import type { CountySecrets } from '../county-secrets.ts';
import { crockford, readCrockford } from '../crockford.ts';

/**
 * The 12 Crockford characters (60 bits) that a person gets for a need. They are made of the county's digest key and
 * the need's id, so a retry shows the same ones and nothing has to be kept.
 */
export const receiptOf = async (secrets: CountySecrets, need: string): Promise<string> =>
  crockford(BigInt(`0x${(await secrets.digest('receipt', need)).slice(0, 15)}`), 12);

/** A receipt as people type it; undefined where it is none. */
export const readReceipt = (typed: string): string | undefined => readCrockford(typed, 12);
