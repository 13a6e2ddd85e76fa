import DataLoader from 'dataloader';
import type { Item, Key } from './item.ts';
import type { Table } from './table.ts';

/** What is wanted in the same tick goes out as one strong BatchGetItem, whatever the kinds of the items. */
export interface Loader {
  load(key: Key): Promise<Item | undefined>;
  /** Forgets what was read: a command of the same request may have changed it. */
  clear(): void;
}

const nameOf = ({ pk, sk }: Item | Key) => `${String(pk)}|${String(sk)}`;

/** A loader for one request on one owner's table. */
export const createLoader = (table: Table): Loader => {
  const loader = new DataLoader<Key, Item | undefined, string>(
    async (keys) => {
      const found = new Map((await table.batchGet(keys)).map((item) => [nameOf(item), item]));
      return keys.map((key) => found.get(nameOf(key)));
    },
    { cacheKeyFn: nameOf, maxBatchSize: 100 },
  );
  return { load: (key) => loader.load(key), clear: () => void loader.clearAll() };
};
