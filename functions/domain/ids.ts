/** Makes the token of a new entity: a ULID of 26 Crockford characters. */
export interface Ids {
  next(): string;
}
