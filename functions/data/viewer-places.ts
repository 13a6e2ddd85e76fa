import type { Clock } from '../domain/clock.ts';
import type { ViewerPlaces } from '../domain/subscriptions/ports.ts';
import { connectionLife } from './connection-life.ts';
import { placesOf } from './keys/subscriptions.ts';
import type { Table } from './table.ts';

/** So many connections a viewer has at most. */
const most = 20;

/** One item a viewer, so that two who take the last place at once cannot both have it. */
export const createViewerPlaces = (table: Table, clock: Clock): ViewerPlaces => ({
  async take(viewer, connection) {
    const Key = placesOf(viewer);
    const taken = await table.update({
      Key,
      UpdateExpression: 'ADD connections :one SET expiresAt = :expiresAt',
      ConditionExpression: 'attribute_not_exists(connections) OR size(connections) < :most',
      ExpressionAttributeValues: {
        ':one': new Set([connection]),
        ':most': most,
        ':expiresAt': connectionLife(clock.now()),
      },
    });
    if (taken) return undefined;
    const [item] = await table.batchGet([Key]);
    return [...((item?.['connections'] as Set<string> | undefined) ?? [])];
  },

  async leave(viewer, connection) {
    await table.update({
      Key: placesOf(viewer),
      UpdateExpression: 'DELETE connections :one',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':one': new Set([connection]) },
    });
  },
});
