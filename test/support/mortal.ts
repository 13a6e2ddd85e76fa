import { AsyncLocalStorage } from 'node:async_hooks';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Dice } from './dice.ts';

/** Sends a call for a process, or never answers. */
type Life = <T>(send: () => Promise<T>) => Promise<T>;

const lives = new AsyncLocalStorage<Life>();

/**
 * Runs work as a process that may be killed before or behind any call to the table, with this probability. A call that was
 * sent is done; nothing of the work is heard of again, no `catch` and no `finally` of it runs. What it throws is thrown.
 */
export const mortal = (dice: Dice, mortality: number, work: () => Promise<unknown>): Promise<'ended' | 'killed'> => {
  const death = Promise.withResolvers<'killed'>();
  const never = new Promise<never>(() => undefined);
  let isDead = false;
  const life: Life = async (send) => {
    if (isDead) return never;
    const isLast = dice.chance(mortality);
    isDead = isLast;
    if (!isLast) {
      const answer = await send();
      return isDead ? never : answer;
    }
    if (dice.chance(0.5)) await send().catch(() => undefined);
    death.resolve('killed');
    return never;
  };
  return lives.run(life, () => Promise.race([work().then(() => 'ended' as const), death.promise]));
};

/** Makes a client's calls those of whatever process sends them. */
export const dieBetweenCalls = (client: Pick<DynamoDBClient, 'middlewareStack'>): void => {
  client.middlewareStack.add(
    (next) => async (args) => {
      const life = lives.getStore();
      return life ? life(() => next(args)) : next(args);
    },
    { step: 'initialize', priority: 'high', name: 'mortal' },
  );
};
