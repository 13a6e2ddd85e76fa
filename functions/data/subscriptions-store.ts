import { TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import type { Clock } from '../domain/clock.ts';
import type { Asked, Listener, NewListener } from '../domain/subscriptions/listener.ts';
import type { SubscriptionStore } from '../domain/subscriptions/ports.ts';
import type { Action } from './action.ts';
import { digestOfId } from './connections-store.ts';
import type { Item } from './item.ts';
import { checkpoint } from './keys/feed.ts';
import { asked as askedKey, listenerKey, listenersAt, listenersFor } from './keys/subscriptions.ts';
import type { Table } from './table.ts';
import { isRetriable } from './transaction-failure.ts';

/** The consumer that brings the feed to the sockets. */
const consumer = 'sockets';

/** A connection lives two hours; what it left behind is of no use to anybody soon after. */
const lifeSeconds = 7_500;

/** Listeners of one county, and the checkpoint of what brings them its feed. */
export const createSubscriptionStore = (table: Table, clock: Clock): SubscriptionStore => {
  const { owner } = table;
  const at = checkpoint(owner, consumer);
  const expiresAt = () => Math.floor(clock.now().getTime() / 1_000) + lifeSeconds;
  const keysOf = ({ operation, topics }: Pick<NewListener, 'operation' | 'topics'>) =>
    topics.map((topic) =>
      listenerKey(owner, topic, { connection: operation.connection, operation: digestOfId(operation.id) }),
    );

  const parse = (item: Item): Listener => {
    const { operation, digest, bootstrap, asked, until, replayingUntil, from } = item as unknown as Omit<
      Listener,
      'member'
    > & { readonly digest: string; readonly bootstrap: boolean };
    return { operation, member: { owner, digest, bootstrap }, asked, until, replayingUntil, from: from ?? null };
  };

  /** False where somebody else was at the same item at that moment: whoever asked looks again. */
  const updated = async (update: Parameters<Table['update']>[0]): Promise<boolean> => {
    try {
      return await table.update(update);
    } catch (error) {
      if (error instanceof TransactionConflictException) return false;
      throw error;
    }
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
      await updated({
        Key: at,
        UpdateExpression: 'SET listenedUntil = :until',
        ConditionExpression: 'attribute_not_exists(listenedUntil) OR listenedUntil < :until',
        ExpressionAttributeValues: { ':until': expiresAt() },
      });
      await table.writeAll([{ ...askedKey(owner, listener.asked), ...asked, expiresAt: expiresAt() }, ...rows]);
    },

    async goLive(listener, from) {
      const actions: Action[] = [
        {
          ConditionCheck: {
            Key: at,
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
      const [item] = await table.batchGet([at]);
      return Number(item?.['listenedUntil'] ?? 0) * 1_000 > clock.now().getTime();
    },

    async listListeners({ where, what }) {
      const found: Listener[] = [];
      for (let startKey: Item | undefined, more = true; more; ) {
        const query = { pk: listenersAt(owner, where), prefix: listenersFor(what), startKey };
        const answer: Awaited<ReturnType<Table['query']>> = await table.query(query);
        found.push(...answer.items.map(parse));
        const last = answer.items.at(-1);
        startKey = last && { pk: last['pk'], sk: last['sk'] };
        ({ more } = answer);
      }
      return found;
    },

    async getAsked(digest) {
      const [item] = await table.batchGet([askedKey(owner, digest)]);
      if (!item) return undefined;
      const { field, query, variables, language } = item as unknown as Asked;
      return { field, query, variables, language };
    },

    async claimed() {
      const [item] = await table.batchGet([at]);
      return Number(item?.['claimed'] ?? item?.['seq'] ?? 0);
    },

    claim: (from, to, holder, until) =>
      updated({
        Key: at,
        UpdateExpression: 'SET claimed = :to, holder = :holder, leaseUntil = :until',
        ConditionExpression: `${from === 0 ? '(attribute_not_exists(seq) OR seq = :from)' : 'seq = :from'}
          AND (attribute_not_exists(holder) OR holder = :holder OR leaseUntil < :now)`,
        ExpressionAttributeValues: {
          ':from': from,
          ':to': to,
          ':holder': holder,
          ':until': until,
          ':now': clock.now().toISOString(),
        },
      }),

    advance: (from, to, holder) =>
      updated({
        Key: at,
        UpdateExpression: 'SET seq = :to, movedAt = :at REMOVE holder, leaseUntil, failures',
        ConditionExpression: `holder = :holder AND ${from === 0 ? 'attribute_not_exists(seq)' : 'seq = :from'}`,
        ExpressionAttributeValues: {
          ':to': to,
          ':holder': holder,
          ':at': clock.now().toISOString(),
          ...(from > 0 && { ':from': from }),
        },
      }),
  };
};
