import {
  type GraphQLNamedType,
  GraphQLScalarType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  isScalarType,
} from 'graphql';

const isFunction = (value: unknown): value is (...args: unknown[]) => never => typeof value === 'function';

const attachField = (type: GraphQLNamedType, name: string, resolver: unknown): void => {
  if (!isFunction(resolver)) throw new Error(`The resolver ${type.name}.${name} is no function.`);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (field) field.resolve = resolver;
  else if (isAbstractType(type) && name === '__resolveType') type.resolveType = resolver;
  else if (isObjectType(type) && name === '__isTypeOf') type.isTypeOf = resolver;
  else throw new Error(`There is a resolver for ${type.name}.${name}, which the schema does not have.`);
};

/** Puts resolvers (`{ Type: { field } }`, `{ Scalar }`) into a schema; a field without one reads the property of its name. */
export const attachResolvers = (schema: GraphQLSchema, resolvers: object): void => {
  for (const [name, given] of Object.entries(resolvers) as [string, unknown][]) {
    const type = schema.getType(name);
    if (!type) throw new Error(`There are resolvers for ${name}, which the schema does not have.`);
    if (isScalarType(type)) {
      if (!(given instanceof GraphQLScalarType)) throw new Error(`The resolver of the scalar ${name} is no scalar.`);
      const { serialize, parseValue, parseLiteral } = given;
      Object.assign(type, { serialize, parseValue, parseLiteral });
      type.specifiedByURL ??= given.specifiedByURL;
    } else {
      for (const [field, resolver] of Object.entries(given ?? {})) attachField(type, field, resolver);
    }
  }
};
