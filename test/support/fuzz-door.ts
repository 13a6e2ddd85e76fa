import type { GraphQLSchema } from 'graphql';
import type { HttpHandler } from '../../functions/graphql/http-handler.ts';
import { type FuzzedRequest, fuzzDocuments } from './document-fuzzer.ts';
import { engineText } from './engine-text.ts';
import { httpEvent } from './http-event.ts';

/** What was wrong with an answer, and the request that reproduces it. */
export interface Finding {
  readonly status: number;
  readonly body: string;
  readonly query: string;
}

/** How many requests were answered with each status, and the answers that no request may cause. */
export interface FuzzReport {
  readonly statuses: ReadonlyMap<number, number>;
  readonly findings: readonly Finding[];
}

const isBad = (body: string): boolean => {
  const errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[] =
    JSON.parse(body).errors ?? [];
  return errors.some(
    ({ message, extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR' || engineText.test(message),
  );
};

const atOnce = 8;

/**
 * Sends `count` seeded requests for a schema through a handler, some at once; a finding is a 5xx, an internal error or
 * engine text.
 */
export const fuzzDoor = async (
  { handler, schema }: { readonly handler: HttpHandler; readonly schema: GraphQLSchema },
  seed: number,
  count: number,
): Promise<FuzzReport> => {
  const statuses = new Map<number, number>();
  const findings: Finding[] = [];
  const requests = fuzzDocuments(schema, seed, count);
  const send = async (request: FuzzedRequest) => {
    const { statusCode: status = 0, body = '' } = await handler(httpEvent({ body: JSON.stringify(request) }));
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const isFound = status >= 500 || isBad(body);
    if (isFound) findings.push({ status, body: body.slice(0, 500), query: request.query.slice(0, 500) });
  };
  const goOn = async () => {
    for (const request of requests) await send(request);
  };
  await Promise.all(Array.from({ length: atOnce }, goOn));
  return { statuses, findings };
};
