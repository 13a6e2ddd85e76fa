import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** What a test says of a request; the rest is as API Gateway fills it in. */
export interface HttpRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

/** A request of API Gateway's HTTP API, payload 2.0: by default a JSON POST to /graphql with the id `request-1`. */
export const httpEvent = ({
  method = 'POST',
  path = '/graphql',
  headers = { 'content-type': 'application/json' },
  body,
  isBase64Encoded = false,
}: HttpRequest): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: '',
  headers: { ...headers },
  requestContext: {
    accountId: 'anonymous',
    apiId: 'test',
    domainName: 'test',
    domainPrefix: 'test',
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '203.0.113.9', userAgent: 'test' },
    requestId: 'request-1',
    routeKey: '$default',
    stage: '$default',
    time: '03/Sep/2024:01:02:03 +0000',
    timeEpoch: 0,
  },
  ...(body !== undefined && { body }),
  isBase64Encoded,
});
