import { expect, test } from 'vitest';
import type { Client, Data } from '../support/client.ts';
import { groundAt } from '../support/ground.ts';
import { hear, triage } from '../support/need-steps.ts';
import { design, projectIn, publicAnswer } from '../support/project-steps.ts';
import type { SeededCounty } from '../support/seed-county.ts';
import { createWorld } from '../support/world.ts';

const forProject = async (clerk: Client, socialWorker: Client, county: SeededCounty, title: string) => {
  const { need } = await hear(clerk, county, { title });
  await socialWorker.done('triageNeed', triage(need, { decision: 'PROJECT', category: 'ELDERLY_CARE' }), 'need { id }');
  return need.id as string;
};

const publicFields = `id title state community communityName brandName boardName startsOn endsOn place focusGroups
  partners { name kind } text risks goals { persons }`;

test('what residents ask for becomes a project: designed, agreed to, published for everybody, begun and told of', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { a } = county.communities;
  const { admin } = county;
  const clerk = await county.member('COMMUNITY_WORKER', a);
  const socialWorker = await county.member('SOCIAL_WORKER', a);
  const resident = await county.resident(a, '19900000001');
  const everybody = await world.client();
  const needs = [
    await forProject(clerk, socialWorker, county, '想学腰鼓'),
    await forProject(clerk, socialWorker, county, '老人缺少活动'),
  ];
  const { brand } = await admin.done('createBrand', { name: '志愿你我·益乐万家', theme: '乐' }, 'brand { id }');
  const { board } = await admin.done('createBoard', { brand: brand.id, name: '逸动社群' }, 'board { id }');
  const merchant = { kind: 'MERCHANT', name: '便民超市', region: a };
  const { partner: shop } = await clerk.done('registerPartner', merchant, 'partner { id }');
  world.clock.advance(1); // everybody sees partners in the order in which they were registered
  const talent = { kind: 'TALENT', person: resident.person, skills: ['腰鼓'] };
  const { partner: drummer } = await clerk.done('registerPartner', talent, 'partner { id version }');
  const look = async (id: string) =>
    (
      await everybody.ask(
        `query ($id: ID!) { publicProject(id: $id) { ${publicFields} updates { nodes { text } } } }`,
        { id },
      )
    ).publicProject;

  const begun = await clerk.done(
    'createProject',
    {
      community: a,
      title: '银龄腰鼓队',
      board: board.id,
      needs,
      partners: [shop.id, drummer.id],
      focusGroups: ['ELDERLY'],
    },
    'project { id version state needCount }',
  );
  const { id } = begun.project;
  let seen: Data = begun.project;
  const step = async (by: Client, mutation: string, fields: object = {}) => {
    seen = (await by.done(mutation, { project: id, version: seen.version, ...fields }, 'project { version state }'))
      .project;
    return seen.state;
  };
  const { title: _, ...told } = design;
  const early = await step(socialWorker, 'reviseProject', { ...told, place: '活动室', lead: socialWorker.id });
  const states = [early, await step(clerk, 'submitProject')];
  states.push(await step(admin, 'returnProject', { reason: '请写明安全措施' }));
  states.push(await step(clerk, 'reviseProject', { risks: '配两名志愿者看护，备急救包。' }));
  states.push(await step(clerk, 'submitProject'), await step(admin, 'approveProject'));
  const unpublished = await look(id);
  states.push(await step(socialWorker, 'publishProject'));
  const published = await look(id);
  await resident.done(
    'giveNameConsent',
    { partner: drummer.id, version: drummer.version, evidence: 'ONLINE' },
    'partner { id }',
  );
  states.push(await step(socialWorker, 'rescheduleProject', { startsOn: '2026-10-15', place: '文化广场' }));
  states.push(await step(socialWorker, 'beginProject'));
  await step(clerk, 'writeUpdate', { text: '第一课来了二十八位老人。' });
  await step(socialWorker, 'recordPublication', { platform: 'ZHIYUAN_SHANDONG', state: 'SENT' });
  const running = await look(id);
  states.push(await step(socialWorker, 'cancelProject', { reason: '场地维修' }));
  const cancelled = await look(id);

  const { project } = await clerk.ask(
    `query ($id: ID!) { project(id: $id) { fiveParty cancelReason publications { platform state }
      needs { nodes { title need { state } } } lead { label } history(first: 50) { nodes { type } } } }`,
    { id },
  );
  const { need } = await socialWorker.ask('query ($id: ID!) { need(id: $id) { projects { nodes { id state } } } }', {
    id: needs[0],
  });
  expect(begun.project).toEqual({ id, version: 1, state: 'DRAFT', needCount: 2 });
  expect(states).toEqual([
    'DRAFT',
    'SUBMITTED',
    'RETURNED',
    'RETURNED',
    'SUBMITTED',
    'APPROVED',
    'PUBLISHED',
    'PUBLISHED',
    'RUNNING',
    'CANCELLED',
  ]);
  expect(unpublished).toBeNull();
  expect(published).toEqual({
    id,
    title: '银龄腰鼓队',
    state: 'PUBLISHED',
    community: a,
    communityName: '甲社区',
    brandName: '志愿你我·益乐万家',
    boardName: '逸动社群',
    startsOn: '2026-10-08',
    endsOn: '2026-12-31',
    place: '活动室',
    focusGroups: ['ELDERLY'],
    partners: [
      { name: '便民超市', kind: 'MERCHANT' },
      { name: '居**', kind: 'TALENT' },
    ],
    text: design.text,
    risks: '配两名志愿者看护，备急救包。',
    goals: { persons: 30 },
    updates: { nodes: [] },
  });
  expect(running).toEqual({
    ...published,
    state: 'RUNNING',
    startsOn: '2026-10-15',
    place: '文化广场',
    partners: [
      { name: '便民超市', kind: 'MERCHANT' },
      { name: '居民某', kind: 'TALENT' },
    ],
    updates: { nodes: [{ text: '第一课来了二十八位老人。' }] },
  });
  expect(cancelled).toEqual({ ...running, state: 'CANCELLED' });
  expect(project).toMatchObject({
    fiveParty: ['COMMUNITY', 'SOCIAL_WORKERS', 'VOLUNTEERS', 'CHARITY_RESOURCES'],
    cancelReason: '场地维修',
    publications: [{ platform: 'ZHIYUAN_SHANDONG', state: 'SENT' }],
    needs: {
      nodes: expect.arrayContaining([
        { title: '想学腰鼓', need: { state: 'TRIAGED' } },
        { title: '老人缺少活动', need: { state: 'TRIAGED' } },
      ]),
    },
  });
  expect(project.history.nodes.map(({ type }: Data) => type.replace('project.', ''))).toEqual([
    'created',
    'revised',
    'submitted',
    'returned',
    'revised',
    'submitted',
    'approved',
    'published',
    'rescheduled',
    'begun',
    'updated',
    'publication-recorded',
    'cancelled',
  ]);
  expect(need.projects.nodes).toEqual([{ id, state: 'CANCELLED' }]);
});

test('everybody sees the published projects of a county, a community or a board, newest first, and nothing of others', async () => {
  const world = await createWorld();
  const county = await world.county();
  const [near, far] = [
    await groundAt(world, county, county.communities.a),
    await groundAt(world, county, county.communities.c),
  ];
  const { admin } = county;
  const { board } = await near.board();
  const lead = await near.member();
  const everybody = await world.client();
  const make = async (state: 'APPROVED' | 'PUBLISHED' | 'RUNNING', community: string, fields: object = {}) => {
    world.clock.advance(1);
    return (await projectIn(admin, state, { community, lead, ...fields })).id as string;
  };
  const list = async (args: string) =>
    (
      await everybody.ask(
        `query ($c: RegionCode!) { publicProjects(county: $c, ${args}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        {
          c: county.code,
        },
      )
    ).publicProjects;
  const ids = async (args: string) => (await list(args)).nodes.map(({ id }: Data) => id);

  const first = await make('PUBLISHED', near.community, { board });
  const hidden = await make('APPROVED', near.community, { board });
  const second = await make('RUNNING', far.community, { board });
  const third = await make('PUBLISHED', near.community);
  const page = await list('first: 2');
  const rest = await ids(`first: 2, after: "${page.pageInfo.endCursor}"`);

  expect(page.nodes.map(({ id }: Data) => id)).toEqual([third, second]);
  expect(page.pageInfo.hasNextPage).toBe(true);
  expect(rest).toEqual([first]);
  expect(await ids(`community: "${near.community}"`)).toEqual([third, first]);
  expect(await ids(`board: "${board}"`)).toEqual([second, first]);
  expect(await ids(`board: "${board}", community: "${near.community}"`)).toEqual([first]);
  const raw = await world.raw.under(`${county.code}#PUBLIC#`);
  expect(JSON.stringify(raw)).not.toContain(hidden.slice(-26));
});

test('a county that is suspended, unknown or of another deployment shows no project, whoever names one', async () => {
  const world = await createWorld();
  const county = await world.county();
  const ground = await groundAt(world, county, county.communities.a);
  const { id } = await ground.project('PUBLISHED');
  const everybody = await world.client();
  const document = `query ($id: ID!, $c: RegionCode!) { publicProject(id: $id) { id text updates { nodes { text } } }
    publicProjects(county: $c) { nodes { id text } } }`;
  const look = async (project: string, code: string) => {
    const seen = await everybody.ask(document, { id: project, c: code });
    return [seen.publicProject, seen.publicProjects.nodes];
  };
  const token = id.slice(-26);

  const working = await look(id, county.code);
  const strange = [
    await look(`378888-project-${token}`, '378888'),
    await look(`110101-project-${token}`, '110101'),
    await look('no-id', '370000'),
  ];
  await county.provinceAdmin.done('suspendCounty', { county: county.code }, 'county { state }');
  world.clock.advance(5);
  const suspended = await look(id, county.code);

  expect(working).toEqual([{ id, text: design.text, updates: { nodes: [] } }, [{ id, text: design.text }]]);
  expect(strange).toEqual([
    [null, []],
    [null, []],
    [null, []],
  ]);
  expect(suspended).toEqual([null, []]);
});

test('nothing of a project before it is published, and no reason, lead, need or person at any time, is in a public copy', async () => {
  const world = await createWorld();
  const county = await world.county();
  const ground = await groundAt(world, county, county.communities.a);
  const { admin } = county;
  const [talent, need, lead] = [await ground.talent(), await ground.toBeProject(), await ground.member()];
  const fields = { community: ground.community, lead, needs: [need.id], partners: [talent.id] };

  await projectIn(admin, 'CANCELLED', { ...fields, title: '从未公开' });
  const { id, version } = await projectIn(admin, 'RUNNING', fields);
  await admin.done('cancelProject', { project: id, version, reason: '内部原因' }, 'project { id }');
  const open = await world.raw.under(`${county.code}#PUBLIC#PROJECT#`);

  const told = JSON.stringify(open);
  const kept = ['从未公开', '内部原因', '居民某', lead.slice(-32), need.id.slice(-26), talent.person.slice(-26)];
  expect(open.map(({ sk }) => sk)).toEqual(['#A', '#B']);
  expect(open[0]).toMatchObject({ state: 'CANCELLED' });
  expect(kept.filter((word) => told.includes(word))).toEqual([]);
  expect(Object.keys(open[0] ?? {}).sort()).toEqual(
    'community endsOn g1pk g1sk g2pk g2sk partners pk sk startsOn state title'.split(' '),
  );
});

test('staff see what their scope reaches, residents and units no project at all, and an id of another county names none', async () => {
  const world = await createWorld();
  const county = await world.county();
  const neighbour = await world.county();
  const ground = await groundAt(world, county, county.communities.a);
  const { id, version } = await ground.project('DRAFT');
  const near = await county.member('COMMUNITY_WORKER', county.communities.a);
  const township = await county.member('SOCIAL_WORKER', county.communities.a.slice(0, 9));
  const far = await county.member('COMMUNITY_WORKER', county.communities.c);
  const document =
    'query ($id: ID!) { project(id: $id) { id needs { nodes { title } } updates { nodes { text } } } node(id: $id) { id } }';
  const look = async (by: Client) => (await by.ask(document, { id })).project?.id ?? null;

  const seen = [await look(near), await look(township), await look(far), await look(neighbour.admin)];
  const acted = [
    await far.act('reviseProject', { project: id, version, title: '改' }),
    await neighbour.admin.act('cancelProject', { project: id, version, reason: '改' }),
  ];
  const outsiders = [
    await county.resident(county.communities.a, '19900000801'),
    await county.member('UNIT_HANDLER', county.unit),
  ];
  const refused = await Promise.all(outsiders.map((by) => by.send(document, { id })));

  expect(seen).toEqual([id, id, null, null]);
  expect(acted.map(({ userErrors }) => userErrors[0])).toMatchObject([
    { code: 'NOT_FOUND', field: ['project'] },
    { code: 'NOT_FOUND', field: ['project'] },
  ]);
  expect(refused.map(({ data, errors }) => [data, errors[0]?.extensions['code']])).toEqual([
    [{ project: null, node: null }, 'FORBIDDEN'],
    [{ project: null, node: null }, 'FORBIDDEN'],
  ]);
});

test('a project that was carried out is looked back at and closed, and everybody who asked for it is told by receipt', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { a, b } = county.communities;
  const { admin } = county;
  const clerk = await county.member('COMMUNITY_WORKER', a);
  const leader = await county.member('SOCIAL_WORKER', a.slice(0, 9));
  const everybody = await world.client();
  const ask = async (title: string, community: string) => {
    const { need, receipt } = await hear(community === a ? clerk : admin, county, { title, community });
    const sorted = triage(need, { decision: 'PROJECT', category: 'ELDERLY_CARE' });
    return { ...(await leader.done('triageNeed', sorted, 'need { id version }')).need, receipt };
  };
  const [drums, dance, next] = [await ask('想学腰鼓', a), await ask('想跳舞', a), await ask('邻近社区也想学腰鼓', b)];
  const { need: again, receipt } = await hear(clerk, county, { title: '又说想学腰鼓' });
  const merging = { need: again.id, version: again.version, into: drums.id, intoVersion: drums.version };
  await leader.done('mergeNeed', merging, 'need { id }');
  const told = async (held: string) => {
    const { needStatus } = await everybody.ask(
      'query ($c: RegionCode!, $r: String!) { needStatus(county: $c, receipt: $r) { state publicAnswer } }',
      { c: county.code, r: held },
    );
    return needStatus;
  };
  for (const [code, label, weight] of [
    ['EFFECT', '服务成效', 60],
    ['PROCESS', '过程管理', 40],
  ]) {
    await admin.done('defineCriterion', { code, label, weight }, 'criterion { code }');
  }
  const running = await projectIn(admin, 'RUNNING', {
    community: a,
    lead: leader.id,
    needs: [drums.id, dance.id, next.id],
  });
  const dancing = { need: dance.id, version: dance.version, publicAnswer: '舞蹈队已另行组建。' };
  await leader.done('answerNeed', dancing, 'need { id }');
  const evaluate = (version: number, personTimes: number) => ({
    project: running.id,
    version,
    reached: { sessions: 10, persons: 28, personTimes },
    scores: [
      { criterion: 'EFFECT', score: 90 },
      { criterion: 'PROCESS', score: 85 },
    ],
    summary: '每周两次，出勤稳定。',
  });

  const { project: first } = await leader.done(
    'evaluateProject',
    evaluate(running.version, 260),
    'project { version }',
  );
  const { project: second } = await leader.done('evaluateProject', evaluate(first.version, 266), 'project { version }');
  const before = await told(drums.receipt);
  const close = { project: running.id, version: second.version, publicAnswer };
  await leader.done('closeProject', close, 'project { id }');

  const { project } = await clerk.ask(
    `query ($id: ID!) { project(id: $id) { state history(first: 50) { nodes { type } }
      evaluation { number corrects total planned { personTimes } reached { persons personTimes } by { id } }
      evaluations { nodes { number reached { personTimes } } } } }`,
    { id: running.id },
  );
  const { publicProject } = await everybody.ask('query ($id: ID!) { publicProject(id: $id) { state } }', {
    id: running.id,
  });
  expect(before).toEqual({ state: 'TRIAGED', publicAnswer: null });
  expect(await Promise.all([drums.receipt, next.receipt, receipt, dance.receipt].map(told))).toEqual([
    { state: 'ANSWERED', publicAnswer },
    { state: 'ANSWERED', publicAnswer },
    { state: 'ANSWERED', publicAnswer },
    { state: 'ANSWERED', publicAnswer: '舞蹈队已另行组建。' },
  ]);
  expect(project).toMatchObject({
    state: 'CLOSED',
    evaluation: {
      number: 2,
      corrects: 1,
      total: 88,
      planned: { personTimes: 300 },
      reached: { persons: 28, personTimes: 266 },
      by: { id: leader.id },
    },
    evaluations: {
      nodes: [
        { number: 2, reached: { personTimes: 266 } },
        { number: 1, reached: { personTimes: 260 } },
      ],
    },
  });
  expect(project.history.nodes.slice(-3).map(({ type }: Data) => type)).toEqual([
    'project.evaluated',
    'project.evaluated',
    'project.closed',
  ]);
  expect(publicProject).toEqual({ state: 'CLOSED' });
});
