import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { isWrite } from './calls.ts';

/** A process that dies: nothing is sent from the write of number `before` (from 1) on, until it is set anew. */
export interface Kill {
  before: number;
  /** Writes that were sent or would have been, since it was last set to 0. */
  writes: number;
}

/** Never dies until `before` is set. */
export const createKill = (): Kill => ({ before: Number.POSITIVE_INFINITY, writes: 0 });

/** Makes a client die between two writes. */
export const killBetweenWrites = (client: DynamoDBClient, kill: Kill): void => {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        if (isWrite(commandName)) kill.writes += 1;
        if (kill.writes >= kill.before) throw new Error('The process was killed');
        return next(args);
      },
    { step: 'initialize', priority: 'low', name: 'kill' },
  );
};
