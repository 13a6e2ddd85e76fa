import type { Role } from '../../../functions/domain/viewer.ts';
import type { Arguments } from '../at-path.ts';
import { newKey } from '../client.ts';
import type { Ground } from '../ground.ts';

/** Arguments with which an operation does what it is for; `by` where they are those of one role of the matrix. */
export interface ValidCall {
  readonly args: Arguments;
  readonly by?: Role;
}

/** Makes calls of one operation on a ground; together they fill every id-like slot that the operation has. */
export type ValidCalls = (ground: Ground) => readonly ValidCall[] | Promise<readonly ValidCall[]>;

/** The one call of a mutation with this input, under a new idempotency key. */
export const input = (fields: object, by?: Role): ValidCall => ({
  args: { input: { ...fields, idempotencyKey: newKey() } },
  ...(by && { by }),
});

/** The one call of a query with these arguments. */
export const query = (args: Arguments = {}): ValidCall => ({ args });
