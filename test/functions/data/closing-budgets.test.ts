import { expect, test } from 'vitest';
import { groundAt } from '../../support/ground.ts';
import { layNeeds } from '../../support/laid-needs.ts';
import { lookBack, projectIn, publicAnswer } from '../../support/project-steps.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();

/** What one piece of work costs, by our own meter, once viewer and county are known to the container. */
const { cost } = world;

/** A running project of a board, with four partners and this many needs. */
const running = async (needs: number) => {
  const county = await world.county();
  const { a } = county.communities;
  const ground = await groundAt(world, county, a);
  const leader = await county.member('SOCIAL_WORKER', a);
  const partners: string[] = [];
  for (let place = 0; place < 4; place += 1) partners.push((await ground.partner()).id);
  const { board } = await ground.board();
  const laid = await layNeeds(world, a, needs);
  const fields = { community: a, lead: leader.id, partners, board, needs: laid.map(({ id }) => id) };
  const project = await projectIn(county.admin, 'RUNNING', fields);
  await leader.ask('{ county { code } }');
  return { county, leader, project };
};

test('evaluating by ten criteria in 300 characters takes four trips and at most 22 write units', async () => {
  const { county, leader, project } = await running(1);
  for (let place = 0; place < 10; place += 1) {
    const criterion = { code: `POINT_${place}`, label: '服务对象满意度及受益情况', weight: 10 };
    await county.admin.done('defineCriterion', criterion, 'criterion { code }');
  }
  const looked = { project: project.id, version: project.version, ...(await lookBack(leader)) };

  const spent = await cost(() =>
    leader.done('evaluateProject', { ...looked, summary: '评'.repeat(300) }, 'project { id }'),
  );

  expect(spent.calls).toBe(4);
  expect(spent.wcu).toBeLessThanOrEqual(22);
});

test('an evaluation beside its project is one read more, and the list of them goes out with the project', async () => {
  const { leader, project } = await running(1);
  const looked = { project: project.id, version: project.version, ...(await lookBack(leader)) };
  await leader.done('evaluateProject', looked, 'project { id }');
  const ask = (fields: string) => () =>
    leader.ask(`query ($id: ID!) { project(id: $id) { title text ${fields} } }`, { id: project.id });

  const one = await cost(ask('evaluation { total summary }'));
  const all = await cost(ask('evaluations { nodes { total summary } }'));

  expect(one.calls).toBe(2);
  expect(one.rcu).toBeLessThanOrEqual(3);
  expect(all.rcu).toBeLessThanOrEqual(3);
});

test.each([
  [1, 6, 32],
  [14, 6, 188],
  [30, 10, 384],
])(
  'closing a project of %i needs takes %i trips and at most %i write units: 12 a need, 2 for each 14, 18 for itself',
  async (needs, calls, units) => {
    const { leader, project } = await running(needs);
    const looked = { project: project.id, version: project.version, ...(await lookBack(leader)) };
    const { project: evaluated } = await leader.done('evaluateProject', looked, 'project { id version }');
    const close = { project: evaluated.id, version: evaluated.version, publicAnswer };

    const spent = await cost(() => leader.done('closeProject', close, 'project { id }'));

    expect(spent.calls).toBe(calls);
    expect(spent.wcu).toBeLessThanOrEqual(units);
  },
);

test('closing again with the same key takes one trip and writes nothing', async () => {
  const { leader, project } = await running(30);
  const looked = { project: project.id, version: project.version, ...(await lookBack(leader)) };
  const { project: evaluated } = await leader.done('evaluateProject', looked, 'project { id version }');
  const close = { project: evaluated.id, version: evaluated.version, publicAnswer, idempotencyKey: 'close-once-more' };
  await leader.done('closeProject', close, 'project { id }');

  const spent = await cost(() => leader.done('closeProject', close, 'project { id state }'));

  expect(spent).toMatchObject({ calls: 1, wcu: 0 });
});
