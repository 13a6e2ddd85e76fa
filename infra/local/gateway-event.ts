import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const textTypes = /^(text\/|application\/(json|javascript|xml)\b)/i;

const joined = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headersDistinct)
      .filter(([name]) => name !== 'cookie')
      .map(([name, values = []]) => [name, values.join(',')]),
  );

const query = (search: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...search.keys()].map((name) => [name, search.getAll(name).join(',')]));

/**
 * A request as API Gateway's HTTP API hands it to a Lambda, payload format 2.0, stage `$default`: header names in lower
 * case, repeated ones joined by commas, cookies apart, a body that is not text (or is compressed) as base64.
 */
export const gatewayEvent = (request: IncomingMessage, body: Buffer): APIGatewayProxyEventV2 => {
  const { pathname, search, searchParams, host } = new URL(request.url ?? '/', 'http://localhost');
  const headers = joined(request);
  const cookies = request.headersDistinct['cookie']?.flatMap((line) => line.split('; '));
  const isBase64Encoded = !textTypes.test(headers['content-type'] ?? '') || headers['content-encoding'] !== undefined;
  const now = new Date();
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers,
    ...(cookies && { cookies }),
    ...(search && { queryStringParameters: query(searchParams) }),
    requestContext: {
      accountId: 'anonymous',
      apiId: 'local',
      domainName: headers['host'] ?? host,
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path: pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(isBase64Encoded ? 'base64' : 'utf8') }),
    isBase64Encoded: body.length > 0 && isBase64Encoded,
  };
};
