import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, test } from 'vitest';
import { createPersonStore } from '../../../functions/data/people-store.ts';
import { createTable } from '../../../functions/data/table.ts';
import type { FocusGroup } from '../../../functions/domain/people/person.ts';
import { readUnits } from '../../support/capacity-units.ts';
import type { Data } from '../../support/client.ts';
import { itemSize } from '../../support/item-size.ts';
import { chose, layClosedBatch } from '../../support/laid-batches.ts';
import { layList, manyTopics } from '../../support/laid-lists.ts';
import { layNeeds } from '../../support/laid-needs.ts';
import { askFor, newTopic, openList } from '../../support/list-steps.ts';
import type { RawItem } from '../../support/raw-reader.ts';
import { newSurvey } from '../../support/survey-steps.ts';
import { testClient } from '../../support/test-table.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();

/** What one piece of work costs, by our own meter, once viewer and county are known to the container. */
const { cost } = world;

const bytesOf = (items: readonly RawItem[]) =>
  items.reduce((sum, item) => sum + itemSize(marshall(item, { removeUndefinedValues: true })), 0);

/** Persons by the ids that needs name, each of a focus group or of none. */
const layPersons = async (owner: string, community: string, ids: readonly string[]) => {
  const table = createTable(testClient(), world.table, owner, async () => undefined);
  const people = createPersonStore({ table, loader: {} as never, cursors: {} as never });
  const groups: readonly (readonly FocusGroup[])[] = [['ELDERLY'], [], ['HARDSHIP', 'DISABLED']];
  const items = ids.flatMap((id, place) => {
    const person = {
      id,
      version: 1,
      community,
      sealed: {},
      masked: { name: '居**' },
      registeredAt: '2026-01-01T00:00:00.000Z',
    };
    return people.add({ ...person, focusGroups: groups[place % 3] ?? [] }, undefined);
  });
  const stamp = { by: 'somebody', at: '', correlation: '' };
  await table.writeAll(items.map((item) => (item as Data).action(stamp).Put.Item));
};

test('computing a list from one batch and 500 needs costs at most a fifth more than its sources read and its entries written once', async () => {
  const county = await world.county();
  const { admin, code, communities } = county;
  const { a } = communities;
  const topics: string[] = [];
  for (let place = 0; place < 40; place += 1) topics.push(await newTopic(admin, a, `第${place}项居民服务需求`));
  const options = topics.map((topic, place) => ({ code: `C${place}`, label: `第${place}门课程`, topics: [topic] }));
  const question = { code: 'COURSES', kind: 'MULTIPLE', title: '您希望开办哪些课程？', required: true, options };
  const survey = await newSurvey(admin, a, { questions: [question] });
  const answers = Array.from({ length: 200 }, (_, place) =>
    chose(a, 'COURSES', [`C${place % 40}`, `C${(place * 7) % 40}`], { focusGroups: place % 2 ? ['ELDERLY'] : [] }),
  );
  const batch = await layClosedBatch(world, survey.id, [a], answers);
  const digest = (place: number) => String(place).padStart(32, '0');
  const needs = await layNeeds(world, a, 500, (place) => ({
    topic: topics[place % 40] ?? null,
    supporter: digest(place),
  }));
  await layPersons(
    code,
    a,
    needs.flatMap(({ requester }) => requester ?? []),
  );
  const list = await openList(admin, a);
  const command = { list: list.id, version: 1, batches: [batch.id] };

  const spent = await cost(() => admin.done('computeNeedsList', command, 'list { id }'));
  const all = await world.raw.under(`${code}#`);
  const heads = (kind: string) => all.filter(({ pk, sk }) => pk.startsWith(`${code}#${kind}#`) && sk === '#A');
  const under = (pk: string) => all.filter((item) => item.pk === pk);
  const written = all.filter(({ pk }) => pk.startsWith(`${code}#LIST#`) && pk.includes('#V#'));
  const token = (id: string) => id.slice(-26);

  const batchItems = under(`${code}#BATCH#${token(batch.id)}`);
  const reading =
    readUnits(bytesOf(heads('NEED')), false) +
    heads('PERSON').filter((item) => needs.some(({ requester }) => requester === item['id'])).length * 0.5 +
    readUnits(bytesOf(heads('TOPIC')), false) +
    batchItems
      .filter(({ sk }) => sk === '#A' || sk.includes(`#TOPICS#${a}`))
      .reduce((sum, item) => sum + readUnits(bytesOf([item]), true), 0) +
    readUnits(bytesOf(under(`${code}#SURVEY#${token(survey.id)}`).filter(({ sk }) => sk.startsWith('V#'))), true);
  const writing = written.reduce((sum, item) => sum + Math.ceil(bytesOf([item]) / 1_024), 0);
  expect(written.filter(({ sk }) => sk.startsWith('E#'))).toHaveLength(40);
  expect(written.filter(({ sk }) => sk.startsWith('S#'))).toHaveLength(540);
  expect(reading).toBeGreaterThan(250);
  expect(spent.rcu).toBeLessThanOrEqual(1.2 * reading);
  expect(spent.wcu).toBeLessThanOrEqual(1.2 * writing);
}, 60_000);

test('supporters are read of those needs that have some, and of no other', async () => {
  const county = await world.county();
  const { admin, communities } = county;
  const topic = await newTopic(admin, communities.a);
  const supported = await askFor(admin, county, topic);
  await askFor(admin, county, topic);
  const contact = { name: '居民某', phone: '19900000301' };
  const { person } = await admin.done('registerPerson', { community: communities.a, contact }, 'person { id }');
  await admin.done('supportNeed', { need: supported.id, version: supported.version, person: person.id }, 'need { id }');
  const [without, list] = [await openList(admin, communities.a, '2025'), await openList(admin, communities.a, '2026')];
  const on = ({ id }: Data) => ({ list: id, version: 1, batches: [], formula: 1 });

  const none = await cost(() => admin.done('computeNeedsList', on(without), 'list { id }'));
  const two = await cost(() => admin.done('computeNeedsList', on(list), 'list { id }'));

  // One query of the one need that has supporters, one batch of persons, and the staged entries.
  expect(two.calls - none.calls).toBe(3);
});

test('the first 20 of 300 entries of a published list, with titles of their sources, take two calls and at most 4 read units', async () => {
  const county = await world.county();
  const { admin, code, communities } = county;
  const list = await layList(world, communities.a, manyTopics(world, code, 300));
  await admin.done('publishNeedsList', { list: list.id, version: 1, number: 1 }, 'list { id }');
  await admin.ask('{ county { code } }');
  const parts = 'parts { votes { value points } support { points } urgency { points } focus { value points } }';
  const entry = `rank previousRank name score ${parts} votes supporters needs coverage sourceTitles`;
  const document = `query ($id: ID!) { needsList(id: $id) { period published { number entries { nodes { ${entry} } } } } }`;

  const spent = await cost(() => admin.ask(document, { id: list.id }));

  expect(spent.calls).toBe(2);
  expect(spent.rcu).toBeLessThanOrEqual(4);
});

test('of a public list of 300 entries the first 20 take one call and at most 3 read units, the next 20 the same, later ones two calls', async () => {
  const county = await world.county();
  const { admin, code, communities } = county;
  const list = await layList(world, communities.a, manyTopics(world, code, 300));
  await admin.done('publishNeedsList', { list: list.id, version: 1, number: 1 }, 'list { id }');
  const everybody = await world.client();
  const parts = 'parts { votes { value points } support { points } urgency { points } focus { value points } }';
  const document = `query ($county: RegionCode!, $community: RegionCode!, $period: String!, $after: String) {
    publicNeedsList(county: $county, community: $community, period: $period) { communityName publishedAt entryCount
      formula { weights { votes } } entries(after: $after) { nodes { rank name score ${parts} } pageInfo { endCursor } } } }`;
  const of = { county: code, community: communities.a, period: list.period };
  const page = async (after: string | null) =>
    (await everybody.ask(document, { ...of, after })).publicNeedsList.entries;
  await page(null);

  let end: string | null = null;
  const spent: unknown[] = [];
  const ranks: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    spent.push(
      await cost(async () => {
        const { nodes, pageInfo }: Data = await page(end);
        ranks.push(...nodes.map(({ rank }: Data) => rank));
        end = pageInfo.endCursor;
      }),
    );
  }

  expect(ranks).toEqual(Array.from({ length: 60 }, (_, place) => place + 1));
  expect(spent).toMatchObject([{ calls: 1 }, { calls: 1 }, { calls: 2 }]);
  for (const { rcu } of spent as Data[]) expect(rcu).toBeLessThanOrEqual(3);
});

test('each command on a list of 300 entries takes the trips and write units that data/README.md tells', async () => {
  const county = await world.county();
  const { admin, code, communities } = county;
  const { a } = communities;
  const topics = manyTopics(world, code, 300);
  const list = await layList(world, a, topics);
  const weights = { votes: 40, support: 30, urgency: 10, focus: 20 };
  const on = (version: number) => ({ list: list.id, version });
  const move = { ...on(1), topic: topics[9]?.topic, toRank: 1, reason: '因'.repeat(100) };

  const spent = {
    open: await cost(() => openList(admin, a)),
    revise: await cost(() =>
      admin.done('reviseFormula', { version: 1, weights, focusGroups: ['ELDERLY'] }, 'formula { number }'),
    ),
    move: await cost(() => admin.done('moveEntry', move, 'list { id }')),
    publish: await cost(() => admin.done('publishNeedsList', { ...on(2), number: 2 }, 'list { id }')),
    start: await cost(() => admin.done('startProject', { list: list.id, number: 2, rank: 1 }, 'project { id }')),
    withdraw: await cost(() => admin.done('withdrawNeedsList', on(3), 'list { id }')),
  };

  const { open, revise, move: moved, publish, start, withdraw } = spent;
  expect([open.calls, revise.calls, withdraw.calls]).toEqual([2, 2, 2]);
  // What is read, then 300 entries, or for everybody the 260 beyond the top, by 25, then the transaction.
  expect([moved.calls, publish.calls, start.calls]).toEqual([16, 16, 5]);
  expect(open.wcu).toBeLessThanOrEqual(10);
  expect(revise.wcu).toBeLessThanOrEqual(8);
  expect(moved.wcu).toBeLessThanOrEqual(12 + 300);
  expect(publish.wcu).toBeLessThanOrEqual(20 + 260);
  expect(start.wcu).toBeLessThanOrEqual(20);
  expect(withdraw.wcu).toBeLessThanOrEqual(20);
});
