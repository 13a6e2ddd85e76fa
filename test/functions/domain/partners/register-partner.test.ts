import { expect, test } from 'vitest';
import type { Client, Data } from '../../../support/client.ts';
import { codes, staffOf } from '../../../support/need-steps.ts';
import { organisationCode } from '../../../support/organisation-code.ts';
import { knownPerson, partnerFields, register, registerTalent } from '../../../support/partner-steps.ts';
import type { SeededCounty } from '../../../support/seed-county.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const headsOf = async ({ code }: SeededCounty, kind: string) =>
  (await world.raw.under(`${code}#${kind}#`)).filter(({ sk }) => sk === '#A');

const merchant = (county: SeededCounty, input: object = {}) => ({
  kind: 'MERCHANT',
  name: '便民超市',
  region: county.communities.a,
  ...input,
});

const attempt = (by: Client, input: object): Promise<Data> => by.act('registerPartner', input, partnerFields);

test.for([
  ['SOCIAL_ORGANISATION', 'SOCIAL_ORGANISATIONS'],
  ['CHARITY', 'CHARITY_RESOURCES'],
  ['MERCHANT', 'CHARITY_RESOURCES'],
  ['INSTITUTION', 'COMMUNITY'],
] as const)('a %s counts for %s where nobody says otherwise, and else for what is said', async ([kind, fiveParty]) => {
  const county = await world.county();
  const { clerk } = await staffOf(county);

  const plain = await register(clerk, county, { kind });
  const told = await register(clerk, county, { kind, fiveParty: 'SOCIAL_WORKERS' });

  expect([plain.fiveParty, told.fiveParty]).toEqual([fiveParty, 'SOCIAL_WORKERS']);
});

test('a talent is the resident: the masked name, at home where the person is, counted among the volunteers', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const person = await knownPerson(clerk, county, '居民〇一', '19900000101');

  const { partner } = await clerk.done(
    'registerPartner',
    { kind: 'TALENT', person, skills: ['腰鼓', ' 腰鼓 ', '舞龙'], credentials: ['国家社会体育指导员'] },
    'partner { name region fiveParty person { id name } skills credentials contacts { id } home { name } }',
  );
  const { person: seen } = await clerk.ask('query ($id: ID!) { person(id: $id) { partner { name kind } } }', {
    id: person,
  });

  expect(partner).toEqual({
    name: '居**',
    region: county.communities.a,
    fiveParty: 'VOLUNTEERS',
    person: { id: person, name: '居**' },
    skills: ['腰鼓', '舞龙'],
    credentials: ['国家社会体育指导员'],
    contacts: [],
    home: { name: '甲社区' },
  });
  expect(seen.partner).toEqual({ name: '居**', kind: 'TALENT' });
});

test('a resident of whom only the phone is known becomes a talent under no name', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const input = { community: county.communities.a, contact: { phone: '19900000102' } };
  const { person } = await clerk.done('registerPerson', input, 'person { id name }');

  const talent = await registerTalent(clerk, person.id);

  expect([person.name, talent.name]).toEqual([null, '居民']);
});

test.for([
  ['a talent with a name', { kind: 'TALENT', person: 'x', name: '张三' }, 'PARTNER_KIND_MISMATCH', ['name']],
  ['a talent with a region', { kind: 'TALENT', person: 'x', region: '371722' }, 'PARTNER_KIND_MISMATCH', ['region']],
  [
    'a talent with an organisation code',
    { kind: 'TALENT', person: 'x', organisationCode: organisationCode(1) },
    'PARTNER_KIND_MISMATCH',
    ['organisationCode'],
  ],
  [
    'a talent as 联建单位',
    { kind: 'TALENT', person: 'x', coConstruction: true },
    'PARTNER_KIND_MISMATCH',
    ['coConstruction'],
  ],
  ['a talent without a person', { kind: 'TALENT' }, 'PARTNER_KIND_MISMATCH', ['person']],
  ['a talent who is nobody', { kind: 'TALENT', person: 'x' }, 'NOT_FOUND', ['person']],
  ['a merchant who is a person', { name: '店', region: '371722', person: 'x' }, 'PARTNER_KIND_MISMATCH', ['person']],
  ['a merchant without a name', { region: '371722' }, 'PARTNER_KIND_MISMATCH', ['name']],
  ['a merchant that is nowhere', { name: '店' }, 'PARTNER_KIND_MISMATCH', ['region']],
  ['a region that is not there', { name: '店', region: '371722999' }, 'NOT_FOUND', ['region']],
  ['the county of another', { name: '店', region: '331004' }, 'NOT_FOUND', ['region']],
  ['an empty name', { name: ' ', region: '371722' }, 'TEXT_EMPTY', ['name']],
  ['a long name', { name: '长'.repeat(41), region: '371722' }, 'TEXT_TOO_LONG', ['name']],
  [
    'a code that does not add up',
    { name: '店', region: '371722', organisationCode: '91350100M000100Y44' },
    'BAD_ORGANISATION_CODE',
    ['organisationCode'],
  ],
  ['a long story', { name: '店', region: '371722', about: '长'.repeat(501) }, 'TEXT_TOO_LONG', ['about']],
  ['six skills', { name: '店', region: '371722', skills: [...'一二三四五六'] }, 'TOO_MANY_ENTRIES', ['skills']],
  ['a long skill', { name: '店', region: '371722', skills: ['舞', '长'.repeat(21)] }, 'TEXT_TOO_LONG', ['skills', '1']],
  ['an empty credential', { name: '店', region: '371722', credentials: [''] }, 'TEXT_EMPTY', ['credentials', '0']],
  ['a bad phone', { name: '店', region: '371722', contact: { phone: '123' } }, 'BAD_PHONE', ['contact', 'phone']],
  ['a contact of nobody', { name: '店', region: '371722', contact: {} }, 'CONTACT_EMPTY', ['contact']],
] as const)('%s is refused with its code and field, and nothing is written', async ([, input, code, field]) => {
  const county = await world.county();
  await staffOf(county);
  const before = (await world.raw.under(`${county.code}#`)).length;

  const refused = await attempt(county.admin, { kind: 'MERCHANT', ...input });

  expect(refused).toMatchObject({ partner: null, userErrors: [{ code, field }] });
  expect(await world.raw.under(`${county.code}#`)).toHaveLength(before);
});

test('a partner is at home in a community, a township or the whole county, of whoever reaches it', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const township = await county.member('SOCIAL_WORKER', `${county.code}001`);
  const regions = [county.communities.a, `${county.code}001`, county.code];

  const byClerk = [];
  const byTownship = [];
  const byCounty = [];
  for (const region of regions) {
    byClerk.push(codes(await attempt(clerk, merchant(county, { region }))));
    byTownship.push(codes(await attempt(township, merchant(county, { region }))));
    byCounty.push(codes(await attempt(county.admin, merchant(county, { region }))));
    world.clock.advance(1);
  }
  const { partners } = await county.admin.ask('{ partners(kind: MERCHANT) { nodes { region home { name } } } }');

  expect(byClerk).toEqual([[], ['NOT_FOUND'], ['NOT_FOUND']]);
  expect(byTownship).toEqual([[], [], ['NOT_FOUND']]);
  expect(byCounty).toEqual([[], [], []]);
  expect(partners.nodes.at(-1)).toEqual({ region: county.code, home: null });
  expect(partners.nodes.at(-2).home).toEqual({ name: '东街街道' });
});

test('nobody makes a talent of a resident out of reach, not even of oneself', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const worker = await county.member('SOCIAL_WORKER', county.communities.c);
  const neighbour = await knownPerson(clerk, county, '居民103', '19900000103');
  const contact = { name: '居民107', phone: '19900000107' };
  await worker.done('joinCounty', { community: county.communities.a, contact }, 'member { id }');
  world.clock.advance(5);
  const { viewer } = await worker.ask('{ viewer { person { id community { code } } } }');

  const refused = [
    await attempt(worker, { kind: 'TALENT', person: neighbour }),
    await attempt(worker, { kind: 'TALENT', person: viewer.person.id }),
  ];

  expect(viewer.person.community.code).toBe(county.communities.a);
  for (const { userErrors } of refused) expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['person'] }]);
});

test('an organisation code and a person stand for one partner, also after it went out of use', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const far = await county.member('SOCIAL_WORKER', county.communities.c);
  const person = await knownPerson(clerk, county, '居民104', '19900000104');
  const code = organisationCode(104);
  const first = await register(clerk, county, { organisationCode: ` ${code.toLowerCase()} ` });
  await registerTalent(clerk, person);
  await clerk.done('archivePartner', { partner: first.id, version: 1 }, partnerFields);

  const sameCode = await attempt(far, merchant(county, { region: county.communities.c, organisationCode: code }));
  const samePerson = await attempt(clerk, { kind: 'TALENT', person });

  expect(first.organisationCode).toBe(code);
  expect(sameCode.userErrors).toMatchObject([{ code: 'ALREADY_PARTNER', field: ['organisationCode'] }]);
  expect(samePerson.userErrors).toMatchObject([{ code: 'ALREADY_PARTNER', field: ['person'] }]);
});

test('of several who register one organisation at the same moment, one does', async () => {
  const county = await world.county();
  const organisation = organisationCode(105);
  const inputs = [1, 2, 3, 4].map((place) =>
    merchant(county, { name: `第${place}次`, organisationCode: organisation, contact: { name: `居民${place}` } }),
  );

  const outcomes = await Promise.all(inputs.map((input) => attempt(county.admin, input)));

  expect(outcomes.flatMap(codes)).toEqual(['ALREADY_PARTNER', 'ALREADY_PARTNER', 'ALREADY_PARTNER']);
  expect([await headsOf(county, 'PARTNER'), await headsOf(county, 'PERSON')].map(({ length }) => length)).toEqual([
    1, 1,
  ]);
});

test('of several who make a talent of one resident at the same moment, one does', async () => {
  const county = await world.county();
  const person = await knownPerson(county.admin, county, '居民106', '19900000106');

  const outcomes = await Promise.all([1, 2, 3, 4].map(() => attempt(county.admin, { kind: 'TALENT', person })));

  expect(outcomes.flatMap(codes)).toEqual(['ALREADY_PARTNER', 'ALREADY_PARTNER', 'ALREADY_PARTNER']);
  expect(await headsOf(county, 'PARTNER')).toHaveLength(1);
});

test('a region whose code is not in force takes no partner', async () => {
  const county = await world.county('331004', [{ code: '331004003', name: '路北街道' }]);
  const early = await createWorld({ now: '2023-06-01T02:00:00.000Z' });
  const past = await early.county('331004');

  const now = await attempt(county.admin, merchant(county, { region: '331004003' }));
  const before = await attempt(past.admin, merchant(past, { region: '331004001' }));

  expect(codes(now)).toEqual([]);
  expect(before.userErrors).toMatchObject([{ code: 'REGION_NOT_IN_FORCE', field: ['region'] }]);
});
