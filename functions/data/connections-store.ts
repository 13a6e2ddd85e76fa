import { createHash } from 'node:crypto';
import type { Clock } from '../domain/clock.ts';
import type { Introduction, Listening, OperationRef } from '../domain/subscriptions/connection.ts';
import type { ConnectionStore } from '../domain/subscriptions/ports.ts';
import type { Item } from './item.ts';
import { lastPart } from './keys/owner.ts';
import {
  connectionKey,
  connectionPartition,
  endedOperation,
  operationKey,
  operations,
  placesOf,
  waiting,
  waitingKeys,
} from './keys/subscriptions.ts';
import type { Table } from './table.ts';

/** Connections live two hours at most; their rows a little longer, for a last look. */
const lifeSeconds = 7_500;
/** So long a `complete` that overtook its `subscribe` is remembered. */
const endedSeconds = 60;
const operationsAtMost = 100;
const connectionsAtMost = 20;

/** A client's id of an operation as keys have it: any text may be one. */
export const digestOfId = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 32);

const introductionOf = (item: Item | undefined): Introduction | undefined =>
  item?.['introduction'] as Introduction | undefined;

const listeningOf = (item: Item): Listening | undefined => item['listening'] as Listening | undefined;

/** The rows of connections, through the Lambda's own client: `table` is opened as `000000`. */
export const createConnectionStore = (table: Table, clock: Clock): ConnectionStore => {
  const seconds = () => Math.floor(clock.now().getTime() / 1_000);
  const keyOf = ({ connection, id }: OperationRef) => operationKey(connection, digestOfId(id));
  const endedOf = ({ connection, id }: OperationRef) => endedOperation(connection, digestOfId(id));
  const exists = { ConditionExpression: 'attribute_exists(pk)' };

  const count = (connection: string, by: 1 | -1) =>
    table.update({
      Key: connectionKey(connection),
      UpdateExpression: 'ADD operations :by',
      ConditionExpression: by === 1 ? 'attribute_exists(introduction) AND operations < :most' : 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':by': by, ...(by === 1 && { ':most': operationsAtMost }) },
    });

  return {
    async open(connection) {
      const now = clock.now().toISOString();
      const { g3pk, g3sk } = waitingKeys(connection, now);
      await table.update({
        Key: connectionKey(connection),
        UpdateExpression:
          'SET connectedAt = :now, operations = :none, expiresAt = :expiresAt, g3pk = :g3pk, g3sk = :g3sk',
        ExpressionAttributeValues: {
          ':now': now,
          ':none': 0,
          ':expiresAt': seconds() + lifeSeconds,
          ':g3pk': g3pk,
          ':g3sk': g3sk,
        },
      });
    },

    introduce: (connection, introduction) =>
      table.update({
        Key: connectionKey(connection),
        UpdateExpression: 'SET introduction = :introduction REMOVE g3pk, g3sk',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(introduction)',
        ExpressionAttributeValues: { ':introduction': introduction },
      }),

    async takePlace(viewer, connection) {
      const Key = placesOf(viewer);
      const taken = await table.update({
        Key,
        UpdateExpression: 'ADD connections :one SET expiresAt = :expiresAt',
        ConditionExpression: 'attribute_not_exists(connections) OR size(connections) < :most',
        ExpressionAttributeValues: {
          ':one': new Set([connection]),
          ':most': connectionsAtMost,
          ':expiresAt': seconds() + lifeSeconds,
        },
      });
      if (taken) return undefined;
      const [item] = await table.batchGet([Key]);
      return [...((item?.['connections'] as Set<string> | undefined) ?? [])];
    },

    async leavePlace(viewer, connection) {
      await table.update({
        Key: placesOf(viewer),
        UpdateExpression: 'DELETE connections :one',
        ...exists,
        ExpressionAttributeValues: { ':one': new Set([connection]) },
      });
    },

    async reserve(operation) {
      const { connection, id } = operation;
      if (!(await count(connection, 1))) {
        const introduction = introductionOf((await table.batchGet([connectionKey(connection)]))[0]);
        return introduction ? { kind: 'FULL', introduction } : { kind: 'UNKNOWN' };
      }
      const reserved = await table.update({
        Key: keyOf(operation),
        UpdateExpression: 'SET id = :id, expiresAt = :expiresAt',
        ConditionExpression: 'attribute_not_exists(pk)',
        ExpressionAttributeValues: { ':id': id, ':expiresAt': seconds() + lifeSeconds },
      });
      if (!reserved) {
        await count(connection, -1);
        return { kind: 'TAKEN' };
      }
      // Whoever ends an operation writes that down first and then looks for it; here it is the other way round, so one
      // of the two sees the other.
      const ended = endedOf(operation);
      const found = await table.batchGet([connectionKey(connection), ended]);
      const introduction = introductionOf(found.find(({ sk }) => sk !== ended.sk));
      const isEnded = found.some(({ sk, expiresAt }) => sk === ended.sk && Number(expiresAt) > seconds());
      if (introduction && !isEnded) return { kind: 'RESERVED', introduction };
      await this.release(operation);
      return { kind: introduction ? 'ENDED' : 'UNKNOWN' };
    },

    listen: (operation, listening) =>
      table.update({
        Key: keyOf(operation),
        UpdateExpression: 'SET listening = :listening',
        ...exists,
        ExpressionAttributeValues: { ':listening': listening },
      }),

    async runs(operation) {
      return (await table.batchGet([keyOf(operation)])).length > 0;
    },

    async end(operation) {
      await table.update({
        Key: endedOf(operation),
        UpdateExpression: 'SET expiresAt = :expiresAt',
        ExpressionAttributeValues: { ':expiresAt': seconds() + endedSeconds },
      });
      const [item] = await table.batchGet([keyOf(operation)]);
      return item && listeningOf(item);
    },

    async release(operation) {
      const removed = await table.remove(keyOf(operation));
      if (removed) await count(operation.connection, -1);
      return removed;
    },

    async find(connection) {
      const { items } = await table.query({ pk: connectionPartition(connection) });
      const head = items.find(({ sk }) => sk === connectionKey(connection).sk);
      return {
        introduction: introductionOf(head),
        operations: items
          .filter(({ sk }) => String(sk).startsWith(operations))
          .map((item) => ({ id: String(item['id']), listening: listeningOf(item) })),
      };
    },

    async forget(connection) {
      const pk = connectionPartition(connection);
      const { items } = await table.query({ pk });
      await Promise.all(items.map(({ sk }) => table.remove({ pk, sk: String(sk) })));
    },

    async listWaiting(before) {
      const { items } = await table.query({ index: 'g3', pk: waiting, below: before, limit: 100 });
      return items.map(({ g3sk }) => lastPart(String(g3sk)));
    },
  };
};
