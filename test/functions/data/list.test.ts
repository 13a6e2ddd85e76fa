import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createCursors } from '../../../functions/data/cursor.ts';
import type { Item } from '../../../functions/data/item.ts';
import { createKeyedDigests } from '../../../functions/data/keyed-digests.ts';
import { list } from '../../../functions/data/list.ts';
import { createTable, type Table } from '../../../functions/data/table.ts';
import { BadCursorError } from '../../../functions/domain/bad-cursor-error.ts';
import type { Page } from '../../../functions/domain/page.ts';
import { testClient, testTable } from '../../support/test-table.ts';

const cursors = createCursors(createKeyedDigests([createHash('sha256').update('now').digest()]));
const pk = '371722#THINGS';
const name = (n: number) => String(n).padStart(5, '0');
const things = (count: number): Item[] =>
  Array.from({ length: count }, (_, n) => ({
    pk: `371722#THING#${name(n)}`,
    sk: '#A',
    n,
    g1pk: pk,
    g1sk: `day#${name(n)}`,
  }));

const byIndex = {
  index: 'g1',
  pk,
  keyOf: (sort: string) => ({ pk: `371722#THING#${sort.slice(4)}`, sk: '#A' }),
  parse: (item: Item) => Number(item['n']),
} as const;

/** A table with these rows, which counts what is read of it. */
const setUp = async (items: readonly Item[]) => {
  const client = testClient();
  const table = createTable(client, await testTable(client), '371722', async () => undefined);
  await table.writeAll(items);
  const read = { rows: 0, calls: 0 };
  const counted: Table = {
    ...table,
    async query(query) {
      const page = await table.query(query);
      read.rows += page.items.length;
      read.calls += 1;
      return page;
    },
  };
  return { table: counted, read };
};

const toTheEnd = async <T>(page: (after: string | null) => Promise<Page<T>>) => {
  const nodes: T[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { edges, hasNextPage, endCursor } = await page(after);
    nodes.push(...edges.map(({ node }) => node));
    after = endCursor;
    more = hasNextPage;
  }
  return nodes;
};

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n);

test.each([1, 2, 7, 24, 25, 26, 100])('paging by %i to the end gives every row once and in order', async (first) => {
  const { table } = await setUp(things(25));

  const forwards = await toTheEnd((after) => list(table, cursors, byIndex, { first, after }));
  const backwards = await toTheEnd((after) => list(table, cursors, { ...byIndex, descending: true }, { first, after }));

  expect(forwards).toEqual(upTo(25));
  expect(backwards).toEqual(upTo(25).reverse());
});

test('a page costs one call and one row more than it shows, and the last one says that it is the last', async () => {
  const { table, read } = await setUp(things(10));

  const page = await list(table, cursors, byIndex, { first: 5 });
  const cost = { ...read };
  const rest = await list(table, cursors, byIndex, { first: 5, after: page.endCursor });

  expect(page.hasNextPage).toBe(true);
  expect(cost).toEqual({ calls: 1, rows: 6 });
  expect(rest).toMatchObject({ hasNextPage: false, edges: upTo(5).map((n) => ({ node: n + 5 })) });
});

test('a list of nothing has no cursor and no next page', async () => {
  const { table } = await setUp([]);

  const page = await list(table, cursors, byIndex, { first: 20 });

  expect(page).toEqual({ edges: [], hasNextPage: false, endCursor: null });
});

test('a filter reads at most 500 rows for a page, and whoever goes on finds every row that it keeps once', async () => {
  const { table, read } = await setUp(things(1_203));
  const rare = { ...byIndex, keep: (n: number) => n % 401 === 400 };

  const first = await list(table, cursors, { ...byIndex, keep: () => false }, { first: 20 });
  const cost = read.rows;
  const kept = await toTheEnd((after) => list(table, cursors, rare, { first: 2, after }));

  expect(first).toMatchObject({ edges: [], hasNextPage: true, endCursor: expect.any(String) });
  expect(cost).toBe(500);
  expect(kept).toEqual([400, 801, 1_202]);
});

test('a cursor fits its own list alone, whatever the page’s size', async () => {
  const { table } = await setUp(things(10));
  const { endCursor: after } = await list(table, cursors, byIndex, { first: 3 });

  const larger = await list(table, cursors, byIndex, { first: 5, after });
  const refused = await Promise.allSettled(
    [
      { ...byIndex, descending: true },
      { ...byIndex, pk: '331004#THINGS' },
      { ...byIndex, prefix: 'day' },
      { pk, parse: byIndex.parse },
    ].map((other) => list(table, cursors, other, { first: 3, after: after ?? '' })),
  );

  expect(larger.edges.map(({ node }) => node)).toEqual([3, 4, 5, 6, 7]);
  expect(refused).toEqual(refused.map(() => ({ status: 'rejected', reason: expect.any(BadCursorError) })));
});
