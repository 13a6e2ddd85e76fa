import { GraphQLError } from 'graphql';
import { BadCursorError } from '../domain/bad-cursor-error.ts';

/** What graphql-js says, without a code, about values that only the request could have got wrong. */
const fromTheRequest = /^(Argument "|Variable "\$\w+" (got|of|has) |Too many errors processing variables)/;

/** Whether the executor blames the request's values, for which Apollo, seeing them only while executing, has no code. */
export const isBadValue = ({ message, extensions }: GraphQLError): boolean =>
  extensions['code'] === undefined && fromTheRequest.test(message);

/** Whether a list refused the cursor that it was given. */
export const isBadCursor = ({ originalError }: GraphQLError): boolean => originalError instanceof BadCursorError;

/**
 * What broke on our side, or undefined where the error is an answer to what the client sent: anything thrown that is
 * not a GraphQLError, or a GraphQLError without a code, such as a value that its scalar cannot show.
 */
export const internalCause = (error: GraphQLError): Error | undefined => {
  if (isBadCursor(error)) return undefined;
  let cause: Error = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  if (!(cause instanceof GraphQLError)) return cause;
  const code = error.extensions['code'] ?? cause.extensions['code'];
  if (code === 'INTERNAL_SERVER_ERROR') return cause;
  return code === undefined && !isBadValue(error) ? cause : undefined;
};
