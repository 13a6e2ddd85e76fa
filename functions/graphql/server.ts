import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../platform/logger.ts';
import { apolloLogger } from './apollo-logger.ts';
import { formatError } from './format-error.ts';
import { limitRules } from './limits/limit-rules.ts';
import type { Limits } from './limits/limits.ts';
import { refuseOperation } from './refuse-operation.ts';
import { reportErrors } from './report-errors.ts';
import type { RequestContext } from './request-context.ts';

/** Apollo with the limits of both doors and masked errors; everything of it that calls out or renders pages is off. */
export const createServer = <C extends RequestContext>({
  schema,
  logger,
  limits,
}: {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  readonly limits: Limits;
}): ApolloServer<C> =>
  new ApolloServer<C>({
    schema,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    // Whatever NODE_ENV says: no stack traces, and the process's signals are not Apollo's business.
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: apolloLogger(logger),
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [...limitRules(limits)],
    formatError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It doubles the CPU of a list, and every answer is `no-store`.
      ApolloServerPluginCacheControlDisabled(),
      // These call out. Whatever is not disabled here Apollo imports, and the bundle does not have it.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      refuseOperation(limits),
      reportErrors<C>(logger),
    ],
  });
