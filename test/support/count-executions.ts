import { defaultFieldResolver, type GraphQLSchema } from 'graphql';

/** Counts how often a schema's subscriptions are executed from now on: each execution resolves its root field once. */
export const countExecutions = (schema: GraphQLSchema): { readonly count: number } => {
  const executions = { count: 0 };
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (...asked) => {
      executions.count += 1;
      return resolve(...asked);
    };
  }
  return executions;
};
