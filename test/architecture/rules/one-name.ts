import type { Rule } from '../rule.ts';
import type { SourceTree } from '../source-tree.ts';

const contract = (domain: string) => `schema/${domain}.graphql`;

const places = (domain: string): string[] => [
  contract(domain),
  `functions/domain/${domain}/policy.ts`,
  `functions/domain/${domain}/ports.ts`,
  `functions/data/keys/${domain}.ts`,
  `functions/data/${domain}-store.ts`,
  `test/scenarios/${domain}.test.ts`,
];

const placesOfCommands = (domain: string): string[] => [
  `functions/domain/${domain}/failures.ts`,
  `functions/graphql/resolvers/${domain}/mutation.ts`,
];

/** Whoever knows the word finds contract, rules, resolvers, table access and story by it; commands bring two files more. */
export const oneName: Rule<SourceTree> = {
  says: 'a domain has one name in every layer',
  check: (tree) => {
    const domains = Object.keys(tree).flatMap((path) => /^functions\/domain\/([\w-]+)\//.exec(path)?.[1] ?? []);
    return [...new Set(domains)]
      .filter((domain) => contract(domain) in tree || `functions/domain/${domain}/policy.ts` in tree)
      .flatMap((domain) => [
        ...places(domain),
        ...(tree[contract(domain)]?.includes('extend type Mutation') ? placesOfCommands(domain) : []),
      ])
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
      'commands that cannot be refused',
      {
        ...Object.fromEntries([...places('needs'), ...placesOfCommands('needs').slice(1)].map((path) => [path, ''])),
        [contract('needs')]: 'extend type Mutation {',
      },
      'functions/domain/needs/failures.ts is missing',
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
