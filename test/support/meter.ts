import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readUnitsOf } from './meter-reads.ts';
import { meterWrites } from './meter-writes.ts';
import { plannedWrites } from './planned-writes.ts';
import { unmeteredTable } from './unmetered-table.ts';

/** Calls and capacity units: `calls` are commands, whatever the SDK repeats within one. */
export interface Spent {
  calls: number;
  rcu: number;
  wcu: number;
}

/** What a client has spent since it was made or reset; `byCommand` by names such as `Query`. */
export interface Meter extends Readonly<Spent> {
  readonly byCommand: Readonly<Record<string, Spent>>;
  reset(): void;
}

/**
 * Counts what AWS would charge a client (or the document client around it) by its published rules, because DynamoDB
 * Local reports transactions and missing keys wrongly. Concurrent writers of one item can blur an update's units.
 * It reads every item before it is written, so a client that writes much is metered only where somebody looks: `isOn`.
 */
export const meter = (
  client: Pick<DynamoDBClient, 'config' | 'middlewareStack'>,
  isOn: () => boolean = () => true,
): Meter => {
  const table = unmeteredTable(client.config);
  const spent = new Map<string, Spent>();
  const sum = (what: keyof Spent): number => [...spent.values()].reduce((total, one) => total + one[what], 0);

  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        if (!isOn()) return next(args);
        const name = commandName.replace(/Command$/, '');
        const of = spent.get(name) ?? { calls: 0, rcu: 0, wcu: 0 };
        spent.set(name, of);
        of.calls += 1;
        if (!plannedWrites(commandName, args.input)) {
          const result = await next(args);
          of.rcu += await readUnitsOf(table.client, commandName, args.input, result.output);
          return result;
        }
        return meterWrites(
          table,
          commandName,
          args.input,
          () => next(args),
          (wcu) => {
            of.wcu += wcu;
          },
        );
      },
    // After the document client has marshalled the input, before the SDK's own retries.
    { step: 'serialize', priority: 'low', name: 'meter' },
  );

  return {
    get calls() {
      return sum('calls');
    },
    get rcu() {
      return sum('rcu');
    },
    get wcu() {
      return sum('wcu');
    },
    get byCommand() {
      return Object.fromEntries([...spent].map(([name, one]) => [name, { ...one }]));
    },
    reset: () => spent.clear(),
  };
};
