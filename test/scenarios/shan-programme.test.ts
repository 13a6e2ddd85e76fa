import { expect, test } from 'vitest';
import type { Data } from '../support/client.ts';
import { huanglou, setUpShan } from '../support/shan.ts';
import { demoInstant } from '../support/shan-desk.ts';
import {
  agreeAndWithdraw,
  commit,
  defineCriteria,
  endWell,
  fittingGoods,
  publish,
} from '../support/shan-programme/carry-out.ts';
import { designProjects, designTwice } from '../support/shan-programme/design-projects.ts';
import { gatherPartners } from '../support/shan-programme/gather-partners.ts';
import { hearNeeds, merge } from '../support/shan-programme/hear-needs.ts';
import {
  eventsOf,
  publicNames,
  publicProject,
  statusBy,
  trailOfNeed,
  trailOfProject,
} from '../support/shan-programme/look.ts';
import { words } from '../support/template-steps.ts';
import { createWorld } from '../support/world.ts';

// The story is lived once, in the order in which it happened; each test tells one thing that came of it.
const world = await createWorld({ now: demoInstant(0, '09:00') });
const shan = await setUpShan(world);
const { clerk, socialWorker, county } = shan;
const { admin, code } = county;
const resident = await county.resident(huanglou, '19900001010');
const everybody = await world.client();
const elsewhere = await county.member('COMMUNITY_WORKER', county.communities.a);

const needs = await hearNeeds(shan, resident);
const allies = await gatherPartners(shan, resident, world.clock);

world.clock.set(demoInstant(7, '09:00'));
const projects = await designProjects(shan, needs, allies);
const design = await designTwice(projects.painting, { clerk, admin });
const fits = await fittingGoods(clerk, projects.painting);
for (const project of [projects.children, projects.lectures]) {
  await project.step(clerk, 'submitProject');
  await project.step(admin, 'approveProject');
}
await commit(clerk, projects.painting, allies.room, 12);
await commit(clerk, projects.painting, allies.lessons, 12);
await commit(admin, projects.painting, allies.ink, 20);
world.clock.advance(60);
await commit(clerk, projects.children, allies.room, 10);
await commit(admin, projects.lectures, allies.lectures, 4);

world.clock.set(demoInstant(10, '09:00'));
const unseen = await publicProject(everybody, projects.painting.id);
for (const project of [projects.painting, projects.children, projects.lectures]) await publish(shan, project);
const names = await agreeAndWithdraw(allies.talent, projects.painting, { resident, everybody });

world.clock.set(demoInstant(14, '18:00'));
for (const project of [projects.painting, projects.children, projects.lectures]) {
  await project.step(socialWorker, 'beginProject');
}
await projects.painting.step(clerk, 'writeUpdate', { text: '第一课来了三十二位老人，还有六个孩子旁听。' });
world.clock.set(demoInstant(21, '18:00'));
await projects.painting.step(clerk, 'writeUpdate', { text: '第二课学写“福”字，作品贴在小区门口。' });
await merge(socialWorker, needs.brush, needs.painting);
const running = await publicProject(everybody, projects.painting.id);
const promised = await statusBy(everybody, needs.painting.receipt);

world.clock.set(demoInstant(80, '09:00'));
await defineCriteria(admin);
const answers = {
  painting: '书画公益课每周六上午在志愿者之家开课，欢迎参加。',
  children: '放学后志愿者之家有人陪伴，每周二、周四开放。',
  lectures: '宣讲员每月进一次小区，时间见公告栏。',
};
const ends = [
  await endWell(socialWorker, projects.painting, answers.painting),
  await endWell(socialWorker, projects.children, answers.children),
  await endWell(socialWorker, projects.lectures, answers.lectures),
];

const rated = { county: code, rating: 5 };
await everybody.done('rateByReceipt', { ...rated, receipt: needs.painting.receipt, words: '老师教得好。' }, 'rating');
const daughter = { proxy: true, relation: 'FAMILY', rating: 4 };
await everybody.done('rateByReceipt', { ...rated, ...daughter, receipt: needs.alike.receipt }, 'rating');
await resident.done('giveFeedback', { need: needs.children.id, rating: 5 }, 'feedback { id }');

const library = { project: projects.painting.id, ...words, title: '社区书画公益课' };
const { template } = await socialWorker.done('makeTemplate', library, 'template { id }');
const second = { community: county.communities.a, title: '甲社区书画课', template: template.id };
const copied = 'id text risks lines { name quantity } partners { name } needCount template { title project { id } }';
const { project: begun } = await elsewhere.done('createProject', second, `project { ${copied} }`);

test('what is heard a second time is found at once; what a unit gives back is sorted again, as a project', () => {
  expect(needs.likelyDuplicates).toEqual([
    { reasons: ['SIMILAR_TITLE', 'SAME_CATEGORY'], need: { id: needs.painting.id } },
  ]);
  expect(needs.wayOfCompany).toEqual(['REFERRED', 'HEARD', 'TRIAGED']);
});

test('a resident with a skill is a partner too, and sees the one that is oneself and no other', async () => {
  const document = `query ($own: ID!, $other: ID!) { viewer { person { id } }
    own: partner(id: $own) { kind person { id } skills } other: partner(id: $other) { name } }`;

  const seen = await resident.ask(document, { own: allies.talent.id, other: allies.shop.id });

  const person = { id: resident.person };
  expect(seen).toEqual({
    viewer: { person },
    own: { kind: 'TALENT', person, skills: ['书法', '国画'] },
    other: null,
  });
});

test('everybody sees the brand under its umbrella with its three boards', async () => {
  const { publicBrands } = await everybody.ask(
    'query ($c: RegionCode!) { publicBrands(county: $c) { name theme umbrella boards { name } } }',
    { c: code },
  );

  const boards = ['逸动社群', '益民邻里', '怡悦长幼'].map((name) => ({ name }));
  expect(publicBrands).toEqual([
    { name: '菏美', theme: null, umbrella: null, boards: [] },
    { name: '志愿你我·益乐万家', theme: '乐', umbrella: '菏美', boards },
  ]);
});

test('a design says what is missing, is given back with a reason, and comes again better', async () => {
  const { project } = await clerk.ask('query ($id: ID!) { project(id: $id) { risks returnReason } }', {
    id: projects.painting.id,
  });

  expect(design.incomplete).toMatchObject([{ code: 'PROJECT_INCOMPLETE', field: ['risks'] }]);
  expect(design.states).toEqual(['DRAFT', 'SUBMITTED', 'RETURNED', 'RETURNED', 'SUBMITTED', 'APPROVED']);
  expect(project).toEqual({
    risks: '老人与儿童往返途中的安全：志愿者接送，活动室备急救包。',
    returnReason: '请写明老人往返途中的安全措施。',
  });
});

test('of the goods on offer the near ones that last and suffice come first, and each says why', () => {
  expect(fits).toEqual([
    {
      score: 90,
      reasons: ['SAME_TOWNSHIP', 'VALID_THROUGHOUT', 'ENOUGH'],
      resource: { name: '笔墨纸砚', partnerName: '园艺街道文房四宝店' },
    },
    {
      score: 40,
      reasons: ['WHOLE_COUNTY', 'VALID_PARTLY', 'PARTLY_ENOUGH'],
      resource: { name: '练习用纸', partnerName: '单县爱心助学协会' },
    },
  ]);
});

test('everybody reads a project with its updates and partners from the day on which it is published', () => {
  expect(unseen).toBeNull();
  expect(running).toEqual({
    title: '墨蕴珠光 乐享幸福',
    state: 'RUNNING',
    brandName: '志愿你我·益乐万家',
    boardName: '逸动社群',
    communityName: '黄楼社区居民委员会',
    text: '每周一次书法国画公益课，老年人学、青少年跟，作品在小区展出。',
    risks: '老人与儿童往返途中的安全：志愿者接送，活动室备急救包。',
    startsOn: '2024-09-16',
    partners: [
      { name: '黄楼社区银龄书画社', kind: 'SOCIAL_ORGANISATION' },
      { name: '园艺街道文房四宝店', kind: 'MERCHANT' },
      { name: '居**', kind: 'TALENT' },
    ],
    updates: {
      nodes: [{ text: '第二课学写“福”字，作品贴在小区门口。' }, { text: '第一课来了三十二位老人，还有六个孩子旁听。' }],
    },
  });
});

test('the talent is masked until it agrees, named while it does, and masked again at once, in the table too', async () => {
  const lying = JSON.stringify(await world.raw.under(`${code}#PUBLIC#`));

  const shown = ['黄楼社区银龄书画社', '园艺街道文房四宝店', '居**'];
  expect(names).toEqual({ before: shown, agreed: shown.with(2, '居民某'), withdrawn: shown });
  expect(await publicNames(everybody, projects.painting.id)).toEqual(shown);
  expect(lying).toContain('居**');
  expect(lying).not.toContain('居民某');
});

test('what was promised to projects is what is no longer free', async () => {
  const { resource } = await clerk.ask(
    'query ($id: ID!) { resource(id: $id) { quantity available commitments { nodes { quantity project { title } } } } }',
    { id: allies.room.id },
  );
  const [lying] = (await world.raw.under(`${code}#RESOURCE#${allies.room.id.slice(-26)}`)).filter(
    ({ sk }) => sk === '#A',
  );

  expect(resource).toEqual({
    quantity: 30,
    available: 8,
    commitments: {
      nodes: [
        { quantity: 12, project: { title: '墨蕴珠光 乐享幸福' } },
        { quantity: 10, project: { title: '童心向党 乐享童年' } },
      ],
    },
  });
  expect(lying).toMatchObject({ quantity: 30, available: 8 });
});

test('every asker’s receipt tells the answer of the project, also of the needs that were merged', async () => {
  const { painting, company, brush, alike, children, policy } = needs;

  const told = await Promise.all(
    [painting, company, brush, alike, children, policy].map(({ receipt }) => statusBy(everybody, receipt)),
  );

  const answer = (publicAnswer: string) => ({ state: 'ANSWERED', outcome: null, publicAnswer });
  expect(promised).toEqual({ state: 'TRIAGED', outcome: null, publicAnswer: null });
  expect(ends).toEqual(Array.from({ length: 3 }, () => ['EVALUATED', 'CLOSED']));
  expect(told).toEqual([
    ...Array.from({ length: 4 }, () => answer(answers.painting)),
    answer(answers.children),
    answer(answers.lectures),
  ]);
});

test('residents rate by receipt, a daughter for her mother, and signed in, each under the need that was asked', async () => {
  const of = async ({ id }: { id: string }) => (await trailOfNeed(clerk, id)).feedback.nodes;

  const seen = [await of(needs.painting), await of(needs.alike), await of(needs.children), await of(needs.policy)];

  expect(seen).toEqual([
    [{ rating: 5, via: 'RECEIPT', proxy: false, relation: null }],
    [{ rating: 4, via: 'RECEIPT', proxy: true, relation: 'FAMILY' }],
    [{ rating: 5, via: 'SIGNED_IN', proxy: false, relation: null }],
    [],
  ]);
});

test('from the project the trail leads to every need, from every need to the project, also where one was merged', async () => {
  const project = await trailOfProject(socialWorker, projects.painting.id);
  const [painting, company, brush, alike] = [
    await trailOfNeed(socialWorker, needs.painting.id),
    await trailOfNeed(socialWorker, needs.company.id),
    await trailOfNeed(socialWorker, needs.brush.id),
    await trailOfNeed(socialWorker, needs.alike.id),
  ];

  const into = { id: needs.painting.id };
  const here = { nodes: [{ id: projects.painting.id, title: '墨蕴珠光 乐享幸福' }] };
  const links = new Map(project.needs.nodes.map(({ need }: Data) => [need.id, need.mergedInto]));
  expect(links).toEqual(
    new Map([
      [needs.painting.id, null],
      [needs.company.id, null],
      [needs.brush.id, into],
    ]),
  );
  expect([painting.projects, company.projects, brush.projects]).toEqual([here, here, here]);
  expect([brush.mergedInto, alike.mergedInto]).toEqual([into, into]);
  expect(eventsOf(alike)).toEqual(['need.heard', 'need.merged']);
  expect(eventsOf(brush)).toEqual(['need.heard', 'need.triaged', 'need.merged']);
  expect(eventsOf(painting)).toEqual(['need.heard', 'need.absorbed', 'need.triaged', 'need.absorbed', 'need.answered']);
});

test('a project’s own trail has one entry for every version, from draft to end, with platforms and scores', async () => {
  const project = await trailOfProject(socialWorker, projects.painting.id);

  const events = ['created', 'revised', 'submitted', 'returned', 'revised', 'submitted', 'approved'];
  events.push(...Array.from({ length: 3 }, () => 'resource-committed'), 'published');
  events.push(...Array.from({ length: 3 }, () => 'publication-recorded'), 'begun', 'updated', 'updated');
  events.push('evaluated', 'closed');
  expect(eventsOf(project)).toEqual(events.map((name) => `project.${name}`));
  expect(project.history.nodes.map(({ version }: Data) => version)).toEqual(events.map((_, place) => place + 1));
  expect(project).toMatchObject({
    version: events.length,
    fiveParty: ['COMMUNITY', 'SOCIAL_WORKERS', 'SOCIAL_ORGANISATIONS', 'VOLUNTEERS', 'CHARITY_RESOURCES'],
    publications: [
      { platform: 'ZHIYUANHUI', state: 'SENT', externalNumber: null },
      { platform: 'ZHIYUAN_SHANDONG', state: 'ACCEPTED', externalNumber: 'SD-2024-0916' },
    ],
    evaluation: { total: 91, reached: { persons: 66, personTimes: 640 } },
  });
});

test('a second community starts from what worked, without the partners and needs of the first, which it cannot see', () => {
  expect(begun).toMatchObject({
    text: '每周一次书法国画公益课，老年人学、青少年跟，作品在小区展出。',
    risks: '老人与儿童往返途中的安全：志愿者接送，活动室备急救包。',
    lines: [{ name: '笔墨纸砚', quantity: 20 }],
    partners: [],
    needCount: 0,
    template: { title: '社区书画公益课', project: null },
  });
});

test('three of the community’s four projects come from what its residents asked for', async () => {
  const { projectOrigins } = await socialWorker.ask(
    'query ($c: RegionCode!) { projectOrigins(community: $c) { projects fromNeeds complete } }',
    { c: huanglou },
  );

  expect(projectOrigins).toEqual({ projects: 4, fromNeeds: 3, complete: true });
});

test('what the API tells of projects and needs is what lies in the table', async () => {
  const query = `query ($a: RegionCode!, $b: RegionCode!) { needs(community: $a, first: 100) { nodes { id state version } }
    here: projects(community: $a) { nodes { id state version } } there: projects(community: $b) { nodes { id state version } } }`;
  const { needs: heard, here, there } = await admin.ask(query, { a: huanglou, b: county.communities.a });
  const table = await world.raw.under(`${code}#`);
  const heads = (kind: string) =>
    table
      .filter(({ pk, sk }) => pk.startsWith(`${code}#${kind.toUpperCase()}#`) && sk === '#A')
      .map(({ pk, state, version }) => ({ id: `${code}-${kind}-${pk.slice(-26)}`, state, version }));
  const inOrder = (list: Data[]) => list.toSorted((one, other) => (one.id < other.id ? -1 : 1));

  expect(inOrder(heads('project'))).toEqual(inOrder([...here.nodes, ...there.nodes]));
  expect(inOrder(heads('need'))).toEqual(inOrder(heard.nodes));
  expect(heads('project')).toHaveLength(5);
  expect(heads('need')).toHaveLength(6);
});
