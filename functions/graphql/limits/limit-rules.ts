import type { ValidationRule } from 'graphql';
import { limitRule } from './limit-rule.ts';
import type { Limits } from './limits.ts';

const sum = { empty: 0, join: (left: number, right: number) => left + right };

/** The rules that both doors add to GraphQL's own; what depends on variables is in `refuse-cost.ts`. */
export const limitRules = (limits: Limits): readonly ValidationRule[] => [
  limitRule({
    exceeded: 'DEPTH',
    limit: limits.depth,
    empty: 0,
    join: Math.max,
    // The usual introspection query is 13 deep; graphql-js bounds its lists with a rule of its own.
    field: (node, inner) => (node.name.value.startsWith('__') ? 0 : inner + 1),
  }),
  limitRule({
    ...sum,
    exceeded: 'ALIASES',
    limit: limits.aliases,
    field: (node, inner) => inner + (node.alias ? 1 : 0),
  }),
  limitRule({
    ...sum,
    exceeded: 'MUTATION_FIELDS',
    limit: limits.mutationFields,
    applies: ({ operation }) => operation === 'mutation',
    field: () => 1,
  }),
];
