import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { OperationPolicy, Policy } from '../../domain/policy.ts';
import { roleScopes } from '../../domain/viewer.ts';
import { roles } from './who-may.ts';

const intro = `# Who may do what

Made by codegen from \`functions/domain/matrix.ts\`. What is not ticked is denied. In brackets the kind of scope with which
a role is held: one of the viewer's grants must also reach what is asked for.
`;

const columns = ['anybody', 'with a token', 'bootstrap', ...roles.map((role) => `${role} (${roleScopes[role]})`)];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const marks = ({ roles: listed, ...policy }: OperationPolicy): string[] =>
  [policy.public, policy.signedIn, policy.bootstrap, ...roles.map((role) => listed.includes(role))].map((may) =>
    may ? '✓' : '',
  );

const table = (type: GraphQLObjectType, matrix: Policy): string => {
  const names = Object.keys(type.getFields()).sort();
  const lines = [
    row(['operation', ...columns]),
    row(['---', ...columns.map(() => ':-:')]),
    ...names.map((name) => row([`\`${name}\``, ...marks(matrix[name] ?? { roles: [] })])),
  ];
  return `\n## ${type.name}\n\n${lines.join('\n')}\n`;
};

/** Operation × role as a page of Markdown: a table for each root type of the schema. */
export const rolesPage = (schema: GraphQLSchema, matrix: Policy): string => {
  const types = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return intro + types.map((type) => (type ? table(type, matrix) : '')).join('');
};
