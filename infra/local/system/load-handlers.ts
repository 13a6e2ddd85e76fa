import { Console } from 'node:console';

/** A Lambda finds its environment when it is loaded; its log goes to stderr, since stdout is for the lines that programs read. */
const prepare = (environment: Readonly<Record<string, string>>): void => {
  Object.assign(process.env, environment);
  globalThis.console = new Console(process.stderr);
};

/** The very modules that are deployed, loaded as Lambda loads them: the environment first, then the import. */
export const loadHandlers = async (environment: Readonly<Record<string, string>>) => {
  prepare(environment);
  const [graphql, realtime, changes, clock] = await Promise.all([
    import('../../../functions/handlers/graphql.ts'),
    import('../../../functions/handlers/realtime.ts'),
    import('../../../functions/handlers/changes.ts'),
    import('../../../functions/handlers/clock.ts'),
  ]);
  return {
    graphql: graphql.handler,
    realtime: realtime.handler,
    changes: changes.handler,
    clock: clock.handler,
  };
};

/** λ clock alone, for whoever asks it for a repair. */
export const loadClock = async (environment: Readonly<Record<string, string>>) => {
  prepare(environment);
  return (await import('../../../functions/handlers/clock.ts')).handler;
};
