import { type BundlingOptions, Charset, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { ProvinceDeployment } from '../province-deployment.ts';
import { bundleOptions } from './bundling.ts';

const { minify, mainFields, banner, legalComments, alias, external } = bundleOptions;

/** `bundleOptions` in the words of CDK, for the runtime of one province. */
export function cdkBundling(runtime: ProvinceDeployment['runtime']): BundlingOptions {
  const aliases = Object.entries(alias).map(([name, path]) => [`--alias:${name}`, path]);
  return {
    format: OutputFormat.ESM,
    target: runtime.replace('nodejs', 'node').replace('.x', ''),
    minify,
    mainFields: [...mainFields],
    banner: banner.js,
    charset: Charset.UTF8,
    externalModules: external,
    esbuildArgs: { '--legal-comments': legalComments, ...Object.fromEntries(aliases) },
  };
}
