import { expect, test } from 'vitest';
import type { Client, Data } from '../support/client.ts';
import { createWorld } from '../support/world.ts';

test('what partners offer is found for a need, best first and with reasons, by who serves its community', async () => {
  const world = await createWorld();
  const county = await world.county('371722');
  const { a } = county.communities;
  const socialWorker = await county.member('SOCIAL_WORKER', a);
  const register = async (kind: string, name: string, region: string) =>
    (await county.admin.done('registerPartner', { kind, name, region }, 'partner { id }')).partner.id;
  const merchant = await register('MERCHANT', '惠民超市', a);
  const school = await register('INSTITUTION', '第三小学', '371722001');
  const charity = await register('CHARITY', '县慈善总会', '371722');
  const offer = (by: Client, partner: string, region: string, input: object) =>
    by.done(
      'offerResource',
      { partner, region, startsOn: '2026-09-01', endsOn: '2026-12-31', ...input },
      'resource { id }',
    );
  await offer(socialWorker, merchant, a, { kind: 'GOODS', name: '重阳节慰问品', quantity: 50, unit: '份' });
  await offer(county.admin, charity, '371722', { kind: 'GOODS', name: '爱心包裹', quantity: 500, unit: '份' });
  await offer(county.admin, school, '371722001', { kind: 'VENUE', name: '多功能教室', quantity: 20, unit: '场' });
  const heard = {
    channel: 'HOME_VISIT',
    community: a,
    title: '重阳节看望高龄老人',
    text: '希望节日有人看望80岁以上老人。',
  };
  const { need } = await socialWorker.done('hearNeed', heard, 'need { id }');

  const { goods, venues } = await socialWorker.ask(
    `query ($need: ID!) {
      goods: fittingResources(need: $need, kind: GOODS, quantity: 80, startsOn: "2026-10-18", endsOn: "2026-10-18") {
        score reasons resource { name available unit partnerName partner { name kind } place { ... on Community { name } } } }
      venues: fittingResources(need: $need, kind: VENUE) { reasons resource { name partnerName } }
    }`,
    { need: need.id },
  );

  expect(goods).toEqual([
    {
      score: 85,
      reasons: ['SAME_COMMUNITY', 'VALID_THROUGHOUT', 'PARTLY_ENOUGH'],
      resource: {
        name: '重阳节慰问品',
        available: 50,
        unit: '份',
        partnerName: '惠民超市',
        partner: { name: '惠民超市', kind: 'MERCHANT' },
        place: { name: '甲社区' },
      },
    },
    {
      score: 80,
      reasons: ['WHOLE_COUNTY', 'VALID_THROUGHOUT', 'ENOUGH'],
      resource: {
        name: '爱心包裹',
        available: 500,
        unit: '份',
        partnerName: '县慈善总会',
        partner: { name: '县慈善总会', kind: 'CHARITY' },
        place: null,
      },
    },
  ]);
  expect(venues).toEqual([
    {
      reasons: ['SAME_TOWNSHIP', 'VALID_THROUGHOUT', 'ENOUGH'],
      resource: { name: '多功能教室', partnerName: '第三小学' },
    },
  ]);
});

test('a merchant’s 50 gift parcels go to two projects, a third is told how many are left, and is served once another is called off', async () => {
  const world = await createWorld();
  const county = await world.county('371722');
  const { a, b } = county.communities;
  const [inA, inB] = [await county.member('SOCIAL_WORKER', a), await county.member('COMMUNITY_WORKER', b)];
  const design = { startsOn: '2026-10-12', endsOn: '2026-10-18' };
  const project = async (by: Client, community: string, title: string) =>
    (await by.done('createProject', { community, title, ...design }, 'project { id version }')).project;
  const commit = (by: Client, { id, version }: Data, resource: string, quantity: number) =>
    by.act(
      'commitResource',
      { project: id, version, resource, quantity },
      'commitment { id project { version partners { name } } resource { available } }',
    );
  const registered = { kind: 'MERCHANT', name: '惠民超市', region: '371722' };
  const { partner } = await county.admin.done('registerPartner', registered, 'partner { id }');
  const parcels = { kind: 'GOODS', name: '重阳节慰问品', quantity: 50, unit: '份', conditions: '凭社区证明领取' };
  const days = { startsOn: '2026-10-01', endsOn: '2026-10-31' };
  const { resource } = await county.admin.done(
    'offerResource',
    { partner: partner.id, region: '371722', ...parcels, ...days },
    'resource { id available }',
  );
  const visits = await project(inA, a, '重阳节看望高龄老人');
  const dinner = await project(inA, a, '银龄长寿宴');
  const party = await project(inB, b, '敬老联欢会');

  const toVisits = await commit(inA, visits, resource.id, 20);
  const toDinner = await commit(inA, dinner, resource.id, 25);
  const tooMany = await commit(inB, party, resource.id, 10);
  const { fittingResources } = await inB.ask(
    `query ($id: ID!) { fittingResources(project: $id, kind: GOODS, quantity: 10) {
      score reasons resource { available unit conditions } } }`,
    { id: party.id },
  );
  const called = { project: dinner.id, version: toDinner.commitment.project.version, reason: '场地维修' };
  await inA.done('cancelProject', called, 'project { state }');
  const toParty = await commit(inB, party, resource.id, 10);
  const { resource: now } = await county.admin.ask(
    `query ($id: ID!) { resource(id: $id) { quantity available
      commitments { nodes { quantity project { title } } } history { nodes { type } } } }`,
    { id: resource.id },
  );

  expect(toVisits.commitment).toMatchObject({
    project: { version: 2, partners: [{ name: '惠民超市' }] },
    resource: { available: 30 },
  });
  expect(toDinner.commitment.resource.available).toBe(5);
  expect(tooMany).toMatchObject({
    commitment: null,
    userErrors: [{ code: 'RESOURCE_SHORT', message: '该资源仅剩 5 份。' }],
  });
  expect(fittingResources).toEqual([
    {
      score: 60,
      reasons: ['WHOLE_COUNTY', 'VALID_THROUGHOUT', 'PARTLY_ENOUGH'],
      resource: { available: 5, unit: '份', conditions: '凭社区证明领取' },
    },
  ]);
  expect(toParty.commitment.resource.available).toBe(20);
  expect(now).toMatchObject({ quantity: 50, available: 20 });
  expect(now.commitments.nodes).toEqual(
    expect.arrayContaining([
      { quantity: 20, project: { title: '重阳节看望高龄老人' } },
      { quantity: 10, project: { title: '敬老联欢会' } },
    ]),
  );
  expect(now.commitments.nodes).toHaveLength(2);
  expect(now.history.nodes.map(({ type }: Data) => type)).toEqual([
    'resource.offered',
    'resource.committed',
    'resource.committed',
    'resource.released',
    'resource.committed',
  ]);
});
