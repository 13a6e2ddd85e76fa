import { type GraphQLInputType, getNamedType, getNullableType, isInputObjectType, isListType } from 'graphql';
import { type Arguments, withValueAt } from './at-path.ts';
import { hostileStrings } from './hostile-strings.ts';
import type { SchemaOperation } from './schema-operations.ts';

const textPaths = (name: string, type: GraphQLInputType, above: readonly string[]): readonly (readonly string[])[] => {
  const path = [...above, name];
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    return Object.values(named.getFields()).flatMap((field) => textPaths(field.name, field.type, path));
  }
  if (isListType(getNullableType(type))) return [];
  return named.name === 'String' || named.name === 'ID' ? [path] : [];
};

/** Valid arguments with a hostile string in one place after the other where the schema takes any text or id. */
export function* hostileCalls({ field }: SchemaOperation, valid: Arguments): Generator<Arguments> {
  const paths = field.args.flatMap(({ name, type }) => textPaths(name, type, []));
  for (const path of paths) for (const text of hostileStrings) yield withValueAt(valid, path, text);
}
