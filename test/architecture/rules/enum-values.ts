import { buildSchema, type GraphQLSchema, isEnumType } from 'graphql';
import { codeOf } from '../code-of.ts';
import type { Rule } from '../rule.ts';
import type { SourceTree } from '../source-tree.ts';

/** A schema, the files of the repository, and every code of a refusal. */
export interface Vocabulary {
  readonly schema: GraphQLSchema;
  readonly tree: SourceTree;
  readonly refusals: readonly string[];
}

const union = /(?:\|\s*)?'[A-Z][A-Z_]*'(?:\s*\|\s*'[A-Z][A-Z_]*')+/g;

const sorted = (values: readonly string[]) => [...new Set(values)].sort().join(' ');

/** Every union of codes in the domain, wherever it is written: as a type of its own, or as a field's. */
const unionsOf = (tree: SourceTree): string[] =>
  Object.entries(tree)
    .filter(([path]) => path.startsWith('functions/domain/'))
    .flatMap(([, text]) => codeOf(text).match(union) ?? [])
    .map((written) => sorted(written.match(/[A-Z][A-Z_]*/g) ?? []));

const schema = buildSchema(`type Query { a: Int }
  enum NeedState { HEARD CLOSED } enum ErrorCode { NOT_FOUND CONFLICT }`);
const tree = { 'functions/domain/needs/need.ts': "export type NeedState =\n  | 'HEARD'\n  | 'CLOSED';" };
const refusals = ['NOT_FOUND', 'CONFLICT'];

/** Two lists of the same codes drift apart; here a new state is in both or in none. */
export const enumValues: Rule<Vocabulary> = {
  says: 'an enum has the values of a union of the domain, and ErrorCode those of the failures',
  check: ({ schema, tree, refusals }) => {
    const known = new Set(unionsOf(tree));
    return Object.values(schema.getTypeMap())
      .filter(isEnumType)
      .filter(({ name }) => !name.startsWith('__'))
      .filter((type) => {
        const values = sorted(type.getValues().map(({ name }) => name));
        return type.name === 'ErrorCode' ? values !== sorted(refusals) : !known.has(values);
      })
      .map(({ name }) => `${name} has other values than the domain`);
  },
  broken: [
    [
      'a state of the domain that the API does not tell',
      { schema, refusals, tree: { 'functions/domain/needs/need.ts': "type NeedState = 'HEARD' | 'CLOSED' | 'LOST';" } },
      'NeedState has other values than the domain',
    ],
    [
      'a refusal that clients do not know',
      { schema, tree, refusals: [...refusals, 'TOO_LATE'] },
      'ErrorCode has other values than the domain',
    ],
    [
      'a code with which nothing refuses',
      { schema, tree, refusals: ['NOT_FOUND'] },
      'ErrorCode has other values than the domain',
    ],
  ],
};
