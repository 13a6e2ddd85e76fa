import { expect, test } from 'vitest';
import type { Data } from '../../../support/client.ts';
import { groundAt } from '../../../support/ground.ts';
import { codes } from '../../../support/need-steps.ts';
import { design } from '../../../support/project-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const whole = `project { id version title text place risks goals { sessions } lines { name } area startsOn endsOn focusGroups
  lead { id } brand { id } board { id } partners { partner { id } } }`;

const setUp = async () => {
  const county = await world.county();
  const ground = await groundAt(world, county, county.communities.a);
  const [place, lead, partner] = [await ground.board(), await ground.member(), await ground.partner()];
  const fields = {
    ...design,
    community: ground.community,
    area: county.code,
    place: '活动室',
    focusGroups: ['ELDERLY'],
    lines: [{ kind: 'GOODS', name: '腰鼓', quantity: 20, unit: '面' }],
    board: place.board,
    lead,
    partners: [partner.id],
  };
  const { project } = await county.admin.done('createProject', fields, whole);
  const revise = (version: number, input: object) =>
    county.admin.act('reviseProject', { project: project.id, version, ...input }, whole);
  return { ...ground, admin: county.admin, place, lead, partner, project, revise };
};

test('what is left out is kept, and null takes away what may be absent', async () => {
  const { project, revise, partner } = await setUp();

  const kept = await revise(1, { title: '腰鼓队' });
  const gone = await revise(2, {
    title: null,
    text: null,
    place: null,
    risks: null,
    goals: null,
    lines: null,
    area: null,
    startsOn: null,
    endsOn: null,
    focusGroups: null,
    lead: null,
    brand: null,
    board: null,
    partners: null,
  });

  expect(kept.project).toEqual({ ...project, version: 2, title: '腰鼓队' });
  expect(kept.project.partners).toEqual([{ partner: { id: partner.id } }]);
  expect(gone.project).toEqual({
    id: project.id,
    version: 3,
    title: '腰鼓队',
    text: null,
    place: null,
    risks: null,
    goals: null,
    lines: [],
    area: null,
    startsOn: null,
    endsOn: null,
    focusGroups: [],
    lead: null,
    brand: null,
    board: null,
    partners: [],
  });
});

test('clearing a field is another command than leaving it alone, also under one key', async () => {
  const { admin, project } = await setUp();
  const input = { project: project.id, version: 1, title: '腰鼓队', idempotencyKey: 'revised-only-once' };
  await admin.done('reviseProject', input, whole);

  const cleared = await admin.act('reviseProject', { ...input, place: null }, whole);

  expect(codes(cleared)).toEqual(['IDEMPOTENCY_MISMATCH']);
});

test('a board brings its brand, and neither is taken away or changed from under the other', async () => {
  const { board, place, revise } = await setUp();
  const other = await board();

  const refused = [
    await revise(1, { brand: other.brand }),
    await revise(1, { brand: null }),
    await revise(1, { brand: place.brand, board: other.board }),
  ];
  const moved = await revise(1, { board: other.board });
  const bare = await revise(2, { board: null });
  const alone = await revise(3, { brand: place.brand });

  expect(refused.map(({ userErrors }) => userErrors[0])).toMatchObject([
    { code: 'BRAND_MISMATCH', field: ['brand'] },
    { code: 'BRAND_MISMATCH', field: ['brand'] },
    { code: 'BRAND_MISMATCH', field: ['board'] },
  ]);
  expect(moved.project).toMatchObject({ brand: { id: other.brand }, board: { id: other.board } });
  expect(bare.project).toMatchObject({ brand: { id: other.brand }, board: null });
  expect(alone.project).toMatchObject({ brand: { id: place.brand }, board: null });
});

test('what is with a project stays when it goes out of use, and is not newly named', async () => {
  const { admin, project, partner, place, revise } = await setUp();
  await admin.done('archivePartner', { partner: partner.id, version: 1 }, 'partner { id }');
  await admin.done('archiveBoard', { board: place.board, version: 1 }, 'board { id }');

  const kept = await revise(1, { title: '腰鼓队', partners: [partner.id], board: place.board, brand: place.brand });
  const without = await revise(2, { partners: [], board: null });
  const refused = [await revise(3, { partners: [partner.id] }), await revise(3, { board: place.board })];

  expect(kept.project).toEqual({ ...project, version: 2, title: '腰鼓队' });
  expect(without.project).toMatchObject({ partners: [], board: null });
  expect(refused.map(codes)).toEqual([['ARCHIVED'], ['ARCHIVED']]);
});

test('a partner shows the projects that it is with, newest first, and those no more that it has left', async () => {
  const { admin, community, partner, revise, project } = await setUp();
  world.clock.advance(1);
  const { project: next } = await admin.done(
    'createProject',
    { community, title: '二期', partners: [partner.id] },
    'project { id }',
  );
  const shown = async () =>
    (
      await admin.ask('query ($id: ID!) { partner(id: $id) { projects { nodes { id } } } }', { id: partner.id })
    ).partner.projects.nodes.map(({ id }: Data) => id);

  const both = await shown();
  await revise(1, { partners: [] });
  const one = await shown();

  expect(both).toEqual([next.id, project.id]);
  expect(one).toEqual([next.id]);
});

test('what a revision makes of dates and area is looked at together with what was kept', async () => {
  const { revise, community } = await setUp();

  const refused = [
    await revise(1, { startsOn: '2027-01-01' }),
    await revise(1, { endsOn: '2026-10-07' }),
    await revise(1, { area: `${community.slice(0, 6)}002` }),
  ];

  expect(refused.map(({ userErrors }) => userErrors[0])).toMatchObject([
    { code: 'BAD_DATES', field: ['endsOn'] },
    { code: 'BAD_DATES', field: ['endsOn'] },
    { code: 'BAD_REGION', field: ['area'] },
  ]);
});

test('a partner whose resource is committed leaves the project when it is released, and not before', async () => {
  const county = await world.county();
  const ground = await groundAt(world, county, county.communities.a);
  const { id: commitment, project, resource } = await ground.commitment();
  const revise = (version: number) =>
    county.admin.act('reviseProject', { project: project.id, version, partners: [] }, 'project { partners { name } }');

  const held = await revise(project.version);
  const released = { project: project.id, version: project.version, resource, commitment };
  await county.admin.done('releaseResource', released, 'commitment { id }');
  const free = await revise(project.version + 1);

  expect(codes(held)).toEqual(['PARTNER_COMMITTED']);
  expect(free.project.partners).toEqual([]);
});
