import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { formatError } from './format-error.ts';
import { limitRules } from './limits/limit-rules.ts';
import type { Limits } from './limits/limits.ts';
import { refuseCost } from './limits/refuse-cost.ts';

/** What a client asks, as it came. */
interface AskedOperation {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** An operation that may be executed, or what is wrong with it: in the same words and codes as behind the HTTP door. */
export type PreparedOperation =
  | { readonly ok: true; readonly document: DocumentNode; readonly operation: OperationDefinitionNode }
  | { readonly ok: false; readonly errors: readonly GraphQLFormattedError[] };

const refused = (errors: readonly GraphQLError[], code: string): PreparedOperation => ({
  ok: false,
  errors: errors.map((error) => {
    error.extensions['code'] ??= code;
    return formatError(error.toJSON(), error);
  }),
});

const problem = (thrown: unknown): GraphQLError => {
  if (thrown instanceof GraphQLError) return thrown;
  throw thrown;
};

/** Parses, validates and weighs an operation by the limits of both doors, before any table call. */
export const prepareOperation = (
  schema: GraphQLSchema,
  { query, operationName, variables }: AskedOperation,
  limits: Limits,
): PreparedOperation => {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.tokens });
  } catch (thrown) {
    return refused([problem(thrown)], 'GRAPHQL_PARSE_FAILED');
  }
  const errors = validate(schema, document, [...specifiedRules, ...limitRules(limits)]);
  if (errors.length > 0) return refused(errors, 'GRAPHQL_VALIDATION_FAILED');
  const operation = getOperationAST(document, operationName);
  if (!operation) {
    const which = operationName ? 'has no such operation' : 'has several operations: name one';
    return refused([new GraphQLError(`The document ${which}.`)], 'OPERATION_RESOLUTION_FAILURE');
  }
  try {
    refuseCost(schema, document, { operation, values: variables ?? {} }, limits);
  } catch (thrown) {
    return refused([problem(thrown)], 'BAD_USER_INPUT');
  }
  return { ok: true, document, operation };
};
