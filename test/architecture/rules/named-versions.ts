import { buildSchema, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import type { Rule } from '../rule.ts';

/** A schema, and the codes with which each command refuses. */
export interface Refusals {
  readonly schema: GraphQLSchema;
  readonly failures: Readonly<Record<string, readonly string[]>>;
}

const namesVersion = (schema: GraphQLSchema, command: string): boolean => {
  const [input] = schema.getMutationType()?.getFields()[command]?.args ?? [];
  const type = input && getNamedType(input.type);
  return isInputObjectType(type) && 'version' in type.getFields();
};

const schemaOf = (fields: string) =>
  buildSchema(`type Query { a: Int } type Mutation { closeNeed(input: I!): Int } input I { ${fields} }`);

/** What changes on the word of somebody who saw it changes only as it was seen (decision D2). */
export const namedVersions: Rule<Refusals> = {
  says: 'an input names the version seen exactly where the command may answer CONFLICT',
  check: ({ schema, failures }) =>
    Object.entries(failures).flatMap(([command, codes]) => {
      const [names, conflicts] = [namesVersion(schema, command), codes.includes('CONFLICT')];
      if (names === conflicts) return [];
      return [names ? `${command} never answers CONFLICT` : `${command} names no version`];
    }),
  broken: [
    [
      'a change of what nobody saw',
      { schema: schemaOf('need: ID!'), failures: { closeNeed: ['CONFLICT'] } },
      'closeNeed names no version',
    ],
    [
      'a version that nobody minds',
      { schema: schemaOf('need: ID! version: Int!'), failures: { closeNeed: ['NOT_FOUND'] } },
      'closeNeed never answers CONFLICT',
    ],
  ],
};
