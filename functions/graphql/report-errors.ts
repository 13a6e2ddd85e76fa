import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { Logger } from '../platform/logger.ts';
import type { RequestContext } from './request-context.ts';
import { logInternalErrors, tracedError } from './show-result.ts';

const addRequestId = <C extends RequestContext>(request: GraphQLRequestContextWillSendResponse<C>): void => {
  const { response, contextValue } = request;
  if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
  const { singleResult } = response.body;
  const errors = response.body.singleResult.errors.map((error) => tracedError(error, contextValue.requestId));
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
    didEncounterErrors: async ({ errors, contextValue: { requestId }, operationName }) =>
      logInternalErrors(errors, logger, { requestId, operation: operationName ?? undefined }),
    willSendResponse: async (request) => addRequestId(request),
  }),
});
