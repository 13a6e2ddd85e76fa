import { codeOf } from '../code-of.ts';
import type { Rule } from '../rule.ts';
import type { SourceTree } from '../source-tree.ts';

// The last two stand in for packages that export so.
const toolsInsist = ['codegen.ts', 'vitest.config.ts', 'infra/stubs/loglevel.ts', 'infra/stubs/whatwg-mimetype.ts'];

/** A thing has the name that its file exports, wherever it is used. */
export const namedExports: Rule<SourceTree> = {
  says: 'nothing is exported by default, but where a tool insists',
  check: (tree) =>
    Object.entries(tree)
      .filter(([path]) => path.endsWith('.ts') && !toolsInsist.includes(path))
      .filter(([, text]) => /^export default\b|^export \{[^}]*\bas default\b/m.test(codeOf(text)))
      .map(([path]) => `${path} exports by default`),
  broken: [
    ['a default', { 'infra/app.ts': 'export default app;' }, 'infra/app.ts exports by default'],
    ['a renamed one', { 'infra/app.ts': 'export { app as default };' }, 'infra/app.ts exports by default'],
  ],
};
