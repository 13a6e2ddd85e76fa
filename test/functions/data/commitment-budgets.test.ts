import { expect, test } from 'vitest';
import type { Data } from '../../support/client.ts';
import { groundAt } from '../../support/ground.ts';
import { design, projectFields } from '../../support/project-steps.ts';
import { commitmentFields, offer, registerMerchant } from '../../support/resource-steps.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();
const county = await world.county();
const { admin, communities } = county;
const ground = await groundAt(world, county, communities.a);
const partner = await registerMerchant(admin, communities.a);
const made = () => offer(admin, partner.id, communities.a, { conditions: '周末使用须提前三天预约，用后自行打扫。' });

const { cost } = world;

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

test('a project with 20 each of its needs, resources and updates is four calls of one trip, within 8 units; its needs as they are now one call and at most 10 more', async () => {
  let project = await published(await projectWith(20));
  const resource = await made();
  const text = '今天的课上完了，来了二十位老人，都说下次还来。'.repeat(15).slice(0, 300);
  for (let place = 0; place < 20; place += 1) {
    ({ project } = await commit(project, resource));
    const update = { project: project.id, version: project.version, text };
    ({ project } = await admin.done('writeUpdate', update, projectFields));
  }
  const ask = (need: string) =>
    admin.ask(
      `query ($id: ID!) { project(id: $id) { title text partners { name kind }
        needs(first: 20) { nodes { title ${need} } } updates(first: 20) { nodes { text at } }
        commitments(first: 20) { nodes { resourceName quantity unit } } } }`,
      { id: project.id },
    );
  let seen: Data;

  const spent = await cost(async () => {
    seen = await ask('');
  });
  const live = await cost(() => ask('need { state dueOn }'));

  const { needs, updates, commitments } = seen.project;
  expect([needs, updates, commitments].map(({ nodes }) => nodes.length)).toEqual([20, 20, 20]);
  expect([spent.calls, spent.trips]).toEqual([4, 1]);
  expect(spent.rcu).toBeLessThanOrEqual(8);
  expect([live.calls, live.trips]).toEqual([5, 2]);
  expect(live.rcu - spent.rcu).toBeLessThanOrEqual(10);
});
