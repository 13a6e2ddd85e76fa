import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** A request that is answered before GraphQL sees it; the message is for whoever wrote the client. */
export class HttpRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, code = 'BAD_REQUEST', headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** The refusal as a GraphQL response without `data`. */
export const refusalAnswer = (
  { status, message, code, headers }: HttpRefusal,
  requestId: string,
  mediaType = 'application/json',
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: { 'content-type': `${mediaType}; charset=utf-8`, ...headers },
  body: JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] }),
});
