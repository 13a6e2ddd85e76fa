import { importsOf } from '../imports-of.ts';
import type { Rule } from '../rule.ts';
import type { SourceTree } from '../source-tree.ts';

const isRoot = (path: string) =>
  path.startsWith('functions/handlers/') || path === 'infra/app.ts' || path === 'codegen.ts';

const reachedFrom = (tree: SourceTree, roots: readonly string[]): Set<string> => {
  const reached = new Set(roots);
  for (const path of reached) {
    for (const { from } of importsOf(path, tree[path] ?? '')) if (from in tree) reached.add(from);
  }
  return reached;
};

/** What nothing deployed needs is not part of the system: CDK reads the table's definition, codegen makes documents. */
export const reachableFiles: Rule<SourceTree> = {
  says: 'every file of functions is reached from a handler, from the stacks or from codegen',
  check: (tree) => {
    const reached = reachedFrom(tree, Object.keys(tree).filter(isRoot));
    const ours = Object.keys(tree).filter((path) => path.startsWith('functions/') && path.endsWith('.ts'));
    return ours.filter((path) => !reached.has(path)).map((path) => `${path} is reached from nowhere`);
  },
  broken: [
    [
      'a file that was left behind',
      {
        'functions/handlers/graphql.ts': "import { server } from '../graphql/server.ts';",
        'functions/graphql/server.ts': "import type { Context } from './context.ts';",
        'functions/graphql/context.ts': '',
        'functions/graphql/old-server.ts': "import type { Context } from './context.ts';",
      },
      'functions/graphql/old-server.ts is reached from nowhere',
    ],
  ],
};
