import { type Arguments, valueAt, withValueAt } from './at-path.ts';
import { type Client, newKey } from './client.ts';
import type { IdSlot } from './id-slots.ts';
import { operationDocument } from './operation-document.ts';
import type { SchemaOperation } from './schema-operations.ts';
import type { ValidCall } from './valid-inputs/valid-call.ts';
import type { World } from './world.ts';

/** What can be told of an answer: every byte of it, and the work that it took. */
export interface Seen {
  readonly answer: string;
  readonly calls: number;
  readonly writes: number;
}

/** Sends an operation and tells what came of it. A mutation gets a new idempotency key. */
export const observe = async (
  world: World,
  client: Client,
  operation: SchemaOperation,
  args: Arguments,
): Promise<Seen> => {
  const sent = 'input' in args ? withValueAt(args, ['input', 'idempotencyKey'], newKey()) : args;
  const { calls, writes } = world.spent;
  const answer = await client.send(operationDocument(operation, args), sent);
  return {
    answer: JSON.stringify(answer),
    calls: world.spent.calls - calls,
    writes: world.spent.writes - writes,
  };
};

/** The codes with which an answer refuses. */
export const codesOf = ({ answer }: Seen): readonly string[] =>
  [...answer.matchAll(/"code":"(\w+)"/g)].map(([, code = '']) => code);

/** What refuses a value because nothing is there. Any other code would hide whether the value was looked at at all. */
export const notThere: ReadonlySet<string> = new Set(['NOT_FOUND', 'BAD_REGION', 'BAD_SCOPE']);

/** The calls of an operation that fill a slot, each with what they fill it with. */
export const fillings = (calls: readonly ValidCall[], { path }: IdSlot): readonly (ValidCall & { value: string })[] =>
  calls.flatMap((call) => {
    const value = valueAt(call.args, path);
    return typeof value === 'string' ? [{ ...call, value }] : [];
  });
