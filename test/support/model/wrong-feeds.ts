import type { Item } from '../../../functions/data/item.ts';
import type { Table } from '../../../functions/data/table.ts';
import { isRetriable } from '../../../functions/data/transaction-failure.ts';
import type { Site } from '../feed-things.ts';
import type { FeedDesign, Got } from './feed-story.ts';
import { ourFeed } from './our-feed.ts';

const timeFeed = (owner: string) => `${owner}#FEED#TIME`;
const countedFeed = (owner: string) => `${owner}#FEED#000000`;

const gotOf = (item: Item): Got => item as unknown as Got;

/** What stands in an index behind a cursor, whatever may be missing before it. */
const behind = async ({ table }: Site, pk: string, cursor: string, isRipe: (item: Item) => boolean = () => true) => {
  const { items } = await table.query({ index: 'g3', pk, from: `${cursor}!`, limit: 4 });
  const ripe = items.filter(isRipe);
  return { events: ripe.map(gotOf), cursor: String(ripe.at(-1)?.['g3sk'] ?? cursor) };
};

/** Writes the next version of things and an event of each, in one transaction, until it is through. */
const changed = async (
  { table, pause }: Site,
  names: readonly string[],
  stand: (
    table: Table,
    events: readonly Got[],
  ) => Promise<{ readonly at: readonly Item[]; readonly also: Parameters<Table['transact']>[0] }>,
) => {
  const keys = names.map((name) => ({ pk: `${table.owner}#THING#${name}`, sk: '#A' }));
  for (let tries = 0; tries < 20; tries += 1) {
    const heads = await table.batchGet(keys);
    const events = keys.map(({ pk }) => {
      const version = Number(heads.find((head) => head['pk'] === pk)?.['version'] ?? 0) + 1;
      return { pk, sk: `EV#${String(version).padStart(10, '0')}`, id: `${pk}:${version}`, version };
    });
    const { at, also } = await stand(table, events);
    try {
      await table.transact([
        ...also,
        ...events.flatMap(({ pk, version }) => ({
          Put: {
            Item: { pk, sk: '#A', version },
            ConditionExpression: 'attribute_not_exists(pk) OR version = :seen',
            ExpressionAttributeValues: { ':seen': version - 1 },
          },
        })),
        ...events.map((event, place) => ({ Put: { Item: { ...event, ...at[place] } } })),
      ]);
      return;
    } catch (error) {
      if (!isRetriable(error)) throw error;
      await pause(1);
    }
  }
};

/** Events by their writers' clocks; a reader goes on behind the last instant that it saw, `holdBack` ms behind its own clock. */
export const timeCursor = (holdBack: number): FeedDesign => ({
  act: (site, names) =>
    changed(site, names, async ({ owner }, events) => {
      const at = site.clock.now().toISOString();
      return { also: [], at: events.map(({ id }) => ({ g3pk: timeFeed(owner), g3sk: `${at}#${id}` })) };
    }),
  changes: async () => undefined,
  clock: async () => undefined,
  read(site, cursor = '') {
    const ripeAt = new Date(site.clock.now().getTime() - holdBack).toISOString();
    return behind(site, timeFeed(site.table.owner), cursor, ({ g3sk }) => String(g3sk) < ripeAt);
  },
});

/** Events by a counter that each command moves on in its own transaction; a reader goes on behind the last number it saw. */
export const counterInCommand: FeedDesign = {
  act: (site, names) =>
    changed(site, names, async (table, events) => {
      const counter = { pk: `${table.owner}#FEED`, sk: 'COUNTER' };
      const seq = Number((await table.batchGet([counter]))[0]?.['seq'] ?? 0);
      return {
        also: [
          {
            Put: {
              Item: { ...counter, seq: seq + events.length },
              ConditionExpression: 'attribute_not_exists(pk) OR seq = :seen',
              ExpressionAttributeValues: { ':seen': seq },
            },
          },
        ],
        at: events.map((_, place) => ({
          g3pk: countedFeed(table.owner),
          g3sk: String(seq + place + 1).padStart(12, '0'),
        })),
      };
    }),
  changes: async () => undefined,
  clock: async () => undefined,
  read: (site, cursor = '') => behind(site, countedFeed(site.table.owner), cursor),
};

/** Ours, with a reader that takes whatever the index shows. */
export const noStopAtHole: FeedDesign = {
  ...ourFeed,
  read: (site, cursor = '') => behind(site, countedFeed(site.table.owner), cursor),
};
