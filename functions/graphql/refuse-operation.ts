import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Limits } from './limits/limits.ts';
import { refuseCost } from './limits/refuse-cost.ts';

const overSocketsOnly = (): GraphQLError =>
  new GraphQLError('Over HTTP there are queries and mutations; subscriptions need a WebSocket.', {
    extensions: { code: 'BAD_REQUEST' },
  });

/** The last look before execution, when the operation and its variables are known: a refusal is HTTP 400. */
export const refuseOperation = (limits: Limits): ApolloServerPlugin<BaseContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, response }) => {
      // Where no operation was chosen the executor says so itself.
      if (!operation) return;
      try {
        if (operation.operation === 'subscription' || !schema.getRootType(operation.operation)) throw overSocketsOnly();
        refuseCost(schema, document, { operation, values: request.variables ?? {} }, limits);
      } catch (refusal) {
        if (refusal instanceof GraphQLError) response.http.status = 400;
        throw refusal;
      }
    },
  }),
});
