import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** How often one has to wait for the table: calls that all begin before the first of them ends are one trip. */
export interface Trips {
  readonly count: number;
  /** Has every call of a client counted. */
  watch(client: Pick<DynamoDBClient, 'middlewareStack'>): void;
  reset(): void;
}

/** Counts the trips of all clients that it watches together. */
export const countTrips = (): Trips => {
  let count = 0;
  let anyEnded = true;
  return {
    get count() {
      return count;
    },
    watch: (client) =>
      client.middlewareStack.add(
        (next) => async (args) => {
          if (anyEnded) count += 1;
          anyEnded = false;
          try {
            return await next(args);
          } finally {
            anyEnded = true;
          }
        },
        { step: 'initialize', priority: 'low', name: 'trips' },
      ),
    reset() {
      count = 0;
      anyEnded = true;
    },
  };
};
