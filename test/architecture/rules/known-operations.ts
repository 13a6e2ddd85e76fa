import { buildSchema, type GraphQLSchema } from 'graphql';
import type { Rule } from '../rule.ts';

/** A schema, and what the domain says of its operations. */
export interface Operations {
  readonly schema: GraphQLSchema;
  readonly matrix: object;
  readonly failures: object;
}

const missing = (names: readonly string[], known: readonly string[], complaint: string) =>
  names.filter((name) => !known.includes(name)).map((name) => `${name} ${complaint}`);

const sample = {
  schema: buildSchema('type Query { need: Int } type Mutation { hearNeed: Int }'),
  matrix: { need: {}, hearNeed: {} },
  failures: { hearNeed: [] },
};

/** Default deny: what no policy names may be called by nobody, and what no failures name could not say why. */
export const knownOperations: Rule<Operations> = {
  says: 'schema, matrix and failures name the same operations',
  check: ({ schema, matrix, failures }) => {
    const commands = Object.keys(schema.getMutationType()?.getFields() ?? {});
    const roots = [schema.getQueryType(), schema.getSubscriptionType()];
    const operations = [...roots.flatMap((type) => Object.keys(type?.getFields() ?? {})), ...commands];
    return [
      ...missing(operations, Object.keys(matrix), 'stands in no policy'),
      ...missing(Object.keys(matrix), operations, 'has a policy and is in no schema'),
      ...missing(commands, Object.keys(failures), 'has no failures'),
      ...missing(Object.keys(failures), commands, 'has failures and is no command'),
    ];
  },
  broken: [
    ['an operation for nobody', { ...sample, matrix: { hearNeed: {} } }, 'need stands in no policy'],
    [
      'a policy that outlived its operation',
      { ...sample, matrix: { ...sample.matrix, hearAll: {} } },
      'hearAll has a policy and is in no schema',
    ],
    ['a command that cannot refuse', { ...sample, failures: {} }, 'hearNeed has no failures'],
    [
      'failures that outlived their command',
      { ...sample, failures: { ...sample.failures, hearAll: [] } },
      'hearAll has failures and is no command',
    ],
  ],
};
