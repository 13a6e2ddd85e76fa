import { expect, test } from 'vitest';
import type { Data } from '../support/client.ts';
import { organisationCode } from '../support/organisation-code.ts';
import { createWorld, type World } from '../support/world.ts';

const gujie = '331004002054';

/** Luqiao with one real community, its social worker and its community worker. */
const luqiao = async (world: World) => {
  const county = await world.county('331004', [{ code: gujie, name: '古街社区居委会' }]);
  return {
    county,
    socialWorker: await county.member('SOCIAL_WORKER', gujie),
    clerk: await county.member('COMMUNITY_WORKER', gujie),
  };
};

test('a resident who drums becomes a partner of the community, agrees to be shown by name, takes it back, and stays a resident', async () => {
  const world = await createWorld();
  const { county, socialWorker } = await luqiao(world);
  const drummer = await county.resident(gujie, '19900000001');
  const own = '{ viewer { person { id name partner { id version kind name skills nameConsent { evidence } } } } }';

  const alone = await drummer.ask(own);
  const { partner } = await socialWorker.done(
    'registerPartner',
    {
      kind: 'TALENT',
      person: drummer.person,
      about: '退休前在文化馆工作，愿意每周三上午免费教腰鼓。',
      skills: ['腰鼓'],
      credentials: ['国家社会体育指导员'],
    },
    'partner { id version name fiveParty region person { name phone } }',
  );
  const asPartner = await drummer.ask(own);
  await drummer.done('giveNameConsent', { partner: partner.id, version: 1, evidence: 'ONLINE' }, 'partner { id }');
  const agreed = await drummer.ask(own);
  await drummer.done('withdrawNameConsent', { partner: partner.id, version: 2 }, 'partner { id }');
  const wish = { channel: 'MICRO_WISH', community: gujie, title: '想要一面新腰鼓', text: '旧鼓皮破了。' };
  const { need } = await drummer.done('hearNeed', wish, 'need { requester { id partner { id } } }');
  const { node } = await socialWorker.ask(
    `query ($id: ID!) { node(id: $id) { ... on Partner { about credentials nameConsent { evidence }
      history { nodes { type version by { label } } } } } }`,
    { id: partner.id },
  );

  expect(alone.viewer.person).toMatchObject({ name: '居**', partner: null });
  expect(partner).toEqual({
    id: partner.id,
    version: 1,
    name: '居**',
    fiveParty: 'VOLUNTEERS',
    region: gujie,
    person: { name: '居**', phone: '199****0001' },
  });
  expect(asPartner.viewer.person.partner).toMatchObject({ kind: 'TALENT', skills: ['腰鼓'], nameConsent: null });
  expect(agreed.viewer.person.partner.nameConsent).toEqual({ evidence: 'ONLINE' });
  expect(need.requester).toEqual({ id: drummer.person, partner: { id: partner.id } });
  expect(node).toMatchObject({ about: '退休前在文化馆工作，愿意每周三上午免费教腰鼓。', nameConsent: null });
  expect(node.history.nodes.map(({ type }: Data) => type)).toEqual([
    'partner.registered',
    'partner.name-consent-given',
    'partner.name-consent-withdrawn',
  ]);
});

test('a shop is bound by an agreement for a year: before it is over the staff are reminded, sign the next one, and end it when the shop closes', async () => {
  const world = await createWorld();
  const { county, clerk } = await luqiao(world);
  const reminders = async (until: string) => {
    const document = `query ($u: LocalDate!) { expiringAgreements(until: $u) { nodes {
      id endsOn subject partner { name contacts { id phone } } } } }`;
    return (await clerk.ask(document, { u: until })).expiringAgreements.nodes;
  };
  const shop = {
    kind: 'MERCHANT',
    name: '老街理发店',
    region: gujie,
    organisationCode: organisationCode(1),
    about: '每月逢五为七十岁以上老人免费理发。',
    contact: { name: '居民002', phone: '19900000002' },
  };
  const { partner } = await clerk.done('registerPartner', shop, 'partner { id fiveParty agreementUntil }');
  const sign = (version: number, startsOn: string, endsOn: string) =>
    clerk.done(
      'signAgreement',
      { partner: partner.id, version, subject: '老人免费理发', startsOn, endsOn },
      'partner { version agreementUntil agreements { nodes { id endsOn } } }',
    );

  const first = await sign(1, '2026-09-01', '2027-08-31');
  const early = await reminders('2026-10-01');
  world.clock.set('2027-08-10T01:00:00.000Z');
  const due = await reminders('2027-09-10');
  const { contact } = await clerk.done(
    'revealContact',
    { person: due[0].partner.contacts[0].id, reason: '商议续签' },
    'contact { phone }',
  );
  const second = await sign(2, '2027-09-01', '2028-08-31');
  world.clock.set('2028-03-01T01:00:00.000Z');
  const next = second.partner.agreements.nodes.find(({ endsOn }: Data) => endsOn === '2028-08-31');
  const ended = await clerk.done(
    'endAgreement',
    { partner: partner.id, version: 3, agreement: next.id },
    'partner { version agreementUntil }',
  );
  const archived = await clerk.done('archivePartner', { partner: partner.id, version: 4 }, 'partner { archived }');
  const none = await reminders('2030-01-01');

  expect(partner).toMatchObject({ fiveParty: 'CHARITY_RESOURCES', agreementUntil: null });
  expect([first, second].map(({ partner: { agreementUntil } }) => agreementUntil)).toEqual([
    '2027-08-31',
    '2028-08-31',
  ]);
  expect(early).toEqual([]);
  expect(due).toMatchObject([
    {
      endsOn: '2027-08-31',
      subject: '老人免费理发',
      partner: { name: '老街理发店', contacts: [{ phone: '199****0002' }] },
    },
  ]);
  expect(contact).toEqual({ phone: '19900000002' });
  expect(ended.partner).toEqual({ version: 4, agreementUntil: '2028-03-01' });
  expect(archived.partner.archived).toBe(true);
  expect(none).toEqual([]);
  expect((await county.admin.ask('{ partners(kind: MERCHANT) { nodes { name } } }')).partners.nodes).toHaveLength(1);
});

test('a school that the whole district builds with is there for every community to see, and changed by the district alone', async () => {
  const world = await createWorld();
  const { county, socialWorker } = await luqiao(world);
  const elsewhere = await county.member('SOCIAL_WORKER', county.communities.a);
  const school = {
    kind: 'INSTITUTION',
    name: '区第三小学',
    region: county.code,
    organisationCode: organisationCode(2),
    coConstruction: true,
    contact: { name: '居民003', phone: '19900000003' },
  };
  const list =
    '{ partners(kind: INSTITUTION, coConstructionOnly: true) { nodes { id version name home { name } contacts { id } } } }';

  await county.admin.done('registerPartner', school, 'partner { id }');
  const seen = [await socialWorker.ask(list), await elsewhere.ask(list), await county.admin.ask(list)];
  const [{ id, version }] = seen[0].partners.nodes;
  const refused = await socialWorker.act('revisePartner', { partner: id, version, name: '区第四小学' });
  const revised = await county.admin.done(
    'revisePartner',
    { partner: id, version, skills: ['操场', '鼓号队'] },
    'partner { name skills coConstruction }',
  );

  expect(seen.map(({ partners }) => partners.nodes)).toMatchObject([
    [{ name: '区第三小学', home: null, contacts: [] }],
    [{ name: '区第三小学', home: null, contacts: [] }],
    [{ name: '区第三小学', home: null, contacts: [{}] }],
  ]);
  expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['partner'] }]);
  expect(revised.partner).toEqual({ name: '区第三小学', skills: ['操场', '鼓号队'], coConstruction: true });
});

test('no name and no phone of a talent or a contact lies in the table in the clear', async () => {
  const world = await createWorld();
  const { county, socialWorker } = await luqiao(world);
  const contact = { name: '腰鼓居民四', phone: '19900000004', address: '古街社区8号' };
  const { person } = await socialWorker.done('registerPerson', { community: gujie, contact }, 'person { id }');
  const { partner } = await socialWorker.done(
    'registerPartner',
    { kind: 'TALENT', person: person.id },
    'partner { id }',
  );
  const through = { name: '联系居民五', phone: '19900000005' };

  await socialWorker.done('addPartnerContact', { partner: partner.id, version: 1, contact: through }, 'partner { id }');
  await socialWorker.done('giveNameConsent', { partner: partner.id, version: 2, evidence: 'PAPER' }, 'partner { id }');
  const stored = JSON.stringify(await world.raw.under(`${county.code}#`));

  expect(stored).toContain('腰**');
  for (const secret of ['腰鼓居民四', '19900000004', '8号', '联系居民五', '19900000005'])
    expect(stored).not.toContain(secret);
});
