import { expect, test } from 'vitest';
import type { Data } from '../../../support/client.ts';
import { groundAt } from '../../../support/ground.ts';
import { codes } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();
const fields = 'project { id version updates { nodes { id text } } history { nodes { type } } }';

test('what everybody was told is taken back with its words, and the history keeps that it was told', async () => {
  const county = await world.county();
  const ground = await groundAt(world, county, county.communities.a);
  const running = await ground.project('RUNNING');
  const told = { project: running.id, version: running.version, text: '居民001昨天来过，电话19900000001。' };
  const { project } = await county.admin.done('writeUpdate', told, fields);
  const back = { project: project.id, version: project.version, update: project.updates.nodes[0].id };

  const after = await county.admin.done('withdrawUpdate', back, fields);
  const again = await county.admin.act('withdrawUpdate', { ...back, version: after.project.version });
  const open = await (await world.client()).ask(
    'query ($id: ID!) { publicProject(id: $id) { updates { nodes { text } } } }',
    { id: project.id },
  );
  const stored = JSON.stringify(await world.raw.under(`${county.code}#`));

  expect(after.project.updates.nodes).toEqual([]);
  expect(after.project.history.nodes.slice(-2).map(({ type }: Data) => type)).toEqual([
    'project.updated',
    'project.update-withdrawn',
  ]);
  expect(codes(again)).toEqual(['NOT_FOUND']);
  expect(open.publicProject.updates.nodes).toEqual([]);
  expect(stored).not.toContain('昨天来过');
});

test('the update of another project is none of this one', async () => {
  const county = await world.county();
  const ground = await groundAt(world, county, county.communities.a);
  const [one, other] = [await ground.project('RUNNING'), await ground.project('RUNNING')];
  const told = { project: one.id, version: one.version, text: '第一课来了二十八位老人。' };
  const { project } = await county.admin.done('writeUpdate', told, fields);
  const update = project.updates.nodes[0].id;

  const refused = await county.admin.act('withdrawUpdate', { project: other.id, version: other.version, update });

  expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['update'] }]);
});
