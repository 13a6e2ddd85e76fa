import { isDeepStrictEqual } from 'node:util';
import type { BatchWriteItemCommandOutput } from '@aws-sdk/client-dynamodb';
import { indexUnits, writeUnits } from './capacity-units.ts';
import type { Item } from './item-size.ts';
import { type PlannedWrite, plannedWrites } from './planned-writes.ts';
import type { unmeteredTable } from './unmetered-table.ts';

type Table = ReturnType<typeof unmeteredTable>;

const keyOf = async ({ keysOf }: Table, { table, item }: PlannedWrite): Promise<Item> => {
  const { key } = await keysOf(table);
  return Object.fromEntries(Object.entries(item).filter(([name]) => key.includes(name)));
};

const afterOf = (table: Table, write: PlannedWrite, key: Item): Promise<Item | undefined> | Item | undefined => {
  if (write.kind === 'put') return write.item;
  return write.kind === 'delete' ? undefined : table.get(write.table, key);
};

const isUnprocessed = ({ UnprocessedItems }: Partial<BatchWriteItemCommandOutput>, write: PlannedWrite, key: Item) =>
  UnprocessedItems?.[write.table]?.some(({ PutRequest, DeleteRequest }) =>
    PutRequest ? isDeepStrictEqual(PutRequest.Item, write.item) : isDeepStrictEqual(DeleteRequest?.Key, key),
  ) ?? false;

const conditionFailed = (error: unknown): boolean =>
  error instanceof Error && /^(ConditionalCheckFailed|TransactionCanceled)Exception$/.test(error.name);

/**
 * Does a write and counts its units. Items are looked at before and after, because neither request nor answer shows
 * what an update makes of them. A transaction costs double, its conditions and a failed one included; indexes do not.
 */
export const meterWrites = async <R extends { readonly output: object }>(
  table: Table,
  command: string,
  input: object,
  send: () => Promise<R>,
  count: (wcu: number) => void,
): Promise<R> => {
  const writes = plannedWrites(command, input) ?? [];
  const factor = command === 'TransactWriteItemsCommand' ? 2 : 1;
  const seen = await Promise.all(
    writes.map(async (write) => {
      const key = await keyOf(table, write);
      const { indexes } = await table.keysOf(write.table);
      return { write, key, indexes, before: await table.get(write.table, key) };
    }),
  );
  try {
    const result = await send();
    for (const { write, key, indexes, before } of seen) {
      if (isUnprocessed(result.output, write, key)) continue;
      const after = write.kind === 'check' ? before : await afterOf(table, write, key);
      count(factor * writeUnits(before, after) + indexUnits(indexes, before, after));
    }
    return result;
  } catch (error) {
    if (conditionFailed(error)) {
      for (const { write, before } of seen) {
        count(factor * writeUnits(before, factor === 2 && write.kind === 'put' ? write.item : undefined));
      }
    }
    throw error;
  }
};
