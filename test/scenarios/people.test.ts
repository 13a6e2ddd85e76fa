import { expect, test } from 'vitest';
import { codes, hear, staffOf, triage } from '../support/need-steps.ts';
import { createWorld } from '../support/world.ts';

const world = await createWorld();

const reveal = 'contact { name phone address idNumber }';

test('a contact is nowhere in the table in the clear, and is shown to who says why, after it was written down', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const contact = {
    name: '居民五十一',
    phone: '19900000051',
    address: '东街街道甲社区5号楼',
    idNumber: '11010519491231002x',
  };
  const { person } = await clerk.done(
    'registerPerson',
    { community: county.communities.a, contact, focusGroups: ['ELDERLY', 'ELDERLY'] },
    'person { id name phone idNumber focusGroups }',
  );

  const shown = await clerk.done('revealContact', { person: person.id, reason: '上门探访前核对' }, reveal);
  const { auditEntries } = await county.admin.ask(
    'query ($s: ID!) { auditEntries(subject: $s) { nodes { action reason by { id } } } }',
    { s: person.id },
  );
  const stored = JSON.stringify(await world.raw.under(`${county.code}#`));

  expect(person).toMatchObject({ name: '居**', phone: '199****0051', focusGroups: ['ELDERLY'] });
  expect(shown.contact).toEqual({ ...contact, idNumber: '11010519491231002X' });
  expect(auditEntries.nodes).toEqual([{ action: 'REVEAL_CONTACT', reason: '上门探访前核对', by: { id: clerk.id } }]);
  for (const secret of ['居民五十一', '19900000051', '5号楼', '11010519491231002'])
    expect(stored).not.toContain(secret);
});

test('a unit is shown the contact of who asked through its need, and of nobody else', async () => {
  const county = await world.county();
  const { clerk, socialWorker, handler } = await staffOf(county);
  const mine = await clerk.done(
    'hearNeed',
    {
      channel: 'HOTLINE',
      community: county.communities.a,
      title: '电梯停运',
      text: '电梯停运两天。',
      contact: { name: '居民052', phone: '19900000052' },
    },
    'need { id version requester { id } }',
  );
  const { need } = mine;
  await socialWorker.done('triageNeed', triage(need, { decision: 'REFER', unit: county.unit }), 'need { id }');
  const other = await hear(clerk, county, { contact: { name: '居民053', phone: '19900000053' } });
  const [stranger] = (await clerk.ask('{ findPersons(phone: "19900000053") { id } }')).findPersons;

  const through = await handler.done(
    'revealContact',
    { person: need.requester.id, need: need.id, reason: '联系报修人' },
    reveal,
  );
  const refused = [
    await handler.act('revealContact', { person: need.requester.id, reason: '联系报修人' }),
    await handler.act('revealContact', { person: stranger.id, need: need.id, reason: '联系报修人' }),
    await handler.act('revealContact', { person: stranger.id, need: other.need.id, reason: '联系报修人' }),
  ];

  expect(through.contact.phone).toBe('19900000052');
  expect(refused.map(codes)).toEqual([['NOT_FOUND'], ['NOT_FOUND'], ['NOT_FOUND']]);
});

test('a corrected number is found under the new one only, and what was left out is kept', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const contact = { name: '居民054', phone: '19900000054' };
  const { person } = await clerk.done('registerPerson', { community: county.communities.a, contact }, 'person { id }');
  const found = async (phone: string) =>
    (await clerk.ask('query ($p: String!) { findPersons(phone: $p) { id name } }', { p: phone })).findPersons;

  await clerk.done(
    'correctPerson',
    { person: person.id, version: 1, contact: { phone: '19900000055' } },
    'person { version }',
  );
  const stale = await clerk.act('correctPerson', { person: person.id, version: 1, contact: { phone: '19900000056' } });

  expect(await found('19900000054')).toEqual([]);
  expect(await found('+8619900000055')).toEqual([{ id: person.id, name: '居**' }]);
  expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: 2 }]);
});

test('several people may share a phone, and staff of another community find none of them', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const elsewhere = await county.member('COMMUNITY_WORKER', county.communities.c);
  const phone = '0530-1234567';
  for (const name of ['居民057', '居民058']) {
    await clerk.done('registerPerson', { community: county.communities.a, contact: { name, phone } }, 'person { id }');
  }

  const found = [clerk, elsewhere].map((client) => client.ask('{ findPersons(phone: "05301234567") { id } }'));
  const counts = (await Promise.all(found)).map(({ findPersons }) => findPersons.length);

  expect(counts).toEqual([2, 0]);
});
