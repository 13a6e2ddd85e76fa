import { expect, test } from 'vitest';
import { codes, hear, staffOf, triage } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

test('a topic is added to a community, named by triage, and stays when a need is sorted again without one', async () => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  const { need } = await hear(clerk, county);
  const added = await socialWorker.done(
    'addTopic',
    { community: county.communities.a, name: '腰鼓课' },
    'topic { id name community { name } }',
  );

  const named = await socialWorker.done(
    'triageNeed',
    triage(need, { topic: added.topic.id }),
    'need { version topic { name } }',
  );
  const again = await socialWorker.done('triageNeed', triage({ id: need.id, version: 2 }), 'need { topic { id } }');
  const { topics, node } = await clerk.ask(
    'query ($c: RegionCode!, $id: ID!) { topics(community: $c) { nodes { name } } node(id: $id) { id __typename } }',
    { c: county.communities.a, id: added.topic.id },
  );

  expect(added.topic).toMatchObject({ name: '腰鼓课', community: { name: '甲社区' } });
  expect(named.need).toEqual({ version: 2, topic: { name: '腰鼓课' } });
  expect(again.need.topic.id).toBe(added.topic.id);
  expect([topics.nodes, node]).toEqual([[{ name: '腰鼓课' }], { id: added.topic.id, __typename: 'NeedTopic' }]);
});

test('a topic of another community cannot be named, and none is added where one may not sort', async () => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  const { need } = await hear(clerk, county);
  const elsewhere = await county.admin.done(
    'addTopic',
    { community: county.communities.c, name: '瑜伽' },
    'topic { id }',
  );

  const refused = await socialWorker.act('triageNeed', triage(need, { topic: elsewhere.topic.id }));
  const outside = await socialWorker.act('addTopic', { community: county.communities.c, name: '瑜伽' });

  expect([codes(refused), codes(outside)]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
});
