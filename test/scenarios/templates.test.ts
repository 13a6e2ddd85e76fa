import { expect, test } from 'vitest';
import { newBoard, newBrand } from '../support/brand-steps.ts';
import { codes } from '../support/need-steps.ts';
import { projectIn } from '../support/project-steps.ts';
import { libraryOf, newTemplate, templateFields, words } from '../support/template-steps.ts';
import { createWorld } from '../support/world.ts';

const world = await createWorld();

const read = `query ($id: ID!) { template(id: $id) {
  title boardTheme focusGroups reached { persons personTimes } total shared text steps risks evidence lines { kind name quantity unit } project { title }
} }`;
const lines = [{ kind: 'GOODS', name: '腰鼓', quantity: 20, unit: '面' }];

test('what worked in one community is started in another, by people who do not see the first', async () => {
  const county = await world.county();
  const { a, c } = county.communities;
  const socialWorker = await county.member('SOCIAL_WORKER', a);
  const elsewhere = await county.member('COMMUNITY_WORKER', c);
  const board = await newBoard(county.admin, await newBrand(county.admin, '益乐万家'), '逸动社群', { theme: '动' });
  const first = { community: a, board: board.id, lead: socialWorker.id, focusGroups: ['ELDERLY'], lines };
  const origin = await projectIn(county.admin, 'EVALUATED', { ...first, place: '甲社区活动室' });

  const template = await newTemplate(socialWorker, origin);
  const { project } = await socialWorker.ask(
    'query ($id: ID!) { project(id: $id) { evaluation { reached { persons personTimes } total } } }',
    { id: origin.id },
  );
  const library = await libraryOf(elsewhere);
  const seen = await elsewhere.ask(read, { id: template.id });
  const began = { community: c, title: '丙社区腰鼓队', template: template.id, startsOn: '2027-03-01' };
  const fields = `project { id version state title startsOn focusGroups needCount text place risks goals { sessions }
    lines { kind name quantity unit } partners { name } lead { id } brand { id } board { id }
    template { id title project { id } } }`;
  const { project: begun } = await elsewhere.done('createProject', began, fields);
  const beyond = await elsewhere.act('createProject', { ...began, community: a });
  const own = { goals: { sessions: 8, persons: 20, personTimes: 160 }, endsOn: '2027-05-31', lead: elsewhere.id };
  const revised = await elsewhere.done('reviseProject', { project: begun.id, version: 1, ...own }, fields);
  const handedIn = await elsewhere.done('submitProject', { project: begun.id, version: 2 }, 'project { state }');

  const told = { text: '每周两次，教社区老年人打腰鼓。', risks: '老年人跌倒：配两名志愿者看护。', lines };
  expect(library).toEqual(['社区腰鼓队']);
  expect(seen.template).toEqual({
    ...words,
    ...told,
    boardTheme: '动',
    focusGroups: ['ELDERLY'],
    ...project.evaluation,
    project: null,
  });
  expect(begun).toMatchObject({ title: '丙社区腰鼓队', state: 'DRAFT', ...told, focusGroups: ['ELDERLY'] });
  expect(begun).toMatchObject({ place: null, goals: null, lead: null, brand: null, board: null, needCount: 0 });
  expect(begun).toMatchObject({ partners: [], template: { id: template.id, title: '社区腰鼓队', project: null } });
  expect(codes(beyond)).toEqual(['NOT_FOUND']);
  expect(revised.project).toMatchObject({ ...told, template: { id: template.id } });
  expect(handedIn.project.state).toBe('SUBMITTED');
});

test('the administrator marks what the province is to see, and takes out of the library what is out of date', async () => {
  const county = await world.county();
  const { admin } = county;
  const worker = await county.member('COMMUNITY_WORKER', county.communities.b);
  const origin = await projectIn(admin, 'EVALUATED', {
    community: county.communities.a,
    lead: (await county.member('SOCIAL_WORKER', county.communities.a)).id,
  });
  const old = await newTemplate(admin, origin, { title: '旧办法' });
  const better = await newTemplate(admin, origin, { title: '新办法' });
  const { project } = await worker.done(
    'createProject',
    { community: county.communities.b, title: '乙社区腰鼓队', template: old.id },
    'project { id }',
  );

  const shared = await admin.done('shareTemplate', { template: better.id, version: 1, shared: true }, templateFields);
  const archived = await admin.done('archiveTemplate', { template: old.id, version: 1 }, templateFields);
  const again = await worker.act('createProject', {
    community: county.communities.b,
    title: '又一支',
    template: old.id,
  });
  const library = await libraryOf(worker);
  const still = await worker.ask(
    'query ($p: ID!, $t: ID!) { project(id: $p) { template { title archived } } template(id: $t) { archived } }',
    { p: project.id, t: old.id },
  );

  expect(shared.template).toMatchObject({ version: 2, shared: true, archived: false });
  expect(archived.template).toMatchObject({ version: 2, archived: true });
  expect(again.userErrors).toMatchObject([{ code: 'ARCHIVED', field: ['template'] }]);
  expect(library).toEqual(['新办法']);
  expect(still).toEqual({ project: { template: { title: '旧办法', archived: true } }, template: { archived: true } });
});

test('the library is the staff’s: to residents and units the id of a template is the id of nothing', async () => {
  const county = await world.county();
  const { a, c } = county.communities;
  const worker = await county.member('COMMUNITY_WORKER', c);
  const others = [await county.resident(a, '19900000002'), await county.member('UNIT_HANDLER', county.unit)];
  const lead = (await county.member('SOCIAL_WORKER', a)).id;
  const { id } = await newTemplate(county.admin, await projectIn(county.admin, 'EVALUATED', { community: a, lead }));
  const node = 'query ($id: ID!) { node(id: $id) { __typename id } }';

  const seen = await worker.ask(node, { id });
  const unseen = await Promise.all(others.map((other) => other.ask(node, { id })));

  expect(seen).toEqual({ node: { __typename: 'Template', id } });
  expect(unseen).toEqual([{ node: null }, { node: null }]);
});
