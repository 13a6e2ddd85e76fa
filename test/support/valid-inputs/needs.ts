import type { Data } from '../client.ts';
import { input, query, type ValidCalls } from './valid-call.ts';

const on = ({ id, version }: Data) => ({ need: id, version });
const sorted = {
  category: 'ENVIRONMENT',
  severity: 1,
  urgency: 1,
  difficulty: 1,
  publicInterest: true,
  feasible: true,
};

/** How each operation about needs is called well. */
export const needInputs = {
  need: async (ground) => [query({ id: (await ground.heard()).id })],
  needs: ({ community }) => [query({ community })],
  openNeeds: ({ community }) => [query({ community })],
  dueNeeds: ({ community }) => [query({ scope: community })],
  toDo: async (ground) => {
    await ground.referred();
    return [query({ unit: ground.unit }), query({ partner: (await ground.partner()).id })];
  },
  topics: ({ community }) => [query({ community })],
  addTopic: ({ community }) => [input({ community, name: '腰鼓课' })],
  needByExternalNumber: async (ground) => [query({ number: (await ground.heard()).externalNumber })],
  likelyDuplicates: async (ground) => {
    const { community, compound } = ground;
    await ground.heard();
    return [query({ community, compound, title: '第一件', category: 'ENVIRONMENT' })];
  },
  needStatus: async (ground) => [query({ county: ground.county.code, receipt: (await ground.heard()).receipt })],
  hearNeed: async (ground) => {
    const { community, compound } = ground;
    const heard = { channel: 'ONLINE', community, title: '路灯不亮', text: '三天不亮。' };
    return [
      input({ ...heard, compound, category: 'ENVIRONMENT', person: await ground.person() }),
      input({ ...heard, contact: { name: '居民某' }, onBehalfOf: await ground.person() }),
      input({ ...heard, compound }, 'RESIDENT'),
    ];
  },
  triageNeed: async (ground) => {
    const { county, community, unit } = ground;
    const { topic } = await county.admin.done('addTopic', { community, name: '路灯' }, 'topic { id }');
    return [input({ ...on(await ground.heard()), ...sorted, decision: 'REFER', unit, topic: topic.id })];
  },
  mergeNeed: async (ground) => {
    const into = await ground.anew.heard();
    return [input({ ...on(await ground.heard()), into: into.id, intoVersion: into.version })];
  },
  assignNeed: async (ground) => [
    input({ ...on(await ground.referred()), unit: ground.unit }),
    input({ ...on(await ground.referred()), member: await ground.member() }),
    input({ ...on(await ground.referred()), partner: (await ground.partner()).id }),
  ],
  acceptNeed: async (ground) => [input(on(await ground.referred()))],
  returnNeed: async (ground) => [input({ ...on(await ground.referred()), reason: '不属本单位职责' })],
  answerNeed: async (ground) => [input({ ...on(await ground.answered()), publicAnswer: '已修复。' })],
  closeNeed: async (ground) => [input(on(await ground.answered()))],
  reopenNeed: async (ground) => [input({ ...on(await ground.answered()), reason: '仍未解决' })],
  noteNeed: async (ground) => [input({ ...on(await ground.heard()), text: '已上门' })],
  supportNeed: async (ground) => [input({ ...on(await ground.heard()), person: await ground.person() })],
} satisfies Record<string, ValidCalls>;
