import { expect, test } from 'vitest';
import { createTable } from '../../../functions/data/table.ts';
import { templateItem, templateTextsItem } from '../../../functions/data/template-item.ts';
import { groundAt } from '../../support/ground.ts';
import { projectIn } from '../../support/project-steps.ts';
import { words } from '../../support/template-steps.ts';
import { testClient } from '../../support/test-table.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();

/** What one piece of work costs, by our own meter, once viewer and county are known to the container. */
const { cost } = world;

test('each command on templates takes the trips and write units that data/README.md tells', async () => {
  const county = await world.county();
  const { admin } = county;
  const { a: community, b } = county.communities;
  const ground = await groundAt(world, county, community);
  const { board } = await ground.board();
  const look = { text: '腰'.repeat(800), risks: '老'.repeat(200), focusGroups: ['ELDERLY'], board };
  const lines = Array(5).fill({ kind: 'GOODS', name: '腰鼓', quantity: 20, unit: '面' });
  const project = await projectIn(admin, 'EVALUATED', { community, lead: await ground.member(), lines, ...look });
  const told = { project: project.id, ...words, steps: Array(5).fill('练'.repeat(40)), evidence: '好'.repeat(200) };
  const { template } = await admin.done('makeTemplate', told, 'template { id version }');
  const on = (version: number) => ({ template: template.id, version });
  const began = { community: b, title: '乙社区腰鼓队', template: template.id };

  const spent = {
    make: await cost(() => admin.done('makeTemplate', told, 'template { id }')),
    start: await cost(() => admin.done('createProject', began, 'project { id }')),
    share: await cost(() => admin.done('shareTemplate', { ...on(1), shared: true }, 'template { id }')),
    archive: await cost(() => admin.done('archiveTemplate', on(2), 'template { id }')),
  };

  expect(Object.entries(spent).map(([step, { calls }]) => [step, calls])).toEqual([
    ['make', 3],
    ['start', 2],
    ['share', 2],
    ['archive', 2],
  ]);
  expect(spent.make.wcu).toBeLessThanOrEqual(20);
  expect(spent.start.wcu).toBeLessThanOrEqual(20);
  expect(spent.share.wcu).toBeLessThanOrEqual(8);
  expect(spent.archive.wcu).toBeLessThanOrEqual(8);
});

test('the library costs the same at 100 and at 1,000 templates: one call of two units for twenty, one more for their projects', async () => {
  const [small, large] = [await world.county(), await world.county()];
  for (const [{ code }, count] of [
    [small, 100],
    [large, 1_000],
  ] as const) {
    const table = createTable(testClient(), world.table, code, async () => undefined);
    const items = Array.from({ length: count }, (_, place) => {
      const token = `01M${String(place).padStart(23, '0')}`;
      return templateItem(code, {
        id: `${code}-template-${token}`,
        version: 1,
        title: '社区腰鼓队'.repeat(4),
        project: `${code}-project-${token}`,
        boardTheme: '乐',
        focusGroups: ['ELDERLY'],
        reached: { sessions: 10, persons: 31, personTimes: 287 },
        total: 86,
        shared: false,
        archived: false,
        madeAt: '2027-01-04T02:30:00.000Z',
      });
    });
    await table.writeAll(items);
    const texts = { text: '腰'.repeat(800), lines: [], risks: null, steps: words.steps, evidence: words.evidence };
    await table.writeAll([templateTextsItem(code, `${code}-template-01M${'0'.repeat(23)}`, texts)]);
  }
  const heads = 'id title boardTheme focusGroups reached { persons } total shared madeAt';
  const ask = async ({ admin, code }: typeof small) => {
    await admin.ask('{ county { code } }');
    const one = { id: `${code}-template-01M${'0'.repeat(23)}` };
    return {
      library: await cost(() => admin.ask(`{ templates { nodes { ${heads} } } }`)),
      withProjects: await cost(() => admin.ask(`{ templates { nodes { ${heads} project { title } } } }`)),
      one: await cost(() => admin.ask(`query ($id: ID!) { template(id: $id) { ${heads} text steps } }`, one)),
    };
  };

  const spent = [await ask(small), await ask(large)];

  expect(spent[0]).toEqual(spent[1]);
  expect(spent[1]).toMatchObject({ library: { calls: 1 }, withProjects: { calls: 2 }, one: { calls: 1 } });
  expect(spent[1]?.library.rcu).toBeLessThanOrEqual(2);
  expect(spent[1]?.one.rcu).toBeLessThanOrEqual(2);
});
