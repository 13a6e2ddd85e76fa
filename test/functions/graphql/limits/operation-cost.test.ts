import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { operationCost } from '../../../../functions/graphql/limits/operation-cost.ts';
import { buildSchema } from '../../../../functions/graphql/schema.ts';

const schema = buildSchema(
  /* GraphQL */ `
    directive @cost(weight: Int!) on FIELD_DEFINITION
    directive @listSize(
      assumedSize: Int
      slicingArguments: [String!]
      sizedFields: [String!]
      requireOneSlicingArgument: Boolean
    ) on FIELD_DEFINITION
    type PageInfo { endCursor: String }
    type NeedEdge { node: Need! }
    type NeedConnection { edges: [NeedEdge!]! nodes: [Need!]! pageInfo: PageInfo! }
    interface Placed { place: Place @cost(weight: 3) }
    type Place { code: String! }
    type Need implements Placed {
      title: String!
      place: Place @cost(weight: 3)
      parts: [Need!]!
      likely: [Need!]! @cost(weight: 12) @listSize(assumedSize: 5)
      history(first: Int): NeedConnection!
        @listSize(slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: true)
    }
    type Query {
      need: Need @cost(weight: 1)
      placed: Placed @cost(weight: 1)
      needs(first: Int = 20): NeedConnection!
        @cost(weight: 2)
        @listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"])
      window(from: Int, upTo: Int): [Need!]! @cost(weight: 1) @listSize(slicingArguments: ["from", "upTo"])
    }
  `,
  {},
);

const costOf = (query: string, values: Record<string, unknown> = {}): number => {
  const document = parse(query);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  return operation ? operationCost(schema, document, { operation, values }, 100) : Number.NaN;
};

test.each([
  ['a field without a weight costs nothing', '{ __typename }', 0],
  ['a field costs its weight, and what is selected below', '{ need { title place { code } } }', 1 + 3],
  ['a field of an interface has the interface’s weight', '{ placed { place { code } } }', 1 + 3],
  ['a page is one read', '{ needs(first: 100) { nodes { title } } }', 2],
  ['what hangs on each row is multiplied', '{ needs(first: 10) { nodes { place { code } } } }', 2 + 10 * 3],
  ['through edges it is the same', '{ needs(first: 10) { edges { node { place { code } } } } }', 2 + 10 * 3],
  ['what hangs on the page itself is not', '{ needs(first: 10) { pageInfo { endCursor } } }', 2],
  ['a page that is not asked for has the default’s size', '{ needs { nodes { place { code } } } }', 2 + 20 * 3],
  ['a list without a word in the schema counts as a full page', '{ need { parts { place { code } } } }', 1 + 100 * 3],
  ['a list has the size that the schema assumes', '{ need { likely { place { code } } } }', 1 + 12 + 5 * 3],
  ['of several slicing arguments the largest counts', '{ window(from: 3, upTo: 8) { place { code } } }', 1 + 8 * 3],
  ['pages in pages multiply', '{ needs(first: 10) { nodes { likely { place { code } } } } }', 2 + 10 * (12 + 5 * 3)],
  ['introspection reads no table', '{ __schema { types { fields { name } } } }', 0],
])('%s', (_, query, expected) => {
  const cost = costOf(query);

  expect(cost).toBe(expected);
});

test('a variable counts with the value sent, else with its default, else with the argument’s default', () => {
  const query = 'query ($n: Int = 7) { needs(first: $n) { nodes { place { code } } } }';

  const costs = [costOf(query, { n: 3 }), costOf(query), costOf(query.replace(' = 7', ''))];

  expect(costs).toEqual([2 + 3 * 3, 2 + 7 * 3, 2 + 20 * 3]);
});

test('a fragment costs as much as what it stands for, in its own place', () => {
  const rows = 'fragment Rows on NeedConnection { nodes { ...Place } }';
  const place = 'fragment Place on Need { place { code } }';

  const cost = costOf(
    `{ a: needs(first: 2) { ...Rows } b: needs(first: 30) { ... on NeedConnection { ...Rows } } } ${rows} ${place}`,
  );

  expect(cost).toBe(2 + 2 * 3 + 2 + 30 * 3);
});

test.each([0, -1, 101, 2_147_483_647])('a page of %i is refused with its bounds, literal or variable', (size) => {
  const literal = () => costOf(`{ needs(first: ${size}) { nodes { title } } }`);
  const variable = () => costOf('query ($n: Int) { needs(first: $n) { nodes { title } } }', { n: size });

  const refusal = expect.objectContaining({
    message: `"first" of "needs" must be from 1 to 100, and was ${size}.`,
    extensions: { code: 'BAD_USER_INPUT', argument: 'first', value: size, minimum: 1, maximum: 100 },
  });

  expect(literal).toThrow(refusal);
  expect(variable).toThrow(refusal);
});

test('a field that needs its page size is refused without one', () => {
  const asked = () => costOf('{ need { history { edges { node { title } } } } }');

  expect(asked).toThrow('"history" needs exactly one of: first.');
});

test('a value that is no number is left to the executor, which refuses it', () => {
  const cost = costOf('query ($n: Int) { needs(first: $n) { nodes { place { code } } } }', { n: 'many' });

  expect(cost).toBe(2 + 100 * 3);
});

test('fragments that would expand to 2^60 fields are counted in less than 50 ms', () => {
  const chain = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Need { ...F${n + 1} ...F${n + 1} }`).join(' ');
  const query = `{ need { ...F0 } } ${chain} fragment F60 on Need { place { code } }`;

  const started = performance.now();
  const cost = costOf(query);
  const took = performance.now() - started;

  expect(cost).toBeGreaterThan(2 ** 60);
  expect(took).toBeLessThan(50);
});
