import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { Logger } from '../platform/logger.ts';

type ApolloLogger = NonNullable<ApolloServerOptions<BaseContext>['logger']>;

/** Lets Apollo's own complaints through our logger, which withholds what they quote; its chatter is dropped. */
export const apolloLogger = (logger: Logger): ApolloLogger => ({
  debug: () => undefined,
  info: () => undefined,
  warn: () => logger.warn('Apollo Server warns'),
  error: (complaint: unknown) =>
    logger.error('Apollo Server fails', complaint instanceof Error ? complaint : new Error(String(complaint))),
});
