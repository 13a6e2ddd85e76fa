import { buildASTSchema, type GraphQLNamedType, type GraphQLSchema, isScalarType, parse } from 'graphql';
import { attachResolvers } from './attach-resolvers.ts';

const specified = new Set(['ID', 'Int', 'Float', 'String', 'Boolean']);

const refuseBareScalars = (types: readonly GraphQLNamedType[], resolvers: object): void => {
  const bare = types.filter(
    (type) => isScalarType(type) && !specified.has(type.name) && !Object.hasOwn(resolvers, type.name),
  );
  if (bare.length > 0) throw new Error(`No resolver checks the scalar ${bare.map(({ name }) => name).join(', ')}.`);
};

/**
 * The executable schema: SDL that codegen has validated, so it is not validated again at every cold start, and
 * resolvers by type and field. Throws for a resolver of something that the SDL does not have.
 */
export const buildSchema = (typeDefs: string, resolvers: object): GraphQLSchema => {
  const schema = buildASTSchema(parse(typeDefs, { noLocation: true }), { assumeValid: true });
  refuseBareScalars(Object.values(schema.getTypeMap()), resolvers);
  attachResolvers(schema, resolvers);
  return schema;
};
