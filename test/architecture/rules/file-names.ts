import type { Rule } from '../rule.ts';
import type { SourceTree } from '../source-tree.ts';

const saysNothing = /(?:^|[-/.])(?:utils?|helpers?|common|misc|managers?|types)(?=[-/.])/;
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|setup|config))?\.(?:ts|graphql)$/;

/** Files are kebab-case and named after the one thing that they export; generated names are codegen's. */
export const fileNames: Rule<SourceTree> = {
  says: 'a file is named after what it holds, in kebab-case',
  check: (tree) =>
    Object.keys(tree)
      .filter((path) => !path.includes('/generated/') && !path.endsWith('.md'))
      .flatMap((path) => [
        ...(saysNothing.test(path) ? [`${path} does not say what it holds`] : []),
        ...(kebab.test(path.slice(path.lastIndexOf('/') + 1)) ? [] : [`${path} is not kebab-case`]),
      ]),
  broken: [
    ['a drawer', { 'functions/data/utils.ts': '' }, 'functions/data/utils.ts does not say what it holds'],
    ['a folder of drawers', { 'test/helpers/seed.ts': '' }, 'test/helpers/seed.ts does not say what it holds'],
    ['a name of a class', { 'infra/stacks/ApiStack.ts': '' }, 'infra/stacks/ApiStack.ts is not kebab-case'],
  ],
};
