import type { Key } from '../item.ts';
import { head, type Owner } from './owner.ts';

/** The record of a command of whoever has no token: `digest` is of what is held and the idempotency key. */
export const intakeRecord = (owner: Owner, digest: string): Key => ({ pk: `${owner}#INTAKE#IDEM#${digest}`, sk: head });

/** How often a network (HMAC) tried within a span of time, which is named by its beginning. */
export const attempts = (owner: Owner, network: string, span: string): Key => ({
  pk: `${owner}#INTAKE#RATE#${network}#${span}`,
  sk: head,
});
