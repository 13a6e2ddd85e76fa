import { graphqlSync, isScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { scalars } from '../../../functions/graphql/scalars.ts';
import { buildSchema } from '../../../functions/graphql/schema.ts';

const typeDefs = /* GraphQL */ `
  scalar LocalDate
  interface Node { id: ID! }
  type Need implements Node { id: ID! title: String! }
  type Query { node: Node }
  extend type Query { due: LocalDate }
`;
const { LocalDate } = scalars;
const __resolveType = () => 'Need';

test('resolvers of fields, scalars and abstract types are used; a field without one reads its property', () => {
  const schema = buildSchema(typeDefs, {
    LocalDate,
    Node: { __resolveType },
    Query: { node: () => ({ id: 'n', title: 'x' }), due: () => '2024-09-03' },
    Need: { title: ({ title }: { title: string }) => title.toUpperCase() },
  });

  const result = graphqlSync({ schema, source: '{ due node { id ... on Need { title } } }' });

  expect(result).toEqual({ data: { due: '2024-09-03', node: { id: 'n', title: 'X' } } });
});

test('a scalar keeps the description of the SDL and the source of its rule', () => {
  const schema = buildSchema(`"A day." ${typeDefs.trim()}`, { LocalDate });

  const type = schema.getType('LocalDate');

  expect(isScalarType(type) && type.specifiedByURL).toBe(LocalDate.specifiedByURL);
  expect(type?.description).toBe('A day.');
});

test.each([
  ['a type', { LocalDate, Meed: {} }, 'There are resolvers for Meed, which the schema does not have.'],
  [
    'a field',
    { LocalDate, Need: { tilte: () => 'x' } },
    'There is a resolver for Need.tilte, which the schema does not have.',
  ],
  ['an interface’s field', { LocalDate, Node: { id: () => 'x' } }, 'There is a resolver for Node.id'],
])('a resolver of %s that the schema does not have is refused', (_, resolvers, message) => {
  const build = () => buildSchema(typeDefs, resolvers);

  expect(build).toThrow(message);
});

test('a resolver that is no function is refused', () => {
  const build = () => buildSchema(typeDefs, { LocalDate, Query: { due: '2024-09-03' } });

  expect(build).toThrow('The resolver Query.due is no function.');
});

test('a scalar that nothing checks is refused', () => {
  const build = () => buildSchema(typeDefs, {});

  expect(build).toThrow('No resolver checks the scalar LocalDate.');
});
