import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, test } from 'vitest';
import { needItem } from '../../../functions/data/need-item.ts';
import { createTable } from '../../../functions/data/table.ts';
import { itemSize } from '../../support/item-size.ts';
import { storedNeeds } from '../../support/stored-need.ts';
import { testClient } from '../../support/test-table.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();
const county = await world.county();
const { a, b, c } = county.communities;
const sizes = [
  [a, 100],
  [b, 1_000],
  [c, 10_000],
] as const;

const table = createTable(testClient(), world.table, county.code, async () => undefined);
for (const [community, count] of sizes) {
  const needs = storedNeeds(county.code, community, count, world.clock.now());
  await table.writeAll(needs.map((need) => needItem(county.code, need)));
}

const cost = (document: string, community: string) => world.cost(() => county.admin.ask(document, { c: community }));

const heads = 'nodes { id title state dueOn overdue } pageInfo { hasNextPage endCursor }';

test.for([
  ['the open needs by urgency', `openNeeds(community: $c, first: 20) { ${heads} }`, 3],
  ['the newest needs', `needs(community: $c, first: 20) { ${heads} }`, 3],
  [
    'the likely duplicates',
    'likelyDuplicates(community: $c, title: "幸福小区7号楼北侧路灯不亮") { score reasons need { id title } }',
    12,
  ],
] as const)('%s cost the same at 100, 1,000 and 10,000 needs: one call, within budget', async ([, field, budget]) => {
  const document = `query ($c: RegionCode!) { ${field} }`;
  await county.admin.ask('{ county { code } }');

  const spent = [await cost(document, a), await cost(document, b), await cost(document, c)];

  expect(spent.map(({ calls }) => calls)).toEqual([1, 1, 1]);
  expect(new Set(spent.map(({ rcu }) => Math.round(rcu))).size).toBe(1);
  for (const { rcu } of spent) expect(rcu).toBeLessThanOrEqual(budget);
});

test('a head with its keys stays within 960 bytes', () => {
  const [need] = storedNeeds(county.code, a, 1, world.clock.now());

  const size = need && itemSize(marshall(needItem(county.code, need)));

  expect(size).toBeLessThanOrEqual(960);
});

test('the township’s and the county’s lists by due date read at most 500 rows, and go on where they stopped', async () => {
  const clerk = await county.member('COMMUNITY_WORKER', a);
  const document = `query ($s: RegionCode!, $after: String) { dueNeeds(scope: $s, first: 100, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const seen = new Set<string>();
  let calls = 0;

  for (let after: string | null = null, more = true; more; ) {
    const before = world.spent.calls;
    const { dueNeeds } = await clerk.ask(document, { s: county.code, after });
    calls = Math.max(calls, world.spent.calls - before);
    for (const { id } of dueNeeds.nodes) seen.add(id);
    after = dueNeeds.pageInfo.endCursor;
    more = dueNeeds.pageInfo.hasNextPage;
  }

  expect(seen.size).toBe(100);
  expect(calls).toBeLessThanOrEqual(7);
});
