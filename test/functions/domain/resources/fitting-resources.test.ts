import { expect, test } from 'vitest';
import { resourceItem } from '../../../../functions/data/resource-item.ts';
import { createTable } from '../../../../functions/data/table.ts';
import type { Client, Data } from '../../../support/client.ts';
import { hear } from '../../../support/need-steps.ts';
import { projectIn } from '../../../support/project-steps.ts';
import { offer, registerMerchant } from '../../../support/resource-steps.ts';
import type { SeededCounty } from '../../../support/seed-county.ts';
import { storedResources } from '../../../support/stored-resource.ts';
import { testClient } from '../../../support/test-table.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const setUp = async () => {
  const county = await world.county();
  const { id } = await registerMerchant(county.admin, county.code);
  const { need } = await hear(county.admin, county);
  const put = (region: string, input: object = {}) => offer(county.admin, id, region, input);
  return { county, put, need: need.id as string };
};

const fitting = async (by: Client, need: string, args: object = {}) =>
  (
    await by.ask(
      `query ($need: ID!, $quantity: Int! = 10, $from: LocalDate, $until: LocalDate) {
        fittingResources(need: $need, kind: GOODS, quantity: $quantity, startsOn: $from, endsOn: $until) {
          score reasons resource { id } } }`,
      { need, ...args },
    )
  ).fittingResources;

const townshipOf = ({ communities }: SeededCounty) => communities.a.slice(0, 9);

test('what is offered in the community, its township and the county fits, nearest first, with reasons', async () => {
  const { county, put, need } = await setUp();
  const wide = await put(county.code);
  const own = await put(county.communities.a);
  const near = await put(townshipOf(county));
  await put(county.communities.b);
  await put(county.communities.a, { kind: 'SERVICE' });

  const fits = await fitting(county.admin, need);

  const rest = ['VALID_THROUGHOUT', 'ENOUGH'];
  expect(fits).toEqual([
    { score: 100, reasons: ['SAME_COMMUNITY', ...rest], resource: { id: own.id } },
    { score: 90, reasons: ['SAME_TOWNSHIP', ...rest], resource: { id: near.id } },
    { score: 80, reasons: ['WHOLE_COUNTY', ...rest], resource: { id: wide.id } },
  ]);
});

test('what was withdrawn or is over no longer fits', async () => {
  const { county, put, need } = await setUp();
  const withdrawn = await put(county.communities.a);
  await put(county.communities.a, { startsOn: '2026-08-01', endsOn: '2026-08-31' });
  await county.admin.done('withdrawResource', { resource: withdrawn.id, version: 1 }, 'resource { id }');

  const fits = await fitting(county.admin, need, { from: '2026-08-15' });

  expect(fits).toEqual([]);
});

test('days that are named are asked for, from today on', async () => {
  const { county, put, need } = await setUp();
  const { id } = await put(county.communities.a, { endsOn: '2026-09-30' });

  const [within, past, later] = [
    await fitting(county.admin, need, { from: '2026-08-01', until: '2026-09-30' }),
    await fitting(county.admin, need, { from: '2026-09-15', until: '2026-10-15' }),
    await fitting(county.admin, need, { from: '2026-10-01' }),
  ];

  expect(within).toMatchObject([{ reasons: ['SAME_COMMUNITY', 'VALID_THROUGHOUT', 'ENOUGH'], resource: { id } }]);
  expect(past).toMatchObject([{ reasons: ['SAME_COMMUNITY', 'VALID_PARTLY', 'ENOUGH'], resource: { id } }]);
  expect(later).toEqual([]);
});

test('a project asks for its own days; of a project and a need at once, or of neither, nothing fits', async () => {
  const { county, put, need } = await setUp();
  const { a: community } = county.communities;
  const partly = await put(community, { endsOn: '2026-10-15' });
  await put(community, { endsOn: '2026-10-07' });
  const project = await projectIn(county.admin, 'DRAFT', { community }); // from 8 October to 31 December
  const fits = async (args: string) =>
    (await county.admin.ask(`{ fittingResources(kind: GOODS, ${args}) { reasons resource { id } } }`)).fittingResources;

  const own = await fits(`project: "${project.id}"`);
  const shorter = await fits(`project: "${project.id}", endsOn: "2026-10-15"`);
  const none = [await fits(`project: "${project.id}", need: "${need}"`), await fits('quantity: 1')];

  const resource = { id: partly.id };
  expect(own).toEqual([{ reasons: ['SAME_COMMUNITY', 'VALID_PARTLY', 'ENOUGH'], resource }]);
  expect(shorter).toEqual([{ reasons: ['SAME_COMMUNITY', 'VALID_THROUGHOUT', 'ENOUGH'], resource }]);
  expect(none).toEqual([[], []]);
});

test('for a need of another community nothing fits, though the county offers', async () => {
  const { county, put, need } = await setUp();
  await put(county.code);
  const away = await county.member('SOCIAL_WORKER', county.communities.c);

  const fits = await fitting(away, need);

  expect(fits).toEqual([]);
});

test('finding what fits takes the need and three queries, at most 30 read units beside 300 offers', async () => {
  const { county, need } = await setUp();
  const offers = [county.code, townshipOf(county), county.communities.a].flatMap((region) =>
    storedResources(county.code, region, 120, world.clock.now()),
  );
  const table = createTable(testClient(), world.table, county.code, async () => undefined);
  await table.writeAll(offers.map((one) => resourceItem(county.code, one)));
  let fits: Data;

  const { calls, rcu } = await world.cost(async () => {
    fits = await fitting(county.admin, need);
  });

  expect(fits).toHaveLength(20);
  expect(calls).toBe(4);
  expect(rcu).toBeLessThanOrEqual(30);
});
