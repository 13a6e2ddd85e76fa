import type { DocumentNode, GraphQLSchema } from 'graphql';
import { tooComplex } from '../errors.ts';
import type { Limits } from './limits.ts';
import { operationCost } from './operation-cost.ts';
import type { Variables } from './requested-size.ts';

/**
 * Throws TOO_COMPLEX where a valid operation, with its variables, may read more than the limit, and BAD_USER_INPUT for
 * a page size out of range. Validation rules do not see variables, so each door calls this between them and execution.
 */
export const refuseCost = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  { cost: limit, pageSize }: Limits,
): void => {
  const value = operationCost(schema, document, variables, pageSize);
  if (value > limit) throw tooComplex({ exceeded: 'COST', value, limit }, [variables.operation]);
};
