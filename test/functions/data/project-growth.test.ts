import { expect, test } from 'vitest';
import { projectItem } from '../../../functions/data/project-item.ts';
import { publicProjectItem } from '../../../functions/data/public-project-item.ts';
import { createTable } from '../../../functions/data/table.ts';
import type { ProjectPartner, PublishedProject } from '../../../functions/domain/projects/project.ts';
import type { Data } from '../../support/client.ts';
import { storedProject, storedTexts } from '../../support/stored-project.ts';
import { testClient } from '../../support/test-table.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();
const county = await world.county();
const { admin, code } = county;
const { a, c } = county.communities;
const sizes = [
  [a, 100],
  [c, 10_000],
] as const;

const { brand } = await admin.done('createBrand', { name: '志愿你我·益乐万家' }, 'brand { id }');
const boards: string[] = [];
for (const name of ['逸动社群', '益民邻里', '怡悦长幼']) {
  boards.push((await admin.done('createBoard', { brand: brand.id, name }, 'board { id }')).board.id);
}
const partners: ProjectPartner[] = [];
for (let count = 0; count < 12; count += 1) {
  const { partner } = await admin.done(
    'registerPartner',
    { kind: 'MERCHANT', name: `${count}便民生活超市连锁门店一二三`.slice(0, 12), region: code },
    'partner { id name kind fiveParty }',
  );
  partners.push({ partner: partner.id, name: partner.name, kind: partner.kind, fiveParty: partner.fiveParty });
}

const table = createTable(testClient(), world.table, code, async () => undefined);
for (const [community, count] of sizes) {
  const projects = Array.from({ length: count }, (_, place) =>
    storedProject(code, new Date(world.clock.now().getTime() - (count - place) * 60_000), {
      community,
      brand: brand.id,
      board: boards[place % 3] ?? null,
      partners: [0, 1, 2, 3].map((at) => partners[(place * 4 + at) % 12]).filter((one) => one !== undefined),
    }),
  ) as PublishedProject[];
  await table.writeAll(
    projects.flatMap((project) => [
      projectItem(code, project),
      publicProjectItem(code, project, storedTexts, new Map()),
    ]),
  );
}

const cost = async (by: typeof admin, document: string, community: string) => {
  await by.ask(document, { c: community });
  let rows = 0;
  const { calls, rcu } = await world.cost(async () => {
    const { nodes } = Object.values(await by.ask(document, { c: community }))[0] as { nodes: readonly unknown[] };
    rows = nodes.length;
  });
  return { rows, calls, rcu: Math.round(rcu * 2) / 2 };
};

test('20 projects with partner names, community, brand and three boards cost two calls and 6 units, however many there are', async () => {
  const document = `query ($c: RegionCode!) { projects(community: $c, first: 20) { nodes {
    id title state startsOn endsOn partners { name kind } community { name } brand { name } board { name } } } }`;

  const spent = [await cost(admin, document, a), await cost(admin, document, c)];

  expect(spent[0]).toMatchObject({ rows: 20, calls: 2 });
  expect(spent[0]?.rcu).toBeLessThanOrEqual(6);
  expect(spent[1]).toEqual(spent[0]);
});

test('with more of each of their twelve partners it is as many calls and 12 units', async () => {
  const document = `query ($c: RegionCode!) { projects(community: $c, first: 20) { nodes {
    title community { name } brand { name } board { name } partners { name partner { region coConstruction } } } } }`;

  const spent = [await cost(admin, document, a), await cost(admin, document, c)];

  expect(spent[0]).toMatchObject({ rows: 20, calls: 2 });
  expect(spent[0]?.rcu).toBeLessThanOrEqual(12);
  expect(spent[1]).toEqual(spent[0]);
});

test('everybody reads 20 published projects of a community in one call and 3 units, however many there are', async () => {
  const everybody = await world.client();
  const document = `query ($c: RegionCode!) { publicProjects(county: "${code}", community: $c, first: 20) { nodes {
    title state brandName boardName communityName partners { name kind } } } }`;

  const spent = [await cost(everybody, document, a), await cost(everybody, document, c)];

  expect(spent[0]).toMatchObject({ rows: 20, calls: 1 });
  expect(spent[0]?.rcu).toBeLessThanOrEqual(3);
  expect(spent[1]).toEqual(spent[0]);
});

test('where projects come from is counted in one call of at most 65 units, and says when there are more', async () => {
  const document = 'query ($c: RegionCode!) { projectOrigins(community: $c) { projects fromNeeds complete } }';
  await admin.ask('{ county { code } }');

  const origins: Data[] = [];
  const spent = await world.cost(async () => {
    for (const community of [a, c]) origins.push((await admin.ask(document, { c: community })).projectOrigins);
  });

  expect(origins).toEqual([
    { projects: 100, fromNeeds: 100, complete: true },
    { projects: 500, fromNeeds: 500, complete: false },
  ]);
  expect(spent.calls).toBe(2);
  expect(spent.rcu).toBeLessThanOrEqual(13 + 65);
});
