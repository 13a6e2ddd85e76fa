import type { HttpHandler } from '../../functions/graphql/http-handler.ts';
import { httpEvent } from './http-event.ts';

/** An answer of the door, its body read. */
export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** Sends a document to a handler as a client would: JSON over POST, with more headers if given. */
export const postGraphql = async (
  handler: HttpHandler,
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<GraphqlAnswer> => {
  const body = JSON.stringify({ query, variables });
  const answer = await handler(httpEvent({ body, headers: { 'content-type': 'application/json', ...headers } }));
  const { data, errors = [] } = JSON.parse(answer.body ?? '{}');
  return { status: answer.statusCode ?? 0, headers: answer.headers ?? {}, data, errors };
};
