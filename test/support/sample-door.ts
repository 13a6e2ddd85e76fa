import type { GraphQLSchema } from 'graphql';
import { UnauthenticatedError } from '../../functions/graphql/errors.ts';
import { createHttpHandler, type HttpHandler } from '../../functions/graphql/http-handler.ts';
import { limits } from '../../functions/graphql/limits/limits.ts';
import type { RequestContext } from '../../functions/graphql/request-context.ts';
import { buildSchema } from '../../functions/graphql/schema.ts';
import { createServer } from '../../functions/graphql/server.ts';
import { type LogLine, recordingLogger } from './recording-logger.ts';
import { sampleResolvers, sampleTypeDefs } from './sample-schema.ts';

/** A door onto the sample schema, and the lines that it logs. The token `bad` is refused; `broken` breaks the context. */
export const sampleDoor = (
  schema: GraphQLSchema = buildSchema(sampleTypeDefs, sampleResolvers),
): { handler: HttpHandler; lines: readonly LogLine[] } => {
  const { logger, lines } = recordingLogger();
  const server = createServer<RequestContext>({ schema, logger, limits });
  const handler = createHttpHandler<RequestContext>({
    server,
    logger,
    context: async ({ requestId, authorization }) => {
      if (authorization === 'Bearer bad') throw new UnauthenticatedError();
      if (authorization === 'Bearer broken') throw new TypeError('the engine says so');
      return { requestId };
    },
  });
  return { handler, lines };
};
