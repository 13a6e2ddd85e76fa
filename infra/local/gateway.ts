import type { IncomingMessage, ServerResponse } from 'node:http';
import { corsHeaders, isPreflight, preflightHeaders } from './gateway-cors.ts';
import { gatewayEvent } from './gateway-event.ts';
import { gatewayAnswer, invokeLambda, type LambdaHandler, type LambdaResult } from './invoke-lambda.ts';
import { type LoopbackServer, startLoopbackServer } from './loopback-server.ts';

/** `corsOrigins` is the deployment's list; `timeoutMs` is API Gateway's 30 s unless a test is in a hurry. */
export interface GatewayOptions {
  readonly handler: LambdaHandler;
  readonly corsOrigins: readonly string[];
  readonly port?: number;
  readonly timeoutMs?: number;
  /** What only this machine serves beside the API; answers whether the request was one of its own. */
  readonly pages?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

const largestRequest = 10 * 1024 * 1024;

const readAll = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read on and drop: a client that is cut off while sending sees a broken pipe instead of the 413.
    if (size <= largestRequest) chunks.push(chunk);
  }
  return size <= largestRequest ? Buffer.concat(chunks) : undefined;
};

const answer = async (request: IncomingMessage, options: GatewayOptions): Promise<LambdaResult> => {
  const body = await readAll(request);
  if (!body) return gatewayAnswer(413, 'Request Too Long');
  return invokeLambda(options.handler, gatewayEvent(request, body), options.timeoutMs ?? 30_000);
};

const send = (response: ServerResponse, result: LambdaResult, cors: Readonly<Record<string, string>>): void => {
  const { statusCode = 200, headers = {}, cookies, body = '', isBase64Encoded } = result;
  // The gateway sets these itself, whatever the Lambda says.
  const passed = Object.entries(headers).filter(([name]) => !/^(access-control-|content-length$)/i.test(name));
  for (const [name, value] of [...passed, ...Object.entries(cors)]) response.setHeader(name, String(value));
  if (cookies) response.setHeader('set-cookie', cookies);
  response.statusCode = statusCode;
  response.end(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'));
};

/**
 * API Gateway's HTTP API on one machine: payload 2.0 for every path and method, CORS and preflight, its limits of
 * 10 MB a request, 6 MB a Lambda payload and 30 s, and its own words where the Lambda fails.
 */
export const startGateway = (options: GatewayOptions): Promise<LoopbackServer> =>
  startLoopbackServer(options.port ?? 0, (request, response) => {
    const { origin } = request.headers;
    if (isPreflight(request.method, request.headers)) {
      response.writeHead(204, preflightHeaders(options.corsOrigins, origin)).end();
      return;
    }
    if (options.pages?.(request, response)) return;
    answer(request, options).then(
      (result) => send(response, result, corsHeaders(options.corsOrigins, origin)),
      // The client went away while sending: nobody is left to answer.
      () => response.destroy(),
    );
  });
