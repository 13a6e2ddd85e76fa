import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { Logger } from '../platform/logger.ts';
import { internalCause } from './internal-cause.ts';
import type { RequestContext } from './request-context.ts';

const traced: readonly unknown[] = ['INTERNAL_SERVER_ERROR', 'UNAUTHENTICATED'];

const addRequestId = <C extends RequestContext>(request: GraphQLRequestContextWillSendResponse<C>): void => {
  const { response, contextValue } = request;
  if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
  const { singleResult } = response.body;
  const errors = response.body.singleResult.errors.map((error) =>
    traced.includes(error.extensions?.['code'])
      ? { ...error, extensions: { ...error.extensions, requestId: contextValue.requestId } }
      : error,
  );
  singleResult.errors = errors;
  const ours = errors.some((error) => error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR');
  if (ours && !singleResult.data) response.http.status = 500;
};

/**
 * Logs what broke on our side with its stack, and puts the request's id where the text was masked. An answer that
 * still has data stays 200; one that has none because of us is 500 (decision D6).
 */
export const reportErrors = <C extends RequestContext>(logger: Logger): ApolloServerPlugin<C> => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue: { requestId }, operationName }) => {
      for (const error of errors) {
        const cause = internalCause(error);
        const operation = operationName ?? undefined;
        if (cause) logger.error('A request failed on our side', cause, { requestId, operation });
      }
    },
    willSendResponse: async (request) => addRequestId(request),
  }),
});
