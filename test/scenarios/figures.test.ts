import { beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../support/client.ts';
import { codes, hear, staffOf, triage } from '../support/need-steps.ts';
import type { SeededCounty } from '../support/seed-county.ts';
import { createWorld, type World } from '../support/world.ts';

const fields = '{ asOf { number } headlines { metric unit comparator count shown of } }';

const figuresOf = async (client: Client, region: string, month: string): Promise<Record<string, Data>> => {
  const { figures } = await client.ask(
    `query F($region: RegionCode!, $month: String!) { figures(region: $region, month: $month) ${fields} }`,
    { region, month },
  );
  return Object.fromEntries(figures.headlines.map((one: Data) => [one.metric, one]));
};

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

test('a need counts in its community, township and county, by channel and by category', async () => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  const { a } = county.communities;

  const { need } = await hear(clerk, county, { channel: 'HOTLINE' });
  await hear(clerk, county, { channel: 'TEA_STALL' });
  const sorted = await socialWorker.done('triageNeed', triage(need), 'need { id version }');
  await socialWorker.done(
    'answerNeed',
    { need: need.id, version: sorted.need.version, publicAnswer: '已修好。' },
    'need { id }',
  );
  await world.tick();

  for (const region of [county.code, a.slice(0, 9), a]) {
    const shown = await figuresOf(county.admin, region, '2026-09');
    expect(shown['NEEDS_HEARD']).toEqual({
      metric: 'NEEDS_HEARD',
      unit: 'NEEDS',
      comparator: 'EXACT',
      count: 2,
      shown: '2',
      of: null,
    });
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
void codes;
void (0 as unknown as SeededCounty);
