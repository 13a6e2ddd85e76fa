import type { Rule } from '../rule.ts';
import type { SourceTree } from '../source-tree.ts';

const most = 150;

/** Most files have 25-60 lines and one idea. SDL, generated code, data and tests are exempt. */
export const fileLength: Rule<SourceTree> = {
  says: `no source file is longer than ${most} lines`,
  check: (tree) =>
    Object.entries(tree)
      .filter(([path]) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('/generated/'))
      .map(([path, text]) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
      .filter(({ lines }) => lines > most)
      .map(({ path, lines }) => `${path} has ${lines} lines`),
  broken: [
    [
      'a file with several ideas',
      { 'functions/data/all.ts': 'line\n'.repeat(most + 1) },
      `functions/data/all.ts has 151 lines`,
    ],
  ],
};
