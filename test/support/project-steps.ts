import type { ProjectState } from '../../functions/domain/projects/project.ts';
import type { Client, Data } from './client.ts';

/** Every state in which a project may stand. */
export const projectStates = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'APPROVED',
  'PUBLISHED',
  'RUNNING',
  'EVALUATED',
  'CLOSED',
  'CANCELLED',
] as const satisfies readonly ProjectState[];

/** What every step of a project's life answers with. */
export const projectFields = 'project { id version state needCount startsOn endsOn publishedAt }';

/** All that a project must tell before it is handed in, but for who leads it. */
export const design = {
  title: '银龄腰鼓队',
  text: '每周两次，教社区老年人打腰鼓。',
  goals: { sessions: 10, persons: 30, personTimes: 300 },
  risks: '老年人跌倒：配两名志愿者看护。',
  startsOn: '2026-10-08',
  endsOn: '2026-12-31',
};

/** What everybody who asked for the project is told when it is over. */
export const publicAnswer = '腰鼓队已成立，每周二、周四上午在社区活动室活动，欢迎参加。';

/** An evaluation as it is typed in, with a score of 80 for every criterion that the county has in force. */
export const lookBack = async (by: Client) => {
  const { criteria } = await by.ask('{ criteria(first: 100) { nodes { code archived } } }');
  const inForce = criteria.nodes.filter(({ archived }: Data) => !archived);
  return {
    reached: { sessions: 11, persons: 28, personTimes: 302 },
    scores: inForce.map(({ code }: Data) => ({ criterion: code, score: 80 })),
    summary: '按计划完成，参加人数略少于预期。',
  };
};

type Step = readonly [mutation: string, fields?: object | typeof lookBack];

const running: readonly Step[] = [['submitProject'], ['approveProject'], ['publishProject'], ['beginProject']];

/** The steps by which a project comes to each state from the one before; each is done at the version of the last. */
const ways: Readonly<Record<ProjectState, readonly Step[]>> = {
  DRAFT: [],
  SUBMITTED: [['submitProject']],
  RETURNED: [['submitProject'], ['returnProject', { reason: '请写明安全措施' }]],
  APPROVED: [['submitProject'], ['approveProject']],
  PUBLISHED: [['submitProject'], ['approveProject'], ['publishProject']],
  RUNNING: running,
  EVALUATED: [...running, ['evaluateProject', lookBack]],
  CLOSED: [...running, ['evaluateProject', lookBack], ['closeProject', { publicAnswer }]],
  CANCELLED: [['cancelProject', { reason: '场地维修' }]],
};

/** Takes a new project of a community as far as a state; `fields` are added to its design. */
export const projectIn = async (by: Client, state: ProjectState, fields: object): Promise<Data> => {
  let { project } = await by.done('createProject', { ...design, ...fields }, projectFields);
  for (const [mutation, given] of ways[state]) {
    const also = typeof given === 'function' ? await given(by) : given;
    ({ project } = await by.done(mutation, { project: project.id, version: project.version, ...also }, projectFields));
  }
  return project;
};
