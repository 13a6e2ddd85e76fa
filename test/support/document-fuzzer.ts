import type { GraphQLSchema } from 'graphql';
import { type Dice, dice } from './dice.ts';
import { hostileStrings } from './hostile-strings.ts';
import { randomSelection } from './random-selection.ts';

/** One request that a client might send, well-meant or not. */
export interface FuzzedRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const noise = [
  '{',
  '}',
  '(',
  ')',
  '...',
  '@skip(if: true)',
  '@include(if: $v)',
  '!',
  '"',
  '"""',
  '\0',
  '#',
  ' a: ',
  '$',
  'é',
];

/** Cuts out, doubles or changes a piece of a document. */
const mangle = ({ below, pick }: Dice, text: string): string => {
  const from = below(text.length);
  const to = from + below(text.length - from);
  const piece = text.slice(from, to);
  return text.slice(0, from) + pick(['', piece + piece, piece.toUpperCase(), pick(noise)]) + text.slice(to);
};

const special = ({ below, pick }: Dice, root: string): string =>
  pick([
    `{ ${'... { '.repeat(below(900))} __typename ${'}'.repeat(below(900))} }`,
    `{ ...F } fragment F on ${root} { ...F __typename }`,
    `query(${Array.from({ length: below(80) }, (_, index) => `$v${index}: Int!`)}) { __typename }`,
    `{ __typename ${'@include(if: true) '.repeat(below(300))} }`,
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    `{ __type(name: ${JSON.stringify(pick(hostileStrings))}) { name } }`,
    `{ ${pick(hostileStrings)} }`,
    pick(hostileStrings),
    'subscription { __typename }',
    ' '.repeat(below(5_000)),
  ]);

/**
 * Requests for a schema, the same ones for the same seed: half walk its fields with odd values, a third have a piece
 * cut out, doubled or put in, the rest are bombs, circles and hostile strings, which also fill the variables.
 */
export function* fuzzDocuments(schema: GraphQLSchema, seed: number, count: number): Generator<FuzzedRequest> {
  const throws = dice(seed);
  const { below, chance, pick } = throws;
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  const roots = [query, query, mutation].filter((type) => !!type);
  for (let made = 0; made < count; made += 1) {
    const root = pick(roots);
    const operation = root === mutation ? 'mutation' : 'query';
    const variables = `(${['$v', '$w'].map((name) => `${name}: ${pick(['Int', 'String', 'Boolean', 'ID'])}`).join(', ')})`;
    const walk = `${operation}${chance(0.5) ? ` Fuzz${variables}` : ''}${randomSelection(throws, root)}`;
    const kind = below(100);
    yield {
      query: kind < 50 ? walk : kind < 85 ? mangle(throws, walk) : special(throws, query?.name ?? 'Query'),
      variables: {
        v: pick<unknown>([pick(hostileStrings), below(200), true, null, [], { toString: 'x' }]),
        w: pick(hostileStrings),
      },
    };
  }
}
