import { expect, test } from 'vitest';
import { newBoard, newBrand } from '../../../support/brand-steps.ts';
import { groundAt } from '../../../support/ground.ts';
import { layList } from '../../../support/laid-lists.ts';
import { layNeeds } from '../../../support/laid-needs.ts';
import { askFor, compute, newTopic, openList } from '../../../support/list-steps.ts';
import { codes, staffOf } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const fields = `project { id version title needCount brand { id } board { id } partners { name } lead { id }
  startedFrom { number rank topic { id } } history { nodes { type } } }`;

test('a project is told what it is told, and stands on no need that was sorted otherwise, closed or merged since', async () => {
  const county = await world.county();
  const { admin, communities } = county;
  const { a } = communities;
  const { socialWorker } = await staffOf(county);
  const ground = await groundAt(world, county, a);
  const board = await newBoard(admin, await newBrand(admin, '益乐万家'), '逸动社群');
  const partner = await ground.talent();
  const topic = await newTopic(admin, a, '腰鼓课');
  const kept = await askFor(admin, county, topic);
  const merged = await askFor(admin, county, topic);
  await askFor(admin, county, topic, {}, { decision: 'DIRECT' });
  const list = await compute(admin, await openList(admin, a));
  const into = { need: merged.id, version: merged.version, into: kept.id, intoVersion: kept.version };
  await admin.done('mergeNeed', into, 'need { id }');

  const told = { title: '银龄腰鼓班', board: board.id, partners: [partner.id], lead: socialWorker.id };
  const start = { list: list.id, number: 1, rank: 1, ...told };
  const { project } = await socialWorker.done('startProject', start, fields);
  const { need } = await admin.ask('query ($id: ID!) { need(id: $id) { projects { nodes { id } } } }', { id: kept.id });
  const [event] = (await world.raw.under(`${county.code}#PROJECT#${project.id.slice(-26)}`)).filter(
    ({ type }) => type === 'project.created',
  );

  expect(project).toMatchObject({
    title: '银龄腰鼓班',
    needCount: 1,
    board: { id: board.id },
    partners: [{}],
    lead: { id: socialWorker.id },
    startedFrom: { number: 1, rank: 1, topic: { id: topic } },
  });
  expect(need.projects.nodes).toEqual([{ id: project.id }]);
  expect(event?.['data']).toMatchObject({ needs: 1, list: list.id, listNumber: 1, rank: 1, topic });
});

test('of hundreds of needs the 60 that weigh most are linked', async () => {
  const county = await world.county();
  const { admin, communities } = county;
  const topic = await newTopic(admin, communities.a);
  await layNeeds(world, communities.a, 150, () => ({ topic }));
  const list = await compute(admin, await openList(admin, communities.a));

  const { project } = await admin.done('startProject', { list: list.id, number: 1, rank: 1 }, fields);

  expect(project.needCount).toBe(60);
});

test('a list, version or rank that is not there is refused, and so is what createProject refuses', async () => {
  const county = await world.county();
  const { admin, code, communities } = county;
  const { a, c } = communities;
  const topic = await newTopic(admin, a);
  const list = await layList(world, a, [{ topic, name: '腰鼓', votes: 3 }]);
  const elsewhere = await county.member('SOCIAL_WORKER', c);
  const on = { list: list.id, number: 1, rank: 1 };

  const refused = [
    await elsewhere.act('startProject', on),
    await admin.act('startProject', { ...on, list: `${code}-list-${'0'.repeat(26)}` }),
    await admin.act('startProject', { ...on, number: 2 }),
    await admin.act('startProject', { ...on, rank: 2 }),
    await admin.act('startProject', { ...on, title: '' }),
    await admin.act('startProject', { ...on, partners: [`${code}-partner-${'0'.repeat(26)}`] }),
  ];

  expect(refused.map(codes)).toEqual([
    ['NOT_FOUND'],
    ['NOT_FOUND'],
    ['NOT_FOUND'],
    ['NOT_FOUND'],
    ['TEXT_EMPTY'],
    ['NOT_FOUND'],
  ]);
  expect(refused[0].userErrors).toEqual(refused[1].userErrors);
  expect(refused.map(({ userErrors }) => userErrors[0].field)).toEqual([
    ['list'],
    ['list'],
    ['number'],
    ['rank'],
    ['title'],
    ['partners', '0'],
  ]);
});

test('a project is for the topics of its needs, also of those that are linked later; one that is taken off leaves its topic', async () => {
  const county = await world.county();
  const { admin, communities } = county;
  const { a } = communities;
  const [drum, yoga] = [await newTopic(admin, a), await newTopic(admin, a)];
  const [first, second] = [await askFor(admin, county, drum), await askFor(admin, county, yoga)];
  const list = await layList(world, a, [
    { topic: drum, name: '腰鼓', votes: 3 },
    { topic: yoga, name: '瑜伽', votes: 2 },
  ]);
  const covered = async () => {
    const document = `query ($id: ID!) { needsList(id: $id) { latest { entries { nodes { projects { id } } } } } }`;
    const { entries } = (await admin.ask(document, { id: list.id })).needsList.latest;
    return entries.nodes.map(({ projects }: { projects: unknown[] }) => projects.length);
  };

  const created = await admin.done('createProject', { community: a, title: '课堂', needs: [first.id] }, fields);
  const one = await covered();
  const on = { project: created.project.id, version: 1 };
  await admin.done('linkNeeds', { ...on, needs: [second.id] }, fields);
  const both = await covered();
  await admin.done('unlinkNeed', { ...on, version: 2, need: second.id }, fields);
  const left = await covered();
  await admin.done('cancelProject', { ...on, version: 3, reason: '场地维修' }, fields);
  const none = await covered();

  expect([one, both, left, none]).toEqual([
    [1, 0],
    [1, 1],
    [1, 1],
    [0, 0],
  ]);
});
