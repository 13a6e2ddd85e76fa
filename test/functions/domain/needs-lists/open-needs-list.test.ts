import { expect, test } from 'vitest';
import { listFields } from '../../../support/list-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

test('of those who open a list at once one makes it, and all get it', async () => {
  const county = await world.county();
  const { a } = county.communities;
  const clerks = [county.admin, await county.member('COMMUNITY_WORKER', a), await county.member('SOCIAL_WORKER', a)];

  const opened = await Promise.all(
    clerks.map((clerk) => clerk.done('openNeedsList', { community: a, period: '2026-Q3' }, listFields)),
  );
  const { needsLists } = await county.admin.ask(
    'query ($c: RegionCode!) { needsLists(community: $c) { nodes { id startsOn endsOn } } }',
    { c: a },
  );

  expect(new Set(opened.map(({ list }) => list.id)).size).toBe(1);
  expect(needsLists.nodes).toEqual([{ id: opened[0]?.list.id, startsOn: '2026-07-01', endsOn: '2026-09-30' }]);
});

test('lists of other periods and communities are others', async () => {
  const county = await world.county();
  const { a, b } = county.communities;
  const open = async (community: string, period: string) =>
    (await county.admin.done('openNeedsList', { community, period }, listFields)).list.id;

  const ids = [await open(a, '2026'), await open(b, '2026'), await open(a, '2026-09'), await open(a, '2026-Q3')];
  const { needsLists } = await county.admin.ask(
    'query ($c: RegionCode!) { needsLists(community: $c, first: 2) { nodes { period } pageInfo { hasNextPage } } }',
    { c: a },
  );

  expect(new Set(ids).size).toBe(4);
  expect(needsLists).toEqual({
    nodes: [{ period: '2026-Q3' }, { period: '2026-09' }],
    pageInfo: { hasNextPage: true },
  });
});
