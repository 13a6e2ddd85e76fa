import { expect, test } from 'vitest';
import type { Client, Data } from '../../../support/client.ts';
import { codes, staffOf } from '../../../support/need-steps.ts';
import { on, register, registerTalent } from '../../../support/partner-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const listed = async (by: Client, input: object = {}): Promise<string[]> => {
  const document = `query ($k: PartnerKind!, $c: Boolean! = false, $f: Int! = 20, $a: String) {
    partners(kind: $k, coConstructionOnly: $c, first: $f, after: $a) { nodes { name } pageInfo { hasNextPage endCursor } } }`;
  const names: string[] = [];
  for (let a: string | null = null, more = true; more; ) {
    const { partners } = await by.ask(document, { k: 'MERCHANT', ...input, a });
    names.push(...partners.nodes.map(({ name }: Data) => name));
    a = partners.pageInfo.endCursor;
    more = partners.pageInfo.hasNextPage;
  }
  return names;
};

test('a list has the partners of its kind that the scope touches, in the order in which they were registered', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const far = await county.member('SOCIAL_WORKER', county.communities.c);
  const { a, b, c } = county.communities;
  const homes = { 甲: a, 乙: b, 丙: c, 东街: `${county.code}001`, 西街: `${county.code}002`, 全县: county.code };
  for (const [name, region] of Object.entries(homes)) {
    await register(county.admin, county, { name, region });
    world.clock.advance(1);
  }
  await register(county.admin, county, { kind: 'CHARITY', name: '慈善会' });

  const names = [await listed(county.admin, { f: 2 }), await listed(clerk, { f: 1 }), await listed(far)];

  expect(names).toEqual([
    ['甲', '乙', '丙', '东街', '西街', '全县'],
    ['甲', '东街', '全县'],
    ['丙', '西街', '全县'],
  ]);
});

test('the 联建单位 are a list of their own, for who holds the county too', async () => {
  const county = await world.county();
  await register(county.admin, county, { kind: 'INSTITUTION', name: '粮站' });
  world.clock.advance(1);
  await register(county.admin, county, { kind: 'INSTITUTION', name: '第三小学', coConstruction: true });

  const both = [
    await listed(county.admin, { k: 'INSTITUTION' }),
    await listed(county.admin, { k: 'INSTITUTION', c: true }),
  ];

  expect(both).toEqual([['粮站', '第三小学'], ['第三小学']]);
});

test('who sees a partner of the whole county without reaching it changes nothing of it', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const partner = await register(county.admin, county, { region: county.code, name: '县慈善总会' });
  const document =
    'query ($id: ID!) { partner(id: $id) { name history { nodes { type } } } node(id: $id) { __typename } }';

  const seen = await clerk.ask(document, { id: partner.id });
  const refused = [
    await clerk.act('revisePartner', { ...on(partner), name: '改名' }),
    await clerk.act('archivePartner', on(partner)),
    await clerk.act('signAgreement', { ...on(partner), subject: 's', startsOn: '2026-09-01', endsOn: '2026-09-01' }),
  ];

  expect(seen).toEqual({
    partner: { name: '县慈善总会', history: { nodes: [{ type: 'partner.registered' }] } },
    node: { __typename: 'Partner' },
  });
  expect(refused.map(codes)).toEqual([['NOT_FOUND'], ['NOT_FOUND'], ['NOT_FOUND']]);
});

test('a resident sees the partner that is oneself, without its history, and no other', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const resident = await county.resident(county.communities.a, '19900000601');
  const own = await registerTalent(clerk, resident.person);
  const merchant = await register(clerk, county);
  const document = `query ($own: ID!, $other: ID!) { own: partner(id: $own) { id history { nodes { type } } } other: partner(id: $other) { id }
    node(id: $own) { id } viewer { person { partner { id skills } } } }`;

  const seen = await resident.ask(document, { own: own.id, other: merchant.id });
  const list = await resident.send('{ partners(kind: MERCHANT) { nodes { id } } }');

  expect(seen).toEqual({
    own: { id: own.id, history: { nodes: [] } },
    other: null,
    node: { id: own.id },
    viewer: { person: { partner: { id: own.id, skills: ['腰鼓'] } } },
  });
  expect(list.errors[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('a unit to which a need was given does not see that its asker is a partner', async () => {
  const county = await world.county();
  const { clerk, socialWorker, handler } = await staffOf(county);
  const resident = await county.resident(county.communities.a, '19900000602');
  await registerTalent(clerk, resident.person);
  const heard = { channel: 'HOTLINE', community: county.communities.a, title: '路灯不亮', text: '三天不亮。' };
  const { need } = await clerk.done('hearNeed', { ...heard, person: resident.person }, 'need { id }');
  const scales = { severity: 1, urgency: 1, difficulty: 1, publicInterest: true, feasible: true };
  const referred = {
    need: need.id,
    version: 1,
    decision: 'REFER',
    category: 'ENVIRONMENT',
    unit: county.unit,
    ...scales,
  };
  await socialWorker.done('triageNeed', referred, 'need { id }');
  const document = 'query ($id: ID!) { need(id: $id) { requester { partner { name } } } }';

  const [byUnit, byClerk] = [await handler.ask(document, { id: need.id }), await clerk.ask(document, { id: need.id })];

  expect([byUnit, byClerk].map(({ need: { requester } }) => requester.partner)).toEqual([null, { name: '居**' }]);
});
