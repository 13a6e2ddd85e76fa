import { expect, test } from 'vitest';
import { newKey } from '../../support/client.ts';
import { createWorld } from '../../support/world.ts';

const page = (list: 'needs' | 'openNeeds') =>
  `query ($community: RegionCode!, $first: Int!, $after: String) {
    list: ${list}(community: $community, first: $first, after: $after) { nodes { title } pageInfo { endCursor hasNextPage } }
  }`;

const setUp = async () => {
  const world = await createWorld();
  const [county, neighbour] = [await world.county(), await world.county()];
  const { a, b } = county.communities;
  for (const title of ['第一件', '第二件', '第三件']) {
    const need = { channel: 'HOTLINE', community: a, title, text: '居民反映一事。', idempotencyKey: newKey() };
    await county.admin.done('hearNeed', need, 'need { id }');
  }
  const { list } = await county.admin.ask(page('needs'), { community: a, first: 1 });
  const after: string = list.pageInfo.endCursor;
  return { world, county, neighbour, a, b, after };
};

const refusal = {
  status: 200,
  data: null,
  errors: [{ message: 'The cursor is not one that this list gave.', extensions: { code: 'BAD_CURSOR' } }],
};

test('a cursor goes on where it ended, by pages of another size and for a colleague too', async () => {
  const { county, a, after } = await setUp();
  const colleague = await county.member('COMMUNITY_WORKER', a);

  const { list } = await colleague.ask(page('needs'), { community: a, first: 5, after });

  expect(list).toMatchObject({ nodes: [{}, {}], pageInfo: { hasNextPage: false } });
});

test('a cursor that was edited, or is of another list, community or county, is BAD_CURSOR and no fault of ours', async () => {
  const { world, county, neighbour, a, b, after } = await setUp();
  const edited = `${after.slice(0, -2)}${after.endsWith('AA') ? 'BB' : 'AA'}`;
  const first = 1;

  const answers = [
    await county.admin.send(page('needs'), { community: a, first, after: edited }),
    await county.admin.send(page('needs'), { community: a, first, after: '' }),
    await county.admin.send(page('needs'), { community: b, first, after }),
    await county.admin.send(page('openNeeds'), { community: a, first, after }),
    await neighbour.admin.send(page('needs'), { community: neighbour.communities.a, first, after }),
    await neighbour.admin.send(page('needs'), { community: a, first, after }),
  ];

  for (const answer of answers) expect(answer).toMatchObject(refusal);
  expect(world.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
