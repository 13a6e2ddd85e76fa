import { expect, test } from 'vitest';
import { newKey } from '../../../support/client.ts';
import { codes, hear, staffOf } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld({ now: '2026-09-23T02:00:00.000Z' });

const sample = (community: string, input: object = {}) => ({
  channel: 'HOTLINE',
  community,
  title: '下水道堵塞',
  text: '小区北门下水道堵塞，污水外溢。',
  ...input,
});

test('a need without a category is due after the working days that the county promises, over the holidays', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);

  const { need } = await hear(clerk, county);

  // Mid-autumn 25 to 27 September, National Day 1 to 7 October; 20 September and 10 October are worked.
  expect(need).toMatchObject({ state: 'HEARD', version: 1, dueOn: '2026-10-14', dueProvisional: false });
});

test('a correction of the county moves the due date, and only for what is heard after it', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const before = await hear(clerk, county);

  await county.admin.done(
    'correctCalendar',
    { year: 2026, corrections: [{ date: '2026-10-12', kind: 'HOLIDAY' }] },
    'calendarYear { version corrections { date kind } }',
  );
  const after = await hear(clerk, county);

  expect([before.need.dueOn, after.need.dueOn]).toEqual(['2026-10-14', '2026-10-15']);
});

test('the same external number heard again, by whomever and with whatever key, gives the need that is there', async () => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  const first = await hear(clerk, county, { channel: 'HOTLINE', externalNumber: 'dh-2026-0001' });

  const again = await hear(socialWorker, county, { channel: 'HOTLINE', externalNumber: ' DH-2026-0001 ' });

  expect(again).toMatchObject({ created: false, receipt: first.receipt, need: { id: first.need.id } });
});

test('an external number that was heard in another community is refused without telling which', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const elsewhere = await county.member('COMMUNITY_WORKER', county.communities.c);
  await hear(clerk, county, { channel: 'HOTLINE', externalNumber: 'DH-2026-0002' });

  const refused = await elsewhere.act(
    'hearNeed',
    sample(county.communities.c, { externalNumber: 'DH-2026-0002' }),
    'need { id }',
  );

  expect(refused).toMatchObject({ need: null, userErrors: [{ code: 'EXTERNAL_NUMBER_TAKEN' }] });
});

test('a retry with the same key shows the same need and receipt, and another input under it is refused', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const input = { ...sample(county.communities.a), idempotencyKey: newKey() };
  const first = await clerk.done('hearNeed', input, 'created receipt need { id version }');

  const again = await clerk.done('hearNeed', input, 'created receipt need { id version }');
  const other = await clerk.act('hearNeed', { ...input, title: '另一件事' });

  expect(again).toEqual(first);
  expect(codes(other)).toEqual(['IDEMPOTENCY_MISMATCH']);
});

test('a contact makes a new person who is shown masked, and a known person is not made again', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const contact = { name: '居民007', phone: '+86 199-0000-0007' };
  await hear(clerk, county, { contact });
  const [person] = (await clerk.ask('{ findPersons(phone: "19900000007") { id name phone } }')).findPersons;

  const second = await clerk.done(
    'hearNeed',
    sample(county.communities.a, { person: person.id }),
    'need { requester { id needs(first: 5) { nodes { id } } } }',
  );

  expect(person).toMatchObject({ name: '居**', phone: '199****0007' });
  expect(second.need.requester.id).toBe(person.id);
  expect(second.need.requester.needs.nodes).toHaveLength(2);
});

test('an anonymous need has no requester and still a receipt', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);

  const heard = await clerk.done('hearNeed', sample(county.communities.a), 'receipt need { requester { id } }');

  expect(heard.need.requester).toBeNull();
  expect(heard.receipt).toHaveLength(12);
});

test('a resident asks online for oneself, and through no channel of the staff', async () => {
  const county = await world.county();
  const resident = await county.resident(county.communities.a, '19900000011');

  const online = await resident.done(
    'hearNeed',
    sample(county.communities.a, { channel: 'ONLINE' }),
    'need { requester { id } notes(first: 5) { nodes { id } } }',
  );
  const hotline = await resident.act('hearNeed', sample(county.communities.a));
  const forAnother = await resident.act(
    'hearNeed',
    sample(county.communities.a, { channel: 'ONLINE', contact: { name: '居民012' } }),
  );

  expect(online.need.requester.id).toBe(resident.person);
  expect(codes(hotline)).toEqual(['CHANNEL_NOT_ALLOWED']);
  expect(codes(forAnother)).toEqual(['REQUESTER_AMBIGUOUS']);
});

test.for([
  ['a community out of reach', { community: '000000000000' }, 'NOT_FOUND', ['community']],
  ['a category that is not there', { category: 'NOWHERE' }, 'NOT_FOUND', ['category']],
  ['a compound that is not there', { compound: 'x' }, 'NOT_FOUND', ['compound']],
  ['a person that is not there', { person: 'x' }, 'NOT_FOUND', ['person']],
  ['an empty text', { text: ' \n ' }, 'TEXT_EMPTY', ['text']],
  ['a long title', { title: '长'.repeat(61) }, 'TEXT_TOO_LONG', ['title']],
  ['a control character', { text: 'a\u0000b' }, 'TEXT_BAD_CHARACTER', ['text']],
  ['a bad phone', { contact: { phone: '12345' } }, 'BAD_PHONE', ['contact', 'phone']],
  ['nobody at all', { contact: { address: '东街1号' } }, 'CONTACT_EMPTY', ['contact']],
  ['a hearing to come', { heardAt: '2026-09-23T02:00:01.000Z' }, 'HEARD_AT_OUT_OF_RANGE', ['heardAt']],
  ['a bad number', { externalNumber: '#' }, 'BAD_EXTERNAL_NUMBER', ['externalNumber']],
] as const)('%s is refused with its code and field, and nothing is written', async ([, input, code, field]) => {
  const county = await world.county();
  const { clerk } = await staffOf(county);

  const refused = await clerk.act('hearNeed', sample(county.communities.a, input));
  const { needs } = await clerk.ask('query ($c: RegionCode!) { needs(community: $c) { nodes { id } } }', {
    c: county.communities.a,
  });

  expect(refused.userErrors).toMatchObject([{ code, field }]);
  expect(needs.nodes).toEqual([]);
});

test.for(['𠮷野家旁的路灯👨‍👩‍👧‍👦❤️🇨🇳', '第一行\n第二行\t制表', `${'字'.repeat(1_999)}𠮷`])(
  'the text %s comes back as it was told',
  async (text) => {
    const county = await world.county();
    const { clerk } = await staffOf(county);
    const heard = await hear(clerk, county, { text });

    const { need } = await clerk.ask('query ($id: ID!) { need(id: $id) { text } }', { id: heard.need.id });

    expect(need.text).toBe(text);
  },
);
