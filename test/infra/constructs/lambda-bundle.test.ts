import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { expect, test, vi } from 'vitest';
import { bundleOptions } from '../../../infra/constructs/bundling.ts';
import { httpEvent } from '../../support/http-event.ts';

const bundle = (handler: string) =>
  build({ ...bundleOptions, entryPoints: [handler], write: false, metafile: true, outfile: 'handler.mjs' });
const bytesOf = ({ outputFiles }: Awaited<ReturnType<typeof bundle>>) => outputFiles[0]?.contents ?? new Uint8Array();

const graphql = await bundle('functions/handlers/graphql.ts');
const bytes = bytesOf(graphql);
const inputs = Object.keys((graphql.metafile as Metafile).inputs);

/** A bundle as Lambda runs it, in this process: with the environment of a deployment that lies on this machine. */
const startBundle = async (bundled: Uint8Array = bytes) => {
  const folder = mkdtempSync(join(tmpdir(), 'wushe-bundle-'));
  const file = join(folder, 'handler.mjs');
  writeFileSync(file, bundled);
  const issuer = {
    issuer: 'https://issuer.example',
    audience: 'wushe',
    jwksUri: 'http://127.0.0.1:9/jwks',
    algorithms: ['RS256'],
    typ: 'at+jwt',
    claims: { county: 'county' },
  };
  const environment = {
    TABLE_NAME: 'wushe',
    AWS_REGION: 'cn-north-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    VERSION: 'bundle',
    MEMBER_ROLE_ARN: 'arn:aws-cn:iam::000000000000:role/member',
    PUBLIC_ROLE_ARN: 'arn:aws-cn:iam::000000000000:role/public',
    INTAKE_ROLE_ARN: 'arn:aws-cn:iam::000000000000:role/intake',
    PROVINCES: '370000',
    ISSUERS: JSON.stringify([issuer]),
    BOOTSTRAP: JSON.stringify({ issuer: issuer.issuer, subject: 'first' }),
    KEY_FILE: join(folder, 'key'),
    SECRET_FILE: join(folder, 'secret'),
    CORS_ORIGINS: '',
    SOCKETS_URL: 'https://sockets.example/live',
    LOG_LEVEL: 'ERROR',
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const { handler } = await import(pathToFileURL(file).href);
  return handler as (event: object) => Promise<{ statusCode: number; body: string }>;
};

test('λ graphql is at most 900 KB minified, with one copy of graphql and no second Apollo', () => {
  const copies = inputs.filter((path) => /node_modules\/graphql\/index\.m?js$/.test(path));

  expect(bytes.length).toBeLessThanOrEqual(900_000);
  expect(copies).toHaveLength(1);
  expect(inputs.filter((path) => path.includes('@apollo/server/dist/cjs'))).toEqual([]);
});

test('the bundle answers, refuses and is healthy as the source is', async () => {
  const handler = await startBundle();
  const post = (query: string, headers: Record<string, string> = {}) =>
    handler(
      httpEvent({ body: JSON.stringify({ query }), headers: { 'content-type': 'application/json', ...headers } }),
    );

  const health = await handler(httpEvent({ method: 'GET', path: '/health' }));
  const system = await post('{ system { version } }');
  const broken = await post('{ system {');
  const unknown = await post('{ nothing }');
  const token = await post('{ system { version } }', { authorization: 'Bearer nonsense' });

  expect(health).toMatchObject({ statusCode: 200, body: '{"status":"ok"}' });
  expect(JSON.parse(system.body)).toEqual({ data: { system: { version: 'bundle' } } });
  expect([broken, unknown, token].map(({ statusCode }) => statusCode)).toEqual([400, 400, 401]);
});

test.each(['realtime', 'changes', 'clock'])(
  'the bundle of λ %s starts, and says what its environment lacks',
  async (name) => {
    const bundled = bytesOf(await bundle(`functions/handlers/${name}.ts`));

    const handler = await startBundle(bundled);
    vi.stubEnv('SOCKETS_URL', undefined);
    const file = join(mkdtempSync(join(tmpdir(), 'wushe-bundle-')), 'lacking.mjs');
    writeFileSync(file, bundled);
    const lacking = import(pathToFileURL(file).href);

    expect(handler).toBeTypeOf('function');
    await expect(lacking).rejects.toThrow('SOCKETS_URL is missing');
  },
);
