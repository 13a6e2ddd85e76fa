import { describe, expect, test } from 'vitest';
import { partnerItem } from '../../../functions/data/partner-item.ts';
import { createTable } from '../../../functions/data/table.ts';
import type { Partner } from '../../../functions/domain/partners/partner.ts';
import type { Data } from '../../support/client.ts';
import { staffOf } from '../../support/need-steps.ts';
import { organisationCode } from '../../support/organisation-code.ts';
import { knownPerson, on, register, registerTalent } from '../../support/partner-steps.ts';
import { testClient } from '../../support/test-table.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();

const about = '以腰鼓、广场舞和节庆演出服务社区居民，常年义务教学。'.repeat(20).slice(0, 500);
const contact = { name: '居民701', phone: '19900000701', address: '东街街道甲社区' };
const told = { about, skills: ['腰鼓', '广场舞'], credentials: ['国家社会体育指导员'] };

/** What one piece of work costs, by our own meter, once viewer and county are known to the container. */
const { cost } = world;

/** Merchants of a region as years of registering would leave them, all before any that a test registers. */
const storedPartners = (county: string, region: string, count: number): Partner[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `${county}-partner-${String(place).padStart(26, '0')}`,
    version: 1,
    kind: 'MERCHANT',
    name: `幸福小区东门第${place}家爱心便民商店`,
    region,
    organisationCode: organisationCode(place),
    coConstruction: false,
    fiveParty: 'CHARITY_RESOURCES',
    person: null,
    contacts: [`${county}-person-${String(place).padStart(26, '0')}`],
    agreementUntil: '2027-08-31',
    nameConsent: null,
    archived: false,
    registeredAt: '2025-09-01T02:00:00.000Z',
  }));

const setUp = async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  await clerk.ask('{ county { code } }');
  return { county, clerk };
};

describe('budgets', () => {
  test('registering an organisation takes two trips and at most 14 write units, 20 with a contact', async () => {
    const { county, clerk } = await setUp();
    const organisation = (number: number, input: object = {}) =>
      register(clerk, county, { organisationCode: organisationCode(number), ...told, ...input });

    const plain = await cost(() => organisation(701));
    const reached = await cost(() => organisation(702, { contact }));

    expect([plain.calls, reached.calls]).toEqual([2, 2]);
    expect(plain.wcu).toBeLessThanOrEqual(14);
    expect(reached.wcu).toBeLessThanOrEqual(20);
  });

  test('revising everything of a partner takes two trips and at most 16 write units, and a talent a third for the name', async () => {
    const { county, clerk } = await setUp();
    const partner = await register(clerk, county, { organisationCode: organisationCode(703) });
    const talent = await registerTalent(clerk, await knownPerson(clerk, county, '居民702', '19900000702'));
    const revised = { ...on(partner), name: '新名', organisationCode: organisationCode(704), ...told };

    const spent = await cost(() => clerk.done('revisePartner', revised, 'partner { version }'));
    const ofTalent = await cost(() => clerk.done('revisePartner', { ...on(talent), ...told }, 'partner { version }'));

    expect([spent.calls, ofTalent.calls]).toEqual([2, 3]);
    expect(spent.wcu).toBeLessThanOrEqual(16);
  });

  test('signing takes two trips, ending three, each at most 12 write units; other actions two and at most 10', async () => {
    const { county, clerk } = await setUp();
    const { id } = await register(clerk, county);
    const term = { subject: '场'.repeat(60), startsOn: '2026-09-01', endsOn: '2027-08-31' };
    const person = await knownPerson(clerk, county, '居民703', '19900000703');
    const act = (version: number, command: string, input: object) => () =>
      clerk.done(command, { partner: id, version, ...input }, 'partner { version }');

    const signed = await cost(act(1, 'signAgreement', term));
    const { partner } = await clerk.ask('query ($id: ID!) { partner(id: $id) { agreements { nodes { id } } } }', {
      id,
    });
    const ended = await cost(act(2, 'endAgreement', { agreement: partner.agreements.nodes[0].id }));
    const others = [
      await cost(act(3, 'addPartnerContact', { person })),
      await cost(act(4, 'removePartnerContact', { person })),
      await cost(act(5, 'archivePartner', {})),
    ];

    expect([signed.calls, ended.calls, ...others.map(({ calls }) => calls)]).toEqual([2, 3, 2, 2, 2]);
    expect(Math.max(signed.wcu, ended.wcu)).toBeLessThanOrEqual(12);
    expect(Math.max(...others.map(({ wcu }) => wcu))).toBeLessThanOrEqual(10);
  });

  test('a partner by its id with its texts is one strong read of one unit, and twenty of a kind cost two', async () => {
    const { county, clerk } = await setUp();
    for (let place = 0; place < 21; place += 1) await register(clerk, county, { name: `爱心商家第${place}号店` });
    const { id } = await register(clerk, county, told);
    const list = '{ partners(kind: MERCHANT, first: 20) { nodes { id name fiveParty archived } } }';

    const one = await cost(() => clerk.ask('query ($id: ID!) { partner(id: $id) { name about skills } }', { id }));
    const page = await cost(() => county.admin.ask(list));

    expect(one).toMatchObject({ calls: 1, rcu: 1, wcu: 0 });
    expect(page.calls).toBe(1);
    expect(page.rcu).toBeLessThanOrEqual(2);
  });

  test('a filtered list reads at most 500 partners for a page, and who goes on finds the rare one behind them', async () => {
    const { county, clerk } = await setUp();
    const { c, a } = county.communities;
    const table = createTable(testClient(), world.table, county.code, async () => undefined);
    await table.writeAll(storedPartners(county.code, c, 520).map((partner) => partnerItem(county.code, partner)));
    world.clock.advance(1);
    await register(county.admin, county, { region: a, name: '甲社区唯一一家' });
    const document = `query ($a: String) { partners(kind: MERCHANT, after: $a) {
      nodes { name } pageInfo { hasNextPage endCursor } } }`;

    let first: Data;
    const spent = await cost(async () => {
      first = (await clerk.ask(document)).partners;
    });
    const second = (await clerk.ask(document, { a: first.pageInfo.endCursor })).partners;

    expect(first).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true } });
    expect(spent.calls).toBeLessThanOrEqual(5);
    expect(spent.rcu).toBeLessThanOrEqual(32);
    expect(second).toMatchObject({ nodes: [{ name: '甲社区唯一一家' }], pageInfo: { hasNextPage: false } });
  });
});

test('events, records and markers of partners hold codes and ids, no text and no person', async () => {
  const { county, clerk } = await setUp();
  const person = await knownPerson(clerk, county, '居民独一', '19900000704');
  const code = organisationCode(705);
  const { id } = await register(clerk, county, {
    name: '独一无二商行',
    organisationCode: code,
    contact,
    about: '独一无二',
  });
  const talent = await registerTalent(clerk, person, { skills: ['独门绝技'] });
  await clerk.done('addPartnerContact', { partner: id, version: 1, person }, 'partner { id }');
  const signed = { subject: '独一无二协议', startsOn: '2026-09-01', endsOn: '2027-08-31' };
  await clerk.done('signAgreement', { partner: id, version: 2, ...signed }, 'partner { id }');
  await clerk.done('giveNameConsent', { ...on(talent), evidence: 'PAPER' }, 'partner { id }');

  const items = await world.raw.under(`${county.code}#`);
  // The record of a person's registration is of that person; nothing else names one.
  const exposed = items
    .filter(({ operation }) => operation !== 'registerPerson')
    .filter(({ pk, sk }) => sk.startsWith('EV#') || /^\d{6}#(IDEM|PUBLIC|UNIQUE|FEED)#/.test(pk));
  const history = exposed.filter(({ pk, sk }) => pk === id.replace('-partner-', '#PARTNER#') && sk.startsWith('EV#'));
  const seen = JSON.stringify([exposed, world.lines]);

  expect(history.map(({ type, version, g3pk }) => [type, version, g3pk])).toEqual([
    ['partner.registered', 1, `${county.code}#FEED#PENDING`],
    ['partner.contact-added', 2, `${county.code}#FEED#PENDING`],
    ['partner.agreement-signed', 3, `${county.code}#FEED#PENDING`],
  ]);
  for (const secret of ['独一', '独门', '居民', code, '-person-', person.slice(-26)])
    expect(seen).not.toContain(secret);
});

test('a revised organisation code leaves one marker, an unchanged one is not written again', async () => {
  const { county, clerk } = await setUp();
  const partner = await register(clerk, county, { organisationCode: organisationCode(706) });
  const markers = () => world.raw.under(`${county.code}#UNIQUE#PARTNER#`);
  const before = await markers();

  await clerk.done('revisePartner', { ...on(partner), about: '零售' }, 'partner { id }');
  const untouched = await markers();
  await clerk.done(
    'revisePartner',
    { ...on(partner), version: 2, organisationCode: organisationCode(707) },
    'partner { id }',
  );
  const moved = await markers();
  await clerk.done('revisePartner', { ...on(partner), version: 3, organisationCode: null }, 'partner { id }');
  const gone = await markers();

  expect(untouched).toEqual(before);
  expect([before.length, moved.length, gone.length]).toEqual([1, 1, 0]);
  expect(moved[0]?.pk).not.toBe(before[0]?.pk);
});
