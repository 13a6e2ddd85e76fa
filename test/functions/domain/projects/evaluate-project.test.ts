import { expect, test } from 'vitest';
import type { Client, Data } from '../../../support/client.ts';
import { codes } from '../../../support/need-steps.ts';
import { design, lookBack, projectIn } from '../../../support/project-steps.ts';
import type { SeededCounty } from '../../../support/seed-county.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const evaluation = `number corrects at by { id } planned { sessions persons personTimes }
  reached { sessions persons personTimes } scores { criterion label weight score } total satisfaction { count sum } summary`;
const whole = `project { version state since evaluation { ${evaluation} } evaluations { nodes { number } } }`;

const running = async ({ admin, communities, member }: SeededCounty): Promise<Data> => {
  const lead = (await member('SOCIAL_WORKER', communities.a)).id;
  return projectIn(admin, 'RUNNING', { community: communities.a, lead });
};

const looked = ({ id, version }: Data, more: object) => ({
  project: id,
  version,
  reached: { sessions: 11, persons: 28, personTimes: 302 },
  summary: '按计划完成。',
  ...more,
});

const define = async (by: Client, code: string, weight: number, more: object = {}): Promise<Data> =>
  (await by.done('defineCriterion', { code, label: `指标${code}`, weight, ...more }, 'criterion { version }'))
    .criterion;

test('an evaluation tells what was planned and reached, a score for each criterion, and the total', async () => {
  const county = await world.county();
  await define(county.admin, 'EFFECT', 60);
  await define(county.admin, 'PROCESS', 40);
  const evaluator = await county.member('SOCIAL_WORKER', county.communities.a);
  const project = await running(county);
  const scores = [
    { criterion: 'PROCESS', score: 75 },
    { criterion: 'EFFECT', score: 92 },
  ];

  const { project: after } = await evaluator.done('evaluateProject', looked(project, { scores }), whole);

  const { publicProject } = await (await world.client()).ask('query ($id: ID!) { publicProject(id: $id) { state } }', {
    id: project.id,
  });
  const now = world.clock.now().toISOString();
  expect(after).toMatchObject({ version: project.version + 1, state: 'EVALUATED', since: now });
  expect(after.evaluation).toEqual({
    number: 1,
    corrects: null,
    at: now,
    by: { id: evaluator.id },
    planned: design.goals,
    reached: { sessions: 11, persons: 28, personTimes: 302 },
    scores: [
      { criterion: 'EFFECT', label: '指标EFFECT', weight: 60, score: 92 },
      { criterion: 'PROCESS', label: '指标PROCESS', weight: 40, score: 75 },
    ],
    total: 85,
    satisfaction: { count: 0, sum: 0 },
    summary: '按计划完成。',
  });
  expect(publicProject).toEqual({ state: 'EVALUATED' });
});

test('a later evaluation corrects the one before, both stay, and what the criteria become leaves them alone', async () => {
  const county = await world.county();
  const { admin } = county;
  const effect = await define(admin, 'EFFECT', 60);
  const project = await running(county);
  const score = (points: number) => ({ scores: [{ criterion: 'EFFECT', score: points }] });
  const first = (await admin.done('evaluateProject', looked(project, score(60)), whole)).project;
  await define(admin, 'EFFECT', 10, { label: '服务成效', version: effect.version });
  world.clock.set('2026-09-02T02:00:00.000Z');

  const corrected = looked({ ...project, version: first.version }, { ...score(70), summary: '补登两场活动。' });
  const second = (await admin.done('evaluateProject', corrected, whole)).project;

  const { project: after } = await admin.ask(
    `query ($id: ID!) { project(id: $id) { evaluations { nodes { ${evaluation} } } history(first: 100) { nodes { type } } } }`,
    { id: project.id },
  );
  expect(second).toMatchObject({ version: first.version + 1, state: 'EVALUATED', since: first.since });
  expect(after.evaluations.nodes).toEqual([second.evaluation, first.evaluation]);
  expect(second.evaluation).toMatchObject({ number: 2, corrects: 1, total: 70, summary: '补登两场活动。' });
  expect(second.evaluation.scores).toEqual([{ criterion: 'EFFECT', label: '服务成效', weight: 10, score: 70 }]);
  expect(first.evaluation.scores).toEqual([{ criterion: 'EFFECT', label: '指标EFFECT', weight: 60, score: 60 }]);
  expect(after.history.nodes.slice(-2)).toEqual([{ type: 'project.evaluated' }, { type: 'project.evaluated' }]);
});

test('a county without criteria evaluates without scores, and there is no total', async () => {
  const county = await world.county();
  const project = await running(county);

  const { project: after } = await county.admin.done('evaluateProject', looked(project, {}), whole);

  expect(after.evaluation).toMatchObject({ number: 1, scores: [], total: null });
});

test('figures that cannot be, and scores that the criteria do not ask for, are refused and told where', async () => {
  const county = await world.county();
  const { admin } = county;
  await define(admin, 'EFFECT', 60);
  const old = await define(admin, 'OLD', 60);
  await admin.done('archiveCriterion', { code: 'OLD', version: old.version }, 'criterion { archived }');
  const project = await running(county);
  const counts = { sessions: 11, persons: 28, personTimes: 302 };
  const effect = { criterion: 'EFFECT', score: 80 };
  const wrong: readonly (readonly [object, string])[] = [
    [{ reached: { ...counts, persons: 303 } }, 'OUT_OF_RANGE reached persons'],
    [{ reached: { ...counts, sessions: -1 } }, 'OUT_OF_RANGE reached sessions'],
    [{ reached: { ...counts, personTimes: 1_000_001 } }, 'OUT_OF_RANGE reached personTimes'],
    [{ scores: [] }, 'SCORES_INCOMPLETE scores EFFECT'],
    [{ scores: [effect, effect] }, 'SCORES_INCOMPLETE scores 1 criterion'],
    [{ scores: [effect, { criterion: 'OLD', score: 80 }] }, 'NOT_FOUND scores 1 criterion'],
    [{ scores: [effect, { criterion: '不是代码', score: 80 }] }, 'NOT_FOUND scores 1 criterion'],
    [{ scores: [{ ...effect, score: 101 }] }, 'OUT_OF_RANGE scores 0 score'],
    [{ summary: '长'.repeat(1_001) }, 'TEXT_TOO_LONG summary'],
    [{ summary: ' ' }, 'TEXT_EMPTY summary'],
  ];

  const seen: string[][] = [];
  for (const [fields] of wrong) {
    const { userErrors } = await admin.act('evaluateProject', looked(project, { scores: [effect], ...fields }));
    seen.push(userErrors.map(({ code, field }: Data) => [code, ...field].join(' ')));
  }

  const { project: after } = await admin.ask('query ($id: ID!) { project(id: $id) { version state } }', {
    id: project.id,
  });
  expect(seen).toEqual(wrong.map(([, refused]) => [refused]));
  expect(after).toEqual({ version: project.version, state: 'RUNNING' });
});

test('of two who evaluate at the same moment one is right, and the other is told the version that there is now', async () => {
  const county = await world.county();
  const project = await running(county);
  const evaluators = [county.admin, await county.member('SOCIAL_WORKER', county.communities.a)];

  const outcomes = await Promise.all(
    evaluators.map(async (by) => by.act('evaluateProject', looked(project, await lookBack(by)))),
  );

  const { project: after } = await county.admin.ask(
    `query ($id: ID!) { ${whole.replace('project', 'project(id: $id)')} }`,
    {
      id: project.id,
    },
  );
  expect(outcomes.map(codes).toSorted((one, other) => one.length - other.length)).toEqual([[], ['CONFLICT']]);
  expect(after).toMatchObject({ version: project.version + 1, evaluations: { nodes: [{ number: 1 }] } });
});

test('nothing of an evaluation is public but that there was one', async () => {
  const county = await world.county();
  const project = await running(county);
  await county.admin.done('evaluateProject', looked(project, { summary: '仅供内部参考的评价。' }), 'project { id }');

  const lying = await world.raw.under(`${county.code}#`);

  const holders = lying.filter((item) => JSON.stringify(item).includes('仅供内部参考的评价。'));
  expect(holders.map(({ sk }) => sk)).toEqual(['EVALUATION#0001']);
  expect(holders.every(({ pk }) => pk.startsWith(`${county.code}#PROJECT#`))).toBe(true);
});
