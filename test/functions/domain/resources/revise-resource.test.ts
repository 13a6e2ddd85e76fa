import { expect, test } from 'vitest';
import { codes } from '../../../support/need-steps.ts';
import { offer, registerMerchant, resourceFields } from '../../../support/resource-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const offered = async (input: object = {}) => {
  const county = await world.county();
  const { id } = await registerMerchant(county.admin, county.communities.a);
  return { county, admin: county.admin, resource: await offer(county.admin, id, county.communities.a, input) };
};

test('what is told is changed, what is absent is kept, and conditions are taken away by null', async () => {
  const { admin, resource } = await offered({ conditions: '凭社区证明领取' });
  const revise = (version: number, input: object) =>
    admin.done('reviseResource', { resource: resource.id, version, ...input }, `${resourceFields}`);

  const more = await revise(1, { quantity: 60, endsOn: '2027-01-31' });
  const bare = await revise(2, { conditions: null });

  expect(more.resource).toEqual({ ...resource, version: 2, quantity: 60, available: 60, endsOn: '2027-01-31' });
  expect(bare.resource).toEqual({ ...more.resource, version: 3, conditions: null });
});

test('a revision is held to the same rules as an offer', async () => {
  const { admin, resource } = await offered();
  const revise = async (input: object) =>
    codes(await admin.act('reviseResource', { resource: resource.id, version: 1, ...input }));

  const refused = [
    await revise({ quantity: 0 }),
    await revise({ endsOn: '2026-08-31' }),
    await revise({ startsOn: '2027-01-01' }),
    await revise({ name: '' }),
  ];

  expect(refused).toEqual([['OUT_OF_RANGE'], ['BAD_DATES'], ['BAD_DATES'], ['TEXT_EMPTY']]);
});

test('an offer that was withdrawn leaves the lists of what is offered, stays with its partner, and changes no more', async () => {
  const { admin, resource } = await offered();

  const withdrawn = await admin.done('withdrawResource', { resource: resource.id, version: 1 }, resourceFields);
  const { resources, endingResources, one } = await admin.ask(
    `query ($id: ID!) { resources(kind: GOODS) { nodes { id } } endingResources(until: "2099-01-01") { nodes { id } }
      one: resource(id: $id) { partner { resources { nodes { id state } } } history { nodes { type } } } }`,
    { id: resource.id },
  );
  const refused = [
    await admin.act('reviseResource', { resource: resource.id, version: 2, quantity: 60 }),
    await admin.act('withdrawResource', { resource: resource.id, version: 2 }),
  ];

  expect(withdrawn.resource).toMatchObject({ version: 2, state: 'WITHDRAWN' });
  expect([resources.nodes, endingResources.nodes]).toEqual([[], []]);
  expect(one.partner.resources.nodes).toEqual([{ id: resource.id, state: 'WITHDRAWN' }]);
  expect(one.history.nodes).toEqual([{ type: 'resource.offered' }, { type: 'resource.withdrawn' }]);
  expect(refused.map(codes)).toEqual([['WRONG_STATE'], ['WRONG_STATE']]);
});

test('who saw an older version is told which one there is now', async () => {
  const { admin, resource } = await offered();
  await admin.done('reviseResource', { resource: resource.id, version: 1, quantity: 60 }, resourceFields);

  const { userErrors } = await admin.act('withdrawResource', { resource: resource.id, version: 1 });

  expect(userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: 2 }]);
});

test('what ends soon is listed from today on, the soonest first, and moves with its last day', async () => {
  const { county, admin, resource } = await offered({ endsOn: '2026-09-20' });
  const { id } = await registerMerchant(admin, county.communities.a);
  const sooner = await offer(admin, id, county.communities.a, { endsOn: '2026-09-10' });
  await offer(admin, id, county.communities.a, { startsOn: '2026-08-01', endsOn: '2026-08-31' });
  const ending = async () =>
    (await admin.ask('{ endingResources(until: "2026-10-01") { nodes { id over } } }')).endingResources.nodes;

  const before = await ending();
  await admin.done('reviseResource', { resource: sooner.id, version: 1, endsOn: '2026-10-01' }, resourceFields);
  const after = await ending();

  expect(before).toEqual([
    { id: sooner.id, over: false },
    { id: resource.id, over: false },
  ]);
  expect(after).toEqual([{ id: resource.id, over: false }]);
});
