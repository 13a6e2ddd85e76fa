import { expect, test } from 'vitest';
import { newBoard, newBrand } from '../../../support/brand-steps.ts';
import { groundAt } from '../../../support/ground.ts';
import { projectIn } from '../../../support/project-steps.ts';
import { newTemplate, templateFields, words } from '../../../support/template-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();
const county = await world.county();
const { admin, code } = county;
const { a } = county.communities;
const ground = await groundAt(world, county, a);
const tokenOf = (id: string) => id.split('-').at(-1) ?? '';

/** What the table holds of a template: head, texts and events by their sort keys. */
const stored = async (template: { readonly id: string }) =>
  new Map((await world.raw.under(`${code}#TEMPLATE#${tokenOf(template.id)}`)).map((item) => [item.sk, item]));

test.each(['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED', 'RUNNING', 'CANCELLED'] as const)(
  'what is %s has not shown yet that it works, and nothing is made of it',
  async (state) => {
    const project = await ground.project(state);
    const before = (await world.raw.under(`${code}#TEMPLATE#`)).length;

    const { template, userErrors } = await admin.act('makeTemplate', { project: project.id, ...words }, templateFields);

    expect(template).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'PROJECT_NOT_EVALUATED', field: ['project'] }]);
    expect(await world.raw.under(`${code}#TEMPLATE#`)).toHaveLength(before);
  },
);

test.each(['EVALUATED', 'CLOSED'] as const)(
  'of what is %s a template is made, as often as one likes',
  async (state) => {
    const project = await ground.project(state);

    const made = [await newTemplate(admin, project), await newTemplate(admin, project, { shared: true })];

    expect(made).toMatchObject([
      { version: 1, title: words.title, shared: false, archived: false },
      { version: 1, title: words.title, shared: true, archived: false },
    ]);
  },
);

const evaluated = await ground.project('EVALUATED');

test.each([
  ['an empty title', { title: ' ' }, 'TEXT_EMPTY', ['title']],
  ['a title of 61 characters', { title: '队'.repeat(61) }, 'TEXT_TOO_LONG', ['title']],
  ['an empty step', { steps: ['先练', ''] }, 'TEXT_EMPTY', ['steps', '1']],
  ['a step of 201 characters', { steps: ['练'.repeat(201)] }, 'TEXT_TOO_LONG', ['steps', '0']],
  ['a step that reorders what follows', { steps: ['练\u202E'] }, 'TEXT_BAD_CHARACTER', ['steps', '0']],
  ['21 steps', { steps: Array(21).fill('练') }, 'TOO_MANY_ENTRIES', ['steps']],
  ['no evidence', { evidence: '' }, 'TEXT_EMPTY', ['evidence']],
  ['evidence of 1,001 characters', { evidence: '好'.repeat(1_001) }, 'TEXT_TOO_LONG', ['evidence']],
])('%s is refused', async (_what, input, refusal, field) => {
  const { userErrors } = await admin.act('makeTemplate', { project: evaluated.id, ...words, ...input });

  expect(userErrors).toMatchObject([{ code: refusal, field }]);
});

test('the longest words are taken, and no steps at all', async () => {
  const longest = { title: '队'.repeat(60), steps: Array(20).fill('练'.repeat(200)), evidence: '好'.repeat(1_000) };

  const template = await newTemplate(admin, evaluated, longest);
  const bare = await newTemplate(admin, evaluated, { steps: [] });
  const read = 'query ($id: ID!) { template(id: $id) { title steps evidence } }';

  expect((await admin.ask(read, { id: template.id })).template).toEqual(longest);
  expect((await admin.ask(read, { id: bare.id })).template.steps).toEqual([]);
});

test('nothing of people, places, days, partners or needs comes into a template', async () => {
  const [partner, talent, need] = [await ground.partner(), await ground.talent(), await ground.toBeProject()];
  const { brand, board } = await ground.board();
  const lead = await ground.member();
  const project = await projectIn(admin, 'EVALUATED', {
    community: a,
    area: a.slice(0, 9),
    place: '文化广场东侧',
    brand,
    board,
    lead,
    needs: [need.id],
    partners: [partner.id, talent.id],
    focusGroups: ['ELDERLY', 'DISABLED'],
    lines: [{ kind: 'SKILL', name: '教腰鼓', quantity: 10, unit: '场' }],
  });
  const names = await admin.ask(
    'query ($id: ID!) { project(id: $id) { partners { name } needs { nodes { title } } } }',
    {
      id: project.id,
    },
  );

  const items = await stored(await newTemplate(admin, project));

  const [head, body] = [items.get('#A'), items.get('#B')];
  const kept = JSON.stringify([head, body]);
  const secrets = [
    ...[partner.id, talent.id, talent.person, need.id, lead, brand, board].map(tokenOf),
    ...names.project.partners.map(({ name }: { name: string }) => name),
    ...names.project.needs.nodes.map(({ title }: { title: string }) => title),
    ...[a.slice(6), a.slice(0, 9), '甲社区', '文化广场', '2026-10-08', '2026-12-31'],
  ];
  expect(secrets).toHaveLength(16);
  expect(secrets.filter((secret) => kept.includes(secret))).toEqual([]);
  expect(Object.keys(head ?? {}).sort()).toEqual(
    ['pk', 'sk', 'g1pk', 'g1sk', 'version', 'title', 'project', 'focusGroups', 'reached', 'madeAt'].sort(),
  );
  expect(Object.keys(body ?? {}).sort()).toEqual(['pk', 'sk', 'text', 'steps', 'lines', 'risks', 'evidence'].sort());
});

test('what was reached is taken from the evaluation in force, and no later one changes it', async () => {
  const own = await world.county();
  const there = await groundAt(world, own, own.communities.a);
  for (const [criterion, weight] of [
    ['SERVICE', 70],
    ['RECORDS', 30],
  ] as const) {
    await own.admin.done('defineCriterion', { code: criterion, label: '指标', weight }, 'criterion { code }');
  }
  const running = await there.project('RUNNING');
  const evaluate = async (version: number, persons: number, score: number) => {
    const reached = { sessions: 10, persons, personTimes: 300 };
    const scores = ['SERVICE', 'RECORDS'].map((criterion) => ({ criterion, score }));
    const input = { project: running.id, version, reached, scores, summary: '如期完成。' };
    return (await own.admin.done('evaluateProject', input, 'project { id version }')).project;
  };
  const figures = async ({ id }: { readonly id: string }) =>
    (
      await own.admin.ask('query ($id: ID!) { template(id: $id) { reached { sessions persons personTimes } total } }', {
        id,
      })
    ).template;

  const first = await evaluate(running.version, 30, 80);
  const before = await newTemplate(own.admin, first);
  const corrected = await evaluate(first.version, 28, 76);
  const after = await newTemplate(own.admin, corrected);

  expect(await figures(before)).toEqual({ reached: { sessions: 10, persons: 30, personTimes: 300 }, total: 80 });
  expect(await figures(after)).toEqual({ reached: { sessions: 10, persons: 28, personTimes: 300 }, total: 76 });
});

test('the theme is the board’s own, as it is when the template is made', async () => {
  const brand = await newBrand(admin, '益乐万家', { theme: '乐' });
  const [themed, plain] = [
    await newBoard(admin, brand, '逸动社群', { theme: '动' }),
    await newBoard(admin, brand, '邻里'),
  ];
  const lead = await ground.member();
  const [onThemed, onPlain] = [
    await projectIn(admin, 'EVALUATED', { community: a, lead, board: themed.id }),
    await projectIn(admin, 'EVALUATED', { community: a, lead, board: plain.id }),
  ];
  await admin.done('reviseBoard', { board: themed.id, version: 1, theme: '健' }, 'board { id }');

  const made = [await newTemplate(admin, onThemed), await newTemplate(admin, onPlain)];
  await admin.done('reviseBoard', { board: themed.id, version: 2, theme: '康' }, 'board { id }');
  const themes = await Promise.all(
    made.map(
      async ({ id }) => (await admin.ask('query ($id: ID!) { template(id: $id) { boardTheme } }', { id })).template,
    ),
  );

  expect(themes).toEqual([{ boardTheme: '健' }, { boardTheme: null }]);
});

test('a template is made once however often the command is sent, and its event tells ids and no text', async () => {
  const input = { project: evaluated.id, ...words, shared: true, idempotencyKey: 'make-template-once' };

  const first = await admin.done('makeTemplate', input, 'template { id title steps }');
  const again = await admin.done('makeTemplate', input, 'template { id title steps }');
  const items = await stored(first.template);

  expect(again).toEqual(first);
  expect([...items.keys()]).toEqual(['#A', '#B', 'EV#0000000001']);
  expect(items.get('EV#0000000001')).toMatchObject({
    type: 'template.made',
    version: 1,
    data: { project: evaluated.id, shared: true },
  });
});
