import { expect, test } from 'vitest';
import type { Data } from '../../../support/client.ts';
import { groundAt } from '../../../support/ground.ts';
import { codes } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const setUp = async () => {
  const county = await world.county();
  const ground = await groundAt(world, county, county.communities.a);
  const { admin } = county;
  const projectsOf = async (need: string, page = 'first: 20') =>
    (
      await admin.ask(
        `query ($id: ID!) { need(id: $id) { projects(${page}) { nodes { id } pageInfo { hasNextPage endCursor } } } }`,
        { id: need },
      )
    ).need.projects;
  const idsOf = async (need: string) => (await projectsOf(need)).nodes.map(({ id }: Data) => id);
  const begin = async (needs: string[]) => {
    world.clock.advance(1);
    const made = await admin.done(
      'createProject',
      { community: ground.community, title: '项目', needs },
      'project { id }',
    );
    return made.project.id as string;
  };
  return { county, ground, admin, projectsOf, idsOf, begin };
};

test('needs are added to a project once, whatever is named again, and each shows the project', async () => {
  const { ground, admin, idsOf, begin } = await setUp();
  const [one, two, three] = [await ground.toBeProject(), await ground.toBeProject(), await ground.toBeProject()];
  const project = await begin([one.id]);
  const shown = 'project { version needCount history { nodes { type } } }';

  const linked = await admin.done(
    'linkNeeds',
    { project, version: 1, needs: [one.id, two.id, three.id, two.id] },
    shown,
  );
  const again = await admin.done('linkNeeds', { project, version: 2, needs: [two.id] }, shown);

  expect(linked.project).toMatchObject({ version: 2, needCount: 3 });
  expect(again.project).toEqual(linked.project);
  expect(again.project.history.nodes).toEqual([{ type: 'project.created' }, { type: 'project.needs-linked' }]);
  expect([await idsOf(one.id), await idsOf(two.id), await idsOf(three.id)]).toEqual([[project], [project], [project]]);
});

test('a need that was taken off shows the project no more, and cannot be taken off again', async () => {
  const { ground, admin, idsOf, begin } = await setUp();
  const [one, two] = [await ground.toBeProject(), await ground.toBeProject()];
  const project = await begin([one.id, two.id]);

  const off = await admin.done(
    'unlinkNeed',
    { project, version: 1, need: one.id },
    'project { version needCount needs { nodes { need { id } } } }',
  );
  const again = await admin.act('unlinkNeed', { project, version: 2, need: one.id });

  expect(off.project).toEqual({ version: 2, needCount: 1, needs: { nodes: [{ need: { id: two.id } }] } });
  expect(codes(again)).toEqual(['NOT_FOUND']);
  expect(await idsOf(one.id)).toEqual([]);
});

test('one command links 40 needs at most, and a need that was not sorted for a project not at all', async () => {
  const { ground, admin, begin } = await setUp();
  const [sorted, unsorted] = [await ground.toBeProject(), await ground.heard()];
  const project = await begin([sorted.id]);
  const ids = Array.from({ length: 41 }, (_, place) => sorted.id.replace(/..$/, String(10 + place)));

  const many = await admin.act('linkNeeds', { project, version: 1, needs: ids });
  const wrong = await admin.act('linkNeeds', { project, version: 1, needs: [sorted.id, unsorted.id] });

  expect(many.userErrors).toMatchObject([{ code: 'TOO_MANY_NEEDS', field: ['needs'] }]);
  expect(wrong.userErrors).toMatchObject([{ code: 'NEED_NOT_FOR_PROJECT', field: ['needs', '1'] }]);
});

test('a merge keeps the trails of both needs: newest first, page by page, each project once', async () => {
  const { ground, admin, projectsOf, begin } = await setUp();
  const [first, second, third] = [await ground.toBeProject(), await ground.toBeProject(), await ground.toBeProject()];
  const made = [
    await begin([first.id]),
    await begin([second.id, third.id]),
    await begin([third.id]),
    await begin([first.id, third.id]),
    await begin([second.id]),
  ];
  const merge = (need: Data, into: Data, intoVersion: number) =>
    admin.done('mergeNeed', { need: need.id, version: need.version, into: into.id, intoVersion }, 'need { version }');

  await merge(first, second, second.version);
  await merge({ ...second, version: second.version + 1 }, third, third.version);
  const pages: string[][] = [];
  for (let after: string | undefined, more = true; more; ) {
    const page: Data = await projectsOf(third.id, `first: 2${after ? `, after: "${after}"` : ''}`);
    pages.push(page.nodes.map(({ id }: Data) => id));
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }

  const newest = made.toReversed();
  expect(pages).toEqual([newest.slice(0, 2), newest.slice(2, 4), newest.slice(4)]);
});

test('residents and units see no projects of a need, and staff none that lie outside their scope', async () => {
  const { county, ground, admin, begin } = await setUp();
  const resident = await county.resident(ground.community, '19900000701');
  const { need } = await resident.done(
    'hearNeed',
    { channel: 'ONLINE', community: ground.community, title: '想学腰鼓', text: '想学。' },
    'need { id version }',
  );
  const scales = { severity: 1, urgency: 1, difficulty: 1, publicInterest: true, feasible: true };
  const sorted = { need: need.id, version: 1, decision: 'PROJECT', category: 'ENVIRONMENT', ...scales };
  await admin.done('triageNeed', sorted, 'need { id }');
  const near = await begin([need.id]);
  const far = await admin.done(
    'createProject',
    { community: county.communities.c, title: '镇上', area: county.code, needs: [need.id] },
    'project { id }',
  );
  const worker = await county.member('COMMUNITY_WORKER', ground.community);
  const farWorker = await county.member('COMMUNITY_WORKER', county.communities.c);
  const document = 'query ($id: ID!) { need(id: $id) { projects { nodes { id } } } }';

  const seen = [await resident.ask(document, { id: need.id }), await worker.ask(document, { id: need.id })];
  const beyond = await farWorker.ask('query ($id: ID!) { project(id: $id) { needCount needs { nodes { title } } } }', {
    id: far.project.id,
  });

  expect(seen.map((data) => data.need.projects.nodes)).toEqual([[], [{ id: near }]]);
  expect(beyond.project).toEqual({ needCount: 1, needs: { nodes: [] } });
});
