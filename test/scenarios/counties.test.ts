import { expect, test } from 'vitest';
import { codes } from '../support/need-steps.ts';
import { bootstrapSubject, createWorld } from '../support/world.ts';

const world = await createWorld();

const regions = (county: string, count: number) => [
  { code: `${county}001`, name: '一街', validFrom: '2023-06-30' },
  ...Array.from({ length: count - 1 }, (_, place) => ({
    code: `${county}001${String(place + 1).padStart(3, '0')}`,
    name: `第${place + 1}社区`,
    validFrom: '2023-06-30',
  })),
];

const provinceAdmin = async () => {
  const bootstrap = await world.client('370000', bootstrapSubject);
  const grant = { issuer: world.issuer, subject: 'pa', role: 'PROVINCE_ADMIN', scope: '370000', label: '省级' };
  await bootstrap.done('grantRole', grant, 'member { id }');
  return world.client('370000', 'pa');
};

test('a county is opened when all its regions are staged, and is nobody’s before', async () => {
  const admin = await provinceAdmin();
  const county = '372999';
  await admin.done('provisionCounty', { county, name: '某县' }, 'county { state }');
  await admin.done('stageRegions', { county, regions: regions(county, 3) }, 'county { state }');

  const early = await admin.act('activateCounty', { county, regions: 4 });
  const grantedEarly = await admin.act('grantRole', {
    owner: county,
    issuer: world.issuer,
    subject: 'someone',
    role: 'COUNTY_ADMIN',
    scope: county,
    label: '县级',
  });
  const opened = await admin.done('activateCounty', { county, regions: 3 }, 'county { state regions version }');
  const again = await admin.done('activateCounty', { county, regions: 3 }, 'county { state version }');
  const staged = await admin.act('stageRegions', { county, regions: regions(county, 2) });
  const { counties } = await admin.ask('{ counties { nodes { code name state } } }');

  expect([codes(early), codes(grantedEarly), codes(staged)]).toEqual([
    ['REGIONS_MISSING'],
    ['NOT_FOUND'],
    ['ALREADY_ACTIVE'],
  ]);
  expect(opened.county).toEqual({ state: 'ACTIVE', regions: 3, version: 2 });
  expect(again.county).toEqual({ state: 'ACTIVE', version: 2 });
  expect(counties.nodes).toContainEqual({ code: county, name: '某县', state: 'ACTIVE' });
});

test('a county of another province, a province and a region of another county are refused', async () => {
  const admin = await provinceAdmin();
  await admin.done('provisionCounty', { county: '372998', name: '某县' }, 'county { state }');

  const refused = [
    await admin.act('provisionCounty', { county: '331004', name: '外省' }),
    await admin.act('provisionCounty', { county: '370000', name: '本省' }),
    await admin.act('stageRegions', { county: '372998', regions: regions('372997', 2) }),
    await admin.act('stageRegions', { county: '372998', regions: [...regions('372998', 2), ...regions('372998', 1)] }),
    await admin.act('stageRegions', { county: '372996', regions: regions('372996', 2) }),
    await admin.act('activateCounty', { county: '372996', regions: 2 }),
  ];

  expect(refused.flatMap(codes)).toEqual([
    'BAD_REGION',
    'BAD_REGION',
    'BAD_REGION',
    'BAD_REGION',
    'NOT_FOUND',
    'NOT_FOUND',
  ]);
});

test('a suspended county takes no commands, shows its administrator what it has and the public nothing', async () => {
  const county = await world.county();
  const clerk = await county.member('COMMUNITY_WORKER', county.communities.a);
  const need = { channel: 'TEA_STALL', community: county.communities.a, title: '路灯', text: '路灯不亮。' };
  const { receipt } = await clerk.done('hearNeed', need, 'receipt');
  const status = async () =>
    (
      await (
        await world.client()
      ).ask('query ($c: RegionCode!, $r: String!) { needStatus(county: $c, receipt: $r) { state } }', {
        c: county.code,
        r: receipt,
      })
    ).needStatus;

  await county.provinceAdmin.done('suspendCounty', { county: county.code }, 'county { state }');
  world.clock.advance(5);
  const refused = await clerk.act('hearNeed', need);
  const read = await clerk.send('{ county { name } }');
  const own = await county.admin.ask('{ county { state } }');
  const suspended = await status();
  await county.provinceAdmin.done('resumeCounty', { county: county.code }, 'county { state }');
  world.clock.advance(5);
  const resumed = await clerk.act('hearNeed', need);

  expect(codes(refused)).toEqual(['COUNTY_SUSPENDED']);
  expect(read.errors[0]?.extensions['code']).toBe('FORBIDDEN');
  expect(own.county.state).toBe('SUSPENDED');
  expect(suspended).toBeNull();
  expect(codes(resumed)).toEqual([]);
  expect(await status()).toEqual({ state: 'HEARD' });
});

test('townships, communities and compounds are listed below one another, page by page', async () => {
  const county = await world.county();
  world.clock.advance(1);
  await county.admin.done('addCompound', { community: county.communities.a, name: '和平小区' }, 'compound { id }');

  const seen = await county.admin.ask(`{ county { name townships(first: 1) { nodes { code communities(first: 2) {
    nodes { name compounds(first: 5) { nodes { name } } } pageInfo { hasNextPage } } } pageInfo { hasNextPage } } } }`);

  expect(seen.county.townships).toEqual({
    nodes: [
      {
        code: `${county.code}001`,
        communities: {
          nodes: [
            { name: '甲社区', compounds: { nodes: [{ name: '幸福小区' }, { name: '和平小区' }] } },
            { name: '乙社区', compounds: { nodes: [] } },
          ],
          pageInfo: { hasNextPage: false },
        },
      },
    ],
    pageInfo: { hasNextPage: true },
  });
});

test('categories, units, pilots and the calendar change by version, and what is archived is not given again', async () => {
  const county = await world.county();
  const { admin } = county;
  const community = { community: county.communities.a, version: 1 };

  const changed = await admin.done(
    'defineCategory',
    { code: 'ENVIRONMENT', label: '环境', serviceLevelDays: 7, version: 1 },
    'category { label serviceLevelDays version }',
  );
  const stale = await admin.act('defineCategory', {
    code: 'ENVIRONMENT',
    label: '环境',
    serviceLevelDays: 7,
    version: 1,
  });
  const pilot = await admin.done('markPilot', { ...community, batch: 1 }, 'community { pilotBatch version }');
  const outside = await admin.act('correctCalendar', {
    year: 2026,
    corrections: [{ date: '2027-01-01', kind: 'HOLIDAY' }],
  });
  await admin.done('archiveCategory', { code: 'ENVIRONMENT', version: 2 }, 'category { archived }');
  const refused = await admin.act('hearNeed', {
    channel: 'MEETING',
    community: county.communities.a,
    title: '路灯',
    text: '路灯不亮。',
    category: 'ENVIRONMENT',
  });

  expect(changed.category).toEqual({ label: '环境', serviceLevelDays: 7, version: 2 });
  expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: 2 }]);
  expect(pilot.community).toEqual({ pilotBatch: 1, version: 2 });
  expect(codes(outside)).toEqual(['DATE_OUTSIDE_YEAR']);
  expect(codes(refused)).toEqual(['ARCHIVED']);
});

test('a unit may have a unified social credit code, and one that does not add up is refused', async () => {
  const { admin } = await world.county();

  const made = await admin.done(
    'createUnit',
    { name: '某公司', organisationCode: ' 91350100m000100y43' },
    'unit { organisationCode }',
  );
  const refused = await admin.act('createUnit', { name: '某公司', organisationCode: '91350100M000100Y44' });

  expect(made.unit.organisationCode).toBe('91350100M000100Y43');
  expect(codes(refused)).toEqual(['BAD_ORGANISATION_CODE']);
});
