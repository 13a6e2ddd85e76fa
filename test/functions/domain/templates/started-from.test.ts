import { expect, test } from 'vitest';
import { groundAt } from '../../../support/ground.ts';
import { projectIn } from '../../../support/project-steps.ts';
import { unknownLike } from '../../../support/stand-ins.ts';
import { newTemplate, templateFields } from '../../../support/template-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();
const county = await world.county();
const { admin, code } = county;
const ground = await groundAt(world, county, county.communities.a);
const lines = [{ kind: 'VENUE', name: '活动室', quantity: 1, unit: '间' }];
const origin = await projectIn(admin, 'EVALUATED', {
  community: county.communities.a,
  lead: await ground.member(),
  focusGroups: ['ELDERLY', 'HARDSHIP'],
  lines,
});
const template = await newTemplate(admin, origin);
const told = { text: '每周两次，教社区老年人打腰鼓。', risks: '老年人跌倒：配两名志愿者看护。' };

const fields = `project { id version text risks focusGroups lines { kind name quantity unit } startsOn endsOn
  goals { sessions } template { id } }`;
const start = async (input: object) => {
  const project = { community: county.communities.b, title: '乙社区腰鼓队', template: template.id, ...input };
  return (await admin.done('createProject', project, fields)).project;
};

test('what the input leaves out the template tells, and nothing more', async () => {
  const project = await start({});

  expect(project).toEqual({
    id: expect.any(String),
    version: 1,
    ...told,
    focusGroups: ['ELDERLY', 'HARDSHIP'],
    lines,
    startsOn: null,
    endsOn: null,
    goals: null,
    template: { id: template.id },
  });
});

test('what the input tells goes before the template, field by field; null and an empty list are told too', async () => {
  const own = [{ kind: 'SKILL', name: '教太极', quantity: 2, unit: '人' }];

  const projects = [
    await start({ text: '教太极。' }),
    await start({ risks: null, focusGroups: [] }),
    await start({ lines: own, focusGroups: ['YOUTH'] }),
    await start({ text: null, lines: [] }),
  ];

  expect(projects).toMatchObject([
    { text: '教太极。', risks: told.risks, lines, focusGroups: ['ELDERLY', 'HARDSHIP'] },
    { text: told.text, risks: null, lines, focusGroups: [] },
    { ...told, lines: own, focusGroups: ['YOUTH'] },
    { text: null, risks: told.risks, lines: [], focusGroups: ['ELDERLY', 'HARDSHIP'] },
  ]);
});

test('that it was started from a template stands in its first event', async () => {
  const [started, free] = [await start({}), await start({ template: null })];

  const [first, other] = await Promise.all(
    [started, free].map(({ id }) => world.raw.under(`${code}#PROJECT#${id.split('-').at(-1)}`)),
  );

  const created = (items: typeof first) => items?.find(({ sk }) => sk === 'EV#0000000001');
  expect(created(first)).toMatchObject({ type: 'project.created', data: { template: template.id } });
  expect(created(other)).toMatchObject({ type: 'project.created', data: { template: null } });
  expect(free).toMatchObject({ text: null, risks: null, lines: [], focusGroups: [], template: null });
});

test('nothing is started from what is archived or unknown', async () => {
  const archived = await newTemplate(admin, origin);
  await admin.done('archiveTemplate', { template: archived.id, version: 1 }, templateFields);
  const named = [archived.id, unknownLike(template.id), origin.id];

  const refused = await Promise.all(
    named.map((id) =>
      admin.act('createProject', { community: county.communities.b, title: '乙社区腰鼓队', template: id }),
    ),
  );

  expect(refused.flatMap(({ userErrors }) => userErrors)).toMatchObject([
    { code: 'ARCHIVED', field: ['template'] },
    { code: 'NOT_FOUND', field: ['template'] },
    { code: 'NOT_FOUND', field: ['template'] },
  ]);
});
