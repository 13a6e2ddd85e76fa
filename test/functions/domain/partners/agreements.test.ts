import { expect, test } from 'vitest';
import type { Client, Data } from '../../../support/client.ts';
import { codes, staffOf } from '../../../support/need-steps.ts';
import { on, register } from '../../../support/partner-steps.ts';
import { createWorld } from '../../../support/world.ts';

const bound =
  'partner { id version agreementUntil agreements { nodes { id subject startsOn endsOn signedOn endedOn } } }';

const sign = async (by: Client, partner: Data, startsOn: string, endsOn: string, input: object = {}): Promise<Data> =>
  (await by.done('signAgreement', { ...on(partner), subject: '场地共享', startsOn, endsOn, ...input }, bound)).partner;

/** The whole list, page by page. */
const expiring = async (by: Client, until: string): Promise<string[]> => {
  const document = `query ($u: LocalDate!, $a: String) { expiringAgreements(until: $u, first: 2, after: $a) {
    nodes { endsOn partner { name } } pageInfo { hasNextPage endCursor } } }`;
  const all: string[] = [];
  for (let a: string | null = null, more = true; more; ) {
    const page: Data = (await by.ask(document, { u: until, a })).expiringAgreements;
    all.push(...page.nodes.map(({ endsOn, partner }: Data) => `${endsOn} ${partner.name}`));
    a = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  return all;
};

test('an agreement has its days, is signed today unless said otherwise, and the one that lasts longest tells until when', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { clerk } = await staffOf(county);

  const long = await sign(clerk, await register(clerk, county), '2026-01-01', '2027-12-31', { signedOn: '2025-12-20' });
  world.clock.advance(1);
  const short = await sign(clerk, long, '2026-09-01', '2026-09-01');

  expect(short.agreementUntil).toBe('2027-12-31');
  expect(short.agreements.nodes).toMatchObject([
    { startsOn: '2026-01-01', endsOn: '2027-12-31', signedOn: '2025-12-20', endedOn: null },
    { startsOn: '2026-09-01', endsOn: '2026-09-01', signedOn: '2026-09-01', endedOn: null },
  ]);
});

test('a last day before the first, and a signature to come, are refused', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const partner = await register(clerk, county);
  const signed = { ...on(partner), subject: '场地共享', startsOn: '2026-10-01' };

  const backwards = await clerk.act('signAgreement', { ...signed, endsOn: '2026-09-30' });
  const tomorrow = await clerk.act('signAgreement', { ...signed, endsOn: '2026-10-01', signedOn: '2026-09-02' });

  expect(backwards.userErrors).toMatchObject([{ code: 'BAD_DATES', field: ['endsOn'] }]);
  expect(tomorrow.userErrors).toMatchObject([{ code: 'BAD_DATES', field: ['signedOn'] }]);
});

test('an agreement that is ended has today for its last day, and the others say until when the partner is bound', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const first = await sign(clerk, await register(clerk, county), '2026-01-01', '2027-12-31');
  world.clock.advance(1);
  const second = await sign(clerk, first, '2026-01-01', '2026-12-31');
  const [long, short] = second.agreements.nodes;
  const end = (version: number, agreement: string) =>
    clerk.act('endAgreement', { partner: second.id, version, agreement }, bound);

  const { partner } = await end(3, long.id);
  const again = await end(4, long.id);
  const last = await end(4, short.id);

  expect(partner).toMatchObject({ version: 4, agreementUntil: '2026-12-31' });
  expect(partner.agreements.nodes[0]).toMatchObject({ id: long.id, endsOn: '2026-09-01', endedOn: '2026-09-01' });
  expect(again.userErrors).toMatchObject([{ code: 'TOO_LATE', field: ['agreement'] }]);
  expect(last.partner.agreementUntil).toBe('2026-09-01');
});

test('an agreement that was ended before it began never bound anybody', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const partner = await sign(clerk, await register(clerk, county), '2026-10-01', '2027-09-30');

  const ended = await clerk.done(
    'endAgreement',
    { ...on(partner), agreement: partner.agreements.nodes[0].id },
    'partner { agreementUntil }',
  );

  expect([partner.agreementUntil, ended.partner.agreementUntil]).toEqual(['2027-09-30', null]);
});

test('an agreement is ended under its own partner only, and not when it is over', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const over = await sign(clerk, await register(clerk, county), '2025-01-01', '2026-08-31');
  const other = await register(clerk, county);
  const agreement = over.agreements.nodes[0].id;

  const elsewhere = await clerk.act('endAgreement', { ...on(other), agreement });
  const late = await clerk.act('endAgreement', { ...on(over), agreement });

  expect(elsewhere.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['agreement'] }]);
  expect(late.userErrors).toMatchObject([{ code: 'TOO_LATE', message: expect.stringContaining('2026-08-31') }]);
});

test('of a signing and an ending at the same moment one is told to look again, and the last day fits what is there', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const partner = await sign(clerk, await register(clerk, county), '2026-01-01', '2026-12-31');
  const agreement = partner.agreements.nodes[0].id;
  const signed = { ...on(partner), subject: '续签', startsOn: '2027-01-01', endsOn: '2027-12-31' };

  const outcomes = await Promise.all([
    clerk.act('endAgreement', { ...on(partner), agreement }, bound),
    clerk.act('signAgreement', signed, bound),
  ]);
  const { partner: now } = await clerk.ask(
    `query ($id: ID!) { partner(id: $id) { agreementUntil agreements { nodes { endsOn } } } }`,
    {
      id: partner.id,
    },
  );

  const ends = now.agreements.nodes.map(({ endsOn }: Data) => endsOn);
  expect(outcomes.flatMap(codes)).toEqual(['CONFLICT']);
  expect(now.agreementUntil).toBe(ends.toSorted().at(-1));
});

test('what expires is told from today on until a day, soonest first, as far as the scope touches it, and not once ended', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const { a, c } = county.communities;
  const far = await county.member('SOCIAL_WORKER', c);
  const named = async (name: string, region: string, endsOn: string) =>
    sign(county.admin, await register(county.admin, county, { name, region }), '2026-01-01', endsOn);
  await named('昨日', a, '2026-08-31');
  await named('今日', a, '2026-09-01');
  await named('年底', a, '2026-12-31');
  await named('明年', a, '2027-01-01');
  await named('全县', county.code, '2026-10-31');
  await named('丙社区', c, '2026-09-30');
  const ended = await named('已终止', a, '2026-11-30');
  await clerk.done('endAgreement', { ...on(ended), agreement: ended.agreements.nodes[0].id }, bound);

  const seen = [await expiring(county.admin, '2027-01-01'), await expiring(clerk, '2027-01-01')];
  const others = [await expiring(far, '2027-01-01'), await expiring(clerk, '2026-09-01')];
  world.clock.advance(14 * 3_600);
  const tomorrow = await expiring(clerk, '2027-01-02');

  const own = ['2026-09-01 今日', '2026-10-31 全县', '2026-12-31 年底'];
  expect(seen).toEqual([[own[0], '2026-09-30 丙社区', own[1], own[2]], own]);
  expect(others).toEqual([['2026-09-30 丙社区', '2026-10-31 全县'], []]);
  expect(tomorrow).toEqual(['2026-10-31 全县', '2026-12-31 年底', '2027-01-01 明年']);
});
