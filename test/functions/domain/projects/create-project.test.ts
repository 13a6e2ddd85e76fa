import { expect, inject, test } from 'vitest';
import { needItem } from '../../../../functions/data/need-item.ts';
import { createTable } from '../../../../functions/data/table.ts';
import type { Data } from '../../../support/client.ts';
import { type Ground, groundAt } from '../../../support/ground.ts';
import { createKill } from '../../../support/kill.ts';
import { codes } from '../../../support/need-steps.ts';
import { design } from '../../../support/project-steps.ts';
import { rawReader } from '../../../support/raw-reader.ts';
import type { SeededCounty } from '../../../support/seed-county.ts';
import { storedNeeds } from '../../../support/stored-need.ts';
import { testClient } from '../../../support/test-table.ts';
import { createWorld, type World } from '../../../support/world.ts';

const world = await createWorld();

const ground = async (): Promise<Ground> => {
  const county = await world.county();
  return groundAt(world, county, county.communities.a);
};

/** Needs of community `a` that were sorted to become a project, laid into the table as years of work would leave them. */
const sortedNeeds = async ({ clock, table }: World, { code, communities }: SeededCounty, count: number) => {
  const triage = {
    decision: 'PROJECT',
    severity: 1,
    urgency: 1,
    difficulty: 1,
    publicInterest: true,
    feasible: true,
  } as const;
  const needs = storedNeeds(code, communities.a, count, clock.now()).map(
    (need) => ({ ...need, state: 'TRIAGED', triage }) as const,
  );
  const rows = createTable(testClient(), table, code, async () => undefined);
  await rows.writeAll(needs.map((need) => needItem(code, need)));
  return needs.map(({ id }) => id);
};

const refusal = ({ userErrors }: Data) =>
  userErrors.map(({ code, field }: { code: string; field: string[] }) => [code, ...field].join(' '));

test('a project begins as a draft that tells all it was given, with brand, lead, partners and needs, each once', async () => {
  const { county, community, board, member, partner, talent, toBeProject } = await ground();
  const place = await board();
  const lead = await member();
  const [merchant, person, need, other] = [await partner(), await talent(), await toBeProject(), await toBeProject()];
  const lines = [{ kind: 'GOODS', name: '腰鼓', quantity: 20, unit: '面' }];

  const { project } = await county.admin.done(
    'createProject',
    {
      ...design,
      community,
      area: community.slice(0, 9),
      board: place.board,
      lead,
      lines,
      place: '社区活动室',
      focusGroups: ['ELDERLY', 'ELDERLY'],
      partners: [merchant.id, person.id, merchant.id],
      needs: [need.id, other.id, need.id],
    },
    `project { version state title text place risks goals { sessions persons personTimes } lines { kind name quantity unit }
      area startsOn endsOn focusGroups needCount commitmentCount publishedAt fiveParty lead { id } brand { id } board { id }
      partners { name kind fiveParty partner { id } } needs { nodes { need { id } } } history { nodes { type } } }`,
  );

  expect(project).toMatchObject({
    ...design,
    version: 1,
    state: 'DRAFT',
    area: community.slice(0, 9),
    place: '社区活动室',
    lines,
    focusGroups: ['ELDERLY'],
    needCount: 2,
    commitmentCount: 0,
    publishedAt: null,
    fiveParty: ['COMMUNITY', 'SOCIAL_WORKERS', 'VOLUNTEERS', 'CHARITY_RESOURCES'],
    lead: { id: lead },
    brand: { id: place.brand },
    board: { id: place.board },
    history: { nodes: [{ type: 'project.created' }] },
  });
  expect(project.partners).toMatchObject([
    { kind: 'MERCHANT', fiveParty: 'CHARITY_RESOURCES', partner: { id: merchant.id } },
    { name: '居**', kind: 'TALENT', fiveParty: 'VOLUNTEERS', partner: { id: person.id } },
  ]);
  expect(new Set(project.needs.nodes.map((node: Data) => node.need.id))).toEqual(new Set([need.id, other.id]));
});

test('what is not right in a design is refused, and told where', async () => {
  const { county, community, board, partner, toBeProject, heard, fresh } = await ground();
  const { admin } = county;
  const [one, two] = [await board(), await board()];
  const [archivedBoard, archivedBrand, spare] = [await board(), await board(), await partner()];
  await admin.done('archiveBoard', { board: archivedBoard.board, version: 1 }, 'board { id }');
  await admin.done('archiveBrand', { brand: archivedBrand.brand, version: 1 }, 'brand { id }');
  await admin.done('archivePartner', { partner: spare.id, version: 1 }, 'partner { id }');
  const [sorted, unsorted] = [(await toBeProject()).id, (await heard()).id];
  const unknown = (kind: string) => `${county.code}-${kind}-${String(fresh()).padStart(26, '0')}`;
  const line = { kind: 'SKILL', name: '教练', quantity: 1, unit: '名' };
  const refusals: readonly (readonly [object, string])[] = [
    [{ community: county.communities.a.replace(/.$/, '9') }, 'NOT_FOUND community'],
    [{ area: county.communities.c.slice(0, 9) }, 'BAD_REGION area'],
    [{ area: community }, 'BAD_REGION area'],
    [{ endsOn: '2026-10-07' }, 'BAD_DATES endsOn'],
    [{ lead: unknown('member') }, 'NOT_FOUND lead'],
    [{ brand: unknown('brand') }, 'NOT_FOUND brand'],
    [{ board: unknown('board') }, 'NOT_FOUND board'],
    [{ brand: one.brand, board: two.board }, 'BRAND_MISMATCH board'],
    [{ brand: null, board: two.board }, 'BRAND_MISMATCH board'],
    [{ board: archivedBoard.board }, 'ARCHIVED board'],
    [{ brand: archivedBrand.brand }, 'ARCHIVED brand'],
    [{ board: archivedBrand.board }, 'ARCHIVED board'],
    [{ partners: [unknown('partner')] }, 'NOT_FOUND partners 0'],
    [{ partners: [spare.id] }, 'ARCHIVED partners 0'],
    [{ partners: Array.from({ length: 9 }, () => unknown('partner')) }, 'TOO_MANY_PARTNERS partners'],
    [{ needs: [sorted, unknown('need')] }, 'NOT_FOUND needs 1'],
    [{ needs: [sorted, unsorted] }, 'NEED_NOT_FOR_PROJECT needs 1'],
    [{ needs: Array.from({ length: 501 }, () => unknown('need')) }, 'TOO_MANY_NEEDS needs'],
    [{ goals: { ...design.goals, persons: -1 } }, 'OUT_OF_RANGE goals persons'],
    [{ lines: [line, { ...line, quantity: 0 }] }, 'OUT_OF_RANGE lines 1 quantity'],
    [{ lines: Array.from({ length: 21 }, () => line) }, 'TOO_MANY_ENTRIES lines'],
    [{ title: '长'.repeat(61) }, 'TEXT_TOO_LONG title'],
    [{ risks: ' ' }, 'TEXT_EMPTY risks'],
  ];

  const seen = [];
  for (const [fields] of refusals) {
    seen.push((await admin.act('createProject', { community, ...design, ...fields })).userErrors);
  }

  expect(seen.map((userErrors) => refusal({ userErrors }))).toEqual(refusals.map(([, refused]) => [refused]));
});

test('a need that was closed is not for a project, and one that is only out of reach does not exist', async () => {
  const { county, community, toBeProject } = await ground();
  const { a, c } = county.communities;
  const beyond = await groundAt(world, county, c);
  const far = await beyond.toBeProject();
  const worker = await county.member('COMMUNITY_WORKER', a);
  const [into, merged] = [await toBeProject(), await toBeProject()];
  const merge = { need: merged.id, version: merged.version, into: into.id, intoVersion: into.version };
  await county.admin.done('mergeNeed', merge, 'need { id }');

  const closed = await worker.act('createProject', { community, title: '一', needs: [merged.id] });
  const unseen = await worker.act('createProject', { community, title: '二', needs: [far.id] });
  const elsewhere = await worker.act('createProject', { community: c, title: '三' });

  expect([closed, unseen, elsewhere].map(refusal)).toEqual([
    ['NEED_NOT_FOR_PROJECT needs 0'],
    ['NOT_FOUND needs 0'],
    ['NOT_FOUND community'],
  ]);
});

test('of many needs none is lost: more than 60 are linked before the project is there, and shown when it is', async () => {
  const county = await world.county();
  const needs = await sortedNeeds(world, county, 161);

  const { project } = await county.admin.done(
    'createProject',
    { community: county.communities.a, title: '一百六十一件', needs },
    'project { id version needCount }',
  );
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page: Data = await county.admin.ask(
      `query ($id: ID!, $after: String) { project(id: $id) { needs(first: 100, after: $after) {
        nodes { need { id } } pageInfo { hasNextPage endCursor } } } }`,
      { id: project.id, after },
    );
    seen.push(...page.project.needs.nodes.map((node: Data) => node.need.id));
    after = page.project.needs.pageInfo.endCursor;
    more = page.project.needs.pageInfo.hasNextPage;
  }

  expect(project).toMatchObject({ version: 1, needCount: 161 });
  expect(seen.toSorted()).toEqual(needs.toSorted());
});

test('killed between any two writes with 300 needs, and sent again, it is one project that every need shows once', async () => {
  const kill = createKill();
  const killed = await createWorld({ kill });
  const county = await killed.county();
  const needs = await sortedNeeds(killed, county, 300);
  const input = (key: string) => ({
    community: county.communities.a,
    title: '三百件',
    needs,
    idempotencyKey: `three-hundred-${key}`,
  });
  kill.writes = 0;
  await county.admin.done('createProject', input('whole'), 'project { id }');
  const writes = kill.writes;
  const made = [];

  for (let before = 1; before <= writes; before += 1) {
    Object.assign(kill, { writes: 0, before });
    await expect(county.admin.done('createProject', input(String(before)), 'project { id }')).rejects.toThrow();
    Object.assign(kill, { writes: 0, before: Number.POSITIVE_INFINITY });
    const half = await county.admin.ask(
      'query ($c: RegionCode!) { projects(community: $c, first: 100) { nodes { id } } }',
      {
        c: county.communities.a,
      },
    );
    const { project } = await county.admin.done('createProject', input(String(before)), 'project { id needCount }');
    made.push({ ...project, half: half.projects.nodes.length });
  }
  const shown: Data[] = [];
  for (let after: string | null = null; shown.length < needs.length; ) {
    const page: Data = await county.admin.ask(
      `query ($c: RegionCode!, $after: String) { needs(community: $c, first: 50, after: $after) {
        nodes { id projects(first: 40) { nodes { id } } } pageInfo { endCursor } } }`,
      { c: county.communities.a, after },
    );
    shown.push(...page.needs.nodes);
    after = page.needs.pageInfo.endCursor;
  }
  const heads = (await rawReader(inject('dynamoDbEndpoint'), killed.table).under(`${county.code}#PROJECT#`)).filter(
    ({ sk }) => sk === '#A',
  );

  expect(writes).toBe(13);
  expect(made.map(({ needCount, half }) => [needCount, half])).toEqual(made.map((_, place) => [300, 1 + place]));
  expect(heads).toHaveLength(1 + writes);
  const ids = heads.map(({ pk }) => `${county.code}-project-${pk.slice(-26)}`).toSorted();
  expect(shown.map(({ projects }) => projects.nodes.map(({ id }: Data) => id).toSorted())).toEqual(
    needs.map(() => ids),
  );
}, 60_000);

test('two who begin the same project at the same moment under one key make one', async () => {
  const { county, community, toBeProject } = await ground();
  const needs = [(await toBeProject()).id];
  const input = { community, title: '同时', needs, idempotencyKey: 'at-the-same-moment' };

  const made = await Promise.all(
    Array.from({ length: 4 }, () => county.admin.done('createProject', input, 'project { id version }')),
  );

  expect(new Set(made.map(({ project }) => project.id)).size).toBe(1);
  expect(made.map(codes)).toEqual([[], [], [], []]);
});
