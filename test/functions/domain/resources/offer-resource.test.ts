import { expect, test } from 'vitest';
import { codes } from '../../../support/need-steps.ts';
import { offer, registerMerchant } from '../../../support/resource-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const parcels = {
  kind: 'GOODS',
  name: '重阳节慰问品',
  quantity: 50,
  unit: '份',
  startsOn: '2026-09-01',
  endsOn: '2026-12-31',
};

test('an offer is all free in its first version, bears its partner’s name, and its partner lists it', async () => {
  const county = await world.county();
  const { admin, communities } = county;
  const partner = await registerMerchant(admin, communities.a);

  const { resource } = await admin.done(
    'offerResource',
    { ...parcels, partner: partner.id, region: communities.a, conditions: '　凭社区证明领取 ' },
    `resource { id version partner { id } partnerName kind name quantity available unit region startsOn endsOn over
      conditions state offeredAt history { nodes { type version } } }`,
  );
  const listed = await admin.ask('query ($id: ID!) { partner(id: $id) { resources { nodes { id } } } }', {
    id: partner.id,
  });

  expect(resource).toEqual({
    ...parcels,
    id: expect.stringMatching(new RegExp(`^${county.code}-resource-[0-9A-Z]{26}$`)),
    version: 1,
    partner: { id: partner.id },
    partnerName: partner.name,
    available: 50,
    region: communities.a,
    over: false,
    conditions: '凭社区证明领取',
    state: 'OFFERED',
    offeredAt: world.clock.now().toISOString(),
    history: { nodes: [{ type: 'resource.offered', version: 1 }] },
  });
  expect(listed.partner.resources.nodes).toEqual([{ id: resource.id }]);
});

test('a retry of an offer makes no second one and answers with the first', async () => {
  const { admin, communities } = await world.county();
  const partner = await registerMerchant(admin, communities.a);
  const input = { ...parcels, partner: partner.id, region: communities.a, idempotencyKey: 'offer-once-0001' };

  const [first, again] = [
    await admin.done('offerResource', input, 'resource { id version }'),
    await admin.done('offerResource', input, 'resource { id version }'),
  ];
  const { resources } = await admin.ask('{ resources(kind: GOODS) { nodes { id } } }');

  expect(again).toEqual(first);
  expect(resources.nodes).toEqual([{ id: first.resource.id }]);
});

test.each([
  ['a quantity of nothing', { quantity: 0 }, 'OUT_OF_RANGE quantity'],
  ['more than a million', { quantity: 1_000_001 }, 'OUT_OF_RANGE quantity'],
  ['a last day before the first', { endsOn: '2026-08-31' }, 'BAD_DATES endsOn'],
  ['a unit of eleven characters', { unit: '一二三四五六七八九十件' }, 'TEXT_TOO_LONG unit'],
  ['conditions of 201 characters', { conditions: '凭'.repeat(201) }, 'TEXT_TOO_LONG conditions'],
  ['a name of nothing', { name: ' ' }, 'TEXT_EMPTY name'],
  ['a community that there is not', { region: '999' }, 'NOT_FOUND region'],
] as const)('%s is refused, and the refusal names the field', async (_what, wrong, refusal) => {
  const { admin, code, communities } = await world.county();
  const partner = await registerMerchant(admin, communities.a);
  const region = 'region' in wrong ? `${code}${wrong.region}` : communities.a;

  const { userErrors } = await admin.act('offerResource', { ...parcels, partner: partner.id, ...wrong, region });

  expect(
    userErrors.map(({ code: refused, field }: { code: string; field: string[] }) => `${refused} ${field}`),
  ).toEqual([refusal]);
});

test('nobody offers for more than the own scopes, of a partner out of sight, or of one that is archived', async () => {
  const county = await world.county();
  const { admin, code, communities } = county;
  const clerk = await county.member('COMMUNITY_WORKER', communities.a);
  const ofCounty = await registerMerchant(admin, code);
  const elsewhere = await registerMerchant(admin, communities.c);
  const archived = await registerMerchant(admin, communities.a);
  await admin.done('archivePartner', { partner: archived.id, version: 1 }, 'partner { id }');
  const offered = (partner: string, region: string) =>
    clerk.act('offerResource', { ...parcels, partner, region }, 'resource { id }');

  const own = await offered(ofCounty.id, communities.a);
  const refused = [
    await offered(ofCounty.id, code),
    await offered(ofCounty.id, communities.c),
    await offered(elsewhere.id, communities.a),
    await offered(archived.id, communities.a),
  ];

  expect(codes(own)).toEqual([]);
  expect(refused.map(codes)).toEqual([['NOT_FOUND'], ['NOT_FOUND'], ['NOT_FOUND'], ['ARCHIVED']]);
});

test('who works in a community sees what may be used there, and nothing of another, but changes only its own', async () => {
  const county = await world.county();
  const { admin, code, communities } = county;
  const clerk = await county.member('COMMUNITY_WORKER', communities.a);
  const { id: partner } = await registerMerchant(admin, code);
  const wide = await offer(admin, partner, code);
  world.clock.advance(1); // what is offered later stands later
  const own = await offer(admin, partner, communities.a);
  const away = await offer(admin, partner, communities.c);
  const one = async (id: string) =>
    (await clerk.ask('query ($id: ID!) { resource(id: $id) { id } node(id: $id) { id __typename } }', {
      id,
    })) as object;

  const { resources, partner: seen } = await clerk.ask(
    'query ($p: ID!) { resources(kind: GOODS) { nodes { id } } partner(id: $p) { resources { nodes { id } } } }',
    { p: partner },
  );
  const refused = await clerk.act('withdrawResource', { resource: wide.id, version: 1 });

  expect(resources.nodes).toEqual([{ id: wide.id }, { id: own.id }]);
  expect(seen.resources.nodes).toEqual([{ id: wide.id }, { id: own.id }]);
  expect(await one(wide.id)).toEqual({ resource: { id: wide.id }, node: { id: wide.id, __typename: 'Resource' } });
  expect(await one(away.id)).toEqual({ resource: null, node: null });
  expect(codes(refused)).toEqual(['NOT_FOUND']);
});

test('an offer of somebody whose partner is out of sight shows the name and not the partner', async () => {
  const county = await world.county();
  const { admin, communities } = county;
  const clerk = await county.member('COMMUNITY_WORKER', communities.a);
  const partner = await registerMerchant(admin, communities.c);
  const { id } = await offer(admin, partner.id, communities.a);

  const { resource } = await clerk.ask('query ($id: ID!) { resource(id: $id) { partnerName partner { id } } }', { id });

  expect(resource).toEqual({ partnerName: partner.name, partner: null });
});
