import { expect, test } from 'vitest';
import type { Client, Data } from '../../../support/client.ts';
import { groundAt } from '../../../support/ground.ts';
import { codes } from '../../../support/need-steps.ts';
import { commitmentFields, offer, registerMerchant } from '../../../support/resource-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const setUp = async () => {
  const county = await world.county();
  const ground = await groundAt(world, county, county.communities.a);
  const merchant = await registerMerchant(county.admin, county.code);
  const put = (input: object = {}, region = county.communities.a): Promise<Data> =>
    offer(county.admin, merchant.id, region, input);
  return { county, ground, admin: county.admin, merchant, put };
};

const promised = (project: Data, resource: Data, quantity: number) => ({
  project: project.id,
  version: project.version,
  resource: resource.id,
  quantity,
});

const refusals = (by: Client, project: Data, resource: Data, quantity = 1) =>
  by.act('commitResource', promised(project, resource, quantity)).then(codes);

test('what is promised is no longer free, and both sides, the partner’s among them, tell of it', async () => {
  const { ground, admin, merchant, put } = await setUp();
  const [project, resource] = [await ground.project('DRAFT'), await put()];

  const { commitment } = await admin.done('commitResource', promised(project, resource, 20), commitmentFields);
  const seen = await admin.ask(
    `query ($p: ID!, $r: ID!, $m: ID!) {
      project(id: $p) {
        commitments { nodes { id resourceName kind quantity unit releasedAt resource { id } partner { id } } }
        history { nodes { type } }
      }
      resource(id: $r) { available commitments { nodes { id quantity project { id } } } history { nodes { type } } }
      partner(id: $m) { projects { nodes { id } } }
    }`,
    { p: project.id, r: resource.id, m: merchant.id },
  );

  expect(commitment).toMatchObject({
    quantity: 20,
    unit: '份',
    releasedAt: null,
    project: { id: project.id, version: project.version + 1, commitmentCount: 1 },
    resource: { id: resource.id, version: 2, available: 30 },
  });
  expect(commitment.project.partners.at(-1)).toEqual({ name: merchant.name });
  expect(seen.project.commitments.nodes).toEqual([
    {
      id: commitment.id,
      resourceName: '重阳节慰问品',
      kind: 'GOODS',
      quantity: 20,
      unit: '份',
      releasedAt: null,
      resource: { id: resource.id },
      partner: { id: merchant.id },
    },
  ]);
  expect(seen.resource.commitments.nodes).toEqual([{ id: commitment.id, quantity: 20, project: { id: project.id } }]);
  expect(seen.partner.projects.nodes).toEqual([{ id: project.id }]);
  expect(seen.project.history.nodes.at(-1)).toEqual({ type: 'project.resource-committed' });
  expect(seen.resource.history.nodes).toEqual([{ type: 'resource.offered' }, { type: 'resource.committed' }]);
});

test('a retry promises nothing twice, and answers with the commitment, the project and the resource as they are', async () => {
  const { ground, admin, put } = await setUp();
  const [project, resource] = [await ground.project('DRAFT'), await put()];
  const input = { ...promised(project, resource, 20), idempotencyKey: 'commit-once-0001' };

  const first = await admin.done('commitResource', input, commitmentFields);
  const again = await admin.done('commitResource', input, commitmentFields);

  expect(again).toEqual(first);
});

test('nobody is promised more than is left, and is told how much that is', async () => {
  const { ground, admin, put } = await setUp();
  const [one, other] = [await ground.project('DRAFT'), await ground.project('DRAFT')];
  const resource = await put();
  await admin.done('commitResource', promised(one, resource, 30), commitmentFields);

  const refused = await admin.act('commitResource', promised(other, resource, 21), commitmentFields);
  const done = await admin.done('commitResource', promised(other, resource, 20), commitmentFields);

  expect(refused).toEqual({
    commitment: null,
    userErrors: [{ code: 'RESOURCE_SHORT', field: ['quantity'], message: '该资源仅剩 20 份。', currentVersion: null }],
  });
  expect(done.commitment.resource.available).toBe(0);
});

test('what is over, for another place, for other days, withdrawn or none at all is not promised', async () => {
  const { county, ground, admin, put } = await setUp();
  const project = await ground.project('DRAFT'); // from 8 October to 31 December
  const withdrawn = await put();
  await admin.done('withdrawResource', { resource: withdrawn.id, version: 1 }, 'resource { id }');

  const refused = [
    await refusals(admin, project, await put({ startsOn: '2026-08-01', endsOn: '2026-08-31' })),
    await refusals(admin, project, await put({ endsOn: '2026-10-07' })),
    await refusals(admin, project, await put({ startsOn: '2027-01-01', endsOn: '2027-01-31' })),
    await refusals(admin, project, await put({}, county.communities.b)),
    await refusals(admin, project, withdrawn),
    await refusals(admin, project, await put(), 0),
    await refusals(admin, project, { id: `${county.code}-resource-${'0'.repeat(26)}` }),
  ];
  const lastDay = await refusals(admin, project, await put({ endsOn: '2026-10-08' }));

  expect(refused).toEqual([
    ['RESOURCE_NOT_VALID'],
    ['RESOURCE_NOT_VALID'],
    ['RESOURCE_NOT_VALID'],
    ['RESOURCE_NOT_VALID'],
    ['WRONG_STATE'],
    ['OUT_OF_RANGE'],
    ['NOT_FOUND'],
  ]);
  expect(lastDay).toEqual([]);
});

test('who works in a community commits what the whole county may use to its own projects, and to no others', async () => {
  const { county, ground, put } = await setUp();
  const [clerk, away] = await Promise.all(
    [county.communities.a, county.communities.c].map((scope) => county.member('COMMUNITY_WORKER', scope)),
  );
  const [project, resource] = [await ground.project('DRAFT'), await put({}, county.code)];

  const byOther = away && (await refusals(away, project, resource));
  const byOwn = clerk && (await refusals(clerk, project, resource));

  expect([byOther, byOwn]).toEqual([['NOT_FOUND'], []]);
});

test('a project has 25 commitments in force at most, and takes another once one is released', async () => {
  const { ground, admin, put } = await setUp();
  const resource = await put();
  let project = await ground.project('DRAFT');
  let commitment: Data;
  for (let place = 0; place < 25; place += 1) {
    ({ commitment } = await admin.done('commitResource', promised(project, resource, 1), commitmentFields));
    project = commitment.project;
  }

  const refused = await refusals(admin, project, resource);
  const back = { project: project.id, version: project.version, resource: resource.id, commitment: commitment.id };
  const released = await admin.done('releaseResource', back, commitmentFields);
  const done = await refusals(admin, released.commitment.project, resource);

  expect([refused, done]).toEqual([['TOO_MANY_COMMITMENTS'], []]);
});

test('a ninth partner cannot join by what it gives, but one of the eight can give', async () => {
  const { county, ground, admin } = await setUp();
  const { a } = county.communities;
  const merchants = await Promise.all(Array.from({ length: 8 }, () => registerMerchant(admin, a)));
  const own = merchants[0] && (await offer(admin, merchants[0].id, a));
  const ninth = await ground.resource();
  const draft = await ground.project('DRAFT');
  const partners = merchants.map(({ id }) => id);
  const { project } = await admin.done(
    'reviseProject',
    { project: draft.id, version: draft.version, partners },
    'project { id version }',
  );

  const refused = await refusals(admin, project, ninth);
  const done = await refusals(admin, project, own);

  expect([refused, done]).toEqual([['TOO_MANY_PARTNERS'], []]);
});

test('a partner out of use does not join by what it offered before', async () => {
  const { ground, admin, merchant, put } = await setUp();
  const [project, resource] = [await ground.project('DRAFT'), await put()];
  await admin.done('archivePartner', { partner: merchant.id, version: 1 }, 'partner { id }');

  const refused = await refusals(admin, project, resource);

  expect(refused).toEqual(['ARCHIVED']);
});

test('who joins a published project is shown to everybody, a resident with a skill masked until agreed otherwise', async () => {
  const { ground, admin, merchant, put } = await setUp();
  const talent = await ground.talent();
  const shown = await ground.talent();
  const consent = { partner: shown.id, version: shown.version, evidence: 'PAPER' };
  await admin.done('giveNameConsent', consent, 'partner { id }');
  let project = await ground.project('PUBLISHED');
  const course = { kind: 'SKILL', name: '腰鼓课', quantity: 10, unit: '场' };
  const offers = [
    await put(),
    await offer(admin, talent.id, ground.community, course),
    await offer(admin, shown.id, ground.community, course),
  ];

  for (const resource of offers) {
    const { commitment } = await admin.done('commitResource', promised(project, resource, 1), commitmentFields);
    project = commitment.project;
  }
  const { publicProject } = await (await world.client()).ask(
    'query ($id: ID!) { publicProject(id: $id) { partners { name kind } } }',
    { id: project.id },
  );

  expect(publicProject.partners).toHaveLength(4);
  expect(publicProject.partners).toEqual(
    expect.arrayContaining([
      { name: merchant.name, kind: 'MERCHANT' },
      { name: '居**', kind: 'TALENT' },
      { name: '居民某', kind: 'TALENT' },
    ]),
  );
});
