import type { ApolloServer } from '@apollo/server';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Logger } from '../platform/logger.ts';
import { UnauthenticatedError } from './errors.ts';
import { type ContextOf, executeGraphql } from './execute-graphql.ts';
import { HttpRefusal, refusalAnswer } from './http-refusal.ts';
import type { RequestContext } from './request-context.ts';
import { responseMediaType } from './response-media-type.ts';

/** A Lambda handler of API Gateway's HTTP API, payload 2.0. */
export type HttpHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

const health: APIGatewayProxyStructuredResultV2 = {
  statusCode: 200,
  headers: { 'content-type': 'application/json' },
  body: '{"status":"ok"}',
};

const refuseMethod = (event: APIGatewayProxyEventV2, allowed: string): void => {
  if (event.requestContext.http.method.toUpperCase() === allowed) return;
  throw new HttpRefusal(405, `Only ${allowed} is allowed here.`, 'BAD_REQUEST', { allow: allowed });
};

const refusalOf = (error: unknown, logger: Logger, requestId: string): HttpRefusal => {
  if (error instanceof HttpRefusal) return error;
  if (error instanceof UnauthenticatedError) {
    return new HttpRefusal(401, error.message, 'UNAUTHENTICATED', { 'www-authenticate': 'Bearer' });
  }
  logger.error('A request failed at the door', error, { requestId });
  return new HttpRefusal(500, 'Internal server error', 'INTERNAL_SERVER_ERROR');
};

/**
 * The HTTP door (decision D6): POST /graphql and GET /health, which reads nothing. `context` may throw
 * {@link UnauthenticatedError}, answered 401; whatever else it throws is ours: logged, masked, 500.
 */
export const createHttpHandler = <C extends RequestContext>({
  server,
  context,
  logger,
}: {
  readonly server: ApolloServer<C>;
  readonly context: ContextOf<C>;
  readonly logger: Logger;
}): HttpHandler => {
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();

  const answer: HttpHandler = async (event) => {
    if (event.rawPath === '/health') {
      refuseMethod(event, 'GET');
      return health;
    }
    if (event.rawPath !== '/graphql') throw new HttpRefusal(404, 'There is nothing here: the API is POST /graphql.');
    refuseMethod(event, 'POST');
    return executeGraphql(server, context, event);
  };

  return async (event) => {
    const { requestId } = event.requestContext;
    const { headers, ...rest } = await answer(event).catch((error: unknown) =>
      refusalAnswer(refusalOf(error, logger, requestId), requestId, responseMediaType(event.headers['accept'])),
    );
    return { ...rest, headers: { ...headers, 'cache-control': 'no-store', 'x-request-id': requestId } };
  };
};
