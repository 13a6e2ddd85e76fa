import type {
  BatchGetItemCommandInput,
  BatchGetItemCommandOutput,
  BatchWriteItemCommandInput,
  BatchWriteItemCommandOutput,
} from '@aws-sdk/client-dynamodb';

/** A batch cut in two: what is sent, and the answer's field that hands the rest back. */
export interface HeldBack {
  readonly input: object;
  readonly unprocessed:
    | Pick<BatchGetItemCommandOutput, 'UnprocessedKeys'>
    | Pick<BatchWriteItemCommandOutput, 'UnprocessedItems'>;
}

/** Half of a batch, rounded up: the first keys, so that what is sent again begins with the same one. */
const half = <T>(all: readonly T[] = []): { held: T[]; sent: T[] } => {
  const middle = Math.ceil(all.length / 2);
  return { held: all.slice(0, middle), sent: all.slice(middle) };
};

const entries = <T>(record: Record<string, T> | undefined): [string, T][] => Object.entries(record ?? {});

/** Cuts a batch as DynamoDB does under load; undefined for other commands, and for a batch of one, which it would fail. */
export const holdBack = (command: string, input: object): HeldBack | undefined => {
  if (command === 'BatchGetItemCommand') {
    const tables = entries((input as BatchGetItemCommandInput).RequestItems);
    const cut = tables.map(([table, keys]) => ({ table, keys, ...half(keys.Keys) }));
    if (cut.some(({ sent }) => sent.length === 0)) return undefined;
    return {
      input: {
        ...input,
        RequestItems: Object.fromEntries(cut.map(({ table, keys, sent }) => [table, { ...keys, Keys: sent }])),
      },
      unprocessed: {
        UnprocessedKeys: Object.fromEntries(cut.map(({ table, keys, held }) => [table, { ...keys, Keys: held }])),
      },
    };
  }
  if (command === 'BatchWriteItemCommand') {
    const tables = entries((input as BatchWriteItemCommandInput).RequestItems);
    const cut = tables.map(([table, requests]) => ({ table, ...half(requests) }));
    if (cut.some(({ sent }) => sent.length === 0)) return undefined;
    return {
      input: { ...input, RequestItems: Object.fromEntries(cut.map(({ table, sent }) => [table, sent])) },
      unprocessed: { UnprocessedItems: Object.fromEntries(cut.map(({ table, held }) => [table, held])) },
    };
  }
  return undefined;
};
