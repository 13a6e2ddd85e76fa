import { codeOf } from '../code-of.ts';
import { importsOf } from '../imports-of.ts';
import type { Rule } from '../rule.ts';
import type { SourceTree } from '../source-tree.ts';

const declared = /^export\s+(?:async\s+)?(?:const|let|function\*?|class|interface|type|abstract class)\s+(\w+)/gm;
const listed = /^export\s+(?:type\s+)?\{([^}]*)\}/gm;
const mapped = /'(\.{1,2}\/[\w./-]+\.ts)#(\w+)/g;

const exportsOf = (text: string): string[] => [
  ...[...text.matchAll(declared)].map(([, name = '']) => name),
  ...[...text.matchAll(listed)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim())),
];

const usesOf = (path: string, text: string): string[] => {
  const spaces = new Map([...text.matchAll(/^import \* as (\w+) from '([^']+)'/gm)].map(([, as, from]) => [from, as]));
  const members = [...spaces].flatMap(([from = '', as = '']) => {
    const [target] = importsOf(path, `import * as ${as} from '${from}'`);
    return [...text.matchAll(new RegExp(`\\b${as}\\.(\\w+)`, 'g'))].map(([, name]) => `${target?.from}#${name}`);
  });
  const named = importsOf(path, text).flatMap(({ from, names }) => names.map((name) => `${from}#${name}`));
  return [...named, ...members];
};

/** Codegen's mappers name modules as `functions/graphql/generated/` sees them. */
const mappersOf = (text: string): string[] =>
  [...text.matchAll(mapped)].flatMap(([, from = '', name = '']) =>
    importsOf('functions/graphql/generated/types.ts', `import { ${name} } from '${from}'`).map(
      (one) => `${one.from}#${name}`,
    ),
  );

/** An export that nobody imports promises something to nobody; one that only its own file uses is not exported. */
export const importedExports: Rule<SourceTree> = {
  says: 'every export of functions is imported by another file',
  check: (tree) => {
    const files = Object.entries(tree).filter(([path]) => path.endsWith('.ts'));
    const used = new Set(files.flatMap(([path, text]) => usesOf(path, codeOf(text))));
    for (const name of mappersOf(tree['codegen.ts'] ?? '')) used.add(name);
    return files
      .filter(([path]) => path.startsWith('functions/') && !/\/(?:handlers|generated)\//.test(path))
      .flatMap(([path, text]) => exportsOf(codeOf(text)).map((name) => ({ path, name })))
      .filter(({ path, name }) => !used.has(`${path}#${name}`))
      .map(({ path, name }) => `${path} exports ${name} to nobody`);
  },
  broken: [
    [
      'a constant for its own file',
      {
        'functions/data/list.ts': 'export const rowsAtMost = 500;\nexport const list = () => rowsAtMost;',
        'functions/data/needs-store.ts': "import { list } from './list.ts';",
      },
      'functions/data/list.ts exports rowsAtMost to nobody',
    ],
    [
      'a key that no store uses',
      {
        'functions/data/keys/needs.ts': 'export const need = 1;\nexport const note = 2;',
        'functions/data/needs-store.ts': "import * as keys from './keys/needs.ts';\nkeys.need;",
      },
      'functions/data/keys/needs.ts exports note to nobody',
    ],
    [
      'a type that nothing maps',
      {
        'functions/domain/needs/need.ts': 'export interface Need {}',
        'codegen.ts': "'../../domain/needs/note.ts#Need'",
      },
      'functions/domain/needs/need.ts exports Need to nobody',
    ],
  ],
};
