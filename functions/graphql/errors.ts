import { type ASTNode, GraphQLError } from 'graphql';

/** Every `extensions.code` of ours at top level (decision D7); Apollo's own come besides. */
type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'BAD_CURSOR'
  | 'TOO_COMPLEX'
  | 'INTERNAL_SERVER_ERROR'
  | 'RESYNC_REQUIRED'
  | keyof typeof refusals;

/** What a client can do nothing about by asking otherwise, and what it may do instead. */
const refusals = {
  TOO_MANY_CONNECTIONS: 'You have 20 connections open already: close one.',
  TOO_MANY_OPERATIONS: 'A connection carries 100 operations at a time.',
  GO_ON: 'There is more than could be told at once: go on from the cursor.',
  TOO_LARGE: 'The answer is larger than 128 KB: ask for less.',
} as const;

/** What of a document was measured: against which limit a TOO_COMPLEX holds it. */
export interface Excess {
  readonly exceeded: 'TOKENS' | 'DEPTH' | 'ALIASES' | 'MUTATION_FIELDS' | 'COST';
  readonly value: number;
  readonly limit: number;
}

const coded = (
  code: ErrorCode,
  message: string,
  details: object = {},
  nodes: readonly ASTNode[] | null = null,
): GraphQLError => new GraphQLError(message, { nodes, extensions: { ...details, code } });

/** Thrown where a token is there and no good: at the door it becomes HTTP 401, never "then the public". */
export class UnauthenticatedError extends GraphQLError {
  constructor(message = 'The token is not valid.') {
    super(message, { extensions: { code: 'UNAUTHENTICATED' satisfies ErrorCode } });
  }
}

/** An operation that is refused as it is, whatever it asks. */
export const refusal = (code: keyof typeof refusals): GraphQLError => coded(code, refusals[code]);

/** The viewer may see that this exists, and may not do it; what may not be seen is NOT_FOUND or null instead. */
export const forbidden = (message = 'You may not do this.'): GraphQLError => coded('FORBIDDEN', message);

/** An argument that the schema's types cannot refuse by themselves, such as a page of 101. */
export const badUserInput = (message: string, details?: object, nodes?: readonly ASTNode[]): GraphQLError =>
  coded('BAD_USER_INPUT', message, details, nodes);

/** A cursor that was edited, or that another list gave. */
export const badCursor = (): GraphQLError => coded('BAD_CURSOR', 'The cursor is not one that this list gave.');

/** A cursor of the feed from before what is kept: whoever has it missed something, and reads everything anew. */
export const resyncRequired = (): GraphQLError =>
  coded(
    'RESYNC_REQUIRED',
    'The feed is kept for 30 days: take feedCursor, read the records anew, and go on from there.',
  );

/** A document that would cost more than one request may; the excess is told in `extensions`. */
export const tooComplex = (excess: Excess, nodes?: readonly ASTNode[]): GraphQLError => {
  const what = excess.exceeded.toLowerCase().replace('_', ' ');
  return coded(
    'TOO_COMPLEX',
    `Too complex: ${what} ${excess.value}, where ${excess.limit} is the limit.`,
    excess,
    nodes,
  );
};
