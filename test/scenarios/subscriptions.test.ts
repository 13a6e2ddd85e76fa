import { expect, test } from 'vitest';
import type { Client, Data } from '../support/client.ts';
import { groundAt } from '../support/ground.ts';
import { type ListeningPeer, listen, liveRows } from '../support/listen.ts';
import { hear, staffOf, triage } from '../support/need-steps.ts';
import { lookBack, projectIn } from '../support/project-steps.ts';
import { commitmentFields, offer } from '../support/resource-steps.ts';
import type { SeededCounty } from '../support/seed-county.ts';
import { createSocketWorld } from '../support/socket-world.ts';

const world = await createSocketWorld();

const event = 'event { id type kind region subject data }';
const needs = `subscription ($community: RegionCode, $township: RegionCode, $types: [String!]) {
  needUpdated(community: $community, township: $township, types: $types) { cursor ${event} need { title } }
}`;
const projects = `subscription ($project: ID, $community: RegionCode, $types: [String!], $after: String) {
  projectUpdated(project: $project, community: $community, types: $types, after: $after) {
    ${event} project { id state } published { title }
  }
}`;
const everything = `subscription ($kinds: [EventKind!], $types: [String!], $project: ID) {
  events(kinds: $kinds, types: $types, project: $project) { id type }
}`;

const aCounty = async () => {
  const county = await world.county();
  const staff = await staffOf(county);
  await world.tick();
  return { county, ...staff };
};

const payloads = (peer: ListeningPeer): Data[] => peer.told().map(({ payload }) => payload.data);
const typesTold = (peer: ListeningPeer, field: string): string[] =>
  payloads(peer).map((data) => data[field].type ?? data[field].event.type);
const heardOf = (peer: ListeningPeer): string[] => payloads(peer).map((data) => data.needUpdated.event.subject);

const errorOf = (peer: ListeningPeer) => peer.told().map(({ type, payload }) => [type, payload[0]?.extensions?.code]);

const hearIn = (by: Client, county: SeededCounty, community: string) => hear(by, county, { community });

test('whoever listens is told what happened, with the thing as it is now', async () => {
  const { county, clerk, socialWorker } = await aCounty();
  const peer = await listen(world, clerk, needs);

  const { need } = await hear(clerk, county, { title: '路灯不亮' });
  await socialWorker.done('triageNeed', triage(need), 'need { id }');
  await world.tick();

  expect(payloads(peer)).toEqual([
    {
      needUpdated: {
        cursor: expect.any(String),
        event: {
          id: `${need.id}:1`,
          type: 'need.heard',
          kind: 'NEED',
          region: county.communities.a,
          subject: need.id,
          data: expect.objectContaining({ channel: 'HOME_VISIT', community: county.communities.a, dueOn: need.dueOn }),
        },
        need: { title: '路灯不亮' },
      },
    },
    { needUpdated: expect.objectContaining({ event: expect.objectContaining({ type: 'need.triaged' }) }) },
  ]);
});

test('each is told of what lies within the own scopes, by whatever it listens', async () => {
  const { county, clerk } = await aCounty();
  const { a, b, c } = county.communities;
  const [everywhere, ofA, ofC] = [
    await listen(world, county.admin, needs),
    await listen(world, clerk, needs),
    await listen(world, await county.member('COMMUNITY_WORKER', c), needs, { community: a }),
  ];

  const heard = [];
  for (const community of [a, b, c]) {
    heard.push((await hearIn(county.admin, county, community)).need.id);
    await world.tick();
  }

  expect(heardOf(everywhere)).toEqual(heard);
  expect(heardOf(ofA)).toEqual([heard[0]]);
  expect(heardOf(ofC)).toEqual([]);
});

test('a subscription narrows to a community, to a township, or to types', async () => {
  const { county, clerk, socialWorker } = await aCounty();
  const { a, b, c } = county.communities;
  const [ofB, ofTownship, triaged] = [
    await listen(world, county.admin, needs, { community: b }),
    await listen(world, county.admin, needs, { township: a.slice(0, 9) }),
    await listen(world, county.admin, needs, { types: ['need.triaged', 'need.closed'] }),
  ];

  const first = (await hear(clerk, county)).need;
  await world.tick();
  const second = await hearIn(county.admin, county, b);
  await world.tick();
  await hearIn(county.admin, county, c);
  await world.tick();
  await socialWorker.done('triageNeed', triage(first), 'need { id }');
  await world.tick();

  expect(heardOf(ofB)).toEqual([second.need.id]);
  expect(heardOf(ofTownship)).toEqual([first.id, second.need.id, first.id]);
  expect(typesTold(triaged, 'needUpdated')).toEqual(['need.triaged']);
});

test('an integrator is told of the kinds granted, of things only what everybody may see', async () => {
  const { county, clerk } = await aCounty();
  const integrator = await county.integrator(['PROJECT']);
  const lead = (await county.member('SOCIAL_WORKER', county.code)).id;
  await world.tick();
  const [ofProjects, ofNeeds, all] = [
    await listen(world, integrator, projects, { types: ['project.approved', 'project.published'] }),
    await listen(world, integrator, needs),
    await listen(world, integrator, everything),
  ];

  await hear(clerk, county);
  await projectIn(county.admin, 'PUBLISHED', { community: county.communities.a, lead });
  await world.tick();

  expect(payloads(ofProjects).map(({ projectUpdated: { event: told, ...rest } }) => [told.type, rest])).toEqual([
    ['project.approved', { project: null, published: { title: '银龄腰鼓队' } }],
    ['project.published', { project: null, published: { title: '银龄腰鼓队' } }],
  ]);
  expect(payloads(ofNeeds)).toEqual([]);
  expect(typesTold(all, 'events')).toEqual([
    'project.created',
    'project.submitted',
    'project.approved',
    'project.published',
  ]);
});

test('a partner is told of its own projects and of no other', async () => {
  const { county } = await aCounty();
  const ground = await groundAt(world, county, county.communities.a);
  const [own, other] = [await ground.partner(), await ground.partner()];
  const partner = await county.member('PARTNER', own.id);
  await world.tick();
  const peer = await listen(world, partner, projects);

  const mine = await projectIn(county.admin, 'DRAFT', { community: county.communities.a, partners: [own.id] });
  await projectIn(county.admin, 'DRAFT', { community: county.communities.a, partners: [other.id] });
  await world.tick();

  expect(payloads(peer)).toMatchObject([
    {
      projectUpdated: {
        event: { type: 'project.created', subject: mine.id },
        project: { id: mine.id, state: 'DRAFT' },
      },
    },
  ]);
});

test('a partner is told that staff did something, and not what they keep to themselves, also of what was before it listened', async () => {
  const { county } = await aCounty();
  const { admin } = county;
  const ground = await groundAt(world, county, county.communities.a);
  const [own, other, need] = [await ground.partner(), await ground.partner(), await ground.toBeProject()];
  const speaker = await county.member('PARTNER', own.id);
  const { feedCursor: after } = await admin.ask('{ feedCursor }');
  await world.tick();
  const [partner, staff] = [await listen(world, speaker, projects), await listen(world, admin, projects)];

  const lead = await ground.member();
  const fields = { community: ground.community, lead, needs: [need.id], partners: [own.id, other.id] };
  let project = await projectIn(admin, 'RUNNING', fields);
  const { id: resource } = await offer(admin, other.id, ground.community);
  const promised = { project: project.id, version: project.version, resource, quantity: 20 };
  ({ project } = (await admin.done('commitResource', promised, commitmentFields)).commitment);
  const sent = { project: project.id, version: project.version, platform: 'CHARITY', state: 'SENT' };
  ({ project } = await admin.done('recordPublication', sent, 'project { id version }'));
  const reached = { project: project.id, version: project.version, ...(await lookBack(admin)) };
  await admin.done('evaluateProject', reached, 'project { id }');
  await world.tick();
  const later = await listen(world, speaker, projects, { after });

  const kept = ['project.resource-committed', 'project.publication-recorded', 'project.evaluated'];
  const told = (peer: ListeningPeer) =>
    payloads(peer).map(({ projectUpdated }) => [projectUpdated.event.type, projectUpdated.event.data]);
  const { community } = ground;
  expect(told(partner)).toEqual([
    ['project.created', { community, needs: 1, brand: null, board: null }],
    ['project.submitted', { needs: 1, from: 'DRAFT' }],
    ['project.approved', {}],
    ['project.published', { partners: 2, fiveParty: 3, parties: expect.any(Array), needs: 1, board: null }],
    ['project.begun', {}],
    ...kept.map((type) => [type, {}]),
  ]);
  expect(told(later)).toEqual(told(partner));
  expect(told(staff).slice(-3)).toEqual([
    ['project.resource-committed', expect.objectContaining({ resource, quantity: 20 })],
    ['project.publication-recorded', { platform: 'CHARITY', state: 'SENT' }],
    ['project.evaluated', expect.objectContaining({ persons: 28 })],
  ]);
});

test('one project can be followed, with whatever names it', async () => {
  const { county } = await aCounty();
  const community = county.communities.a;
  const [one, other] = [
    await projectIn(county.admin, 'DRAFT', { community }),
    await projectIn(county.admin, 'DRAFT', { community }),
  ];
  await world.tick();
  const followed = await listen(world, county.admin, projects, { project: one.id });
  const named = await listen(world, county.admin, everything, { project: one.id });

  for (const { id, version } of [one, other])
    await county.admin.done('cancelProject', { project: id, version, reason: '场地维修' }, 'project { id }');
  await world.tick();

  expect(payloads(followed)).toMatchObject([
    { projectUpdated: { event: { subject: one.id }, project: { state: 'CANCELLED' } } },
  ]);
  expect(typesTold(named, 'events')).toEqual(['project.cancelled']);
});

test('a list is told as it is published, to everybody as everybody sees it', async () => {
  const { county, clerk } = await aCounty();
  const { a, c } = county.communities;
  const [ofA, ofC] = [await groundAt(world, county, a), await groundAt(world, county, c)];
  const integrator = await county.integrator(['LIST']);
  await world.tick();
  const lists = `subscription ($community: RegionCode, $township: RegionCode) {
    needsListPublished(community: $community, township: $township) {
      event { type region subject } list { id } published { community entries(first: 1) { nodes { rank } } } } }`;
  const [staff, outside, narrow] = [
    await listen(world, clerk, lists),
    await listen(world, integrator, lists),
    await listen(world, integrator, lists, { township: c.slice(0, 9) }),
  ];

  const withdrawn = await ofA.needsList('PUBLISHED');
  await county.admin.done('withdrawNeedsList', { list: withdrawn.id, version: withdrawn.version }, 'list { id }');
  // What happens at one instant to several things has an order only once it is numbered.
  await world.tick();
  const shown = await ofA.needsList('PUBLISHED');
  await world.tick();
  await ofA.needsList('COMPUTED');
  const elsewhere = await ofC.needsList('PUBLISHED');
  await world.tick();

  const told = (list: Data, community: string, isShown: boolean, isSeen: boolean) => ({
    needsListPublished: {
      event: { type: 'list.published', region: community, subject: list.id },
      list: isSeen ? { id: list.id } : null,
      published: isShown ? { community, entries: { nodes: [{ rank: 1 }] } } : null,
    },
  });
  expect(payloads(staff)).toEqual([told(withdrawn, a, false, true), told(shown, a, true, true)]);
  expect(payloads(outside)).toEqual([
    told(withdrawn, a, false, false),
    told(shown, a, true, false),
    told(elsewhere, c, true, false),
  ]);
  expect(payloads(narrow)).toEqual([told(elsewhere, c, true, false)]);
});

test('it is told which figures moved, and as of which event', async () => {
  const { county, clerk } = await aCounty();
  const figures = await listen(
    world,
    county.admin,
    'subscription { figuresChanged { cursor region months metrics asOf } }',
  );

  const { need } = await hear(clerk, county);
  await clerk.done('noteNeed', { need: need.id, version: 1, text: '已电话联系' }, 'need { id }');
  await world.tick();

  const { figures: held } = await county.admin.ask(
    `{ figures(region: "${county.communities.a}", month: "2026-09") { asOf { number } } }`,
  );
  expect(payloads(figures)).toEqual([
    {
      figuresChanged: {
        cursor: expect.any(String),
        region: county.communities.a,
        months: ['2026-09'],
        metrics: ['NEEDS_HEARD'],
        asOf: held.asOf.number,
      },
    },
  ]);
});

test.each([
  ['two places', { community: '371001001001', township: '371001001' }],
  ['a township in place of a community', { community: '371001001' }],
  ['a type that no event has', { types: ['need.imagined'] }],
  ['a type of another kind', { types: ['project.published'] }],
  ['no type at all', { types: [] }],
  ['too many types', { types: Array.from({ length: 21 }, (_, at) => `need.type-${at}`) }],
])('%s is refused in a sentence', async (_name, variables) => {
  const { county } = await aCounty();

  const peer = await listen(world, county.admin, needs, variables);

  expect(errorOf(peer)).toEqual([['error', 'BAD_USER_INPUT']]);
});

test('who has no token, or no role for it, is refused', async () => {
  const { county, handler } = await aCounty();

  expect(errorOf(await listen(world, undefined, needs))).toEqual([['error', 'FORBIDDEN']]);
  expect(errorOf(await listen(world, handler, needs))).toEqual([['error', 'FORBIDDEN']]);
  expect(errorOf(await listen(world, county.provinceAdmin, needs))).toEqual([['error', 'FORBIDDEN']]);
});

test('a bad token is acknowledged, and every operation answered by UNAUTHENTICATED', async () => {
  const county = await world.county();
  const ended = { ...county.admin, token: await world.token(county.code, 'somebody', -120) };

  const peer = await listen(world, ended, needs);
  peer.ask('2', '{ system { version } }');
  await peer.next();
  await peer.next();

  expect(errorOf(peer)).toEqual([
    ['error', 'UNAUTHENTICATED'],
    ['error', 'UNAUTHENTICATED'],
  ]);
});

test('an ended token hears that it is over, and nothing more', async () => {
  const { county, clerk } = await aCounty();
  const subject = 'short-lived';
  await county.member('COMMUNITY_WORKER', county.communities.a, subject);
  const short = { ...clerk, token: await world.token(county.code, subject, 60) };
  const peer = await listen(world, short, needs);
  await hear(clerk, county);
  await world.tick();

  world.clock.advance(61);
  for (let heard = 0; heard < 2; heard += 1) {
    await hear(clerk, county);
    await world.tick();
  }

  expect(peer.told().map(({ type }) => type)).toEqual(['next', 'error']);
  expect(peer.told()[1].payload).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(await liveRows(world, peer.connection)).toEqual([]);
});

test('whoever lost the role hears nothing more within five seconds', async () => {
  const { county, clerk } = await aCounty();
  const worker = await county.member('COMMUNITY_WORKER', county.communities.a);
  await world.tick();
  const peer = await listen(world, worker, needs);
  await hear(clerk, county);
  await world.tick();

  const grant = { member: worker.id, role: 'COMMUNITY_WORKER', scope: county.communities.a };
  await county.admin.done('revokeRole', grant, 'member { id }');
  world.clock.advance(5);
  await hear(clerk, county);
  await world.tick();
  await hear(clerk, county);
  await world.tick();

  expect(peer.told().map(({ type }) => type)).toEqual(['next', 'error']);
  expect(peer.told()[1].payload).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('a suspended county tells its administrators only', async () => {
  const { county, clerk } = await aCounty();
  const [worker, admin] = [await listen(world, clerk, needs), await listen(world, county.admin, everything)];

  await county.provinceAdmin.done('suspendCounty', { county: county.code }, 'county { state }');
  world.clock.advance(5);
  await world.tick();

  expect(typesTold(admin, 'events')).toContain('county.suspended');
  expect(worker.told()).toEqual([]);
});
