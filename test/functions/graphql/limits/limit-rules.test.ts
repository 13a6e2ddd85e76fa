import { getIntrospectionQuery, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { limitRules } from '../../../../functions/graphql/limits/limit-rules.ts';
import { limits } from '../../../../functions/graphql/limits/limits.ts';
import { buildSchema } from '../../../../functions/graphql/schema.ts';
import { sampleResolvers, sampleTypeDefs } from '../../../support/sample-schema.ts';

const schema = buildSchema(sampleTypeDefs, sampleResolvers);
const excesses = (query: string) =>
  validate(schema, parse(query), limitRules(limits)).map(({ extensions }) => extensions);

const nested = (levels: number): string =>
  `{ need(id: 1) { ${'community { needs { nodes { '.repeat(levels)} id ${'} } }'.repeat(levels)} } }`;
const aliases = (count: number): string => Array.from({ length: count }, (_, index) => `a${index}: id`).join(' ');
const mutation = (count: number): string =>
  `mutation { ${Array.from({ length: count }, (_, index) => `m${index}: hearNeed(input: { title: "x" }) { need { id } }`).join(' ')} }`;
const bomb = (fragments: number): string =>
  [
    'query { need(id: 1) { ...F0 } }',
    ...Array.from(
      { length: fragments },
      (_, index) => `fragment F${index} on Need { a${index}: id ...F${index + 1} ...F${index + 1} }`,
    ),
    `fragment F${fragments} on Need { id }`,
  ].join(' ');

test('a document at every limit passes', () => {
  const document = `{ need(id: 1) { ${aliases(limits.aliases)} } }`;

  const found = [nested(3), document, mutation(limits.mutationFields)].flatMap(excesses);

  expect(found).toEqual([]);
});

test.each([
  ['DEPTH', nested(4), 14, limits.depth],
  ['ALIASES', `{ need(id: 1) { ${aliases(31)} } }`, 31, limits.aliases],
  ['MUTATION_FIELDS', mutation(11), 11, limits.mutationFields],
])('what exceeds the limit of %s is told with its value and the limit', (exceeded, query, value, limit) => {
  const found = excesses(query);

  expect(found).toContainEqual({ code: 'TOO_COMPLEX', exceeded, value, limit });
});

test('a fragment counts as often as it is spread', () => {
  const query = `query { need(id: 1) { ...A ...A ...A ...A } } fragment A on Need { ${aliases(8)} }`;

  const found = excesses(query);

  expect(found).toEqual([{ code: 'TOO_COMPLEX', exceeded: 'ALIASES', value: 32, limit: 30 }]);
});

test('a fragment adds the depth of where it is spread', () => {
  const inner = `fragment A on Need { community { needs { nodes { community { needs { nodes { id } } } } } } }`;
  const query = `{ need(id: 1) { community { needs { nodes { community { needs { nodes { ...A } } } } } } } } ${inner}`;

  const found = excesses(query);

  expect(found).toEqual([{ code: 'TOO_COMPLEX', exceeded: 'DEPTH', value: 14, limit: 12 }]);
});

test('the root fields of a query are not those of a mutation', () => {
  const query = `{ ${'__typename '.repeat(11)} }`;

  const found = excesses(query);

  expect(found).toEqual([]);
});

test('introspection may be as deep as tools ask for', () => {
  const query = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true });

  const found = excesses(query);

  expect(found).toEqual([]);
});

test('fragments in a circle end', () => {
  const query = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A need(id: 1) { id } }';

  const found = excesses(query);

  expect(found).toEqual([]);
});

test('fragments that would expand to 2^100 fields are refused in less than 50 ms', () => {
  const document = parse(bomb(100));

  const started = performance.now();
  const errors = validate(schema, document, limitRules(limits));
  const took = performance.now() - started;

  expect(errors.map(({ extensions }) => extensions['exceeded'])).toEqual(['ALIASES']);
  expect(took).toBeLessThan(50);
});
