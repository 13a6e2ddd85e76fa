import { expect, test } from 'vitest';
import type { Data } from '../../support/client.ts';
import { groundAt } from '../../support/ground.ts';
import { design, projectFields } from '../../support/project-steps.ts';
import { commitmentFields, registerMerchant } from '../../support/resource-steps.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();
const county = await world.county();
const { admin, communities } = county;
const ground = await groundAt(world, county, communities.a);
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

/** A project with four partners of usual names, the merchant among them, standing on so many needs. */
const projectWith = async (needs: number): Promise<Data> => {
  const names = ['单县舜师幸福养老服务中心', '单县爱心公益志愿服务协会', '单县第三实验小学家委会'];
  const partners = [partner.id];
  for (const name of names) {
    const input = { kind: 'SOCIAL_ORGANISATION', name, region: communities.a };
    partners.push((await admin.done('registerPartner', input, 'partner { id }')).partner.id);
  }
  const linked: string[] = [];
  for (let place = 0; place < needs; place += 1) linked.push((await ground.toBeProject()).id);
  const lead = await ground.member();
  const title = '志愿你我益乐万家银龄腰鼓队重阳专场';
  const input = { ...design, title, text: '每周两次。'.repeat(160), community: communities.a, lead };
  return (await admin.done('createProject', { ...input, partners, needs: linked }, projectFields)).project;
};

const published = async (project: Data): Promise<Data> => {
  let last = project;
  for (const mutation of ['submitProject', 'approveProject', 'publishProject']) {
    const input = { project: last.id, version: last.version };
    last = (await admin.done(mutation, input, projectFields)).project;
  }
  return last;
};

const commit = async ({ id, version }: Data, resource: Data): Promise<Data> => {
  const input = { project: id, version, resource: resource.id, quantity: 1 };
  return (await admin.done('commitResource', input, commitmentFields)).commitment;
};

test('promising and releasing take two trips and at most 22 write units beside four partners, also once it is public', async () => {
  const [project, resource] = [await published(await projectWith(1)), await made()];
  let commitment: Data;

  const committed = await cost(async () => {
    commitment = await commit(project, resource);
  });
  const released = await cost(() =>
    admin.done(
      'releaseResource',
      {
        project: project.id,
        version: commitment.project.version,
        resource: resource.id,
        commitment: commitment.id,
      },
      commitmentFields,
    ),
  );

  for (const spent of [committed, released]) {
    expect(spent.calls).toBe(2);
    expect(spent.wcu).toBeLessThanOrEqual(22);
  }
});

test('promising what a new partner gives takes a trip more, and at most 32 write units where everybody sees it', async () => {
  const [project, resource] = [await published(await projectWith(1)), await ground.resource()];

  const spent = await cost(() => commit(project, resource));

  expect(spent.calls).toBe(3);
  expect(spent.wcu).toBeLessThanOrEqual(32);
});

test('a project with 20 each of its needs, resources and updates is read in one trip of four calls and at most 8 units', async () => {
  let project = await published(await projectWith(20));
  const resource = await made();
  for (let place = 0; place < 20; place += 1) {
    ({ project } = await commit(project, resource));
    const update = { project: project.id, version: project.version, text: '今天的课上完了，来了二十位老人。' };
    ({ project } = await admin.done('writeUpdate', update, projectFields));
  }
  const document = `query ($id: ID!) { project(id: $id) { title text partners { name kind }
    needs(first: 20) { nodes { title } } updates(first: 20) { nodes { text at } }
    commitments(first: 20) { nodes { resourceName quantity unit } } } }`;
  let seen: Data;

  const spent = await cost(async () => {
    seen = await admin.ask(document, { id: project.id });
  });

  const { needs, updates, commitments } = seen.project;
  expect([needs, updates, commitments].map(({ nodes }) => nodes.length)).toEqual([20, 20, 20]);
  expect(spent.calls).toBe(4);
  expect(spent.rcu).toBeLessThanOrEqual(8);
});
