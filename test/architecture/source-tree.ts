import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths from the repository's root, with forward slashes, and the text of each file. */
export type SourceTree = Readonly<Record<string, string>>;

const root = join(import.meta.dirname, '../..');
const folders = ['functions', 'infra', 'schema', 'test'];
const single = ['codegen.ts', 'vitest.config.ts'];
const read = /\.(?:ts|graphql|md)$/;

const filesOf = (folder: string): string[] =>
  readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && read.test(entry.name))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll(sep, '/'));

/** Everything that people write in this repository, and what codegen makes of it. */
export const repository: SourceTree = Object.fromEntries(
  [...single, ...folders.flatMap(filesOf)].sort().map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')]),
);
