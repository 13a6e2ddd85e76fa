import { bearerToken } from '../graphql/bearer-token.ts';
import type { Context } from '../graphql/context.ts';
import { UnauthenticatedError } from '../graphql/errors.ts';
import type { IncomingRequest } from '../graphql/execute-graphql.ts';
import { typeDefs } from '../graphql/generated/type-defs.ts';
import { guardOperations } from '../graphql/guard.ts';
import { createHttpHandler, type HttpHandler } from '../graphql/http-handler.ts';
import { languageOf } from '../graphql/language.ts';
import { limits } from '../graphql/limits/limits.ts';
import { resolvers } from '../graphql/resolvers/resolvers.ts';
import { buildSchema } from '../graphql/schema.ts';
import { createServer } from '../graphql/server.ts';
import { createContexts } from './contexts.ts';
import type { Parts } from './parts.ts';

/** λ graphql: puts the layers together behind the HTTP door. */
export const createGraphqlHandler = (parts: Parts): HttpHandler => {
  const { verifier, logger } = parts;
  const contextOf = createContexts(parts);

  const context = async ({ requestId, authorization, acceptLanguage, sourceIp }: IncomingRequest): Promise<Context> => {
    const token = bearerToken(authorization);
    const verified = token === undefined ? undefined : await verifier.verify(token);
    if (verified?.ok === false) {
      logger.info('A token was refused', { requestId, reason: verified.reason });
      throw new UnauthenticatedError();
    }
    return contextOf({ requestId, language: languageOf(acceptLanguage), sourceIp, claims: verified?.claims });
  };

  const schema = buildSchema(typeDefs, resolvers);
  guardOperations(schema);
  return createHttpHandler({ server: createServer<Context>({ schema, logger, limits }), context, logger });
};
