import type { Rule } from '../rule.ts';
import type { SourceTree } from '../source-tree.ts';

const exported = /^export (?:async )?(?:const|let|function|class|interface|type|abstract class) (\w+)/gm;

/** Paragraphs of a file: a sentence over the first of several lines speaks for all of them, as over a list of keys. */
const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/);

/** Whether nothing but the end of a comment, or another export of the same paragraph, stands before the first export. */
const isDocumented = (paragraph: string): boolean => /^\s*(?:import [^;]*;\n)*\/\*\*/.test(paragraph);

/** A name says what something is called; its sentence says what the name does not. */
export const documentedExports: Rule<SourceTree> = {
  says: 'every export is introduced by a sentence',
  check: (tree) =>
    Object.entries(tree)
      .filter(([path]) => /^(?:functions|infra)\//.test(path) && path.endsWith('.ts') && !path.includes('/generated/'))
      .flatMap(([path, text]) => paragraphsOf(text).map((paragraph) => ({ path, paragraph })))
      .filter(({ paragraph }) => !isDocumented(paragraph))
      .flatMap(({ path, paragraph }) =>
        [...paragraph.matchAll(exported)].map(([, name]) => `${path} exports ${name} without a sentence`),
      ),
  broken: [
    [
      'a bare export',
      { 'functions/domain/clock.ts': "import { a } from './a.ts';\n\nexport interface Clock {\n  now(): Date;\n}\n" },
      'functions/domain/clock.ts exports Clock without a sentence',
    ],
    [
      'a second one that the first one’s sentence does not reach',
      { 'functions/data/keys/needs.ts': '/** A need. */\nexport const need = 1;\n\nexport const note = 2;\n' },
      'functions/data/keys/needs.ts exports note without a sentence',
    ],
  ],
};
