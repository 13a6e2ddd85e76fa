import { expect, test } from 'vitest';
import { groundAt } from '../../../support/ground.ts';
import { codes } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const setUp = async () => {
  const county = await world.county();
  return { county, admin: county.admin, ground: await groundAt(world, county, county.communities.a) };
};

const shown = async (project: string) => {
  const document = `query ($id: ID!) { publicProject(id: $id) { feedback(first: 2) {
    nodes { rating words at } pageInfo { hasNextPage } } } }`;
  return (await (await world.client()).ask(document, { id: project })).publicProject.feedback;
};

test('words are published at the version seen, once; without words, of a need or out of reach there is nothing to publish', async () => {
  const { county, admin, ground } = await setUp();
  const far = await county.member('COMMUNITY_WORKER', county.communities.c);
  const said = await ground.said();
  const dumb = { project: said.project, person: await ground.person(), rating: 2 };
  const { feedback: silent } = await admin.done('giveFeedback', dumb, 'feedback { id }');
  const onNeed = { need: (await ground.answered()).id, person: await ground.person(), rating: 1, words: '等了很久' };
  const { feedback: ofNeed } = await admin.done('giveFeedback', onNeed, 'feedback { id }');

  const refused = [
    await far.act('publishFeedback', said),
    await admin.act('publishFeedback', { ...said, feedback: ofNeed.id }),
    await admin.act('publishFeedback', { ...said, feedback: silent.id }),
    await admin.act('publishFeedback', { ...said, version: 2 }),
  ];
  await admin.done('publishFeedback', said, 'feedback { id }');
  const again = await admin.done('publishFeedback', { ...said, version: 2 }, 'feedback { version }');

  expect(refused.map(({ userErrors }) => userErrors)).toMatchObject([
    [{ code: 'NOT_FOUND', field: ['project'] }],
    [{ code: 'NOT_FOUND', field: ['feedback'] }],
    [{ code: 'TEXT_EMPTY', field: ['feedback'] }],
    [{ code: 'CONFLICT', currentVersion: 1 }],
  ]);
  expect(again.feedback).toEqual({ version: 2 });
  expect((await shown(said.project)).nodes).toHaveLength(1);
});

test('what was published last stands first, and the public copy holds nothing that tells who spoke', async () => {
  const { county, admin, ground } = await setUp();
  const { project } = await ground.said();
  const words = ['第一句', '第二句', '第三句'];
  const saidAt = new Date(world.clock.now()).toISOString();
  const given: string[] = [];
  for (const each of words) {
    const told = { project, person: await ground.person(), rating: 4, words: each };
    given.push((await admin.done('giveFeedback', told, 'feedback { id }')).feedback.id);
  }

  for (const feedback of given.toReversed()) {
    world.clock.advance(60);
    await admin.done('publishFeedback', { project, feedback, version: 1 }, 'feedback { id }');
  }

  const page = await shown(project);
  expect(page.nodes.map(({ words: each }: { words: string }) => each)).toEqual(['第一句', '第二句']);
  expect(page.pageInfo).toEqual({ hasNextPage: true });
  const copies = (await world.raw.under(`${county.code}#PUBLIC#PROJECT#`)).filter(({ sk }) =>
    sk.startsWith('FEEDBACK#'),
  );
  expect(copies.map((copy) => Object.keys(copy).toSorted())).toEqual(words.map(() => ['pk', 'rating', 'sk', 'words']));
  expect(JSON.stringify([page, copies])).not.toContain(saidAt);
});

test('words may be taken back when the project was called off, and are not published any more', async () => {
  const { county, admin, ground } = await setUp();
  const said = await ground.said();
  await admin.done('publishFeedback', said, 'feedback { id }');
  const { project } = await admin.ask('query ($id: ID!) { project(id: $id) { version } }', { id: said.project });
  const cancel = { project: said.project, version: project.version, reason: '台风' };
  await admin.done('cancelProject', cancel, 'project { id }');

  const back = await admin.done('withdrawFeedback', { ...said, version: 2 }, 'feedback { publishedAt }');
  const again = await admin.act('publishFeedback', { ...said, version: 3 });

  const types = (await world.raw.under(`${county.code}#INTAKE#FEEDBACK#`)).flatMap(({ type }) => type ?? []);
  expect(back.feedback).toEqual({ publishedAt: null });
  expect(codes(again)).toEqual(['WRONG_STATE']);
  expect((await shown(said.project)).nodes).toEqual([]);
  expect(types).toEqual(['feedback.given', 'feedback.published', 'feedback.withdrawn']);
});
