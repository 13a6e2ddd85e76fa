import { Console } from 'node:console';
import type { createClock } from '../../../functions/dependencies/clock.ts';
import type { LambdaHandler } from '../invoke-lambda.ts';

/** λ clock as it is called. */
type Clock = ReturnType<typeof createClock>;

/** A Lambda finds its environment when it is loaded; its log goes to stderr, since stdout is for the lines that programs read. */
const prepare = (environment: Readonly<Record<string, string>>): void => {
  Object.assign(process.env, environment);
  globalThis.console = new Console(process.stderr);
};

/**
 * The very module that is deployed, loaded as Lambda loads it: the environment first, then the import. */
export const loadHandler = async (environment: Readonly<Record<string, string>>): Promise<LambdaHandler> => {
  prepare(environment);
  const { handler } = await import('../../../functions/handlers/graphql.ts');
  return handler;
};

/** λ clock, which answers whoever asks it for a repair. */
export const loadClock = async (environment: Readonly<Record<string, string>>): Promise<Clock> => {
  prepare(environment);
  const { handler } = await import('../../../functions/handlers/clock.ts');
  return handler;
};
