import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { Clock } from '../domain/clock.ts';
import type { Asked, Listener, NewListener } from '../domain/subscriptions/listener.ts';
import type { SubscriptionStore } from '../domain/subscriptions/ports.ts';
import type { Topic } from '../domain/subscriptions/topic.ts';
import type { Action } from './action.ts';
import { connectionLife } from './connection-life.ts';
import { everyItem } from './every-item.ts';
import type { Item } from './item.ts';
import { socketsCheckpoint } from './keys/feed.ts';
import { asked as askedKey, listened, listenerKey, listenersAt, listenersFor } from './keys/subscriptions.ts';
import type { Table } from './table.ts';
import { isRetriable } from './transaction-failure.ts';

/** Listeners of one county. */
export const createSubscriptionStore = (table: Table, clock: Clock): SubscriptionStore => {
  const { owner } = table;
  const expiresAt = () => connectionLife(clock.now());
  const keysOf = ({ operation, topics }: Pick<NewListener, 'operation' | 'topics'>) =>
    topics.map((topic) => listenerKey(owner, topic, operation));

  const parse = (item: Item, topics: readonly Topic[]): Listener => {
    const { operation, digest, bootstrap, asked, until, replayingUntil, from } = item as unknown as Omit<
      Listener,
      'member'
    > & { readonly digest: string; readonly bootstrap: boolean };
    const member = { owner, digest, bootstrap };
    return { operation, member, topics, asked, until, replayingUntil, from: from ?? null };
  };

  return {
    async announce(listener, asked, replayingUntil) {
      const { operation, member, until } = listener;
      const rows = keysOf(listener).map((key) => ({
        ...key,
        operation,
        digest: member.digest,
        bootstrap: member.bootstrap,
        asked: listener.asked,
        until,
        replayingUntil,
        expiresAt: expiresAt(),
      }));
      // Before the rows: whoever sees a row must not have been told that nobody listens.
      await table.update({
        Key: listened(owner),
        UpdateExpression: 'SET expiresAt = :until',
        ConditionExpression: 'attribute_not_exists(expiresAt) OR expiresAt < :until',
        ExpressionAttributeValues: { ':until': expiresAt() },
      });
      await table.writeAll([{ ...askedKey(owner, listener.asked), ...asked, expiresAt: expiresAt() }, ...rows]);
    },

    async goLive(listener, from) {
      const actions: Action[] = [
        {
          ConditionCheck: {
            Key: socketsCheckpoint(owner),
            ConditionExpression: 'attribute_not_exists(claimed) OR claimed <= :from',
            ExpressionAttributeValues: { ':from': from },
          },
        },
        ...keysOf(listener).map((Key) => ({
          Update: {
            Key,
            UpdateExpression: 'SET #from = :from',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeNames: { '#from': 'from' },
            ExpressionAttributeValues: { ':from': from },
          },
        })),
      ];
      try {
        await table.transact(actions);
        return 'LIVE';
      } catch (error) {
        if (!isRetriable(error)) throw error;
        const reasons = error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : [];
        return reasons.slice(1).some(({ Code }) => Code === 'ConditionalCheckFailed') ? 'ENDED' : 'BEHIND';
      }
    },

    async remove(listener) {
      await Promise.all(keysOf(listener).map((key) => table.remove(key)));
    },

    async isListenedTo() {
      const [item] = await table.batchGet([listened(owner)]);
      return Number(item?.['expiresAt'] ?? 0) * 1_000 > clock.now().getTime();
    },

    async listListeners(topic) {
      const rows = await everyItem(table, {
        pk: listenersAt(owner, topic.where),
        prefix: listenersFor(topic.what),
      });
      // A connection that is older than any can be: the table has not taken its rows away yet.
      const alive = rows.filter(({ expiresAt }) => Number(expiresAt) * 1_000 > clock.now().getTime());
      return alive.map((row) => parse(row, [topic]));
    },

    async getAsked(digest) {
      const [item] = await table.batchGet([askedKey(owner, digest)]);
      if (!item) return undefined;
      const { field, query, variables, language } = item as unknown as Asked;
      return { field, query, variables, language };
    },
  };
};
