import { expect, test } from 'vitest';
import { readFeedState } from '../../../../functions/data/feed-overview.ts';
import { createNameCopies } from '../../../../functions/data/name-copies.ts';
import { projectItem, projectTextsItem } from '../../../../functions/data/project-item.ts';
import { publicProjectItem } from '../../../../functions/data/public-project-item.ts';
import { withNamesOf } from '../../../../functions/domain/projects/name-copies.ts';
import type { PublishedProject } from '../../../../functions/domain/projects/project.ts';
import { createRenamings } from '../../../../functions/domain/projects/renamings.ts';
import { boardFields, brandFields, newBoard, newBrand } from '../../../support/brand-steps.ts';
import type { Client, Data } from '../../../support/client.ts';
import { feedOf } from '../../../support/feed-owner.ts';
import { needSteps } from '../../../support/ground-needs.ts';
import { createKill } from '../../../support/kill.ts';
import { projectIn } from '../../../support/project-steps.ts';
import type { SeededCounty } from '../../../support/seed-county.ts';
import { storedProject, storedTexts } from '../../../support/stored-project.ts';
import { createWorld, type World } from '../../../support/world.ts';

const named = async ({ admin, communities: { a }, ...county }: SeededCounty) => {
  const brand = await newBrand(admin, '益乐万家');
  const board = await newBoard(admin, brand, '逸动社群');
  const { partner } = await admin.done(
    'registerPartner',
    { kind: 'MERCHANT', name: '惠民超市', region: a },
    'partner { id version }',
  );
  const lead = (await county.member('SOCIAL_WORKER', a)).id;
  const need = await needSteps(admin, a, county.unit).toBeProject();
  const project = await projectIn(admin, 'PUBLISHED', {
    community: a,
    brand: brand.id,
    board: board.id,
    partners: [partner.id],
    lead,
    needs: [need.id],
  });
  return { brand, board, partner, project };
};

const shown = async (world: World, id: string) =>
  (
    await (
      await world.client()
    ).ask('query ($id: ID!) { publicProject(id: $id) { brandName boardName partners { name } } }', { id })
  ).publicProject;

const kept = async (by: Client, id: string): Promise<Data> =>
  (await by.ask('query ($id: ID!) { project(id: $id) { version partners { name } } }', { id })).project;

const revise = async (admin: Client, kind: 'Brand' | 'Board', { id, version }: Data, name: string) => {
  const fields = kind === 'Brand' ? brandFields : boardFields;
  return admin.done(`revise${kind}`, { [kind.toLowerCase()]: id, version, name }, fields);
};

test('new names of brand, board and partner reach a project and its public copy, and its version stays', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { admin } = county;
  const { brand, board, partner, project } = await named(county);
  await world.tick();

  await revise(admin, 'Brand', brand, '乐享万家');
  await revise(admin, 'Board', board, '律动社群');
  await admin.done(
    'revisePartner',
    { partner: partner.id, version: partner.version, name: '惠民生活超市' },
    'partner { id }',
  );
  expect(await shown(world, project.id)).toEqual({
    brandName: '益乐万家',
    boardName: '逸动社群',
    partners: [{ name: '惠民超市' }],
  });
  await world.tick();

  expect(await shown(world, project.id)).toEqual({
    brandName: '乐享万家',
    boardName: '律动社群',
    partners: [{ name: '惠民生活超市' }],
  });
  expect(await kept(admin, project.id)).toEqual({ version: project.version, partners: [{ name: '惠民生活超市' }] });
  const body = (await world.raw.under(`${county.code}#PROJECT#`)).find(({ sk }) => sk === '#B');
  expect(body?.['names']).toMatchObject({ brand: '乐享万家', board: '律动社群' });
});

test('what a command wrote that was under way during a renaming is put right by its own event', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { admin } = county;
  const { brand, project } = await named(county);
  const { table } = await feedOf(world, county.code);
  const body = (await world.raw.under(`${county.code}#PROJECT#`)).find(({ sk }) => sk === '#B');
  await revise(admin, 'Brand', brand, '乐享万家');
  await world.tick();

  // The command read the texts before the renaming and writes them after it.
  await table.writeAll([body ?? {}]);
  await admin.done(
    'writeUpdate',
    { project: project.id, version: project.version, text: '开班了。' },
    'project { id }',
  );
  await world.tick();

  const after = (await world.raw.under(`${county.code}#PROJECT#`)).find(({ sk }) => sk === '#B');
  expect(after?.['names']).toMatchObject({ brand: '乐享万家' });
});

test('a resident who agreed to be shown by name stays so, and one who did not stays masked', () => {
  const copies = {
    id: '371722-project-01K00000000000000000000000',
    brand: null,
    board: null,
    names: { community: '甲社区', brand: null, board: null },
    partners: [],
    shown: { brand: null, board: null, partners: { agreed: '居小雅', masked: '王**' } },
  };

  const { shown: after } = withNamesOf(copies, {
    brands: new Map(),
    boards: new Map(),
    partners: new Map([
      ['agreed', { name: '居**', nameConsent: { givenAt: '2026-09-01T00:00:00.000Z', evidence: 'PAPER' as const } }],
      ['masked', { name: '汪**', nameConsent: null }],
    ]),
  });

  expect(after?.partners).toEqual({ agreed: '居小雅', masked: '汪**' });
});

test('a brand of a hundred published projects is renamed everywhere, also when the process dies on the way', async () => {
  const kill = createKill();
  const world = await createWorld({ kill });
  const county = await world.county();
  const { admin, code } = county;
  const brand = await newBrand(admin, '益乐万家');
  const { table } = await feedOf(world, code);
  const projects = Array.from({ length: 100 }, (_, place) => {
    const at = new Date(1_760_000_000_000 + place * 1_000);
    return storedProject(code, at, { brand: brand.id, board: null, partners: [] }) as PublishedProject;
  });
  const texts = { ...storedTexts, names: { community: '甲社区', brand: '益乐万家', board: null } };
  await table.writeAll(
    projects.flatMap((project) => [
      projectItem(code, project),
      projectTextsItem(code, project.id, texts),
      publicProjectItem(code, project, texts, new Map()),
    ]),
  );
  await revise(admin, 'Brand', brand, '乐享万家');

  for (const before of [2, 4]) {
    Object.assign(kill, { before, writes: 0 });
    await world.tick();
  }
  Object.assign(kill, { before: Number.POSITIVE_INFINITY });
  await world.tick();

  const rows = [...(await world.raw.under(`${code}#PROJECT#`)), ...(await world.raw.under(`${code}#PUBLIC#PROJECT#`))];
  const names = rows.flatMap((row) =>
    [row['names'] as Data, row].flatMap((one) => (one?.community && one.brand?.length < 20 ? [one.brand] : [])),
  );
  expect(names.filter((name) => name === '乐享万家')).toHaveLength(200);
  const { consumers, head } = await readFeedState(table);
  expect(consumers).toContainEqual(expect.objectContaining({ name: 'renamings', at: head }));
});

test('looking at the projects that something happened to costs two calls for a whole page of events', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { project } = await named(county);
  const { table, reader, sequencer } = await feedOf(world, county.code);
  await sequencer.numberPending(() => false);
  const { events } = await reader.read(0, 100);
  expect(events.some(({ subject }) => subject === project.id)).toBe(true);

  const { calls, rcu } = await world.cost(() => createRenamings(createNameCopies(table)).effect(events));

  expect(calls).toBe(2);
  expect(rcu).toBeLessThanOrEqual(8);
});
