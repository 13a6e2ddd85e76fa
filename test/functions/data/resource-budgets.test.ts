import { expect, test } from 'vitest';
import { resourceItem } from '../../../functions/data/resource-item.ts';
import { createTable } from '../../../functions/data/table.ts';
import type { Data } from '../../support/client.ts';
import { registerMerchant } from '../../support/resource-steps.ts';
import { storedResources } from '../../support/stored-resource.ts';
import { testClient } from '../../support/test-table.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();
const { admin, communities } = await world.county();
const partner = await registerMerchant(admin, communities.a);

const offer = {
  partner: partner.id,
  kind: 'SERVICE',
  name: '社区舞蹈教室及音响设备周末使用',
  quantity: 200,
  unit: '小时',
  region: communities.a,
  startsOn: '2026-09-01',
  endsOn: '2026-12-31',
  conditions: '周末使用须提前三天预约，用后自行打扫，不得用于商业活动。',
};
const fields = 'resource { id version name quantity available conditions partnerName }';

const { cost } = world;

const made = async () => (await admin.done('offerResource', offer, fields)).resource;

test('offering takes two trips and at most 10 write units', async () => {
  const spent = await cost(made);

  expect(spent.calls).toBe(2);
  expect(spent.wcu).toBeLessThanOrEqual(10);
});

test('revising and withdrawing take two trips and at most 12 write units', async () => {
  const { id } = await made();

  const revised = await cost(() =>
    admin.done('reviseResource', { resource: id, version: 1, quantity: 300, endsOn: '2027-01-31' }, fields),
  );
  const withdrawn = await cost(() => admin.done('withdrawResource', { resource: id, version: 2 }, fields));

  for (const spent of [revised, withdrawn]) {
    expect(spent.calls).toBe(2);
    expect(spent.wcu).toBeLessThanOrEqual(12);
  }
});

test('a resource by its id is one strong read of one unit', async () => {
  const { id } = await made();

  const spent = await cost(() => admin.ask('query ($id: ID!) { resource(id: $id) { name available over } }', { id }));

  expect(spent).toMatchObject({ calls: 1, rcu: 1, wcu: 0 });
});

test('a page of 20 offers is one call of at most 3 read units where the whole county is seen', async () => {
  for (let place = 0; place < 21; place += 1) await made();
  const nodes = 'nodes { id name available endsOn conditions } pageInfo { endCursor }';

  const offered = await cost(() => admin.ask(`{ resources(kind: SERVICE, first: 20) { ${nodes} } }`));
  const ending = await cost(() => admin.ask(`{ endingResources(until: "2027-01-01", first: 20) { ${nodes} } }`));

  for (const spent of [offered, ending]) {
    expect(spent.calls).toBe(1);
    expect(spent.rcu).toBeLessThanOrEqual(3);
  }
});

test('who works in one community reads at most 500 offers for a page, whatever the county has, and goes on from there', async () => {
  const { code, communities: own, ...wide } = await world.county();
  const clerk = await wide.member('COMMUNITY_WORKER', own.c);
  const table = createTable(testClient(), world.table, code, async () => undefined);
  const all = [
    ...storedResources(code, own.a, 550, world.clock.now()),
    ...storedResources(code, own.c, 3, world.clock.now()),
  ];
  await table.writeAll(all.map((one) => resourceItem(code, one)));
  await clerk.ask('{ county { code } }');
  const page = (after: string | null) =>
    clerk.ask(
      `query ($after: String) { resources(kind: GOODS, first: 20, after: $after) {
        nodes { region } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
  let first: Data;

  const spent = await cost(async () => {
    first = (await page(null)).resources;
  });
  const { resources: second } = await page(first.pageInfo.endCursor);

  expect(first).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true } });
  expect(second).toMatchObject({ nodes: Array(3).fill({ region: own.c }), pageInfo: { hasNextPage: false } });
  expect(spent.calls).toBeLessThanOrEqual(5);
  expect(spent.rcu).toBeLessThanOrEqual(61);
});
