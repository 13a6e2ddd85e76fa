import { Console } from 'node:console';
import type { LambdaHandler } from '../invoke-lambda.ts';

/**
 * The very module that is deployed, loaded as Lambda loads it: the environment first, then the import. Its log goes to
 * stderr, since stdout is for the lines that programs read.
 */
export const loadHandler = async (environment: Readonly<Record<string, string>>): Promise<LambdaHandler> => {
  Object.assign(process.env, environment);
  globalThis.console = new Console(process.stderr);
  const { handler } = await import('../../../functions/handlers/graphql.ts');
  return handler;
};
