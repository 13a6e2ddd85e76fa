import { globSync } from 'node:fs';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleOptions } from '../../infra/constructs/bundling.ts';

const kilobyte = 1024;

describe.each(globSync('functions/handlers/*.ts').sort())('%s as it is deployed', (handler) => {
  let modules: string[];
  let size: number;

  beforeAll(async () => {
    const { metafile, outputFiles } = await build({
      ...bundleOptions,
      entryPoints: [handler],
      outfile: 'handler.mjs',
      metafile: true,
      write: false,
    });
    modules = Object.keys(metafile.inputs);
    size = outputFiles.reduce((sum, { contents }) => sum + contents.byteLength, 0);
  });

  test('is at most 900 KB', () => {
    const kilobytes = size / kilobyte;

    expect(kilobytes).toBeLessThanOrEqual(900);
  });

  test('holds nothing of ours but functions and the stubs for packages', () => {
    const own = modules.filter((module) => !module.includes('node_modules/'));

    const strangers = own.filter((module) => !/^functions\/|^infra\/stubs\//.test(module));
    expect(strangers).toEqual([]);
    expect(own).toContain(handler.replace('/handlers/', '/dependencies/'));
  });

  test('leaves out what only makes documents', () => {
    const documents = modules.filter((module) => module.startsWith('functions/graphql/documentation/'));

    expect(documents).toEqual([]);
  });

  test('has of the SDK’s clients none whose stub stands in for it', () => {
    const errors = modules.filter((module) => /client-(kms|secrets-manager)\/dist-es\/(models|schemas)/.test(module));

    expect(errors).toEqual([]);
  });

  test('has one copy of graphql', () => {
    const engines = modules.filter((module) => /node_modules\/graphql\/execution\/execute\.m?js$/.test(module));

    expect(engines).toHaveLength(1);
  });
});
