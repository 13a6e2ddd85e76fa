import { createHash } from 'node:crypto';

/** The idempotency key of a command that is made from data: the same input is the same command, whoever sends it when. */
export const deriveKey = (mutation: string, input: object): string =>
  createHash('sha256')
    .update(`${mutation}\n${JSON.stringify(input)}`)
    .digest('base64url')
    .slice(0, 43);
