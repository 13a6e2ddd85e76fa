import type { ProjectState } from '../../../functions/domain/projects/project.ts';
import type { Data } from '../client.ts';
import type { Ground } from '../ground.ts';
import { design, lookBack, publicAnswer } from '../project-steps.ts';
import { input, query, type ValidCalls } from './valid-call.ts';

const on = ({ id, version }: Data) => ({ project: id, version });
const inState = async (ground: Ground, state: ProjectState) => on(await ground.project(state));

const look = { focusGroups: ['ELDERLY'], place: '社区活动室' };
const lines = [{ kind: 'GOODS', name: '腰鼓', quantity: 20, unit: '面' }];

/** What a project may name besides its community, all of it new. */
const named = async (ground: Ground) => {
  const { brand, board } = await ground.board();
  return { brand, board, lead: await ground.member(), partners: [(await ground.partner()).id] };
};

/** How each operation about projects is called well. */
export const projectInputs = {
  project: async (ground) => [query({ id: (await ground.project('PUBLISHED')).id })],
  projects: async (ground) => {
    await ground.project('DRAFT');
    return [query({ community: ground.community })];
  },
  projectsByState: async (ground) => {
    await ground.project('SUBMITTED');
    return [query({ state: 'SUBMITTED', scope: ground.community })];
  },
  projectOrigins: ({ community }) => [query({ community })],
  criteria: () => [query()],
  publicProject: async (ground) => [query({ id: (await ground.project('PUBLISHED')).id })],
  publicProjects: async (ground) => {
    const { county, community } = ground;
    return [
      query({ county: county.code, community }),
      query({ county: county.code, board: (await ground.board()).board }),
    ];
  },
  createProject: async (ground) => {
    const { community } = ground;
    const area = community.slice(0, 9);
    const needs = [(await ground.toBeProject()).id];
    const { id: template } = await ground.template();
    return [input({ community, area, ...design, ...look, lines, needs, template, ...(await named(ground)) })];
  },
  reviseProject: async (ground) => {
    const area = ground.community.slice(0, 9);
    return [input({ ...(await inState(ground, 'RETURNED')), area, ...look, goals: null, ...(await named(ground)) })];
  },
  submitProject: async (ground) => [input(await inState(ground, 'DRAFT'))],
  returnProject: async (ground) => [input({ ...(await inState(ground, 'SUBMITTED')), reason: '请写明安全措施' })],
  approveProject: async (ground) => [input(await inState(ground, 'SUBMITTED'))],
  publishProject: async (ground) => [input(await inState(ground, 'APPROVED'))],
  rescheduleProject: async (ground) => [
    input({ ...(await inState(ground, 'PUBLISHED')), startsOn: '2026-10-15', place: '文化广场' }),
  ],
  beginProject: async (ground) => [input(await inState(ground, 'PUBLISHED'))],
  evaluateProject: async (ground) => [
    input({ ...(await inState(ground, 'RUNNING')), ...(await lookBack(ground.county.admin)) }),
  ],
  closeProject: async (ground) => [input({ ...(await inState(ground, 'EVALUATED')), publicAnswer })],
  cancelProject: async (ground) => [input({ ...(await inState(ground, 'RUNNING')), reason: '场地维修' })],
  linkNeeds: async (ground) => [
    input({ ...(await inState(ground, 'DRAFT')), needs: [(await ground.toBeProject()).id] }),
  ],
  unlinkNeed: async (ground) => {
    const { id, version, need } = await ground.project('DRAFT');
    return [input({ project: id, version, need })];
  },
  withdrawUpdate: async (ground) => {
    const told = { ...(await inState(ground.anew, 'RUNNING')), text: '第一课来了二十八位老人。' };
    const fields = 'project { id version updates { nodes { id } } }';
    const { project } = await ground.county.admin.done('writeUpdate', told, fields);
    return [input({ project: project.id, version: project.version, update: project.updates.nodes[0].id })];
  },
  writeUpdate: async (ground) => [input({ ...(await inState(ground, 'RUNNING')), text: '第一课来了二十八位老人。' })],
  recordPublication: async (ground) => [
    input({ ...(await inState(ground, 'PUBLISHED')), platform: 'ZHIYUAN_SHANDONG', state: 'SENT', note: '人工报送' }),
  ],
  defineCriterion: ({ fresh }) => [input({ code: `POINT_${fresh()}`, label: '服务成效', weight: 30 })],
  archiveCriterion: async ({ county, fresh }) => {
    const code = `POINT_${fresh()}`;
    await county.admin.done('defineCriterion', { code, label: '服务成效', weight: 30 }, 'criterion { code }');
    return [input({ code, version: 1 })];
  },
} satisfies Record<string, ValidCalls>;
