import { expect, test } from 'vitest';
import type { Data } from '../../../support/client.ts';
import { groundAt } from '../../../support/ground.ts';
import { codes } from '../../../support/need-steps.ts';
import { commitmentFields, offer } from '../../../support/resource-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const setUp = async () => {
  const county = await world.county();
  return { admin: county.admin, ground: await groundAt(world, county, county.communities.a) };
};

const commit = async (
  { admin }: Awaited<ReturnType<typeof setUp>>,
  project: Data,
  resource: Data,
  quantity: number,
) => {
  const promised = { project: project.id, version: project.version, resource: resource.id, quantity };
  return (await admin.done('commitResource', promised, commitmentFields)).commitment;
};

const cancel = ({ id, version }: Data) => ({ project: id, version, reason: '场地维修' });

test('a cancelled project gives back all that it was promised, each resource in one step, and nothing twice', async () => {
  const stage = await setUp();
  const { admin, ground } = stage;
  const [first, second] = [await ground.resource(), await ground.resource()];
  let { project } = await commit(stage, await ground.project('PUBLISHED'), first, 20);
  ({ project } = await commit(stage, project, first, 5));
  const released = await commit(stage, project, second, 7);
  const back = { project: project.id, version: released.project.version, resource: second.id, commitment: released.id };
  ({ project } = (await admin.done('releaseResource', back, commitmentFields)).commitment);
  ({ project } = await commit(stage, project, second, 50));

  const done = await admin.done('cancelProject', cancel(project), 'project { state commitmentCount }');
  const seen = await admin.ask(
    `query ($p: ID!, $a: ID!, $b: ID!) { project(id: $p) { commitments { nodes { quantity releasedAt } } }
      a: resource(id: $a) { available version commitments { nodes { id } } history { nodes { type } } }
      b: resource(id: $b) { available version commitments { nodes { id } } } }`,
    { p: project.id, a: first.id, b: second.id },
  );

  expect(done.project).toEqual({ state: 'CANCELLED', commitmentCount: 0 });
  expect(seen.a).toMatchObject({ available: 50, version: 4, commitments: { nodes: [] } });
  expect(seen.a.history.nodes.at(-1)).toEqual({ type: 'resource.released' });
  expect(seen.b).toMatchObject({ available: 50, version: 5, commitments: { nodes: [] } });
  const quantities = seen.project.commitments.nodes.map(({ quantity }: Data) => quantity);
  expect(quantities.toSorted()).toEqual([20, 5, 7, 50].toSorted());
  expect(seen.project.commitments.nodes.every(({ releasedAt }: Data) => releasedAt !== null)).toBe(true);
});

test('25 commitments of 25 resources are given back by one transaction, three calls in all', async () => {
  const stage = await setUp();
  const { admin, ground } = stage;
  const { id } = await ground.partner();
  let project = await ground.project('RUNNING');
  for (let place = 0; place < 25; place += 1) {
    const resource = await offer(admin, id, ground.community);
    ({ project } = await commit(stage, project, resource, 1));
  }

  let cancelled: Data;
  const { calls, wcu } = await world.cost(async () => {
    cancelled = (await admin.done('cancelProject', cancel(project), 'project { state commitmentCount }')).project;
  });

  expect(cancelled).toEqual({ state: 'CANCELLED', commitmentCount: 0 });
  expect(calls).toBe(3);
  expect(wcu).toBeLessThanOrEqual(20 + 25 * 11);
});

test('who cancels what changed since is told so, and nothing is given back', async () => {
  const stage = await setUp();
  const { admin, ground } = stage;
  const [draft, resource] = [await ground.project('DRAFT'), await ground.resource()];
  await commit(stage, draft, resource, 20);

  const refused = await admin.act('cancelProject', cancel(draft));
  const { resource: still } = await admin.ask('query ($id: ID!) { resource(id: $id) { available } }', resource);

  expect(codes(refused)).toEqual(['CONFLICT']);
  expect(still.available).toBe(30);
});

test('who names the version that is about to be leaves no commitment behind that was made meanwhile', async () => {
  const stage = await setUp();
  const { admin, ground } = stage;
  const resource = await ground.resource();
  const left: Data[] = [];

  for (let round = 0; round < 8; round += 1) {
    const draft = await ground.project('DRAFT');
    const next = { ...draft, version: draft.version + 1 };
    await Promise.all([
      commit(stage, draft, resource, 1),
      ...Array.from({ length: 8 }, () => admin.act('cancelProject', cancel(next))),
    ]);
    const { project } = await admin.ask(
      'query ($id: ID!) { project(id: $id) { state commitmentCount commitments { nodes { releasedAt } } } }',
      { id: draft.id },
    );
    left.push(project);
  }

  const cancelled = left.filter(({ state }) => state === 'CANCELLED');
  const inForce = (project: Data) => project.commitments.nodes.filter(({ releasedAt }: Data) => releasedAt === null);
  expect(left.map(inForce).map(({ length }) => length)).toEqual(left.map(({ commitmentCount }) => commitmentCount));
  expect(cancelled.flatMap(inForce)).toEqual([]);
});
