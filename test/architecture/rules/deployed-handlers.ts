import type { Rule } from '../rule.ts';
import type { SourceTree } from '../source-tree.ts';

const entry = /entry:\s*[`'"][^`'"]*?(functions\/handlers\/[\w-]+\.ts)[`'"]/g;

/** A handler that no stack deploys is dead; an entry that is no handler has no four-line file to read first. */
export const deployedHandlers: Rule<SourceTree> = {
  says: 'the handlers are exactly the functions that infra deploys',
  check: (tree) => {
    const paths = Object.keys(tree);
    const handlers = paths.filter((path) => path.startsWith('functions/handlers/'));
    const entries = paths
      .filter((path) => path.startsWith('infra/'))
      .flatMap((path) => [...(tree[path] ?? '').matchAll(entry)].map(([, handler = '']) => handler));
    return [
      ...handlers.filter((path) => !entries.includes(path)).map((path) => `${path} is deployed by nothing`),
      ...entries.filter((path) => !handlers.includes(path)).map((path) => `${path} is deployed and is not there`),
    ];
  },
  broken: [
    [
      'a handler without a function',
      { 'functions/handlers/changes.ts': '' },
      'functions/handlers/changes.ts is deployed by nothing',
    ],
    [
      'a function without a handler',
      { 'infra/constructs/clock-function.ts': "entry: '../../functions/handlers/clock.ts'," },
      'functions/handlers/clock.ts is deployed and is not there',
    ],
  ],
};
