/** An item as it lies in the table: nothing of the code that wrote it is asked what it means. */
export type RawItem = Readonly<Record<string, unknown>> & { readonly pk: string; readonly sk: string };

/** An event among the raw items. */
export interface RawEvent {
  readonly type: string;
  readonly at: string;
  readonly version: number;
  readonly region: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Absent until the feed gave it a number. */
  readonly seq?: number;
}

/** A text of an item; empty where it has none. */
export const text = (item: Readonly<Record<string, unknown>>, name: string): string => String(item[name] ?? '');

/** A number of an item; 0 where it has none. */
export const number = (item: Readonly<Record<string, unknown>>, name: string): number => Number(item[name] ?? 0);

/** What stands in an owner's feed under this sort key: its head, a checkpoint, a mark; nothing is an item without fields. */
export const inFeed = (items: readonly RawItem[], owner: string, sort: string): Readonly<Record<string, unknown>> =>
  items.find(({ pk, sk }) => pk === `${owner}#FEED` && sk === sort) ?? {};

/** A list of an item; empty where it has none. */
export const list = (item: Readonly<Record<string, unknown>>, name: string): readonly string[] =>
  (item[name] as readonly string[] | undefined) ?? [];

/** The month of an instant in Shanghai, which is eight hours ahead of UTC all year. */
export const monthAt = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 7);

/** The day of an instant in Shanghai. */
export const dayAt = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

/** The events of each partition that begins so, oldest first. */
export const histories = (items: readonly RawItem[], prefix: string): ReadonlyMap<string, readonly RawEvent[]> => {
  const events = items.filter(({ pk, sk }) => pk.startsWith(prefix) && sk.startsWith('EV#'));
  const byEntity = Map.groupBy(events, ({ pk }) => pk);
  const sorted = [...byEntity].map(([pk, all]): [string, readonly RawEvent[]] => [
    pk,
    (all as unknown as RawEvent[]).toSorted((a, b) => a.version - b.version),
  ]);
  return new Map(sorted);
};
