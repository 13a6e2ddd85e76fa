import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** What clients asked of the table, counted and not weighed. */
export interface Calls {
  readonly calls: number;
  /** Those of them that write, or try to. */
  readonly writes: number;
  /** How often somebody waited: calls that all begin before the first of them ends are one trip. */
  readonly trips: number;
}

/** Whether a command, by the SDK's name for it, writes. */
export const isWrite = (command: string): boolean => /^(TransactWrite|BatchWrite|Put|Update|Delete)/.test(command);

/** Counts the calls of all clients that it watches together. */
export const countCalls = (): Calls & { watch(client: Pick<DynamoDBClient, 'middlewareStack'>): void } => {
  let [calls, writes, trips] = [0, 0, 0];
  let anyEnded = true;
  return {
    get calls() {
      return calls;
    },
    get writes() {
      return writes;
    },
    get trips() {
      return trips;
    },
    watch: (client) =>
      client.middlewareStack.add(
        (next, { commandName = '' }) =>
          async (args) => {
            calls += 1;
            if (isWrite(commandName)) writes += 1;
            if (anyEnded) trips += 1;
            anyEnded = false;
            try {
              return await next(args);
            } finally {
              anyEnded = true;
            }
          },
        { step: 'initialize', priority: 'low', name: 'calls' },
      ),
  };
};
