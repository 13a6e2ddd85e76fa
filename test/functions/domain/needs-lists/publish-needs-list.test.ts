import { expect, test } from 'vitest';
import type { Client, Data } from '../../../support/client.ts';
import { layList, manyTopics } from '../../../support/laid-lists.ts';
import { askFor, compute, listFields, newTopic, openList, publicList } from '../../../support/list-steps.ts';
import { codes, staffOf } from '../../../support/need-steps.ts';
import type { SeededCounty } from '../../../support/seed-county.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();
const everybody = await world.client();

const publish = async (by: Client, { id, version }: Data, number: number): Promise<Data> =>
  (await by.done('publishNeedsList', { list: id, version, number }, listFields)).list;

const pageOf = async ({ code, communities }: SeededCounty, period: string, page: string): Promise<Data> =>
  everybody.send(
    `query ($county: RegionCode!, $community: RegionCode!, $period: String!) {
      publicNeedsList(county: $county, community: $community, period: $period) { number
        entries(${page}) { nodes { rank name } pageInfo { hasNextPage endCursor } } } }`,
    { county: code, community: communities.a, period },
  );

test('pages of two publications never mix: a cursor of the one that was replaced is nobody’s any more', async () => {
  const county = await world.county();
  const { admin, code, communities } = county;
  const topics = manyTopics(world, code, 60);
  const list = await layList(world, communities.a, topics);
  const first = await publish(admin, list, 1);
  const page = await pageOf(county, list.period, 'first: 50');
  const { endCursor } = page.data.publicNeedsList.entries.pageInfo;

  const goesOn = await pageOf(county, list.period, `first: 50, after: "${endCursor}"`);
  const move = { list: list.id, version: first.version, topic: topics[59]?.topic, toRank: 1, reason: '急需' };
  const moved = (await admin.done('moveEntry', move, listFields)).list;
  const still = await pageOf(county, list.period, `first: 50, after: "${endCursor}"`);
  await publish(admin, moved, 2);
  const replaced = await pageOf(county, list.period, `first: 50, after: "${endCursor}"`);
  const anew = await pageOf(county, list.period, 'first: 2');

  const ranks = (answer: Data) => answer.data.publicNeedsList.entries.nodes.map(({ rank }: Data) => rank);
  expect(ranks(page)).toEqual(Array.from({ length: 50 }, (_, place) => place + 1));
  expect(ranks(goesOn)).toEqual(Array.from({ length: 10 }, (_, place) => place + 51));
  expect(goesOn.data.publicNeedsList.entries.pageInfo.hasNextPage).toBe(false);
  expect(still).toEqual(goesOn);
  expect(replaced.errors[0].extensions.code).toBe('BAD_CURSOR');
  expect(anew.data.publicNeedsList).toMatchObject({
    number: 2,
    entries: { nodes: [{ name: topics[59]?.name }, {}] },
  });
});

test('everybody reads nothing of sources, topics’ ids, people or reasons, whatever is looked at in the table', async () => {
  const county = await world.county();
  const { a } = county.communities;
  const { socialWorker } = await staffOf(county);
  const topic = await newTopic(socialWorker, a, '腰鼓课');
  for (let place = 0; place < 6; place += 1) {
    const contact = { name: '居民某', phone: `1990000040${place}` };
    await askFor(socialWorker, county, topic, { title: '楼上老人想学腰鼓', contact });
  }
  const list = await compute(socialWorker, await openList(socialWorker, a));
  await publish(socialWorker, list, 1);

  const shown = await publicList(everybody, county, a);
  const copies = await world.raw.under(`${county.code}#PUBLIC#${a}`);
  const told = JSON.stringify(copies);

  expect(shown.entries.nodes[0].name).toBe('腰鼓课');
  expect(copies.map(({ sk }) => sk).sort()).toEqual(['LIST#2026', 'TOP#2026']);
  expect(told).toContain('腰鼓课');
  for (const inside of ['楼上老人想学腰鼓', topic.slice(-26), '居民', 'supporters', 'sourceTitles', 'coverage']) {
    expect(told).not.toContain(inside);
  }
});

test('what is shown tells how ranks changed since what was published before, not since what was not', async () => {
  const county = await world.county();
  const { admin, code, communities } = county;
  const topics = manyTopics(world, code, 3);
  const list = await layList(world, communities.a, topics);
  const move = (version: number, place: number, toRank: number) =>
    admin.done(
      'moveEntry',
      { list: list.id, version, topic: topics[place]?.topic, toRank, reason: '急需' },
      listFields,
    );

  const first = await publish(admin, list, 1);
  await move(first.version, 2, 1);
  const { list: third } = await move(first.version + 1, 1, 1);
  await publish(admin, third, 3);
  const { entries } = await publicList(everybody, county, communities.a, list.period);

  // 1 2 3, then 3 1 2, which nobody saw, then 2 3 1.
  expect(entries.nodes.map(({ name, previousRank }: Data) => [name, previousRank])).toEqual([
    [topics[1]?.name, 2],
    [topics[2]?.name, 3],
    [topics[0]?.name, 1],
  ]);
});

test('a community’s published lists stand by period, the newest first, and a suspended county shows none', async () => {
  const county = await world.county();
  const { admin, code, communities, provinceAdmin } = county;
  const { a } = communities;
  for (const period of ['2024-Q3', '2024-Q4', '2023']) {
    await publish(admin, await layList(world, a, manyTopics(world, code, 2), period), 1);
  }
  await layList(world, a, manyTopics(world, code, 2), '2025');
  const document = `query ($county: RegionCode!, $community: RegionCode!) {
    publicNeedsLists(county: $county, community: $community) { nodes { period entryCount entries { nodes { rank } } } }
    publicNeedsList(county: $county, community: $community, period: "2024-Q3") { period } }`;
  const of = { county: code, community: a };

  const shown = await everybody.ask(document, of);
  await provinceAdmin.done('suspendCounty', { county: code }, 'county { state }');
  world.clock.advance(10);
  const suspended = await everybody.ask(document, of);

  expect(shown.publicNeedsLists.nodes).toEqual(
    ['2024-Q4', '2024-Q3', '2023'].map((period) => ({
      period,
      entryCount: 2,
      entries: { nodes: [{ rank: 1 }, { rank: 2 }] },
    })),
  );
  expect(shown.publicNeedsList).toEqual({ period: '2024-Q3' });
  expect(suspended).toEqual({ publicNeedsLists: { nodes: [] }, publicNeedsList: null });
});

test('a version that is not there is refused; the one that is shown stays, and what is not shown is not taken back', async () => {
  const county = await world.county();
  const { admin, code, communities } = county;
  const list = await layList(world, communities.a, manyTopics(world, code, 2));

  const none = await admin.act('publishNeedsList', { list: list.id, version: 1, number: 2 });
  const nothing = await admin.done('withdrawNeedsList', { list: list.id, version: 1 }, listFields);
  const once = await publish(admin, list, 1);
  const twice = await publish(admin, once, 1);
  const old = await admin.act('withdrawNeedsList', { list: list.id, version: 1 });

  expect(none.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['number'] }]);
  expect(nothing.list).toMatchObject({ version: 1, published: null });
  expect(twice).toEqual(once);
  expect(codes(old)).toEqual(['CONFLICT']);
});
