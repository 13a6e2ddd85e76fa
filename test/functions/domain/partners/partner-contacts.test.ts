import { expect, test } from 'vitest';
import { codes, staffOf } from '../../../support/need-steps.ts';
import { knownPerson, on, register } from '../../../support/partner-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const reached = 'partner { id version contacts { id name phone } }';

test('a partner is reached through known and new persons, who are shown masked and revealed with a reason', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const person = await knownPerson(clerk, county, '居民301', '19900000301');
  const partner = await register(clerk, county, { contact: { name: '居民302', phone: '19900000302' } });

  const { partner: seen } = await clerk.done('addPartnerContact', { ...on(partner), person }, reached);
  const { contact } = await clerk.done(
    'revealContact',
    { person: seen.contacts[0].id, reason: '联系活动用品' },
    'contact { name phone }',
  );
  const { findPersons } = await clerk.ask('{ findPersons(phone: "19900000302") { id } }');

  expect(seen.contacts).toEqual([
    { id: findPersons[0].id, name: '居**', phone: '199****0302' },
    { id: person, name: '居**', phone: '199****0301' },
  ]);
  expect(contact).toEqual({ name: '居民302', phone: '19900000302' });
});

test('who sees a county’s partner without reaching it does not see through whom it is reached', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const contact = { name: '居民303', phone: '19900000303' };
  const partner = await register(county.admin, county, { region: county.code, contact });
  const document = 'query ($id: ID!) { partner(id: $id) { name contacts { id community { name } } } }';

  const byCounty = await county.admin.ask(document, { id: partner.id });
  const byClerk = await clerk.ask(document, { id: partner.id });
  const person = byCounty.partner.contacts[0].id;
  const looked = await clerk.act('revealContact', { person, reason: '联系' });
  const added = await clerk.act('addPartnerContact', { ...on(partner), contact });

  expect(byCounty.partner.contacts).toEqual([{ id: person, community: null }]);
  expect(byClerk.partner).toEqual({ name: '便民超市', contacts: [] });
  expect([codes(looked), codes(added)]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
});

test('somebody is a contact once, five are the most, and one who was taken away makes room', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const person = await knownPerson(clerk, county, '居民304', '19900000304');
  const { id } = await register(clerk, county);
  const add = (version: number, input: object) =>
    clerk.act('addPartnerContact', { partner: id, version, ...input }, reached);

  await add(1, { person });
  const again = await add(2, { person });
  for (const version of [2, 3, 4, 5]) await add(version, { contact: { name: `居民${version}` } });
  const sixth = await add(6, { contact: { name: '居民六' } });
  const { partner } = await clerk.done('removePartnerContact', { partner: id, version: 6, person }, reached);
  const twice = await clerk.act('removePartnerContact', { partner: id, version: 7, person });
  const room = await add(7, { contact: { name: '居民六' } });

  expect(again.partner.version).toBe(2);
  expect(sixth.userErrors).toMatchObject([{ code: 'TOO_MANY_CONTACTS', field: ['contact'] }]);
  expect([partner.version, partner.contacts.length]).toEqual([7, 4]);
  expect(twice.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['person'] }]);
  expect(room.partner.contacts).toHaveLength(5);
});

test('a contact is a person or a new contact, and nobody out of reach', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const far = await county.member('COMMUNITY_WORKER', county.communities.c);
  const away = { community: county.communities.c, contact: { name: '居民305' } };
  const { person: stranger } = await far.done('registerPerson', away, 'person { id }');
  const person = await knownPerson(clerk, county, '居民306', '19900000306');
  const partner = await register(clerk, county);
  const add = (input: object) => clerk.act('addPartnerContact', { ...on(partner), ...input });

  const refused = [
    await add({}),
    await add({ person, contact: { name: '居民307' } }),
    await add({ person: stranger.id }),
    await add({ contact: { address: '东街1号' } }),
  ];

  expect(refused.map(codes)).toEqual([['CONTACT_AMBIGUOUS'], ['CONTACT_AMBIGUOUS'], ['NOT_FOUND'], ['CONTACT_EMPTY']]);
});

test('somebody is taken away from a partner that is out of use, too', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const person = await knownPerson(clerk, county, '居民308', '19900000308');
  const { id } = await register(clerk, county);
  await clerk.done('addPartnerContact', { partner: id, version: 1, person }, reached);
  await clerk.done('archivePartner', { partner: id, version: 2 }, reached);

  const { partner } = await clerk.done('removePartnerContact', { partner: id, version: 3, person }, reached);

  expect(partner).toMatchObject({ version: 4, contacts: [] });
});
