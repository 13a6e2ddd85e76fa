import { expect, test } from 'vitest';
import type { Data } from '../../../support/client.ts';
import { codes, hear, needFields, staffOf, triage } from '../../../support/need-steps.ts';
import { projectIn } from '../../../support/project-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const status = async (county: string, receipt: string) =>
  (
    await (
      await world.client()
    ).ask(
      'query ($c: RegionCode!, $r: String!) { needStatus(county: $c, receipt: $r) { state outcome publicAnswer } }',
      { c: county, r: receipt },
    )
  ).needStatus;

test('a merged need is closed, points to the other, and its receipt follows what becomes of that one', async () => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  const [first, second, third] = [await hear(clerk, county), await hear(clerk, county), await hear(clerk, county)];
  const merge = (need: string, version: number, into: string, intoVersion: number) =>
    socialWorker.done(
      'mergeNeed',
      { need, version, into, intoVersion },
      'need { state outcome mergedInto { id version } }',
    );

  const merged = await merge(first.need.id, 1, second.need.id, 1);
  await merge(second.need.id, 2, third.need.id, 1);
  await socialWorker.done('triageNeed', triage({ id: third.need.id, version: 2 }), needFields);
  await socialWorker.done(
    'answerNeed',
    { need: third.need.id, version: 3, publicAnswer: '统一处理完毕。' },
    needFields,
  );

  expect(merged.need).toEqual({ state: 'CLOSED', outcome: 'MERGED', mergedInto: { id: second.need.id, version: 2 } });
  expect(await status(county.code, first.receipt)).toEqual({
    state: 'ANSWERED',
    outcome: null,
    publicAnswer: '统一处理完毕。',
  });
});

test('a merge keeps every supporter of both, page by page, and counts who supports both once for each', async () => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  const [from, into] = [(await hear(clerk, county)).need, (await hear(clerk, county)).need];
  const people: string[] = [];
  for (const number of [31, 32, 33, 34, 35]) {
    const contact = { name: '居民', phone: `199000000${number}` };
    const made = await clerk.done('registerPerson', { community: county.communities.a, contact }, 'person { id }');
    people.push(made.person.id);
  }
  for (const [place, person] of people.entries()) {
    const [need, version] = place < 3 ? [from.id, 1 + place] : [into.id, 1 + place - 3];
    await clerk.done('supportNeed', { need, version, person }, 'need { version }');
  }

  await socialWorker.done('mergeNeed', { need: from.id, version: 4, into: into.id, intoVersion: 3 }, needFields);
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { need } = await clerk.ask(
      `query ($id: ID!, $after: String) { need(id: $id) { supporters(first: 2, after: $after) {
        nodes { person { id } } pageInfo { hasNextPage endCursor } } } }`,
      { id: into.id, after },
    );
    seen.push(...need.supporters.nodes.map(({ person }: { person: { id: string } }) => person.id));
    after = need.supporters.pageInfo.endCursor;
    more = need.supporters.pageInfo.hasNextPage;
  }

  expect(seen.toSorted()).toEqual(people.toSorted());
});

test('who asked for a need that was merged supports the one that goes on, unless it is the same asker', async () => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  const ask = async (phone: string) => (await hear(clerk, county, { contact: { name: '居民', phone } })).need;
  const [into, other] = [await ask('19900000061'), await ask('19900000062')];
  const [asker, otherAsker] = [
    (await clerk.ask('{ findPersons(phone: "19900000061") { id } }')).findPersons[0],
    (await clerk.ask('{ findPersons(phone: "19900000062") { id } }')).findPersons[0],
  ];
  const again = (await hear(clerk, county, { person: asker.id })).need;

  for (const [place, { id }] of [other, again].entries()) {
    const input = { need: id, version: 1, into: into.id, intoVersion: 1 + place };
    await socialWorker.done('mergeNeed', input, needFields);
  }
  const { need } = await clerk.ask(
    'query ($id: ID!) { need(id: $id) { requester { id } supporters { nodes { person { id } } } } }',
    { id: into.id },
  );

  expect(need).toEqual({ requester: asker, supporters: { nodes: [{ person: otherAsker }] } });
});

test('somebody who supports a need twice, or asked for it, is written down once', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const contact = { name: '居民', phone: '19900000041' };
  const { need } = await hear(clerk, county, { contact });
  const [person] = (await clerk.ask('{ findPersons(phone: "19900000041") { id } }')).findPersons;

  const own = await clerk.done('supportNeed', { need: need.id, version: 1, person: person.id }, 'need { version }');

  expect(own.need.version).toBe(1);
});

test('a need is not merged into itself, into a closed one, or into one out of reach', async () => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  const far = await county.member('COMMUNITY_WORKER', county.communities.c);
  const [need, closed] = [(await hear(clerk, county)).need, (await hear(clerk, county)).need];
  const away = (await hear(far, county, { community: county.communities.c })).need;
  await socialWorker.done('triageNeed', triage(closed, { decision: 'PETITION' }), needFields);
  const merge = (into: string, intoVersion: number) =>
    socialWorker.act('mergeNeed', { need: need.id, version: 1, into, intoVersion });

  const refused = [
    await merge(need.id, 1),
    await merge(closed.id, 2),
    await merge(away.id, 1),
    await merge(
      need.id.replace(/.$/, (last: string) => (last === '0' ? '1' : '0')),
      1,
    ),
  ];

  expect(refused.map(codes)).toEqual([['SAME_NEED'], ['WRONG_STATE'], ['NOT_FOUND'], ['NOT_FOUND']]);
});

test('two who merge each into the other at once leave one need open', async () => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  const [a, b] = [(await hear(clerk, county)).need, (await hear(clerk, county)).need];

  await Promise.all([
    socialWorker.act('mergeNeed', { need: a.id, version: 1, into: b.id, intoVersion: 1 }),
    county.admin.act('mergeNeed', { need: b.id, version: 1, into: a.id, intoVersion: 1 }),
  ]);
  const { openNeeds } = await clerk.ask(
    'query ($c: RegionCode!) { openNeeds(community: $c) { nodes { id version } } }',
    {
      c: county.communities.a,
    },
  );

  expect(openNeeds.nodes).toHaveLength(1);
  expect(openNeeds.nodes[0].version).toBe(2);
});

test('a merge keeps the trails of both: each need’s own history and project, and the one that goes on shows both projects', async () => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  const asked = async (title: string) => {
    const { need } = await hear(clerk, county, { title });
    await socialWorker.done('triageNeed', triage(need, { decision: 'PROJECT' }), 'need { id }');
    const fields = { community: county.communities.a, title, needs: [need.id], lead: socialWorker.id };
    return { need: need.id as string, project: (await projectIn(county.admin, 'RUNNING', fields)).id as string };
  };
  const [from, into] = [await asked('想学腰鼓'), await asked('想学打腰鼓')];
  const trail = async ({ need, project }: { need: string; project: string }) => {
    const seen = await clerk.ask(
      `query ($n: ID!, $p: ID!) {
        need(id: $n) { mergedInto { id } history { nodes { id type } } projects { nodes { id } } }
        project(id: $p) { needs { nodes { title need { id outcome mergedInto { id } } } } } }`,
      { n: need, p: project },
    );
    const projects = seen.need.projects.nodes.map(({ id }: Data) => id);
    return { ...seen.need, projects: projects.toSorted(), needs: seen.project.needs.nodes };
  };

  const merging = { need: from.need, version: 2, into: into.need, intoVersion: 2 };
  await socialWorker.done('mergeNeed', merging, needFields);

  const events = (id: string, last: string) => ({
    nodes: ['heard', 'triaged', last].map((name, place) => ({ id: `${id}:${place + 1}`, type: `need.${name}` })),
  });
  expect(await trail(from)).toEqual({
    mergedInto: { id: into.need },
    history: events(from.need, 'merged'),
    projects: [from.project],
    needs: [{ title: '想学腰鼓', need: { id: from.need, outcome: 'MERGED', mergedInto: { id: into.need } } }],
  });
  expect(await trail(into)).toEqual({
    mergedInto: null,
    history: events(into.need, 'absorbed'),
    projects: [from.project, into.project].toSorted(),
    needs: [{ title: '想学打腰鼓', need: { id: into.need, outcome: null, mergedInto: null } }],
  });
});
