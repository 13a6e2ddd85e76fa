import type { Clock } from './clock.ts';

/** What was loaded, and when it must be asked for again; a time not after now means that it is not kept at all. */
interface Loaded<V> {
  readonly value: V;
  readonly until: Date;
}

/** Remembers what is slow to get. Whoever asks for a key while it is being loaded waits for that same load. */
interface ExpiringCache<V> {
  get(key: string, load: () => Promise<Loaded<V>>): Promise<V>;
}

interface Entry<V> {
  readonly value: Promise<V>;
  until: number;
}

/** Holds at most `capacity` keys, the one unused for longest leaves first. A failed load is thrown and forgotten. */
export const createExpiringCache = <V>(clock: Clock, capacity: number): ExpiringCache<V> => {
  const entries = new Map<string, Entry<V>>();
  const now = () => clock.now().getTime();

  const place = (key: string, entry: Entry<V>): void => {
    // A Map keeps the order of insertion, so whatever was used last stands last.
    entries.delete(key);
    entries.set(key, entry);
    const [oldest] = entries.keys();
    if (entries.size > capacity && oldest !== undefined) entries.delete(oldest);
  };

  const start = (key: string, load: () => Promise<Loaded<V>>): Entry<V> => {
    const settle = (until: number): void => {
      entry.until = until;
      if (until <= now() && entries.get(key) === entry) entries.delete(key);
    };
    const run = async (): Promise<V> => {
      try {
        const { value, until } = await load();
        settle(until.getTime());
        return value;
      } catch (error) {
        settle(Number.NEGATIVE_INFINITY);
        throw error;
      }
    };
    const entry: Entry<V> = { value: Promise.resolve().then(run), until: Number.POSITIVE_INFINITY };
    return entry;
  };

  return {
    get(key, load) {
      const known = entries.get(key);
      const entry = known && now() < known.until ? known : start(key, load);
      place(key, entry);
      return entry.value;
    },
  };
};
