import { TransactionConflictException } from '@aws-sdk/client-dynamodb';
import type { Clock } from '../domain/clock.ts';
import type { FeedInHand } from '../domain/subscriptions/ports.ts';
import type { Update } from './action.ts';
import { socketsCheckpoint } from './keys/feed.ts';
import { standsAt } from './stands-at.ts';
import type { Table } from './table.ts';

/** The checkpoint of what brings a county's feed to the sockets, with a lease on it. */
export const createFeedInHand = (table: Table, clock: Clock): FeedInHand => {
  const Key = socketsCheckpoint(table.owner);

  /** False also where a transaction is at the checkpoint at that moment: whoever asked looks again. */
  const update = async (change: Update): Promise<boolean> => {
    try {
      return await table.update(change);
    } catch (error) {
      if (error instanceof TransactionConflictException) return false;
      throw error;
    }
  };

  return {
    claim: (from, to, holder, until) =>
      update({
        Key,
        UpdateExpression: 'SET claimed = :to, holder = :holder, leaseUntil = :until',
        ConditionExpression: `(${standsAt(from)}) AND (attribute_not_exists(holder) OR holder = :holder OR leaseUntil < :now)`,
        ExpressionAttributeValues: {
          ':at': from,
          ':to': to,
          ':holder': holder,
          ':until': until,
          ':now': clock.now().toISOString(),
        },
      }),

    advance: (from, to, holder) =>
      update({
        Key,
        UpdateExpression: 'SET seq = :to, movedAt = :now REMOVE holder, leaseUntil, failures',
        ConditionExpression: `(${standsAt(from)}) AND holder = :holder`,
        ExpressionAttributeValues: {
          ':at': from,
          ':to': to,
          ':holder': holder,
          ':now': clock.now().toISOString(),
        },
      }),
  };
};
