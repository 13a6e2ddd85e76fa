import { posix } from 'node:path';

/** One import or re-export of a file. */
export interface Import {
  /** A path from the repository's root for a file of ours, else the name of a package. */
  readonly from: string;
  /** What is taken by name, as the other file calls it; `*` for all of it. */
  readonly names: readonly string[];
}

const statement = /^(?:import|export)\s+(?:type\s+)?([^;'"]*?)\s*\bfrom\s+'([^']+)'/gm;
const bare = /^import\s+'([^']+)'/gm;
const called = /\bimport\('([^']+)'\)/g;

const namesIn = (clause: string): string[] => {
  const braced = /\{([^}]*)\}/.exec(clause)?.[1];
  const named = (braced ?? '')
    .split(',')
    .map(
      (name) =>
        name
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/)[0] ?? '',
    )
    .filter((name) => name !== '');
  return clause.includes('*') ? ['*', ...named] : named;
};

/** All imports of a file. It reads the text as biome formats it, because TypeScript 7 offers no parser. */
export const importsOf = (path: string, text: string): Import[] => {
  const resolve = (from: string) => (from.startsWith('.') ? posix.join(posix.dirname(path), from) : from);
  return [
    ...[...text.matchAll(statement)].map(([, clause = '', from = '']) => ({
      from: resolve(from),
      names: namesIn(clause),
    })),
    ...[...text.matchAll(bare)].map(([, from = '']) => ({ from: resolve(from), names: [] })),
    ...[...text.matchAll(called)].map(([, from = '']) => ({ from: resolve(from), names: ['*'] })),
  ];
};
