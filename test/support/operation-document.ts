import {
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Arguments } from './at-path.ts';
import type { SchemaOperation } from './schema-operations.ts';

/** All leaves of a type and, so many levels down, those of what it refers to; of a connection its nodes. */
const selectionOf = (output: GraphQLOutputType, depth: number): string => {
  const type = getNamedType(output);
  if (isLeafType(type)) return '';
  if (isAbstractType(type)) return '{ __typename }';
  if (!isObjectType(type)) throw new Error(`${type} cannot be selected`);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const leaf = isLeafType(getNamedType(field.type));
    const skipped = field.args.some(isRequiredArgument) || field.name === 'edges';
    if (skipped || (!leaf && (depth === 0 || field.args.length > 0))) return [];
    return [`${field.name} ${selectionOf(field.type, depth - 1)}`];
  });
  return `{ ${fields.join(' ')} }`;
};

/** A document that calls one operation with the arguments that are given and selects nearly all that it can show. */
export const operationDocument = ({ name, kind, field }: SchemaOperation, args: Arguments): string => {
  const given = field.args.filter((arg) => arg.name in args);
  const declared = given.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = given.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const call = given.length === 0 ? name : `${name}(${passed})`;
  return `${kind} ${given.length === 0 ? '' : `(${declared})`} { ${call} ${selectionOf(field.type, 2)} }`;
};
