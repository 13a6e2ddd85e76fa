import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { Clock } from '../domain/clock.ts';
import type { Write } from '../domain/command.ts';
import type { Checkpoints } from '../domain/feed/ports.ts';
import type { Action, ItemWrite } from './action.ts';
import { everyItem } from './every-item.ts';
import { checkpoint, feed, feedHead, parked, parkedBy } from './keys/feed.ts';
import { parseParked } from './parked-item.ts';
import { removeAll } from './remove-all.ts';
import { standsAsSeen, standsAt } from './stands-at.ts';
import type { Table } from './table.ts';
import { isRetriable } from './transaction-failure.ts';

/** What the table says when what it was asked to write is wrong; all else that it says passes. */
const ofTheEvent = new Set(['ValidationException', 'TransactionCanceledException']);

/** Where a consumer stands that is halted: no number, so that no step begins there. */
const halted = -1;

/** Checkpoints of one owner's consumers, beside the head of its feed. */
export const createCheckpoints = (table: Table, clock: Clock): Checkpoints => {
  const { owner } = table;

  const move = (consumer: string, to: number, seen: ReturnType<typeof standsAsSeen>): Action => ({
    Update: {
      Key: checkpoint(owner, consumer),
      UpdateExpression: 'SET seq = :to, movedAt = :now REMOVE failures',
      ConditionExpression: seen.ConditionExpression,
      ExpressionAttributeValues: { ...seen.values, ':to': to, ':now': clock.now().toISOString() },
    },
  });

  /** False where somebody else was faster, as the first `own` of the actions tell; what failed for another reason is thrown. */
  const done = async (actions: readonly Action[], own = 1): Promise<boolean> => {
    try {
      await table.transact(actions);
      return true;
    } catch (error) {
      if (!isRetriable(error)) throw error;
      const reasons = error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : [];
      // The checkpoint is where it was and a condition of the effect fails: the same again would fail again.
      const isAsSeen = reasons.slice(0, own).every(({ Code }) => Code === 'None');
      if (isAsSeen && reasons.some(({ Code }) => Code === 'ConditionalCheckFailed')) throw error;
      return false;
    }
  };

  const stampOf = (consumer: string, to: number) => ({
    by: consumer,
    at: clock.now().toISOString(),
    correlation: `${consumer}:${to}`,
  });
  const actionsOf = (effect: readonly Write[], consumer: string, to: number) =>
    (effect as readonly ItemWrite[]).map(({ action }) => action(stampOf(consumer, to)));
  const allParked = async (consumer: string) =>
    (await everyItem(table, { pk: feed(owner), prefix: parkedBy(consumer) })).map(parseParked);

  return {
    async standing(consumer) {
      const items = await table.batchGet([checkpoint(owner, consumer), feedHead(owner)]);
      const head = items.find(({ sk }) => sk === feedHead(owner).sk);
      const at = items.find(({ sk }) => sk !== feedHead(owner).sk);
      return {
        at: Number(at?.['seq'] ?? 0),
        head: Number(head?.['seq'] ?? 0),
        movedAt: at?.['movedAt'] === undefined ? null : String(at['movedAt']),
        redriven: Number(at?.['redriven'] ?? 0),
      };
    },
    step: (consumer, seen, to, effect) =>
      done([move(consumer, to, standsAsSeen(seen)), ...actionsOf(effect, consumer, to)]),
    async fail(consumer, at) {
      const key = checkpoint(owner, consumer);
      const counted = await table.update({
        Key: key,
        UpdateExpression: 'SET failures = if_not_exists(failures, :none) + :one',
        ConditionExpression: standsAt(at),
        ExpressionAttributeValues: { ':at': at, ':none': 0, ':one': 1 },
      });
      if (!counted) return 0;
      return Number((await table.batchGet([key]))[0]?.['failures'] ?? 0);
    },
    park: (consumer, { seq, id, type }, reason) =>
      done([
        move(consumer, seq, { ConditionExpression: standsAt(seq - 1), values: { ':at': seq - 1 } }),
        {
          Put: {
            Item: { ...parked(owner, consumer, seq), consumer, seq, id, type, reason, at: clock.now().toISOString() },
          },
        },
      ]),
    parked: allParked,
    redrive(consumer, seq, seen, effect) {
      const { ConditionExpression, values } = standsAsSeen(seen);
      const count: Action = {
        Update: {
          Key: checkpoint(owner, consumer),
          UpdateExpression: 'ADD redriven :one',
          ConditionExpression,
          ExpressionAttributeValues: { ...values, ':one': 1 },
        },
      };
      const free: Action = {
        Delete: { Key: parked(owner, consumer, seq), ConditionExpression: 'attribute_exists(pk)' },
      };
      return done([count, free, ...actionsOf(effect, consumer, seq)], 2);
    },
    async halt(consumer) {
      await table.update({
        Key: checkpoint(owner, consumer),
        UpdateExpression: 'SET seq = :halted REMOVE failures, movedAt',
        ExpressionAttributeValues: { ':halted': halted },
      });
      await removeAll(
        table,
        (await allParked(consumer)).map(({ seq }) => parked(owner, consumer, seq)),
      );
    },
    async restart(consumer) {
      await table.update({
        Key: checkpoint(owner, consumer),
        UpdateExpression: 'SET seq = :first',
        ConditionExpression: 'seq = :halted',
        ExpressionAttributeValues: { ':first': 0, ':halted': halted },
      });
    },
    isPassing: (error) => error instanceof Error && '$metadata' in error && !ofTheEvent.has(error.name),
  };
};
