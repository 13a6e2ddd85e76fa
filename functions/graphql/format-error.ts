import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { badCursor, tooComplex } from './errors.ts';
import { internalCause, isBadCursor, isBadValue } from './internal-cause.ts';

const tooManyTokens = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/;

/** Apollo puts its own code over the code of an error that a validation rule reported. */
const ruleCode = (error: GraphQLError): unknown =>
  error.originalError instanceof GraphQLError ? error.originalError.extensions['code'] : undefined;

/** The answer's form of an error: our bugs lose their text, and an error of ours keeps its own code. */
export const formatError = (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
  const error = thrown instanceof GraphQLError ? thrown : new GraphQLError('', { originalError: thrown as Error });
  if (internalCause(error)) {
    return { ...formatted, message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  }
  if (isBadCursor(error)) return { ...formatted, ...badCursor().toJSON() };
  const tokens = tooManyTokens.exec(formatted.message)?.[1];
  if (tokens) return tooComplex({ exceeded: 'TOKENS', value: Number(tokens) + 1, limit: Number(tokens) }).toJSON();
  const code = isBadValue(error) ? 'BAD_USER_INPUT' : ruleCode(error);
  return code === undefined ? formatted : { ...formatted, extensions: { ...formatted.extensions, code } };
};
