import { expect, test } from 'vitest';
import type { EventKind } from '../../functions/domain/event-kind.ts';
import type { Client, Data } from '../support/client.ts';
import { feedOf, wholeFeed } from '../support/feed-owner.ts';
import { groundAt } from '../support/ground.ts';
import { hear, staffOf, triage } from '../support/need-steps.ts';
import { createWorld } from '../support/world.ts';

const world = await createWorld();

const fields = 'nodes { id type kind version at region subject data cursor } pageInfo { hasNextPage endCursor }';
const document = `query ($first: Int!, $after: String, $filter: EventFilter) {
  events(first: $first, after: $after, filter: $filter) { ${fields} }
}`;

const page = async (by: Client, args: object = {}) => (await by.ask(document, { first: 100, ...args })).events;

/** All that somebody is told, page by page, and where it ends. */
const all = async (by: Client, { first = 7, ...args }: { first?: number; after?: string; filter?: object } = {}) => {
  const told: Data[] = [];
  for (let { after } = args; ; ) {
    const { nodes, pageInfo } = await page(by, { ...args, first, after });
    told.push(...nodes);
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return { told, end: pageInfo.endCursor };
  }
};

const aCounty = async () => {
  const county = await world.county();
  const staff = await staffOf(county);
  const { need } = await hear(staff.clerk, county);
  await staff.socialWorker.done('triageNeed', triage(need), 'need { id }');
  const ground = await groundAt(world, county, county.communities.a);
  const project = await ground.project('DRAFT');
  await world.tick();
  return { county, ...staff, ground, need, project };
};

test('an administrator reads the whole feed, page by page, as the records have it', async () => {
  const { county } = await aCounty();

  const { told } = await all(county.admin);

  const feed = await wholeFeed(await feedOf(world, county.code));
  expect(told.map(({ id, type }) => ({ id, type }))).toEqual(feed.map(({ id, type }) => ({ id, type })));
  expect(told.length).toBeGreaterThan(15);
});

test('an integrator is told of the kinds that it was granted, and goes on from where another process stopped', async () => {
  const { county, clerk, need } = await aCounty();
  const platform = await county.integrator(['NEED']);
  const before = await all(platform);
  await clerk.done('noteNeed', { need: need.id, version: 2, text: '已电话联系' }, 'need { id }');
  await world.tick();

  const { told } = await all(await county.integrator(['NEED', 'LIST']), { after: before.end });

  expect(before.told.map(({ type }) => type)).toEqual(expect.arrayContaining(['need.heard', 'need.triaged']));
  expect(new Set(before.told.map(({ kind }) => kind))).toEqual(new Set(['NEED']));
  expect(told.map(({ type, subject, version }) => [type, subject, version])).toEqual([['need.noted', need.id, 3]]);
});

test('an event tells codes and ids, and neither who did it nor what only consumers see', async () => {
  const { county, socialWorker, need } = await aCounty();
  const member = await county.member('COMMUNITY_WORKER', county.communities.a);
  await socialWorker.done('assignNeed', { need: need.id, version: 2, member: member.id }, 'need { id }');
  await world.tick();

  const { told } = await all(await county.integrator(['NEED']), { filter: { types: ['need.assigned'] } });

  expect(told).toEqual([
    {
      id: `${need.id}:3`,
      type: 'need.assigned',
      kind: 'NEED',
      version: 3,
      at: expect.any(String),
      region: county.communities.a,
      subject: need.id,
      data: { unit: null, partner: null },
      cursor: expect.any(String),
    },
  ]);
});

test('a worker is told of what happened within the own scope, and of no membership', async () => {
  const { county } = await aCounty();
  const { a, b } = county.communities;
  const [here, there, everywhere] = [
    await county.member('COMMUNITY_WORKER', a),
    await county.member('SOCIAL_WORKER', b),
    await county.member('SOCIAL_WORKER', county.code),
  ];

  const [own, other, wide] = [await all(here), await all(there), await all(everywhere)];

  expect(new Set(own.told.map(({ region }) => region))).toEqual(new Set([a]));
  expect(other.told).toEqual([]);
  expect(other.end).toBe(own.end);
  const kinds = new Set(wide.told.map(({ kind }) => kind));
  expect(kinds.has('UNIT')).toBe(true);
  expect(kinds.has('MEMBER')).toBe(false);
});

test('a filter names kinds, types, a region and a project, and the cursor steps over what it drops', async () => {
  const { county, project } = await aCounty();
  const { admin, communities, code } = county;
  const counts = (filter: object) => all(admin, { filter });

  const [kinds, types, township, ofProject, nothing, everything] = [
    await counts({ kinds: ['BRAND', 'PARTNER'] }),
    await counts({ types: ['project.created'] }),
    await counts({ region: communities.a.slice(0, 9), kinds: ['NEED'] }),
    await counts({ project: project.id }),
    await counts({ region: communities.c }),
    await counts({}),
  ];

  expect(new Set(kinds.told.map(({ kind }) => kind))).toEqual(new Set(['PARTNER']));
  expect(types.told.map(({ data }) => data.needs)).toEqual([1]);
  expect(new Set(township.told.map(({ kind }) => kind))).toEqual(new Set(['NEED']));
  expect(ofProject.told.map(({ subject }) => subject)).toEqual([project.id]);
  expect(nothing.told).toEqual([]);
  expect(new Set([kinds, types, township, ofProject, nothing, everything].map(({ end }) => end)).size).toBe(1);
  expect(code).toHaveLength(6);
});

test('a type that no event has is refused, and so is a cursor of another county', async () => {
  const [{ county }, other] = [await aCounty(), await aCounty()];
  const { end } = await all(other.county.admin);
  const refusal = async (variables: object) =>
    (await county.admin.send(document, { first: 5, ...variables })).errors.map(({ extensions }) => extensions['code']);

  const refused = [await refusal({ filter: { types: ['need.herd'] } }), await refusal({ after: end })];

  expect(refused).toEqual([['BAD_USER_INPUT'], ['BAD_CURSOR']]);
});

test('whoever comes from before what is kept is told to read everything anew, and from where to go on', async () => {
  const { county, need, clerk } = await aCounty();
  const old = (await page(county.admin, { first: 3 })).pageInfo.endCursor;
  const { table } = await feedOf(world, county.code);
  await table.update({
    Key: { pk: `${county.code}#FEED`, sk: 'FLOOR' },
    UpdateExpression: 'SET seq = :floor',
    ExpressionAttributeValues: { ':floor': 5 },
  });

  const refused = await county.admin.send(document, { first: 5, after: old });
  const { feedCursor: after } = await county.admin.ask('{ feedCursor }');
  const { nodes } = await page(county.admin);
  await clerk.done('noteNeed', { need: need.id, version: 2, text: '已回访' }, 'need { id }');
  await world.tick();
  const { told } = await all(county.admin, { after });

  expect(refused.errors.map(({ extensions }) => extensions['code'])).toEqual(['RESYNC_REQUIRED']);
  expect(nodes[0].id).toBe((await wholeFeed(await feedOf(world, county.code)))[5]?.id);
  expect(told.map(({ type }) => type)).toEqual(['need.noted']);
});

test('an integrator does nothing else: no row of the county, and no command', async () => {
  const { county, need } = await aCounty();
  const platform = await county.integrator(['NEED', 'PROJECT']);

  const answers = [
    await platform.send(`{ need(id: "${need.id}") { id } }`),
    await platform.send(`{ node(id: "${need.id}") { id } }`),
    await platform.send('{ county { code } feed { head } }'),
    await platform.send(
      `mutation { noteNeed(input: { need: "${need.id}", version: 2, text: "x", idempotencyKey: "k-12345678" }) { userErrors { code } } }`,
    ),
  ];
  const { viewer } = await platform.ask('{ viewer { grants { role scope kinds } } }');

  expect(answers.map(({ errors }) => new Set(errors.map(({ extensions }) => extensions['code'])))).toEqual(
    answers.map(() => new Set(['FORBIDDEN'])),
  );
  expect(viewer.grants).toEqual([{ role: 'INTEGRATOR', scope: county.code, kinds: ['NEED', 'PROJECT'] }]);
});

test('kinds are named for an integrator, and for nobody else, and never what is about people', async () => {
  const county = await world.county();
  const grant = (role: string, kinds?: readonly EventKind[]) =>
    county.admin.act('grantRole', {
      ...{ issuer: world.issuer, subject: 'platform', label: '志愿服务平台', role, scope: county.code },
      ...(kinds && { kinds }),
    });

  const refused = [
    await grant('INTEGRATOR'),
    await grant('INTEGRATOR', []),
    await grant('INTEGRATOR', ['NEED', 'MEMBER']),
    await grant('INTEGRATOR', ['ANSWER']),
    await grant('SOCIAL_WORKER', ['NEED']),
  ];
  const granted = await grant('INTEGRATOR', ['PROJECT', 'NEED', 'NEED']);

  expect(refused.map(({ userErrors }) => userErrors)).toMatchObject(refused.map(() => [{ code: 'BAD_KINDS' }]));
  expect(granted.userErrors).toEqual([]);
});

test('other kinds take the place of those granted before; the same again changes nothing', async () => {
  const { county } = await aCounty();
  const grant = async (kinds: readonly EventKind[]) => {
    const input = {
      issuer: world.issuer,
      subject: 'moving',
      label: '平台',
      role: 'INTEGRATOR',
      scope: county.code,
      kinds,
    };
    return (await county.admin.done('grantRole', input, 'member { version }')).member.version;
  };
  const platform = await world.client(county.code, 'moving');

  const versions = [await grant(['NEED', 'LIST']), await grant(['LIST', 'NEED']), await grant(['PROJECT'])];

  const { told } = await all(platform);
  expect(versions).toEqual([1, 1, 2]);
  expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['PROJECT']));
});

test('an administrator sees how far each consumer is, and what it set aside', async () => {
  const { county } = await aCounty();
  const { checkpoints, reader, table } = await feedOf(world, county.code);
  const [first, second, third] = (await reader.read(0, 3)).events;
  await checkpoints.step('copies', { at: 0, redriven: 0 }, 2, []);
  if (third) await checkpoints.park('copies', third, 'TypeError');
  const head = await reader.head();

  const { feed } = await county.admin.ask(
    '{ feed { head floor consumers { name at lag movedAt } parked { nodes { consumer number event type reason at } } } }',
  );

  expect([first, second, table]).not.toContain(undefined);
  const at = expect.any(String);
  expect(feed).toMatchObject({
    head,
    floor: 0,
    parked: {
      nodes: [{ consumer: 'copies', number: 3, event: third?.id, type: third?.type, reason: 'TypeError', at }],
    },
  });
  expect(feed.consumers).toContainEqual({ name: 'copies', at: 3, lag: head - 3, movedAt: at });
});
