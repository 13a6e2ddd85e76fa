import { TransactionConflictException } from '@aws-sdk/client-dynamodb';
import type { Clock } from '../domain/clock.ts';
import type { FeedInHand } from '../domain/subscriptions/ports.ts';
import { createPatience } from '../platform/patience.ts';
import type { Update } from './action.ts';
import { socketsCheckpoint } from './keys/feed.ts';
import { standsAt } from './stands-at.ts';
import type { Table } from './table.ts';

/** The checkpoint of what brings a county's feed to the sockets, with a lease on it. */
export const createFeedInHand = (
  table: Table,
  { clock, pause }: { readonly clock: Clock; readonly pause: (milliseconds: number) => Promise<void> },
): FeedInHand => {
  const now = () => clock.now().toISOString();
  const Key = socketsCheckpoint(table.owner);

  /** BUSY where a transaction is at the checkpoint at that moment: somebody goes live. */
  const update = async (change: Update): Promise<'DONE' | 'REFUSED' | 'BUSY'> => {
    try {
      return (await table.update(change)) ? 'DONE' : 'REFUSED';
    } catch (error) {
      if (error instanceof TransactionConflictException) return 'BUSY';
      throw error;
    }
  };

  return {
    // `claimed` never becomes less: whoever is live was told by it what is still to come.
    async claim(from, to, holder, until) {
      const claimed = await update({
        Key,
        UpdateExpression: 'SET claimed = :to, holder = :holder, leaseUntil = :until',
        ConditionExpression: `(${standsAt(from)}) AND (attribute_not_exists(holder) OR leaseUntil < :now) AND (attribute_not_exists(claimed) OR claimed <= :to)`,
        ExpressionAttributeValues: { ':at': from, ':to': to, ':holder': holder, ':until': until, ':now': now() },
      });
      return claimed === 'DONE';
    },

    // Whatever its end was: nobody else has taken over as long as it has this holder.
    async renew(from, holder, until) {
      const renewed = await update({
        Key,
        UpdateExpression: 'SET leaseUntil = :until',
        ConditionExpression: `(${standsAt(from)}) AND holder = :holder`,
        ExpressionAttributeValues: { ':at': from, ':holder': holder, ':until': until },
      });
      return renewed === 'DONE' ? 'KEPT' : renewed === 'BUSY' ? 'BUSY' : 'LOST';
    },

    async isHeld() {
      const [item] = await table.batchGet([Key]);
      return item?.['holder'] !== undefined && String(item['leaseUntil']) >= now();
    },

    async advance(from, to, holder) {
      const change: Update = {
        Key,
        UpdateExpression: 'SET seq = :to, movedAt = :now REMOVE holder, leaseUntil, failures',
        ConditionExpression: `(${standsAt(from)}) AND holder = :holder`,
        ExpressionAttributeValues: { ':at': from, ':to': to, ':holder': holder, ':now': now() },
      };
      const patience = createPatience(pause);
      for (;;) {
        const advanced = await update(change);
        if (advanced !== 'BUSY' || !(await patience.wait())) return advanced === 'DONE';
      }
    },

    async giveBack(holder) {
      await update({
        Key,
        UpdateExpression: 'REMOVE holder, leaseUntil',
        ConditionExpression: 'holder = :holder',
        ExpressionAttributeValues: { ':holder': holder },
      });
    },
  };
};
