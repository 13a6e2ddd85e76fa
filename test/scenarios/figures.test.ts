import { beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../support/client.ts';
import { freshPhone } from '../support/fresh.ts';
import { codes, hear, staffOf, triage } from '../support/need-steps.ts';
import type { SeededCounty } from '../support/seed-county.ts';
import { createWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const figuresOf = async (client: Client, region: string, month = '2026-09'): Promise<Record<string, Data>> => {
  const { figures } = await client.ask(
    `query F($region: RegionCode!, $month: String!) { figures(region: $region, month: $month) {
      asOf { number } headlines { metric unit comparator count shown of } } }`,
    { region, month },
  );
  return Object.fromEntries(figures.headlines.map((one: Data) => [one.metric, one]));
};

const monthsLater = (months: number) => world.clock.advance(months * 31 * 86_400);

/** So many residents of a community, each of whom supports one need. */
const supported = async ({ admin, communities }: SeededCounty, community: string, people: number) => {
  let { need } = await hear(admin, { communities } as SeededCounty, { community, channel: 'HOTLINE' });
  for (let place = 0; place < people; place += 1) {
    const contact = { name: '居民某', phone: freshPhone() };
    const { person } = await admin.done('registerPerson', { community, contact }, 'person { id }');
    const support = { need: need.id, version: need.version, person: person.id };
    ({ need } = await admin.done('supportNeed', support, 'need { id version }'));
  }
};

test('a need counts in its community, township and county, by channel and by category', async () => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  const { a } = county.communities;
  const { need } = await hear(clerk, county, { channel: 'HOTLINE' });
  await hear(clerk, county, { channel: 'TEA_STALL' });
  const sorted = await socialWorker.done('triageNeed', triage(need), 'need { version }');
  const answer = { need: need.id, version: sorted.need.version, publicAnswer: '已修好。' };
  await socialWorker.done('answerNeed', answer, 'need { id }');

  await world.tick();

  for (const region of [county.code, a.slice(0, 9), a]) {
    const shown = await figuresOf(county.admin, region);
    const heard = { metric: 'NEEDS_HEARD', unit: 'NEEDS', comparator: 'EXACT', count: 2, shown: '2', of: null };
    expect(shown['NEEDS_HEARD']).toEqual(heard);
    expect(shown['NEEDS_IN_TIME']).toMatchObject({ count: 1, of: 1 });
  }
  const { figures } = await county.admin.ask(
    `query F($region: RegionCode!) { figures(region: $region, month: "2026-09") {
      heard: figure(metric: NEEDS_HEARD) { label parts(by: CHANNEL) { value count } }
      answered: figure(metric: NEEDS_ANSWERED) { parts(by: CATEGORY) { value count } } } }`,
    { region: county.code },
  );
  expect(figures.heard.label).toBe('受理诉求');
  expect(figures.heard.parts.filter(({ count }: Data) => count > 0)).toEqual([
    { value: 'HOTLINE', count: 1 },
    { value: 'TEA_STALL', count: 1 },
  ]);
  expect(figures.answered.parts).toEqual([{ value: 'ENVIRONMENT', count: 1 }]);
});

test('a worker of one community is not shown what a neighbour of a few people comes to, nor what would tell it', async () => {
  const county = await world.county();
  const { a, b } = county.communities;
  const { clerk } = await staffOf(county);
  await supported(county, a, 6);
  await supported(county, b, 2);
  await world.tick();

  const [own, township, all] = await Promise.all(
    [a, a.slice(0, 9), county.code].map((region) => figuresOf(clerk, region)),
  );
  const foreign = await clerk.ask(
    `query F($region: RegionCode!) { figures(region: $region, month: "2026-09") { month } }`,
    { region: b },
  );

  expect(own?.['SUPPORTERS']).toMatchObject({ count: 6 });
  expect(township?.['SUPPORTERS']).toMatchObject({ count: null, shown: '*' });
  expect(all?.['SUPPORTERS']).toMatchObject({ count: null });
  expect(township?.['NEEDS_HEARD']).toMatchObject({ count: 2 });
  expect(foreign.figures).toBeNull();
  expect((await figuresOf(county.admin, a.slice(0, 9)))['SUPPORTERS']).toMatchObject({ count: 8 });
});

test('an administrator sets what the county is to reach in a year, the province what it expects, and both see how far it is', async () => {
  const county = await world.county();
  const { admin, provinceAdmin, code } = county;
  const target = { region: code, year: 2026, metric: 'NEEDS_HEARD', number: 2, comparator: 'OVER' };
  const fields = 'target { version }';

  await admin.done('setTarget', target, fields);
  await provinceAdmin.done('setTarget', { ...target, number: 4, comparator: 'EXACT' }, fields);
  const stale = await admin.act('setTarget', { ...target, number: 3 });
  for (let place = 0; place < 2; place += 1) await hear(admin, county);
  await world.tick();

  const document = `query T($region: RegionCode!) { targets(region: $region, year: 2026) {
    number comparator setBy unit progress { count percent reached } } }`;
  const { targets } = await admin.ask(document, { region: code });
  const own = { number: 2, comparator: 'OVER', setBy: code, unit: 'NEEDS' };
  const given = { number: 4, comparator: 'EXACT', setBy: county.province, unit: 'NEEDS' };
  expect(targets).toEqual([
    { ...own, progress: { count: 2, percent: 100, reached: false } },
    { ...given, progress: { count: 2, percent: 50, reached: false } },
  ]);
  expect((await provinceAdmin.ask(document, { region: code })).targets).toEqual([targets[1]]);
  expect(codes(stale)).toEqual(['CONFLICT']);
});

test('a month that is over is attested as of a number, and what is told late stands beside it', async () => {
  const county = await world.county();
  const { admin, code } = county;
  const heardAt = world.clock.now().toISOString();
  const month = heardAt.slice(0, 7);
  await hear(admin, county);
  await world.tick();
  const document = `query R($region: RegionCode!, $month: String!) { report(region: $region, month: $month) {
    version attestedAt attestedBy { label } remark figures { asOf { number } figure(metric: NEEDS_HEARD) { count } }
    corrections { metric attested now } } }`;
  const reportNow = async () => (await admin.ask(document, { region: code, month })).report;
  const draft = await reportNow();
  const attestation = { region: code, month, number: draft.figures.asOf.number, remark: '已核对' };

  const early = await admin.act('attestReport', attestation);
  monthsLater(1);
  const unseen = await admin.act('attestReport', { ...attestation, number: 1 });
  await admin.done('attestReport', attestation, 'report { version }');
  const twice = await admin.act('attestReport', attestation);
  await hear(admin, county, { heardAt });
  await world.tick();

  expect(draft).toMatchObject({ version: null, attestedAt: null, figures: { figure: { count: 1 } }, corrections: [] });
  expect([early, unseen, twice].map(codes)).toEqual([['MONTH_NOT_OVER'], ['FIGURES_MOVED'], ['ALREADY_ATTESTED']]);
  const report = await reportNow();
  expect(report).toMatchObject({ version: 1, remark: '已核对', figures: draft.figures });
  expect(report.attestedBy.label).toContain('工作人员');
  expect(report.corrections).toEqual([{ metric: 'NEEDS_HEARD', attested: 1, now: 2 }]);
  const { reports } = await admin.ask(
    'query R($region: RegionCode!) { reports(region: $region) { nodes { month } } }',
    { region: code },
  );
  expect(reports.nodes).toEqual([{ month }]);
});

test('a province sees the headlines of all its counties, also of one in which nothing happened this month', async () => {
  const [busy, quiet] = [await world.county(), await world.county()];
  for (const county of [busy, quiet]) {
    const partner = { kind: 'CHARITY', name: `${county.code}基金会`, region: county.code };
    await county.admin.done('registerPartner', partner, 'partner { id }');
  }
  await world.tick();
  monthsLater(1);
  await hear(busy.admin, busy);
  await world.tick();

  const month = world.clock.now().toISOString().slice(0, 7);
  const document = `query P($month: String!) { provinceFigures(month: $month) { region asOf { number }
    heard: figure(metric: NEEDS_HEARD) { count parts(by: CHANNEL) { count } } partners: figure(metric: PARTNERS) { count } } }`;
  const { provinceFigures } = await busy.provinceAdmin.ask(document, { month });

  const shown = Object.fromEntries(
    provinceFigures.map(({ region, heard, partners }: Data) => [region, [heard.count, partners.count, heard.parts]]),
  );
  expect(shown).toMatchObject({ [busy.code]: [1, 1, []], [quiet.code]: [0, 1, []] });
});

test('how things stand is taken over from month to month, and a year is told month by month', async () => {
  const spring = await createWorld({ now: '2026-04-10T02:00:00.000Z' });
  const { admin, code } = await spring.county();
  await admin.done('registerPartner', { kind: 'CHARITY', name: '基金会', region: code }, 'partner { id }');
  await spring.tick();
  spring.clock.set('2026-06-10T02:00:00.000Z');
  await admin.done('registerPartner', { kind: 'MERCHANT', name: '商店', region: code }, 'partner { id }');
  await spring.tick();

  const { figureMonths } = await admin.ask(
    `query Y($region: RegionCode!) { figureMonths(region: $region, year: 2026) { month figure(metric: PARTNERS) { count } } }`,
    { region: code },
  );

  const counts = figureMonths.map(({ month, figure }: Data) => [month, figure.count]);
  expect(counts.slice(-4)).toEqual([
    ['2026-03', 0],
    ['2026-04', 1],
    ['2026-05', 1],
    ['2026-06', 2],
  ]);
});
