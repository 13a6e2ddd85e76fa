import { expect, test } from 'vitest';
import type { Data } from '../../../support/client.ts';
import { groundAt } from '../../../support/ground.ts';
import { codes } from '../../../support/need-steps.ts';
import { commitmentFields } from '../../../support/resource-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const setUp = async () => {
  const county = await world.county();
  return { county, admin: county.admin, ground: await groundAt(world, county, county.communities.a) };
};

const back = ({ id, project, resource }: Data) => ({
  project: project.id,
  version: project.version,
  resource,
  commitment: id,
});

test('what is released is free again, and stays written down under its project alone', async () => {
  const { ground, admin } = await setUp();
  const promised = await ground.commitment();

  const { commitment } = await admin.done('releaseResource', back(promised), commitmentFields);
  const seen = await admin.ask(
    `query ($p: ID!, $r: ID!) {
      project(id: $p) { commitmentCount commitments { nodes { id releasedAt } } history { nodes { type } } }
      resource(id: $r) { available commitments { nodes { id } } history { nodes { type } } } }`,
    { p: promised.project.id, r: promised.resource },
  );

  const releasedAt = '2026-09-01T02:00:00.000Z';
  expect(commitment).toMatchObject({ id: promised.id, releasedAt, resource: { version: 3, available: 50 } });
  expect(commitment.project).toMatchObject({ version: promised.project.version + 1, commitmentCount: 0 });
  expect(seen.project).toMatchObject({
    commitmentCount: 0,
    commitments: { nodes: [{ id: promised.id, releasedAt }] },
  });
  expect(seen.project.history.nodes.at(-1)).toEqual({ type: 'project.resource-released' });
  expect(seen.resource).toMatchObject({ available: 50, commitments: { nodes: [] } });
  expect(seen.resource.history.nodes.at(-1)).toEqual({ type: 'resource.released' });
});

test('a commitment is released once, by one resource, one project and one version, and a retry gives back nothing more', async () => {
  const { county, ground, admin } = await setUp();
  const [promised, other] = [await ground.commitment(), await ground.commitment()];
  const away = await county.member('COMMUNITY_WORKER', county.communities.c);
  const input = { ...back(promised), idempotencyKey: 'release-once-001' };
  const version = promised.project.version + 1;

  const refused = [
    await admin.act('releaseResource', { ...back(promised), resource: other.resource }),
    await admin.act('releaseResource', { ...back(promised), commitment: other.id }),
    await admin.act('releaseResource', { ...back(promised), version }),
    await away.act('releaseResource', back(promised)),
  ];
  const first = await admin.done('releaseResource', input, commitmentFields);
  const again = await admin.done('releaseResource', input, commitmentFields);
  const twice = await admin.act('releaseResource', { ...back(promised), version });

  expect(refused.map(codes)).toEqual([['NOT_FOUND'], ['NOT_FOUND'], ['CONFLICT'], ['NOT_FOUND']]);
  expect(again).toEqual(first);
  expect(codes(twice)).toEqual(['WRONG_STATE']);
});

test('what was withdrawn takes back what it had promised, and is promised no more', async () => {
  const { ground, admin } = await setUp();
  const promised = await ground.commitment();
  await admin.done('withdrawResource', { resource: promised.resource, version: 2 }, 'resource { id }');

  const { commitment } = await admin.done('releaseResource', back(promised), commitmentFields);
  const again = await admin.act('commitResource', {
    project: promised.project.id,
    version: commitment.project.version,
    resource: promised.resource,
    quantity: 1,
  });

  expect(commitment.resource.available).toBe(50);
  expect(codes(again)).toEqual(['WRONG_STATE']);
});

test('an offer is not made smaller than what is promised of it', async () => {
  const { ground, admin } = await setUp();
  const { resource } = await ground.commitment();
  const revise = (version: number, quantity: number) =>
    admin.act('reviseResource', { resource, version, quantity }, 'resource { quantity available }');

  const less = await revise(2, 19);
  const just = await revise(2, 20);
  const more = await revise(3, 60);

  expect(codes(less)).toEqual(['QUANTITY_COMMITTED']);
  expect([just.resource, more.resource]).toEqual([
    { quantity: 20, available: 0 },
    { quantity: 60, available: 40 },
  ]);
});

test('a submitted project is promised nothing more, but may give back', async () => {
  const { ground, admin } = await setUp();
  const promised = await ground.commitment();
  const { id, version } = promised.project;
  const { project } = await admin.done('submitProject', { project: id, version }, 'project { id version }');
  const more = { project: id, version: project.version, resource: promised.resource, quantity: 1 };

  const committed = await admin.act('commitResource', more);
  const released = await admin.act('releaseResource', { ...back(promised), version: project.version });

  expect([codes(committed), codes(released)]).toEqual([['WRONG_STATE'], []]);
});
