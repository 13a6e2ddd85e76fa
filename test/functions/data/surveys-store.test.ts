import { expect, test } from 'vitest';
import type { Client } from '../../support/client.ts';
import { newSurvey } from '../../support/survey-steps.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();

const list = async (by: Client, region: string, first = 20, after: string | null = null) => {
  const document = `query ($region: RegionCode!, $first: Int!, $after: String) {
    surveys(region: $region, first: $first, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } }`;
  const { nodes, pageInfo } = (await by.ask(document, { region, first, after })).surveys;
  return { titles: nodes.map(({ title }: { title: string }) => title), ...pageInfo };
};

test('surveys are listed of exactly one region, the newest first, archived ones too', async () => {
  const county = await world.county();
  const { admin, code } = county;
  const { a } = county.communities;
  for (const [title, region] of [
    ['甲', a],
    ['乙', `${code}001`],
    ['丙', a],
    ['丁', code],
    ['戊', a],
  ] as const) {
    world.clock.advance(1);
    const { id } = await newSurvey(admin, region, { title });
    if (title === '丙') await admin.done('archiveSurvey', { survey: id, version: 1 }, 'survey { id }');
  }

  const first = await list(admin, a, 2);
  const second = await list(admin, a, 2, first.endCursor);
  const others = [await list(admin, `${code}001`), await list(admin, code)];

  expect(first).toMatchObject({ titles: ['戊', '丙'], hasNextPage: true });
  expect(second).toMatchObject({ titles: ['甲'], hasNextPage: false });
  expect(others.map(({ titles }) => titles)).toEqual([['乙'], ['丁']]);
});

test('whoever works in one community lists what is asked there and above, and nothing beside it', async () => {
  const county = await world.county();
  const { admin, code } = county;
  const { a, b, c } = county.communities;
  const regions = [a, b, c, `${code}001`, `${code}002`, code];
  for (const region of regions) await newSurvey(admin, region, { title: region });
  const member = await county.member('COMMUNITY_WORKER', a);

  const seen = await Promise.all(regions.map((region) => list(member, region)));

  expect(seen.map(({ titles }) => titles)).toEqual([[a], [], [], [`${code}001`], [], [code]]);
});
