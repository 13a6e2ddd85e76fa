import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../platform/logger.ts';
import { formatError } from './format-error.ts';
import { internalCause } from './internal-cause.ts';

/** An answer as it is sent: no error tells more than it should. */
export interface ShownResult {
  readonly data?: ExecutionResult['data'];
  readonly errors?: readonly GraphQLFormattedError[];
}

const traced: readonly unknown[] = ['INTERNAL_SERVER_ERROR', 'UNAUTHENTICATED'];

/** Puts the request's id where the text was masked, so that the line in the log can be found. */
export const tracedError = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError =>
  traced.includes(error.extensions?.['code']) ? { ...error, extensions: { ...error.extensions, requestId } } : error;

/** Logs with its stack what broke on our side. */
export const logInternalErrors = (
  errors: readonly GraphQLError[],
  logger: Logger,
  fields: { readonly requestId: string; readonly operation?: string | undefined },
): void => {
  for (const error of errors) {
    const cause = internalCause(error);
    if (cause) logger.error('A request failed on our side', cause, fields);
  }
};

/** What an execution gave, without what is ours to know; whatever broke on our side is logged. */
export const showResult = (
  { data, errors = [] }: ExecutionResult,
  logger: Logger,
  request: { readonly requestId: string; readonly operation?: string | undefined },
): ShownResult => {
  logInternalErrors(errors, logger, request);
  const shown = errors.map((error) => tracedError(formatError(error.toJSON(), error), request.requestId));
  return { ...(data !== undefined && { data }), ...(shown.length > 0 && { errors: shown }) };
};

/** What was thrown in place of a result. */
export const showError = (
  thrown: unknown,
  logger: Logger,
  request: { readonly requestId: string },
): GraphQLFormattedError => {
  const error = thrown instanceof GraphQLError ? thrown : new GraphQLError('', { originalError: thrown as Error });
  logInternalErrors([error], logger, request);
  return tracedError(formatError(error.toJSON(), error), request.requestId);
};
