import type { ProjectState } from '../../functions/domain/projects/project.ts';
import type { Client, Data } from './client.ts';

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

/** The steps by which a project comes to each state from the one before; each is done at the version of the last. */
const ways: Readonly<Record<ProjectState, readonly [mutation: string, fields?: object][]>> = {
  DRAFT: [],
  SUBMITTED: [['submitProject']],
  RETURNED: [['submitProject'], ['returnProject', { reason: '请写明安全措施' }]],
  APPROVED: [['submitProject'], ['approveProject']],
  PUBLISHED: [['submitProject'], ['approveProject'], ['publishProject']],
  RUNNING: [['submitProject'], ['approveProject'], ['publishProject'], ['beginProject']],
  CANCELLED: [['cancelProject', { reason: '场地维修' }]],
  EVALUATED: [],
  CLOSED: [],
};

/** Takes a new project of a community as far as a state; `fields` are added to its design. */
export const projectIn = async (by: Client, state: ProjectState, fields: object): Promise<Data> => {
  let { project } = await by.done('createProject', { ...design, ...fields }, projectFields);
  for (const [mutation, also] of ways[state]) {
    ({ project } = await by.done(mutation, { project: project.id, version: project.version, ...also }, projectFields));
  }
  return project;
};
