import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleOptions } from '../../../infra/constructs/bundling.ts';

/** The shape of λ graphql in small: Apollo with a ready schema, and a client of the SDK. */
const program = `
  import { ApolloServer } from '@apollo/server';
  import * as disabled from '@apollo/server/plugin/disabled';
  import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
  import { buildSchema } from 'graphql';
  const logger = { debug() {}, info() {}, warn() {}, error() {} };
  const build = (options) => new ApolloServer({ logger, plugins: Object.values(disabled).map((off) => off()), includeStacktraceInErrorResponses: false, ...options });
  const server = build({ schema: buildSchema('type Query { hello(name: String!): String }'), rootValue: { hello: () => 'ok' } });
  const ask = async (query) => (await server.executeOperation({ query })).body.singleResult;
  const client = new DynamoDBClient({ region: 'cn-north-1' });
  const refused = (action) => Promise.resolve().then(action).then(() => 'no error', ({ message }) => message);
  console.log(JSON.stringify({
    answer: await ask('{ hello(name: "x") }'),
    refusal: (await ask('{ hello }')).errors[0].extensions.code,
    credentials: await client.config.credentials(),
    typeDefs: await refused(() => build({ typeDefs: 'type Query { a: Int }' })),
    unlogged: await refused(() => build({ logger: undefined })),
  }));
`;

describe('bundleOptions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const outfile = join(folder, 'index.mjs');
  const run = (env: Record<string, string>) =>
    JSON.parse(execFileSync(process.execPath, [outfile], { env, encoding: 'utf8', stdio: 'pipe' }));
  const keys = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'token' };

  let metafile: Metafile;

  beforeAll(async () => {
    const stdin = { contents: program, resolveDir: process.cwd(), loader: 'ts' as const };
    ({ metafile } = await build({ ...bundleOptions, stdin, outfile, metafile: true }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('makes one file that answers, and refuses, as Apollo does unbundled', () => {
    const { answer, refusal } = run(keys);

    expect(answer.data).toEqual({ hello: 'ok' });
    expect(refusal).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it("gives the SDK's clients the credentials that Lambda puts into the environment", () => {
    const { credentials } = run(keys);

    expect(credentials).toMatchObject({ accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'token' });
  });

  it('says what is missing when the environment has no credentials', () => {
    expect(() => run({})).toThrow('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set');
  });

  it('says why when Apollo is handed SDL in place of a schema, or no logger', () => {
    const { typeDefs, unlogged } = run(keys);

    expect(typeDefs).toContain('Hand Apollo a ready schema');
    expect(unlogged).toContain('Hand Apollo a logger');
  });

  it('has one copy of graphql, and nothing of what the stubs stand in for', () => {
    const modules = Object.keys(metafile.inputs);
    const from = (path: string) => modules.filter((module) => module.includes(`node_modules/${path}`));
    const [output] = Object.values(metafile.outputs);
    const bundled = (path: string) => output?.inputs[`node_modules/${path}`]?.bytesInOutput ?? 0;

    expect(from('graphql/execution/execute.')).toHaveLength(1);
    expect(modules.filter((module) => module.startsWith('infra/stubs/'))).toHaveLength(10);
    expect(['lru-cache/', 'loglevel/', 'whatwg-mimetype/', 'mnemonist/'].flatMap(from)).toEqual([]);
    expect(from('@smithy/core/dist-es/submodules/event-streams/')).toEqual([]);
    expect([...from('@apollo/usage-reporting-protobuf'), ...from('@apollo/server/dist/esm/plugin/usageRep')]).toEqual(
      [],
    );
    expect(bundled('graphql/utilities/findBreakingChanges.mjs')).toBe(0);
    expect([...from('sha.js'), ...from('lodash.')]).toEqual([]);
    expect(from('@graphql-tools/')).toEqual([]);
    expect(from('@aws-sdk/credential-provider-')).toEqual([]);
  });

  it('keeps no comment, not even of a licence, and refers to no map', () => {
    const text = readFileSync(outfile, 'utf8');

    expect(text).not.toMatch(/@license|\/\*!|sourceMappingURL/);
    expect(text.startsWith(bundleOptions.banner.js)).toBe(true);
  });
});
