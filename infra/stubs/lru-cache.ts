/** Documents of 2,000 tokens at most: so many take some 100 MB at worst, and a frontend sends fewer. */
const atMost = 300;

/**
 * Stands in for lru-cache (19 KB), in which Apollo keeps the documents that it has parsed: the calls that it makes, and
 * the most recently used entries. What expires it is not asked to keep: persisted queries and cache hints are off.
 */
export class LRUCache<K, V> {
  readonly #entries = new Map<K, V>();

  get(key: K): V | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: K, value: V): void {
    // A Map keeps the order of insertion, so whatever was used last stands last.
    this.#entries.delete(key);
    this.#entries.set(key, value);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > atMost && oldest !== undefined) this.#entries.delete(oldest);
  }

  delete(key: K): boolean {
    return this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
  }

  keys(): IterableIterator<K> {
    return this.#entries.keys();
  }
}
