import type { BuildOptions } from 'esbuild';

const stub = (name: string): string => `${import.meta.dirname}/../stubs/${name}.ts`;
const plain = (name: string): string => `${import.meta.dirname}/../stubs/${name}.mjs`;

/**
 * How a Lambda becomes one file: the options of the deployment, the local start and the bundle tests alike.
 * The SDK is bundled too (leaving it to the runtime costs 27 ms of every cold start), without maps or comments.
 */
export const bundleOptions = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  minify: true,
  mainFields: ['module', 'main'],
  legalComments: 'none',
  // A Chinese character is three bytes; escaped it would be six.
  charset: 'utf8',
  // CommonJS dependencies call `require`, which an ES module does not have.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  // What Apollo imports only when it is switched on, and server.ts switches off: reports, traces, pages, cache hints.
  external: ['usageReporting', 'schemaReporting', 'inlineTrace', 'landingPage', 'cacheControl'].map(
    (plugin) => `./plugin/${plugin}/*`,
  ),
  alias: {
    '@apollo/utils.createhash': stub('apollo-create-hash'),
    graphql: plain('graphql'),
    '@graphql-tools/schema': stub('graphql-tools-schema'),
    '@aws-sdk/credential-provider-node': stub('credential-provider-node'),
    '@aws-sdk/client-kms': plain('client-kms'),
    '@aws-sdk/client-secrets-manager': plain('client-secrets-manager'),
    '@aws-sdk/endpoint-cache': stub('endpoint-cache'),
    '@aws-sdk/signature-v4-multi-region': stub('signature-v4-multi-region'),
    '@smithy/core/event-streams': stub('event-streams'),
    // Of the protocol we take names and checks; the server that comes with them is not ours.
    'graphql-ws': 'graphql-ws/client',
    loglevel: stub('loglevel'),
    'lru-cache': stub('lru-cache'),
    negotiator: plain('negotiator'),
    'whatwg-mimetype': stub('whatwg-mimetype'),
  },
} as const satisfies BuildOptions;
