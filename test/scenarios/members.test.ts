import { expect, test } from 'vitest';
import { codes } from '../support/need-steps.ts';
import { bootstrapSubject, createWorld } from '../support/world.ts';

const world = await createWorld();

const grantee = (subject: string, role: string, scope: string, owner?: string) => ({
  issuer: world.issuer,
  subject,
  role,
  scope,
  label: '测试岗位',
  ...(owner && { owner }),
});

test('the bootstrap administrator names a province’s administrator, that one a county’s, and that one its workers', async () => {
  const county = await world.county();
  const bootstrap = await world.client('370000', bootstrapSubject);

  const first = await bootstrap.done('grantRole', grantee('p1', 'PROVINCE_ADMIN', '370000'), 'member { id }');
  const province = await world.client('370000', 'p1');
  await province.done('grantRole', grantee('c1', 'COUNTY_ADMIN', county.code, county.code), 'member { id }');
  const admin = await world.client(county.code, 'c1');
  await admin.done('grantRole', grantee('w1', 'SOCIAL_WORKER', county.communities.a), 'member { id }');
  const worker = await world.client(county.code, 'w1');
  const { viewer } = await worker.ask('{ viewer { owner grants { role scope } member { label version } } }');

  expect(first.member.id).toMatch(/^370000-member-/);
  expect(viewer).toEqual({
    owner: county.code,
    grants: [{ role: 'SOCIAL_WORKER', scope: county.communities.a }],
    member: { label: '测试岗位', version: 1 },
  });
});

test('nobody grants above or beside what the own role may give', async () => {
  const county = await world.county();
  const other = await world.county();
  const bootstrap = await world.client('370000', bootstrapSubject);
  const { provinceAdmin, admin } = county;

  const refused = [
    await bootstrap.act('grantRole', grantee('x', 'SOCIAL_WORKER', county.code, county.code)),
    await provinceAdmin.act('grantRole', grantee('x', 'PROVINCE_ADMIN', '370000')),
    await provinceAdmin.act('grantRole', grantee('x', 'SOCIAL_WORKER', county.code, county.code)),
    await admin.act('grantRole', grantee('x', 'COUNTY_ADMIN', county.code)),
    await admin.act('grantRole', grantee('x', 'RESIDENT', county.code)),
    await admin.act('grantRole', grantee('x', 'SOCIAL_WORKER', other.code)),
    await admin.act('grantRole', grantee('x', 'SOCIAL_WORKER', `${county.code}009`)),
    await admin.act('grantRole', grantee('x', 'UNIT_HANDLER', other.unit)),
    await admin.act('grantRole', grantee('x', 'SOCIAL_WORKER', county.code, other.code)),
    await provinceAdmin.act('grantRole', grantee('x', 'COUNTY_ADMIN', '331004', '331004')),
  ];

  expect(refused.map(codes)).toEqual([
    ['ROLE_NOT_GRANTABLE'],
    ['ROLE_NOT_GRANTABLE'],
    ['ROLE_NOT_GRANTABLE'],
    ['ROLE_NOT_GRANTABLE'],
    ['ROLE_NOT_GRANTABLE'],
    ['BAD_SCOPE'],
    ['BAD_SCOPE'],
    ['BAD_SCOPE'],
    ['NOT_FOUND'],
    ['NOT_FOUND'],
  ]);
});

test('a role that was taken away does nothing after five seconds, stands in the audit, and can be given again', async () => {
  const county = await world.county();
  const worker = await county.member('SOCIAL_WORKER', county.communities.a, 'w-revoked');
  const list = 'query ($c: RegionCode!) { openNeeds(community: $c) { nodes { id } } }';
  const c = { c: county.communities.a };
  const grant = { member: worker.id, role: 'SOCIAL_WORKER', scope: county.communities.a };
  await worker.ask(list, c);

  await county.admin.done('revokeRole', grant, 'member { grants { role revokedAt } }');
  world.clock.advance(5);
  const refused = await worker.send(list, c);
  await county.member('SOCIAL_WORKER', county.communities.a, 'w-revoked');
  const again = await worker.send(list, c);
  const { auditEntries } = await county.admin.ask(
    'query ($s: ID!) { auditEntries(subject: $s) { nodes { action } } }',
    {
      s: worker.id,
    },
  );

  expect(refused.errors[0]?.extensions['code']).toBe('FORBIDDEN');
  expect(again.errors).toEqual([]);
  expect(auditEntries.nodes.map(({ action }: { action: string }) => action).toSorted()).toEqual([
    'GRANT',
    'GRANT',
    'REVOKE',
  ]);
});

test('members of a scope are listed by scope and role, page by page, without those whose role was taken away', async () => {
  const county = await world.county();
  const { a, b } = county.communities;
  await county.member('SOCIAL_WORKER', a);
  await county.member('COMMUNITY_WORKER', b);
  const gone = await county.member('COMMUNITY_WORKER', a);
  await county.admin.done('revokeRole', { member: gone.id, role: 'COMMUNITY_WORKER', scope: a }, 'member { id }');
  const page = async (scope: string, after?: string) =>
    (
      await county.admin.ask(
        `query ($s: String!, $a: String) { members(scope: $s, first: 1, after: $a) {
          nodes { role scope } pageInfo { hasNextPage endCursor } } }`,
        { s: scope, a: after },
      )
    ).members;

  const first = await page(`${county.code}001`);
  const second = await page(`${county.code}001`, first.pageInfo.endCursor);

  expect([...first.nodes, ...second.nodes]).toEqual([
    { role: 'SOCIAL_WORKER', scope: a },
    { role: 'COMMUNITY_WORKER', scope: b },
  ]);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

test('a resident joins once, however often and from however many tabs', async () => {
  const county = await world.county();
  const resident = await world.client(county.code, 'r-tabs');
  const join = (phone: string) =>
    resident.act(
      'joinCounty',
      { community: county.communities.a, contact: { name: '居民061', phone } },
      'member { id }',
    );

  const answers = await Promise.all([join('19900000061'), join('19900000061')]);
  const third = await join('19900000061');
  const { findPersons } = await county.admin.ask('{ findPersons(phone: "19900000061") { id } }');

  expect([...answers, third].map(({ member }) => member?.id)).toEqual(Array(3).fill(third.member.id));
  expect(findPersons).toHaveLength(1);
});

test('colleagues know one another by an id, and a resident knows only oneself', async () => {
  const county = await world.county();
  const worker = await county.member('SOCIAL_WORKER', county.communities.a);
  const colleague = await county.member('COMMUNITY_WORKER', county.communities.c);
  const resident = await county.resident(county.communities.a, '19900000062');
  const { viewer } = await resident.ask('{ viewer { member { id } } }');
  const known = async (by: typeof worker | typeof resident, id: string) =>
    (await by.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).node?.id;

  const seen = [
    await known(worker, colleague.id),
    await known(resident, worker.id),
    await known(resident, viewer.member.id),
  ];

  expect(seen).toEqual([colleague.id, undefined, viewer.member.id]);
});
