import { createHash } from 'node:crypto';

/** The part of a receipt's SHA-256 that keys its public status: the table never holds a receipt. */
export const receiptDigest = (receipt: string): string =>
  createHash('sha256').update(receipt).digest('hex').slice(0, 32);
