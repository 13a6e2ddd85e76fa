import { type GraphQLInputType, getNamedType, getNullableType, isInputObjectType, isListType } from 'graphql';
import { valueAt, withValueAt } from './at-path.ts';
import { hostileStrings } from './hostile-strings.ts';
import type { SchemaOperation } from './schema-operations.ts';
import type { ValidCall } from './valid-inputs/valid-call.ts';

const textPaths = (name: string, type: GraphQLInputType, above: readonly string[]): readonly (readonly string[])[] => {
  const path = [...above, name];
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    return Object.values(named.getFields()).flatMap((field) => textPaths(field.name, field.type, path));
  }
  if (isListType(getNullableType(type))) return [];
  return named.name === 'String' || named.name === 'ID' ? [path] : [];
};

/**
 * Valid calls with a hostile string in one place after the other where the schema takes any text or id, a place at a
 * time: in the first call that fills it, or in the first of all.
 */
export function* hostileCalls(
  { field }: SchemaOperation,
  valid: readonly ValidCall[],
): Generator<readonly ValidCall[]> {
  for (const path of field.args.flatMap(({ name, type }) => textPaths(name, type, []))) {
    const call = valid.find(({ args }) => valueAt(args, path) !== undefined) ?? valid[0];
    if (call) yield hostileStrings.map((text) => ({ ...call, args: withValueAt(call.args, path, text) }));
  }
}
