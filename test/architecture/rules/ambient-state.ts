import { codeOf } from '../code-of.ts';
import type { Rule } from '../rule.ts';
import type { SourceTree } from '../source-tree.ts';

const ambient = [
  {
    what: 'the environment',
    pattern: /\bprocess\.env\b/,
    allowed: (path: string) => path === 'functions/platform/config.ts',
  },
  {
    what: 'the clock',
    pattern: /\bDate\.now\b|\bnew Date\(\)|\bDate\(\)|\bperformance\.now\b/,
    allowed: (path: string) => path.startsWith('functions/platform/'),
  },
  {
    what: 'chance',
    pattern: /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b|\brandomInt\b/,
    allowed: (path: string) => path.startsWith('functions/platform/'),
  },
  {
    what: 'random bytes',
    pattern: /\brandomBytes\b/,
    // A cipher draws its own nonce: one that is handed in could be handed in twice.
    allowed: (path: string) => path.startsWith('functions/platform/') || path === 'functions/data/county-secrets.ts',
  },
];

/** Clock, chance and environment come in through the platform, so that a test can hand in its own. */
export const ambientState: Rule<SourceTree> = {
  says: 'only the platform asks the clock, chance or the environment',
  check: (tree) =>
    Object.entries(tree)
      .filter(([path]) => path.startsWith('functions/') && path.endsWith('.ts') && !path.includes('/generated/'))
      .flatMap(([path, text]) =>
        ambient
          .filter(({ pattern, allowed }) => !allowed(path) && pattern.test(codeOf(text)))
          .map(({ what }) => `${path} asks ${what}`),
      ),
  broken: [
    [
      'a due date counted from the machine’s day',
      { 'functions/domain/needs/service-level.ts': 'const today = new Date();' },
      'functions/domain/needs/service-level.ts asks the clock',
    ],
    [
      'an id made in a store',
      { 'functions/data/needs-store.ts': "import { randomUUID } from 'node:crypto';" },
      'functions/data/needs-store.ts asks chance',
    ],
    [
      'a resolver with a switch of its own',
      { 'functions/graphql/server.ts': "const debug = process.env['DEBUG'];" },
      'functions/graphql/server.ts asks the environment',
    ],
    [
      'bytes drawn in a use case',
      { 'functions/domain/ids.ts': 'export const next = () => randomBytes(10);' },
      'functions/domain/ids.ts asks random bytes',
    ],
  ],
};
