import { importsOf } from '../imports-of.ts';
import type { Rule } from '../rule.ts';
import type { SourceTree } from '../source-tree.ts';

/** Layer → the layers that it may import besides itself. What is not listed may import nothing. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  platform: [],
  data: ['domain', 'platform'],
  graphql: ['domain', 'platform'],
  realtime: ['domain', 'graphql', 'platform'],
  changes: ['domain', 'platform'],
  dependencies: ['changes', 'data', 'domain', 'graphql', 'platform', 'realtime'],
  'deployment-parts': ['dependencies', 'platform'],
  handlers: ['dependencies', 'deployment-parts', 'platform'],
};

const layerOf = (path: string): string => (path.split('/')[1] ?? '').replace(/\.ts$/, '');

/** `handlers → dependencies → graphql → domain ← data`, and `platform` for all but the domain. */
export const importLayers: Rule<SourceTree> = {
  says: 'a layer imports only the layers that stand below it',
  check: (tree) =>
    Object.entries(tree)
      .filter(([path]) => path.startsWith('functions/') && path.endsWith('.ts'))
      .flatMap(([path, text]) => importsOf(path, text).map(({ from }) => ({ path, from })))
      .filter(({ from }) => from.startsWith('functions/') || from.startsWith('infra/') || from.startsWith('test/'))
      .filter(({ path, from }) => {
        const [own, other] = [layerOf(path), layerOf(from)];
        return !from.startsWith('functions/') || (own !== other && !mayImport[own]?.includes(other));
      })
      .map(({ path, from }) => `${path} imports ${from}`),
  broken: [
    [
      'a resolver that reads the table',
      { 'functions/graphql/resolvers/needs/query.ts': "import { list } from '../../../data/list.ts';" },
      'functions/graphql/resolvers/needs/query.ts imports functions/data/list.ts',
    ],
    [
      'a use case that knows the platform, by type alone',
      { 'functions/domain/needs/act.ts': "import type { Logger } from '../../platform/logger.ts';" },
      'functions/domain/needs/act.ts imports functions/platform/logger.ts',
    ],
    [
      'a store that speaks GraphQL',
      { 'functions/data/list.ts': "export { badCursor } from '../graphql/errors.ts';" },
      'functions/data/list.ts imports functions/graphql/errors.ts',
    ],
    [
      'code of a Lambda that needs a tool of deployment',
      { 'functions/platform/config.ts': "const { provinces } = await import('../../infra/provinces.ts');" },
      'functions/platform/config.ts imports infra/provinces.ts',
    ],
  ],
};
