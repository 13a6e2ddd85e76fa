import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import type { SchemaOperation } from './schema-operations.ts';

/** A place in an operation's arguments where a client names something that is there, e.g. `['input', 'need']`. */
export interface IdSlot {
  readonly path: readonly string[];
  readonly type: 'ID' | 'RegionCode' | 'String';
}

/** Strings that name something: the scope of a grant, another system's number, a receipt. */
const namingStrings = new Set(['scope', 'number', 'receipt']);

const typeOf = (name: string, type: string): IdSlot['type'] | undefined => {
  if (type === 'ID' || type === 'RegionCode') return type;
  return type === 'String' && namingStrings.has(name) ? 'String' : undefined;
};

const slotsOf = (name: string, type: GraphQLInputType, above: readonly string[]): readonly IdSlot[] => {
  const path = [...above, name];
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    return Object.values(named.getFields()).flatMap((field) => slotsOf(field.name, field.type, path));
  }
  const slot = typeOf(name, named.name);
  return slot ? [{ path, type: slot }] : [];
};

/** Every id-like slot of an operation, found in its arguments and, to any depth, in their input types. */
export const idSlots = ({ field }: SchemaOperation): readonly IdSlot[] =>
  field.args.flatMap(({ name, type }) => slotsOf(name, type, []));
