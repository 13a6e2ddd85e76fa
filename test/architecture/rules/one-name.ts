import type { Rule } from '../rule.ts';
import type { SourceTree } from '../source-tree.ts';

const places = (domain: string): string[] => [
  `schema/${domain}.graphql`,
  `functions/domain/${domain}/policy.ts`,
  `functions/domain/${domain}/failures.ts`,
  `functions/domain/${domain}/ports.ts`,
  `functions/data/keys/${domain}.ts`,
  `functions/data/${domain}-store.ts`,
  `functions/graphql/resolvers/${domain}/mutation.ts`,
  `test/scenarios/${domain}.test.ts`,
];

/** Whoever knows the word finds contract, rules, resolvers, table access and story by it. */
export const oneName: Rule<SourceTree> = {
  says: 'a domain has one name in every layer',
  check: (tree) => {
    const domains = Object.keys(tree).flatMap((path) => /^functions\/domain\/([\w-]+)\//.exec(path)?.[1] ?? []);
    return [...new Set(domains)]
      .flatMap(places)
      .filter((path) => !(path in tree))
      .map((path) => `${path} is missing`);
  },
  broken: [
    [
      'a domain without a story',
      Object.fromEntries(
        places('needs')
          .slice(0, -1)
          .map((path) => [path, '']),
      ),
      'test/scenarios/needs.test.ts is missing',
    ],
    [
      'a store under another name',
      {
        ...Object.fromEntries(places('needs').map((path) => [path.replace('needs-store', 'need-repository'), ''])),
      },
      'functions/data/needs-store.ts is missing',
    ],
  ],
};
