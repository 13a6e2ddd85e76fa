import DataLoader from 'dataloader';
import { type Item, type Key, nameOf } from './item.ts';
import type { Table } from './table.ts';

/**
 * What is wanted in the same tick goes out as one BatchGetItem, whatever the kinds of the items: strong for what is
 * asked for by its id, eventual, at half the units, for the neighbours that a list shows beside its rows.
 */
export interface Loader {
  load(key: Key): Promise<Item | undefined>;
  /** What may be a second old: regions, brands, partners beside a project. */
  near(key: Key): Promise<Item | undefined>;
  /** Forgets what was read: a command of the same request may have changed it. */
  clear(): void;
}

/** A loader for one request on one owner's table. */
export const createLoader = (table: Table): Loader => {
  const loaderOf = (consistency: 'strong' | 'eventual') =>
    new DataLoader<Key, Item | undefined, string>(
      async (keys) => {
        const found = new Map((await table.batchGet(keys, consistency)).map((item) => [nameOf(item), item]));
        return keys.map((key) => found.get(nameOf(key)));
      },
      { cacheKeyFn: nameOf, maxBatchSize: 100 },
    );
  const [strong, eventual] = [loaderOf('strong'), loaderOf('eventual')];
  return {
    load: (key) => strong.load(key),
    near: (key) => eventual.load(key),
    clear() {
      strong.clearAll();
      eventual.clearAll();
    },
  };
};
