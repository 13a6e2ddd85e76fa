import { createHash } from 'node:crypto';
import type { Clock } from '../domain/clock.ts';
import type { Introduction, Listening, OperationRef, OperationRun } from '../domain/subscriptions/connection.ts';
import type { OperationStore } from '../domain/subscriptions/ports.ts';
import { connectionLife } from './connection-life.ts';
import type { Item, Key } from './item.ts';
import { connectionKey, endedOperation, operationKey } from './keys/subscriptions.ts';
import type { Table } from './table.ts';

/** So many operations run on a connection at most. */
const most = 100;

/** So long a `complete` that overtook its `subscribe` is remembered. */
const endedSeconds = 60;

/** A client's id of an operation as keys have it: any text may be one. */
const digestOfId = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 32);

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

  /** That an operation of this id was ended, and is remembered. */
  const isEnd = (item: Item, { sk }: Key) => item['sk'] === sk && Number(item['expiresAt']) > seconds();

  const release = async (operation: OperationRun): Promise<void> => {
    const removed = await table.remove(keyOf(operation), {
      ConditionExpression: 'run = :run',
      ExpressionAttributeValues: { ':run': operation.run },
    });
    if (removed) await Promise.all([count(operation.connection, -1), table.remove(endedOf(operation))]);
  };

  return {
    release,

    async reserve(operation) {
      const { connection, id, run } = operation;
      if (!(await count(connection, 1)))
        return { kind: (await introductionOf(connection)) === undefined ? 'UNKNOWN' : 'FULL' };
      const reserved = await table.update({
        Key: keyOf(operation),
        UpdateExpression: 'SET id = :id, run = :run, expiresAt = :expiresAt',
        // Sent again because its answer was lost, it finds what it wrote itself.
        ConditionExpression: 'attribute_not_exists(pk) OR run = :run',
        ExpressionAttributeValues: { ':id': id, ':run': run, ':expiresAt': connectionLife(clock.now()) },
      });
      if (!reserved) {
        await count(connection, -1);
        return { kind: 'TAKEN' };
      }
      // Whoever ends an operation writes that down first and then looks for it; here it is the other way round, so one
      // of the two sees the other.
      const ended = endedOf(operation);
      const found = await table.batchGet([connectionKey(connection), ended]);
      const isEnded = found.some((item) => isEnd(item, ended));
      const head = found.find(({ sk }) => sk !== ended.sk);
      if (head && !isEnded) return { kind: 'RESERVED', introduction: head['introduction'] as Introduction };
      await release(operation);
      return { kind: head ? 'ENDED' : 'UNKNOWN' };
    },

    listen: (operation, listening) =>
      table.update({
        Key: keyOf(operation),
        UpdateExpression: 'SET listening = :listening',
        ConditionExpression: 'run = :run',
        ExpressionAttributeValues: { ':listening': listening, ':run': operation.run },
      }),

    async runs(operation) {
      const [own, ended, connection] = [keyOf(operation), endedOf(operation), connectionKey(operation.connection)];
      const found = await table.batchGet([own, ended, connection]);
      const isThere = found.some(({ sk }) => sk === connection.sk);
      const isOwn = found.some(({ sk, run }) => sk === own.sk && run === operation.run);
      return isThere && isOwn && !found.some((item) => isEnd(item, ended));
    },

    async end(operation) {
      await table.update({
        Key: endedOf(operation),
        UpdateExpression: 'SET expiresAt = :expiresAt',
        ExpressionAttributeValues: { ':expiresAt': seconds() + endedSeconds },
      });
      const [item] = await table.batchGet([keyOf(operation)]);
      if (!item) return undefined;
      const run = { ...operation, run: String(item['run']) };
      return { run, listening: item['listening'] as Listening | undefined };
    },
  };
};
