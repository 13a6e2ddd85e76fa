import type { GraphQLField, GraphQLSchema } from 'graphql';
import { typeDefs } from '../../functions/graphql/generated/type-defs.ts';
import { resolvers } from '../../functions/graphql/resolvers/resolvers.ts';
import { buildSchema } from '../../functions/graphql/schema.ts';

/** A root field of the deployed schema: what one request may ask for. */
export interface SchemaOperation {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
}

/** The schema as it is deployed, without its guards. */
export const realSchema = (): GraphQLSchema => buildSchema(typeDefs, resolvers);

/** Every field of Query and Mutation, so that a test made of them has a new operation the moment it is there. */
export const schemaOperations = (schema: GraphQLSchema = realSchema()): readonly SchemaOperation[] =>
  (['query', 'mutation'] as const).flatMap((kind) => {
    const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {}).map((field) => ({ name: field.name, kind, field }));
  });
