import { expect, test } from 'vitest';
import { groundAt } from '../support/ground.ts';
import { createWorld } from '../support/world.ts';

test('a project', async () => {
  const world = await createWorld();
  const county = await world.county();
  const ground = await groundAt(world, county, county.communities.a);
  const p = await ground.project('RUNNING');
  const seen = await county.admin.ask(
    `query ($id: ID!) { project(id: $id) { title state text lines { name } needs { nodes { title need { id } } } partners { name kind partner { id } } community { name } updates { nodes { text } } history { nodes { type } } } 
       publicProject(id: $id) { title state communityName partners { name } text updates { nodes { text } } } }`,
    { id: p.id },
  );
  expect(p.state).toBe('RUNNING');
});
