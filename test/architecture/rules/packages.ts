import { importsOf } from '../imports-of.ts';
import type { Rule } from '../rule.ts';
import type { SourceTree } from '../source-tree.ts';

const mayUse = (path: string, name: string): boolean => {
  if (path.startsWith('functions/domain/')) return name.split('/')[0] === 'chinese-days';
  if (name.startsWith('@aws-sdk/')) return /^functions\/(?:data|platform)\//.test(path);
  return !name.startsWith('aws-cdk');
};

/** Packages by layer: no rule of the business rests on AWS or GraphQL, and no resolver on the table. */
export const packages: Rule<SourceTree> = {
  says: 'the domain uses no package but chinese-days, and the AWS SDK stays in data and platform',
  check: (tree) =>
    Object.entries(tree)
      .filter(([path]) => path.startsWith('functions/') && path.endsWith('.ts'))
      .flatMap(([path, text]) => importsOf(path, text).map(({ from }) => ({ path, from })))
      .filter(({ path, from }) => !from.startsWith('functions/') && !mayUse(path, from))
      .map(({ path, from }) => `${path} imports ${from}`),
  broken: [
    [
      'a use case that throws an error of GraphQL',
      { 'functions/domain/needs/act.ts': "import { GraphQLError } from 'graphql';" },
      'functions/domain/needs/act.ts imports graphql',
    ],
    [
      'a use case that makes its own digest',
      { 'functions/domain/needs/receipt.ts': "import { createHmac } from 'node:crypto';" },
      'functions/domain/needs/receipt.ts imports node:crypto',
    ],
    [
      'a resolver that holds a client',
      { 'functions/graphql/server.ts': "import {\n  DynamoDBClient,\n} from '@aws-sdk/client-dynamodb';" },
      'functions/graphql/server.ts imports @aws-sdk/client-dynamodb',
    ],
  ],
};
