/** How much one document may ask for. Measured on the document and its variables, before any table call. */
export interface Limits {
  /** Lexical tokens, which bound the work of every other rule. */
  readonly tokens: number;
  /** Levels of fields; introspection is not counted. */
  readonly depth: number;
  /** Aliases, each fragment's as often as it is spread. */
  readonly aliases: number;
  /** Root fields of a mutation: each is a transaction of its own. */
  readonly mutationFields: number;
  /** Sum over `@cost` and `@listSize`: an upper bound of the read units. */
  readonly cost: number;
  /** Rows of a page, the most that a slicing argument may ask for. */
  readonly pageSize: number;
}

/** The limits of both doors, HTTP and WebSocket. */
export const limits: Limits = { tokens: 2_000, depth: 12, aliases: 30, mutationFields: 10, cost: 1_000, pageSize: 100 };
