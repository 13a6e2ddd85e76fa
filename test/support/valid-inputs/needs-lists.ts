import type { Data } from '../client.ts';
import type { Ground } from '../ground.ts';
import { freshPeriod } from '../laid-lists.ts';
import { input, query, type ValidCalls } from './valid-call.ts';

const on = ({ id, version }: Data) => ({ list: id, version });
const weights = { votes: 40, support: 30, urgency: 10, focus: 20 };

/** The number of the county's newest formula, after which the next may be made. */
const newestFormula = async ({ county }: Ground): Promise<number> =>
  (await county.admin.ask('{ formulas { number } }')).formulas[0].number;

/** How each operation about needs lists is called well. */
export const needsListInputs = {
  needsList: async (ground) => [query({ id: (await ground.needsList('COMPUTED')).id })],
  needsLists: async (ground) => {
    await ground.needsList('OPENED');
    return [query({ community: ground.community })];
  },
  formulas: () => [query()],
  publicNeedsList: async (ground) => {
    const { period } = await ground.needsList('PUBLISHED');
    return [query({ county: ground.county.code, community: ground.community, period })];
  },
  publicNeedsLists: async (ground) => {
    await ground.needsList('PUBLISHED');
    return [query({ county: ground.county.code, community: ground.community })];
  },
  openNeedsList: ({ community }) => [input({ community, period: freshPeriod() })],
  computeNeedsList: async (ground) => {
    const batches = [(await ground.batch('CLOSED')).id];
    return [input({ ...on(await ground.needsList('OPENED')), batches, formula: 1 })];
  },
  moveEntry: async (ground) => {
    const list = await ground.needsList('COMPUTED');
    return [input({ ...on(list), topic: list.topic, toRank: 2, reason: '已有场地，先办另一项' })];
  },
  publishNeedsList: async (ground) => [input({ ...on(await ground.needsList('COMPUTED')), number: 1 })],
  withdrawNeedsList: async (ground) => [input(on(await ground.needsList('PUBLISHED')))],
  startProject: async (ground) => {
    const { id } = await ground.needsList('COMPUTED');
    const [lead, partners] = [await ground.member(), [(await ground.partner()).id]];
    const { id: template } = await ground.template();
    return [input({ list: id, number: 1, rank: 1, lead, partners, template, ...(await ground.board()) })];
  },
  reviseFormula: async (ground) => [
    input({ version: await newestFormula(ground), weights, focusGroups: ['ELDERLY', 'CHILD'] }),
  ],
} satisfies Record<string, ValidCalls>;
