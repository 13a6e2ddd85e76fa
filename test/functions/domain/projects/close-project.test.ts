import { expect, test } from 'vitest';
import type { Client, Data } from '../../../support/client.ts';
import { type Ground, groundAt } from '../../../support/ground.ts';
import { createKill } from '../../../support/kill.ts';
import { layNeeds } from '../../../support/laid-needs.ts';
import { codes } from '../../../support/need-steps.ts';
import { lookBack, projectIn, publicAnswer } from '../../../support/project-steps.ts';
import type { SeededCounty } from '../../../support/seed-county.ts';
import { createWorld, type World } from '../../../support/world.ts';

const world = await createWorld();

const ground = async (): Promise<Ground> => {
  const county = await world.county();
  return groundAt(world, county, county.communities.a);
};

/** An evaluated project of community `a` on these needs. */
const evaluated = async ({ admin, communities, member }: SeededCounty, needs: readonly string[]): Promise<Data> => {
  const lead = (await member('SOCIAL_WORKER', communities.a)).id;
  return projectIn(admin, 'EVALUATED', { community: communities.a, lead, needs });
};

const closing = ({ id, version }: Data, more: object = {}) => ({ project: id, version, publicAnswer, ...more });

/** What whoever holds a receipt is told, without a token. */
const told = async ({ client }: World, { code }: SeededCounty, receipt: string): Promise<Data> => {
  const { needStatus } = await (await client()).ask(
    'query ($c: RegionCode!, $r: String!) { needStatus(county: $c, receipt: $r) { state outcome publicAnswer } }',
    {
      c: code,
      r: receipt,
    },
  );
  return needStatus;
};

/** How often each need of a county was answered, by what lies in the table. */
const answersOf = async ({ raw }: World, { code }: SeededCounty): Promise<ReadonlyMap<string, number>> => {
  const events = (await raw.under(`${code}#NEED#`)).filter(({ type }) => type === 'need.answered');
  return events.reduce((counts, { pk }) => {
    const need = `${code}-need-${pk.slice(-26)}`;
    return counts.set(need, (counts.get(need) ?? 0) + 1);
  }, new Map<string, number>());
};

const needOf = async (by: Client, id: string): Promise<Data> =>
  (await by.ask('query ($id: ID!) { need(id: $id) { version state outcome publicAnswer } }', { id })).need;

/** Takes a need further, each step at the version that the last one made. */
const further = async (by: Client, { id, version }: Data, steps: readonly (readonly [string, object?])[]) => {
  let need: Data = { id, version };
  for (const [mutation, fields] of steps) {
    ({ need } = await by.done(mutation, { need: need.id, version: need.version, ...fields }, 'need { id version }'));
  }
  return need;
};

const merge = async (by: Client, need: Data, into: Data): Promise<Data> => {
  const given = { need: need.id, version: need.version, into: into.id, intoVersion: into.version };
  const { mergedInto } = (await by.done('mergeNeed', given, 'need { mergedInto { id version } }')).need;
  return mergedInto;
};

const scales = {
  category: 'ENVIRONMENT',
  severity: 1,
  urgency: 1,
  difficulty: 1,
  publicInterest: true,
  feasible: true,
};

test('needs that wait for an answer get the project’s, and whoever holds a receipt reads it without a token', async () => {
  const { county, toBeProject, heard } = await ground();
  const { admin } = county;
  const worker = await county.member('COMMUNITY_WORKER', county.communities.a);
  const asked = await heard();
  const sorted = await further(admin, asked, [['triageNeed', { ...scales, decision: 'PROJECT' }]]);
  const taken = await further(admin, await toBeProject(), [['assignNeed', { member: worker.id }], ['acceptNeed']]);
  const project = await evaluated(county, [sorted.id, taken.id]);

  const { project: closed } = await admin.done(
    'closeProject',
    closing(project),
    'project { version state history(first: 100) { nodes { type } } }',
  );

  const after = [await needOf(admin, sorted.id), await needOf(admin, taken.id)];
  const { toDo } = await worker.ask('{ toDo { nodes { id } } }');
  expect(closed).toMatchObject({ version: project.version + 1, state: 'CLOSED' });
  expect(closed.history.nodes.at(-1)).toEqual({ type: 'project.closed' });
  expect(after).toEqual([
    { version: sorted.version + 1, state: 'ANSWERED', outcome: null, publicAnswer },
    { version: taken.version + 1, state: 'ANSWERED', outcome: null, publicAnswer },
  ]);
  expect(await told(world, county, asked.receipt)).toEqual({ state: 'ANSWERED', outcome: null, publicAnswer });
  expect(toDo.nodes).toEqual([]);
});

test('a need answered by its project may be closed and reopened like any other', async () => {
  const { county, toBeProject } = await ground();
  const need = await toBeProject();
  const project = await evaluated(county, [need.id]);
  await county.admin.done('closeProject', closing(project), 'project { id }');

  const served = await further(county.admin, { id: need.id, version: need.version + 1 }, [['closeNeed']]);
  await further(county.admin, served, [['reopenNeed', { reason: '活动没有了' }]]);

  expect(await needOf(county.admin, need.id)).toMatchObject({ state: 'REOPENED', publicAnswer });
});

test('what was answered or ended otherwise keeps its answer, and what is being sorted anew is left alone', async () => {
  const { county, unit, toBeProject } = await ground();
  const { admin } = county;
  const own = [['answerNeed', { publicAnswer: '已单独答复。' }]] as const;
  const ways = [
    own,
    [...own, ['closeNeed']],
    [['triageNeed', { ...scales, decision: 'DECLINE', reason: '不在规划内' }]],
    [['triageNeed', { ...scales, decision: 'PETITION' }]],
    [['triageNeed', { ...scales, decision: 'REFER', unit }]],
    [
      ['triageNeed', { ...scales, decision: 'REFER', unit }],
      ['returnNeed', { reason: '不属本单位职责' }],
    ],
    [...own, ['reopenNeed', { reason: '仍未解决' }]],
  ] as const;
  const needs: Data[] = [];
  for (const _ of ways) needs.push(await toBeProject());
  const project = await evaluated(
    county,
    needs.map(({ id }) => id),
  );
  const stood: Data[] = [];
  for (const [place, steps] of ways.entries()) {
    await further(admin, needs[place], steps);
    stood.push(await needOf(admin, needs[place].id));
  }

  await admin.done('closeProject', closing(project), 'project { id }');

  const after: Data[] = [];
  for (const { id } of needs) after.push(await needOf(admin, id));
  expect(stood.map(({ state, outcome }) => outcome ?? state)).toEqual([
    'ANSWERED',
    'SERVED',
    'DECLINED',
    'PETITION',
    'REFERRED',
    'HEARD',
    'REOPENED',
  ]);
  expect(after).toEqual(stood);
});

test('in place of merged needs the one that goes on is answered, once, and who asked for any of them is told', async () => {
  const { county, heard, toBeProject } = await ground();
  const { admin } = county;
  const asked = [await heard(), await heard()];
  const linked: Data[] = [];
  for (const need of asked) {
    linked.push(await further(admin, need, [['triageNeed', { ...scales, decision: 'PROJECT' }]]));
  }
  const target = await toBeProject();
  const project = await evaluated(county, [linked[0].id, linked[1].id]);
  await merge(admin, linked[1], await merge(admin, linked[0], target));

  await admin.done('closeProject', closing(project), 'project { id }');

  expect(await answersOf(world, county)).toEqual(new Map([[target.id, 1]]));
  for (const { receipt } of asked) {
    expect(await told(world, county, receipt)).toEqual({ state: 'ANSWERED', outcome: null, publicAnswer });
  }
});

test('five merges are followed, as receipts follow them, and no more', async () => {
  const { county, toBeProject } = await ground();
  const { admin } = county;
  const chain: Data[] = [];
  for (let place = 0; place < 8; place += 1) chain.push(await toBeProject());
  const [six, five] = [chain[0], chain[1]];
  const far = await evaluated(county, [six.id]);
  const near = await evaluated(county, [five.id]);
  let at = chain[0];
  for (const into of chain.slice(1, 7)) at = await merge(admin, at, into);

  await admin.done('closeProject', closing(far), 'project { id }');
  const before = await needOf(admin, at.id);
  await admin.done('closeProject', closing(near), 'project { id }');

  expect(before.state).toBe('TRIAGED');
  expect(await answersOf(world, county)).toEqual(new Map([[at.id, 1]]));
});

test('a need of another community is answered by who closes the project, though out of that one’s reach', async () => {
  const county = await world.county();
  const { a, c } = county.communities;
  const [there] = await layNeeds(world, c, 1);
  const closer = await county.member('SOCIAL_WORKER', a);
  const project = await evaluated(county, [there?.id ?? '']);

  const { project: closed } = await closer.done('closeProject', closing(project), 'project { state }');

  expect(closed.state).toBe('CLOSED');
  expect(await needOf(closer, there?.id ?? '')).toBeNull();
  expect(await told(world, county, there?.receipt ?? '')).toMatchObject({ state: 'ANSWERED', publicAnswer });
});

test('a command that is refused answers nobody', async () => {
  const { county, toBeProject } = await ground();
  const { admin, communities } = county;
  const need = await toBeProject();
  const lead = (await county.member('SOCIAL_WORKER', communities.a)).id;
  const running = await projectIn(admin, 'RUNNING', { community: communities.a, lead, needs: [need.id] });
  const early = await admin.act('closeProject', closing(running));
  const key = { idempotencyKey: 'used-by-another-command' };
  const evaluation = { project: running.id, version: running.version, ...(await lookBack(admin)), ...key };
  const { project } = await admin.done('evaluateProject', evaluation, 'project { id version }');
  const beyond = await county.member('SOCIAL_WORKER', communities.c);

  const refused = [
    early,
    await admin.act('closeProject', closing(running)),
    await admin.act('closeProject', closing(project, key)),
    await beyond.act('closeProject', closing(project)),
    await admin.act('closeProject', closing(project, { publicAnswer: '长'.repeat(2_001) })),
    await admin.act('closeProject', closing(project, { publicAnswer: ' ' })),
  ];

  expect(refused.flatMap(codes)).toEqual([
    'WRONG_STATE',
    'CONFLICT',
    'IDEMPOTENCY_MISMATCH',
    'NOT_FOUND',
    'TEXT_TOO_LONG',
    'TEXT_EMPTY',
  ]);
  expect(await needOf(admin, need.id)).toMatchObject({ version: need.version, state: 'TRIAGED', publicAnswer: null });
});

test('killed after every single write with 300 needs, and sent again by one or another, each need is answered once', async () => {
  const kill = createKill();
  const killed = await createWorld({ kill });
  const county = await killed.county();
  const { a, c } = county.communities;
  const needs = [...(await layNeeds(killed, a, 200)), ...(await layNeeds(killed, c, 100))];
  const project = await evaluated(
    county,
    needs.map(({ id }) => id),
  );
  const closers = [county.admin, await county.member('SOCIAL_WORKER', a)] as const;
  const command = closing(project, { idempotencyKey: 'three-hundred-needs' });
  const sent: number[] = [];

  for (const before of [1, ...Array.from({ length: 22 }, () => 2)]) {
    Object.assign(kill, { writes: 0, before });
    const closer = closers[sent.length % 2] as Client;
    await expect(closer.done('closeProject', command, 'project { state }')).rejects.toThrow();
    sent.push(kill.writes);
  }
  Object.assign(kill, { writes: 0, before: Number.POSITIVE_INFINITY });
  const half = await county.admin.ask('query ($id: ID!) { project(id: $id) { state version } }', { id: project.id });
  const { project: closed } = await closers[1].done('closeProject', command, 'project { state version }');
  const writes = kill.writes;
  const again = await closers[1].done('closeProject', command, 'project { state version }');

  const events = await killed.raw.under(`${county.code}#PROJECT#`);
  expect(sent).toEqual([1, ...Array.from({ length: 22 }, () => 2)]);
  expect(half.project).toEqual({ state: 'EVALUATED', version: project.version });
  expect([writes, kill.writes]).toEqual([1, 1]);
  expect([closed, again.project]).toEqual(
    Array.from({ length: 2 }, () => ({ state: 'CLOSED', version: project.version + 1 })),
  );
  expect(events.filter(({ type }) => type === 'project.closed')).toHaveLength(1);
  expect(await answersOf(killed, county)).toEqual(new Map(needs.map(({ id }) => [id, 1])));
  for (const { receipt } of needs.filter((_, place) => place % 60 === 0)) {
    expect(await told(killed, county, receipt)).toMatchObject({ state: 'ANSWERED', publicAnswer });
  }
}, 60_000);

test('a project changed in between refuses to close at the version seen, and closes at the next with nothing answered twice', async () => {
  const kill = createKill();
  const killed = await createWorld({ kill });
  const county = await killed.county();
  const { admin } = county;
  const needs = await layNeeds(killed, county.communities.a, 20);
  const project = await evaluated(
    county,
    needs.map(({ id }) => id),
  );
  Object.assign(kill, { writes: 0, before: 2 });
  await expect(admin.done('closeProject', closing(project), 'project { id }')).rejects.toThrow();
  Object.assign(kill, { before: Number.POSITIVE_INFINITY });
  const again = { project: project.id, version: project.version, ...(await lookBack(admin)) };
  const { project: corrected } = await admin.done('evaluateProject', again, 'project { id version }');

  const late = await admin.act('closeProject', closing(project));
  const between = await answersOf(killed, county);
  const { project: closed } = await admin.done('closeProject', closing(corrected), 'project { state }');

  expect(late.userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: corrected.version }]);
  expect(between.size).toBe(14);
  expect(closed.state).toBe('CLOSED');
  expect(await answersOf(killed, county)).toEqual(new Map(needs.map(({ id }) => [id, 1])));
});

test.each([7, 20260901, 371722])(
  'three who close at the same moment under conflicts and lost answers (seed %i) answer each need once',
  async (seed) => {
    const rates = { CONFLICT: 0.3, LOST_ANSWER: 0.3, UNPROCESSED: 0.2 };
    const faulty = await createWorld({ faults: { seed, rates } });
    const county = await faulty.county();
    const needs = await layNeeds(faulty, county.communities.a, 60);
    const project = await evaluated(
      county,
      needs.map(({ id }) => id),
    );
    const closers = [county.admin, await county.member('SOCIAL_WORKER', county.communities.a), county.admin];

    const outcomes = await Promise.all(closers.map((closer) => closer.act('closeProject', closing(project))));

    const { project: after } = await county.admin.ask('query ($id: ID!) { project(id: $id) { state version } }', {
      id: project.id,
    });
    expect(outcomes.map(codes).filter((refused) => refused.length === 0)).toHaveLength(1);
    expect(after).toEqual({ state: 'CLOSED', version: project.version + 1 });
    expect(await answersOf(faulty, county)).toEqual(new Map(needs.map(({ id }) => [id, 1])));
  },
);
