import { expect, test } from 'vitest';
import { registerMerchant } from '../../support/resource-steps.ts';
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

const cost = async (work: () => Promise<unknown>) => {
  world.spent.reset();
  await work();
  const { calls, rcu, wcu } = world.spent;
  return { calls, rcu, wcu };
};

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

  expect(spent).toEqual({ calls: 1, rcu: 1, wcu: 0 });
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
