import { codeOf } from '../code-of.ts';
import type { Rule } from '../rule.ts';
import type { SourceTree } from '../source-tree.ts';

const literal = /'[^'\n]*'|"[^"\n]*"|`[^`]*`/g;

/** `#A`, `EV#`, `…#NEED#…`: a mark next to capitals, as nothing but a key is written; in data also two parts with a mark. */
const keyLike = (path: string) => (path.startsWith('functions/data/') ? /#[A-Z]|[A-Z]#|\}#\$\{/ : /#[A-Z]|[A-Z]#/);

/** Who reads the table by a key of its own making reads past the walls: keys are written in one folder. */
export const keyLiterals: Rule<SourceTree> = {
  says: 'a key of the table is written nowhere but in data/keys',
  check: (tree) =>
    Object.entries(tree)
      .filter(([path]) => path.startsWith('functions/') && path.endsWith('.ts'))
      .filter(([path]) => !path.startsWith('functions/data/keys/') && !path.includes('/generated/'))
      .flatMap(([path, text]) => (codeOf(text).match(literal) ?? []).map((written) => ({ path, written })))
      .filter(({ path, written }) => keyLike(path).test(written))
      .map(({ path, written }) => `${path} writes ${written}`),
  broken: [
    [
      'a store that puts a key together',
      { 'functions/data/needs-store.ts': `const pk = \`\${owner}#NEED#\${token}\`;` },
      `functions/data/needs-store.ts writes \`\${owner}#NEED#\${token}\``,
    ],
    [
      'a prefix for a query',
      { 'functions/data/needs-store.ts': "const prefix = 'NOTE#';" },
      "functions/data/needs-store.ts writes 'NOTE#'",
    ],
    [
      'the sort key of a head',
      { 'functions/dependencies/graphql.ts': 'const head = { pk, sk: "#A" };' },
      'functions/dependencies/graphql.ts writes "#A"',
    ],
  ],
};
