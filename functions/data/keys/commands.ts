import type { Key } from '../item.ts';
import { head, type Owner } from './owner.ts';

/** The record of a command that was done: `digest` is of viewer and idempotency key. */
export const idempotencyKey = (owner: Owner, digest: string): Key => ({ pk: `${owner}#IDEM#${digest}`, sk: head });
