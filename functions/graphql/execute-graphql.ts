import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { HttpRefusal } from './http-refusal.ts';
import { readBody } from './read-body.ts';
import type { RequestContext } from './request-context.ts';
import { responseMediaType } from './response-media-type.ts';

/** What of an HTTP request a context is made from. */
export interface IncomingRequest {
  readonly requestId: string;
  readonly authorization: string | undefined;
  readonly acceptLanguage: string | undefined;
  readonly sourceIp: string;
}

/** Makes a request's context; what it throws ends the request before GraphQL sees it. */
export type ContextOf<C extends RequestContext> = (request: IncomingRequest) => Promise<C>;

/** Runs a POST of the gateway through Apollo. Throws {@link HttpRefusal} for what is no GraphQL request over HTTP. */
export const executeGraphql = async <C extends RequestContext>(
  server: ApolloServer<C>,
  contextOf: ContextOf<C>,
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> => {
  const { accept, authorization, 'accept-language': acceptLanguage } = event.headers;
  const mediaType = responseMediaType(accept);
  if (!mediaType) throw new HttpRefusal(406, 'Accept application/json or application/graphql-response+json.');
  const body = readBody(event);
  const { requestId, http } = event.requestContext;
  const context = await contextOf({ requestId, authorization, acceptLanguage, sourceIp: http.sourceIp });
  const headers = new HeaderMap([
    ['content-type', 'application/json'],
    ['accept', mediaType],
  ]);
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context: async () => context,
  });
  if (answer.body.kind !== 'complete') throw new Error('Apollo sent an answer in parts');
  return { statusCode: answer.status ?? 200, headers: Object.fromEntries(answer.headers), body: answer.body.string };
};
