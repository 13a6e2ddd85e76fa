import type { Clock } from '../domain/clock.ts';
import type { Introduction, Listening } from '../domain/subscriptions/connection.ts';
import type { ConnectionStore } from '../domain/subscriptions/ports.ts';
import { connectionLife } from './connection-life.ts';
import { lastPart } from './keys/owner.ts';
import { connectionKey, connectionPartition, operations, waiting, waitingKeys } from './keys/subscriptions.ts';
import type { Table } from './table.ts';

/** Connections, through the Lambda's own client: `table` is opened for the deployment. */
export const createConnectionStore = (table: Table, clock: Clock): ConnectionStore => ({
  async open(connection) {
    const now = clock.now();
    const { g3pk, g3sk } = waitingKeys(connection, now.toISOString());
    await table.update({
      Key: connectionKey(connection),
      UpdateExpression:
        'SET connectedAt = :now, operations = :none, expiresAt = :expiresAt, g3pk = :g3pk, g3sk = :g3sk',
      ExpressionAttributeValues: {
        ':now': now.toISOString(),
        ':none': 0,
        ':expiresAt': connectionLife(now),
        ':g3pk': g3pk,
        ':g3sk': g3sk,
      },
    });
  },

  introduce: (connection, introduction, by) =>
    table.update({
      Key: connectionKey(connection),
      UpdateExpression: 'SET introduction = :introduction, introducedBy = :by REMOVE g3pk, g3sk',
      // Sent again because its answer was lost, it finds what it wrote itself.
      ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(introduction) OR introducedBy = :by)',
      ExpressionAttributeValues: { ':introduction': introduction, ':by': by },
    }),

  async end(connection) {
    const key = connectionKey(connection);
    const [head] = await table.batchGet([key]);
    // First: what begins after this sees that there is no such connection, and what began before it is seen here.
    await table.remove(key);
    const { items } = await table.query({ pk: connectionPartition(connection), prefix: operations });
    return {
      introduction: head?.['introduction'] as Introduction | undefined,
      operations: items.map((item) => ({
        run: { connection, id: String(item['id']), run: String(item['run']) },
        listening: item['listening'] as Listening | undefined,
      })),
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
});
