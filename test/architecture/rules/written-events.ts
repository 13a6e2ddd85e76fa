import { codeOf } from '../code-of.ts';
import type { Rule } from '../rule.ts';
import type { SourceTree } from '../source-tree.ts';

const catalogue = /^functions\/domain\/[\w-]+\/events\.ts$/;
const entry = /^ {2}'([a-z]+\.[a-z-]+)':/gm;
const named = /'([a-z]+\.[a-z-]+)'/g;
const happening = /\btype: '([a-z]+\.[a-z-]+)'/g;

const found = (tree: SourceTree, files: (path: string) => boolean, shape: RegExp): Set<string> =>
  new Set(
    Object.entries(tree)
      .filter(([path]) => path.startsWith('functions/') && files(path))
      .flatMap(([, text]) => [...codeOf(text).matchAll(shape)].map(([, type = '']) => type)),
  );

/** An event that is told of and never happens is a promise to integrators that nobody keeps. */
export const writtenEvents: Rule<SourceTree> = {
  says: 'what the catalogue of events tells of happens somewhere, and what happens stands in it',
  check: (tree) => {
    const isCatalogue = (path: string) => catalogue.test(path);
    const told = found(tree, isCatalogue, entry);
    const isOther = (path: string) => !isCatalogue(path);
    const [known, written] = [found(tree, isOther, named), found(tree, isOther, happening)];
    return [
      ...[...told].filter((type) => !known.has(type)).map((type) => `${type} never happens`),
      ...[...written].filter((type) => !told.has(type)).map((type) => `${type} is not in the catalogue`),
    ];
  },
  broken: [
    [
      'an event that nobody writes',
      { 'functions/domain/needs/events.ts': "  'need.heard': { says: 'A need came in.', data: {} }," },
      'need.heard never happens',
    ],
    [
      'an event that nobody was told of',
      { 'functions/domain/needs/hear-need.ts': "event: { type: 'need.heard', data: {} }" },
      'need.heard is not in the catalogue',
    ],
  ],
};
