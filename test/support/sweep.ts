import { type Arguments, valueAt, withValueAt } from './at-path.ts';
import { type Client, newKey } from './client.ts';
import type { IdSlot } from './id-slots.ts';
import { operationDocument } from './operation-document.ts';
import type { SchemaOperation } from './schema-operations.ts';
import type { ValidCall } from './valid-inputs/valid-call.ts';
import type { World } from './world.ts';

/** What somebody outside can tell of an answer: every byte of it, and the work that it took. */
export interface Seen {
  readonly answer: string;
  readonly calls: number;
}

/** Sends an operation and tells what can be seen from outside. A mutation gets a new idempotency key. */
export const observe = async (
  world: World,
  client: Client,
  operation: SchemaOperation,
  args: Arguments,
): Promise<Seen> => {
  const sent = 'input' in args ? withValueAt(args, ['input', 'idempotencyKey'], newKey()) : args;
  const before = world.spent.calls;
  const answer = await client.send(operationDocument(operation, args), sent);
  return { answer: JSON.stringify(answer), calls: world.spent.calls - before };
};

/** The calls of an operation that fill a slot, each with what they fill it with. */
export const fillings = (calls: readonly ValidCall[], { path }: IdSlot): readonly (ValidCall & { value: string })[] =>
  calls.flatMap((call) => {
    const value = valueAt(call.args, path);
    return typeof value === 'string' ? [{ ...call, value }] : [];
  });
