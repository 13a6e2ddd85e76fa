import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleOptions } from '../../../infra/constructs/bundling.ts';
import { cdkBundling } from '../../../infra/constructs/cdk-bundling.ts';

const program = `
  import { ApolloServer } from '@apollo/server';
  import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
  export const handler = () => [ApolloServer, DynamoDBClient];
`;

describe('cdkBundling', () => {
  // Inside the project, so that packages are found, and where git does not look.
  mkdirSync('cdk.out', { recursive: true });
  const folder = mkdtempSync(resolve('cdk.out/bundling-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has CDK make the very bytes that the plain options make', () => {
    const entry = join(folder, 'handler.ts');
    writeFileSync(entry, program);
    const app = new App({ outdir: join(folder, 'out') });
    const runtime = Runtime.NODEJS_24_X;

    new NodejsFunction(new Stack(app, 'Stack'), 'Function', { entry, runtime, bundling: cdkBundling('nodejs24.x') });
    buildSync({ ...bundleOptions, entryPoints: [entry], outfile: join(folder, 'plain.mjs') });

    const asset = readdirSync(app.outdir).find((name) => name.startsWith('asset.')) ?? '';
    const deployed = readFileSync(join(app.outdir, asset, 'index.mjs'));
    expect(deployed.equals(readFileSync(join(folder, 'plain.mjs')))).toBe(true);
    expect(readdirSync(join(app.outdir, asset))).toEqual(['index.mjs']);
  });

  it("aims at the province's runtime", () => {
    const targets = (['nodejs24.x', 'nodejs22.x'] as const).map((runtime) => cdkBundling(runtime).target);

    expect(targets).toEqual(['node24', 'node22']);
  });
});
