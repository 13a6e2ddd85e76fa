import { expect, test } from 'vitest';
import type { Client, Data } from '../../../support/client.ts';
import { createKill } from '../../../support/kill.ts';
import { layList, manyTopics } from '../../../support/laid-lists.ts';
import { layNeeds } from '../../../support/laid-needs.ts';
import { openList } from '../../../support/list-steps.ts';
import type { SeededCounty } from '../../../support/seed-county.ts';
import { createWorld } from '../../../support/world.ts';

const kill = createKill();
const world = await createWorld({ kill });
const size = 300;

/** Sends a command that is killed before each of its writes in turn, then once more; `between` looks at what is seen. */
const sendUntilDone = async (by: Client, mutation: string, input: object, between: () => Promise<unknown>) => {
  const sent = { ...input, idempotencyKey: `killed-${mutation}` };
  const seen: unknown[] = [];
  for (let before = 1; before < 100; before += 1) {
    Object.assign(kill, { before, writes: 0 });
    const answer = await by.act(mutation, sent).catch(() => undefined);
    Object.assign(kill, { before: Number.POSITIVE_INFINITY, writes: 0 });
    if (answer) return { kills: before - 1, refused: answer.userErrors, seen };
    seen.push(await between());
  }
  throw new Error('It was never done');
};

const ranksOf = async (by: Client, { id }: Data): Promise<readonly Data[]> => {
  const all: Data[] = [];
  let after: string | null = null;
  do {
    const document: string = `query ($id: ID!, $after: String) { needsList(id: $id) { latest {
      entries(first: 100, after: $after) { nodes { rank previousRank topic: name } pageInfo { hasNextPage endCursor } } } } }`;
    const { entries }: Data = (await by.ask(document, { id, after })).needsList.latest;
    all.push(...entries.nodes);
    after = entries.pageInfo.hasNextPage ? entries.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
};

const headOf = async (by: Client, { id }: Data) => {
  const document = `query ($id: ID!) { needsList(id: $id) { version latest { number } published { number }
    versions { nodes { number } } } }`;
  return (await by.ask(document, { id })).needsList;
};

const publicOf = async ({ code, communities: { a } }: SeededCounty, period: string) => {
  const document = `query ($county: RegionCode!, $community: RegionCode!, $period: String!) {
    publicNeedsList(county: $county, community: $community, period: $period) { number entries(first: 100) {
      nodes { rank name } pageInfo { hasNextPage endCursor } } } }`;
  return (await (await world.client()).ask(document, { county: code, community: a, period })).publicNeedsList;
};

test('a computation of 300 entries that is killed anywhere shows nothing, and sent again it is done once', async () => {
  const county = await world.county();
  const { admin, communities, code } = county;
  const topics = manyTopics(world, code, size);
  await layNeeds(world, communities.a, size, (place) => ({ topic: topics[place]?.topic ?? null }));
  const list = await openList(admin, communities.a);

  const command = { list: list.id, version: list.version, batches: [] };
  const done = await sendUntilDone(admin, 'computeNeedsList', command, () => headOf(admin, list));
  const head = await headOf(admin, list);
  const ranks = await ranksOf(admin, list);
  const under = await world.raw.under(`${code}#LIST#`);

  expect(done.kills).toBeGreaterThan(24);
  expect(done.refused).toEqual([]);
  expect(new Set(done.seen.map((seen) => JSON.stringify(seen)))).toEqual(
    new Set([JSON.stringify({ version: 1, latest: null, published: null, versions: { nodes: [] } })]),
  );
  expect(head).toEqual({ version: 2, latest: { number: 1 }, published: null, versions: { nodes: [{ number: 1 }] } });
  expect(ranks.map(({ rank }) => rank)).toEqual(Array.from({ length: size }, (_, place) => place + 1));
  // Each try staged the same under the same digest: nothing is left beside.
  expect(under.filter(({ sk }) => sk.startsWith('E#'))).toHaveLength(size);
  expect(under.filter(({ sk }) => sk.startsWith('S#'))).toHaveLength(size);
}, 120_000);

test('a move in 300 entries that is killed anywhere leaves the latest version as it was until it is done', async () => {
  const county = await world.county();
  const { admin, communities, code } = county;
  const topics = manyTopics(world, code, size);
  const list = await layList(world, communities.a, topics);
  const before = await ranksOf(admin, list);

  const command = { list: list.id, version: 1, topic: topics[199]?.topic, toRank: 3, reason: '残疾人家庭急需' };
  const done = await sendUntilDone(admin, 'moveEntry', command, async () => (await headOf(admin, list)).latest);
  const after = await ranksOf(admin, list);
  const first = await admin.ask(
    `query ($id: ID!) { needsList(id: $id) { latest { entries(first: 4) { nodes { rank name sources { nodes {
      ... on ListedOption { title } } } } } } versionNumbered(number: 1) { entries(first: 3) { nodes { name } } } } }`,
    { id: list.id },
  );

  expect(done.kills).toBeGreaterThan(12);
  expect(done.refused).toEqual([]);
  expect(new Set(done.seen.map((seen) => JSON.stringify(seen)))).toEqual(new Set(['{"number":1}']));
  expect(after).toHaveLength(size);
  expect(after.map(({ topic }) => topic).sort()).toEqual(before.map(({ topic }) => topic).sort());
  expect(after.every(({ previousRank, topic }) => before[previousRank - 1].topic === topic)).toBe(true);
  // What speaks for the entries lies under the version that was computed, and is found from the one that was not.
  expect(first.needsList.latest.entries.nodes[2]).toEqual({
    rank: 3,
    name: topics[199]?.name,
    sources: { nodes: [{ title: `${topics[199]?.name}课程` }] },
  });
  expect(first.needsList.versionNumbered.entries.nodes[2].name).toBe(topics[2]?.name);
}, 120_000);

test('a publication of 300 entries that is killed anywhere shows nothing of it until it shows all', async () => {
  const county = await world.county();
  const { admin, communities, code } = county;
  const list = await layList(world, communities.a, manyTopics(world, code, size));

  const command = { list: list.id, version: 1, number: 1 };
  const done = await sendUntilDone(admin, 'publishNeedsList', command, () => publicOf(county, list.period));
  const shown = await publicOf(county, list.period);

  expect(done.kills).toBeGreaterThan(10);
  expect(done.refused).toEqual([]);
  expect(new Set(done.seen)).toEqual(new Set([null]));
  expect(shown.number).toBe(1);
  expect(shown.entries.nodes.map(({ rank }: Data) => rank)).toEqual(
    Array.from({ length: 100 }, (_, place) => place + 1),
  );
  expect(shown.entries.pageInfo.hasNextPage).toBe(true);
}, 120_000);
