import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** What a Lambda behind the gateway answers. */
export type LambdaResult = APIGatewayProxyStructuredResultV2;

/** A Lambda as the gateway calls it. */
export type LambdaHandler = (event: APIGatewayProxyEventV2) => Promise<LambdaResult>;

/** Bytes of JSON that Lambda takes and gives in a synchronous invocation. */
const largestPayload = 6 * 1024 * 1024;

const isTooLong = (payload: object): boolean => Buffer.byteLength(JSON.stringify(payload)) > largestPayload;

/** The gateway's own answer, in its own words: `{"message": …}` and no GraphQL. */
export const gatewayAnswer = (statusCode: number, message: string): LambdaResult => ({
  statusCode,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message }),
});

/** Calls a Lambda within its limits: 413 for a long event, 503 when it is late, 500 when it throws or answers too much. */
export const invokeLambda = async (
  handler: LambdaHandler,
  event: APIGatewayProxyEventV2,
  timeoutMs: number,
): Promise<LambdaResult> => {
  if (isTooLong(event)) return gatewayAnswer(413, 'Request Too Long');
  const late = Promise.withResolvers<LambdaResult>();
  const timer = setTimeout(late.resolve, timeoutMs, gatewayAnswer(503, 'Service Unavailable'));
  try {
    const result = await Promise.race([handler(event), late.promise]);
    return isTooLong(result) ? gatewayAnswer(500, 'Internal Server Error') : result;
  } catch {
    return gatewayAnswer(500, 'Internal Server Error');
  } finally {
    clearTimeout(timer);
  }
};
