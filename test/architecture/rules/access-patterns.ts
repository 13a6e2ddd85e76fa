import { codeOf } from '../code-of.ts';
import type { Rule } from '../rule.ts';
import type { SourceTree } from '../source-tree.ts';

/** The files, and the names of all commands. */
export interface Access {
  readonly tree: SourceTree;
  readonly commands: readonly string[];
}

const page = 'functions/data/README.md';
const ports = /^functions\/domain\/[\w-]+\/(?:[\w-]+-)?ports\.ts$/;
const port = /^export interface (\w+)(?<!Desk)(?: extends [^{]+)? \{\n([\s\S]*?)^\}/gm;
const member = /^ {2}(?:readonly )?(\w+)([^;]*);/gm;
const inlineShape = /\{[^{}]*\}/g;

/** What reads or writes, by its type: a read or a write that a command collects, or a promise. */
const touchesTable = /\b(?:Read<|Write\[\]|Promise<)/;

const portMembers = (tree: SourceTree): string[] =>
  Object.entries(tree)
    .filter(([path]) => ports.test(path))
    .flatMap(([, text]) => [...codeOf(text).matchAll(port)])
    .flatMap(([, name, body = '']) =>
      [...body.replace(inlineShape, '').matchAll(member)]
        .filter(([, , type = '']) => touchesTable.test(type))
        .map(([, field]) => `${name}.${field}`),
    );

const firstCells = (text: string): string[] =>
  [...text.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = '']) => cell.match(/[\w.]+/g) ?? []);

const stores = (reads: string) => ({
  'functions/domain/needs/ports.ts': `export interface NeedStore {\n  need(id: string): Read<Need>;\n${reads}}\n`,
});

/** What is not in the table of access patterns has no budget, and nobody saw that it reads too much. */
export const accessPatterns: Rule<Access> = {
  says: 'every read and write of the stores, and every command, stands in data/README.md and nothing else does',
  check: ({ tree, commands }) => {
    const known = [...portMembers(tree), ...commands];
    const written = firstCells(tree[page] ?? '');
    return [
      ...known.filter((name) => !written.includes(name)).map((name) => `${name} is not in ${page}`),
      ...written.filter((name) => !known.includes(name)).map((name) => `${page} tells of ${name}, which is not there`),
      ...written
        .filter((name, place) => written.indexOf(name) !== place)
        .map((name) => `${page} tells of ${name} twice`),
    ];
  },
  broken: [
    [
      'a list that nobody counted',
      {
        tree: { ...stores('  listAll(): Promise<readonly Need[]>;\n'), [page]: '| `NeedStore.need` | 1 |' },
        commands: [],
      },
      `NeedStore.listAll is not in ${page}`,
    ],
    [
      'a row that outlived its function',
      { tree: { ...stores(''), [page]: '| `NeedStore.need` | 1 |\n| `NeedStore.listOld` | 1 |' }, commands: [] },
      `${page} tells of NeedStore.listOld, which is not there`,
    ],
    [
      'a command whose writes nobody knows',
      { tree: { ...stores(''), [page]: '| `NeedStore.need` | 1 |' }, commands: ['hearNeed'] },
      `hearNeed is not in ${page}`,
    ],
    [
      'a pattern with two budgets',
      { tree: { ...stores(''), [page]: '| `NeedStore.need` | 1 |\n| `NeedStore.need` | 2 |' }, commands: [] },
      `${page} tells of NeedStore.need twice`,
    ],
  ],
};
