import { expect, test } from 'vitest';
import { groundAt } from '../../../support/ground.ts';
import { codes } from '../../../support/need-steps.ts';
import { design, projectFields, projectIn } from '../../../support/project-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const setUp = async () => {
  const county = await world.county();
  const ground = await groundAt(world, county, county.communities.a);
  return { ...ground, admin: county.admin, lead: await ground.member() };
};

test('a design is handed in when text, goals, risks, days and lead are told; the first that is missing is named', async () => {
  const { admin, community, lead } = await setUp();
  const asked = ['text', 'goals', 'risks', 'startsOn', 'endsOn', 'lead'] as const;
  const told = { ...design, lead };
  const { project } = await admin.done('createProject', { community, title: '腰鼓' }, projectFields);
  const missing: string[] = [];
  let { version } = project;

  for (const field of asked) {
    const refused = await admin.act('submitProject', { project: project.id, version });
    missing.push(...refused.userErrors.map((error: { code: string; field: string[] }) => [error.code, ...error.field]));
    const revised = { project: project.id, version, [field]: told[field] };
    ({ version } = (await admin.done('reviseProject', revised, projectFields)).project);
  }
  const submitted = await admin.done('submitProject', { project: project.id, version }, projectFields);

  expect(missing).toEqual(asked.map((field) => ['PROJECT_INCOMPLETE', field]));
  expect(submitted.project.state).toBe('SUBMITTED');
});

test('only the administrator decides, and only who leads publishes, begins and calls off', async () => {
  const { admin, county, community, lead } = await setUp();
  const worker = await county.member('COMMUNITY_WORKER', community);
  const socialWorker = await county.member('SOCIAL_WORKER', community);
  const submitted = await projectIn(worker, 'SUBMITTED', { community, lead });
  const on = { project: submitted.id, version: submitted.version };
  const forbidden = async (by: typeof worker, mutation: string, input: object) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { userErrors { code } } }`;
    const { errors } = await by.send(document, { input: { ...on, ...input, idempotencyKey: 'not-for-this-role' } });
    return errors.map(({ extensions }) => extensions['code']);
  };

  const refused = [
    await forbidden(socialWorker, 'approveProject', {}),
    await forbidden(socialWorker, 'returnProject', { reason: '否' }),
    await forbidden(worker, 'publishProject', {}),
    await forbidden(worker, 'cancelProject', { reason: '否' }),
  ];
  const { project: approved } = await admin.done('approveProject', on, projectFields);
  const published = await socialWorker.done('publishProject', { ...on, version: approved.version }, projectFields);

  expect(refused).toEqual([['FORBIDDEN'], ['FORBIDDEN'], ['FORBIDDEN'], ['FORBIDDEN']]);
  expect(published.project.state).toBe('PUBLISHED');
});

test('a returned design tells why, is changed and handed in again', async () => {
  const { admin, community, lead } = await setUp();
  const returned = await projectIn(admin, 'RETURNED', { community, lead });
  const seen = 'project { version state returnReason cancelReason }';

  const revised = await admin.done(
    'reviseProject',
    { project: returned.id, version: returned.version, risks: '配两名志愿者看护，备急救包。' },
    seen,
  );
  const again = await admin.done('submitProject', { project: returned.id, version: revised.project.version }, seen);

  expect(revised.project).toMatchObject({ state: 'RETURNED', returnReason: '请写明安全措施' });
  expect(again.project).toMatchObject({ state: 'SUBMITTED', returnReason: '请写明安全措施', cancelReason: null });
});

test('an approved project moves to other days and another place, and never to an end before its beginning', async () => {
  const { admin, community, lead } = await setUp();
  const { id, version } = await projectIn(admin, 'APPROVED', { community, lead, place: '活动室' });
  const moved = 'project { version startsOn endsOn place }';
  const reschedule = (seen: number, input: object) =>
    admin.act('rescheduleProject', { project: id, version: seen, ...input }, moved);

  const later = await reschedule(version, { startsOn: '2026-10-15' });
  const elsewhere = await reschedule(version + 1, { place: '文化广场', endsOn: null });
  const nowhere = await reschedule(version + 2, { place: null });
  const refused = await reschedule(version + 3, { startsOn: '2027-01-01' });

  expect(later.project).toEqual({
    version: version + 1,
    startsOn: '2026-10-15',
    endsOn: '2026-12-31',
    place: '活动室',
  });
  expect(elsewhere.project).toMatchObject({ startsOn: '2026-10-15', endsOn: '2026-12-31', place: '文化广场' });
  expect(nowhere.project.place).toBeNull();
  expect(codes(refused)).toEqual(['BAD_DATES']);
});

test('what platforms were sent is one entry each, replaced by what comes back, and twenty at most', async () => {
  const { admin, community, lead } = await setUp();
  const { id, version } = await projectIn(admin, 'PUBLISHED', { community, lead });
  const shown = 'project { version publications { platform state externalNumber note recordedAt } }';
  const record = (seen: number, input: object) =>
    admin.act('recordPublication', { project: id, version: seen, state: 'SENT', ...input }, shown);

  const sent = await record(version, { platform: 'ZHIYUAN_SHANDONG', note: '人工报送' });
  const accepted = await record(version + 1, {
    platform: 'ZHIYUAN_SHANDONG',
    state: 'ACCEPTED',
    externalNumber: 'SD-2026-1',
  });
  const bad = await record(version + 2, { platform: '志愿汇' });
  for (let place = 1; place < 20; place += 1) await record(version + 1 + place, { platform: `PLATFORM_${place}` });
  const full = await record(version + 21, { platform: 'ONE_TOO_MANY' });
  const again = await record(version + 21, { platform: 'PLATFORM_1', state: 'REJECTED' });

  const recordedAt = world.clock.now().toISOString();
  expect(sent.project.publications).toEqual([
    { platform: 'ZHIYUAN_SHANDONG', state: 'SENT', externalNumber: null, note: '人工报送', recordedAt },
  ]);
  expect(accepted.project.publications).toEqual([
    { platform: 'ZHIYUAN_SHANDONG', state: 'ACCEPTED', externalNumber: 'SD-2026-1', note: null, recordedAt },
  ]);
  expect([bad, full].map(codes)).toEqual([['BAD_CODE'], ['TOO_MANY_PUBLICATIONS']]);
  expect(again.project.publications).toHaveLength(20);
});

test('lists by state show what has stood in it longest first, within the viewer’s scope', async () => {
  const { admin, county, community, lead } = await setUp();
  const far = county.communities.c;
  const handedIn = [];
  for (const [place, home] of [community, far, community].entries()) {
    world.clock.advance(place + 1);
    handedIn.push((await projectIn(admin, 'SUBMITTED', { community: home, lead })).id);
  }
  const worker = await county.member('COMMUNITY_WORKER', community);
  const waiting = async (by: typeof admin, scope: string) =>
    (
      await by.ask('query ($s: RegionCode!) { projectsByState(state: SUBMITTED, scope: $s) { nodes { id state } } }', {
        s: scope,
      })
    ).projectsByState.nodes.map(({ id }: { id: string }) => id);

  const seen = [await waiting(admin, county.code), await waiting(worker, county.code), await waiting(worker, far)];

  expect(seen).toEqual([handedIn, [handedIn[0], handedIn[2]], []]);
});

test('how many of a community’s projects stand on needs is counted, one outside the scope has none', async () => {
  const { admin, county, community, toBeProject } = await setUp();
  await admin.done('createProject', { community, title: '一', needs: [(await toBeProject()).id] }, projectFields);
  await admin.done('createProject', { community, title: '二' }, projectFields);
  const worker = await county.member('COMMUNITY_WORKER', county.communities.c);
  const document = 'query ($c: RegionCode!) { projectOrigins(community: $c) { projects fromNeeds complete } }';

  const counted = await admin.ask(document, { c: community });
  const outside = await worker.ask(document, { c: community });

  expect(counted.projectOrigins).toEqual({ projects: 2, fromNeeds: 1, complete: true });
  expect(outside.projectOrigins).toEqual({ projects: 0, fromNeeds: 0, complete: true });
});
