import { Console } from 'node:console';

/**
 * The very modules that are deployed, loaded as Lambda loads them: the environment first, then the import. Their log goes
 * to stderr, since stdout is for the lines that programs read.
 */
export const loadHandlers = async (environment: Readonly<Record<string, string>>) => {
  Object.assign(process.env, environment);
  globalThis.console = new Console(process.stderr);
  const [graphql, realtime, changes, clock] = await Promise.all([
    import('../../../functions/handlers/graphql.ts'),
    import('../../../functions/handlers/realtime.ts'),
    import('../../../functions/handlers/changes.ts'),
    import('../../../functions/handlers/clock.ts'),
  ]);
  return { graphql: graphql.handler, realtime: realtime.handler, changes: changes.handler, clock: clock.handler };
};
