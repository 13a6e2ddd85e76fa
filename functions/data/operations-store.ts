import { createHash } from 'node:crypto';
import type { Clock } from '../domain/clock.ts';
import type { Introduction, Listening, OperationRef } from '../domain/subscriptions/connection.ts';
import type { OperationStore } from '../domain/subscriptions/ports.ts';
import { connectionLife } from './connection-life.ts';
import { connectionKey, endedOperation, operationKey } from './keys/subscriptions.ts';
import type { Table } from './table.ts';

/** So many operations run on a connection at most. */
const most = 100;

/** So long a `complete` that overtook its `subscribe` is remembered. */
const endedSeconds = 60;

/** A client's id of an operation as keys have it: any text may be one. */
export const digestOfId = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 32);

/** Operations beside the connections on which they run. */
export const createOperationStore = (table: Table, clock: Clock): OperationStore => {
  const seconds = () => Math.floor(clock.now().getTime() / 1_000);
  const keyOf = ({ connection, id }: OperationRef) => operationKey(connection, digestOfId(id));
  const endedOf = ({ connection, id }: OperationRef) => endedOperation(connection, digestOfId(id));
  const introductionOf = async (connection: string) =>
    (await table.batchGet([connectionKey(connection)]))[0]?.['introduction'] as Introduction | undefined;

  const count = (connection: string, by: 1 | -1) =>
    table.update({
      Key: connectionKey(connection),
      UpdateExpression: 'ADD operations :by',
      ConditionExpression: by === 1 ? 'attribute_exists(introduction) AND operations < :most' : 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':by': by, ...(by === 1 && { ':most': most }) },
    });

  const release = async (operation: OperationRef): Promise<boolean> => {
    const removed = await table.remove(keyOf(operation));
    if (removed) await count(operation.connection, -1);
    return removed;
  };

  return {
    release,

    async reserve(operation) {
      const { connection, id } = operation;
      if (!(await count(connection, 1)))
        return { kind: (await introductionOf(connection)) === undefined ? 'UNKNOWN' : 'FULL' };
      const reserved = await table.update({
        Key: keyOf(operation),
        UpdateExpression: 'SET id = :id, expiresAt = :expiresAt',
        ConditionExpression: 'attribute_not_exists(pk)',
        ExpressionAttributeValues: { ':id': id, ':expiresAt': connectionLife(clock.now()) },
      });
      if (!reserved) {
        await count(connection, -1);
        return { kind: 'TAKEN' };
      }
      // Whoever ends an operation writes that down first and then looks for it; here it is the other way round, so one
      // of the two sees the other.
      const ended = endedOf(operation);
      const found = await table.batchGet([connectionKey(connection), ended]);
      const isEnded = found.some(({ sk, expiresAt }) => sk === ended.sk && Number(expiresAt) > seconds());
      const head = found.find(({ sk }) => sk !== ended.sk);
      if (head && !isEnded) return { kind: 'RESERVED', introduction: head['introduction'] as Introduction };
      await release(operation);
      return { kind: head ? 'ENDED' : 'UNKNOWN' };
    },

    listen: (operation, listening) =>
      table.update({
        Key: keyOf(operation),
        UpdateExpression: 'SET listening = :listening',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':listening': listening },
      }),

    runs: async (operation) => (await table.batchGet([keyOf(operation)])).length > 0,

    async end(operation) {
      await table.update({
        Key: endedOf(operation),
        UpdateExpression: 'SET expiresAt = :expiresAt',
        ExpressionAttributeValues: { ':expiresAt': seconds() + endedSeconds },
      });
      const [item] = await table.batchGet([keyOf(operation)]);
      return item?.['listening'] as Listening | undefined;
    },
  };
};
