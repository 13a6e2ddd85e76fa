import { newBatch, plan } from '../batch-steps.ts';
import type { Data } from '../client.ts';
import { input, query, type ValidCalls } from './valid-call.ts';

const on = ({ id, version }: Data) => ({ batch: id, version });

/** How each operation about batches is called well. */
export const batchInputs = {
  batch: async (ground) => [query({ id: (await ground.batch('OPEN')).id })],
  openBatches: () => [query()],
  householdCodes: async (ground) => [
    query({ batch: (await ground.batch('OPEN')).id, community: ground.community, from: 1, count: 3 }),
  ],
  compareBatches: async (ground) => {
    const { id, survey } = await ground.batch('OPEN');
    const next = await newBatch(ground.county.admin, survey, { communities: [ground.community] });
    return [query({ batches: [id, next.id] })];
  },
  publicBatch: async (ground) => [query({ id: (await ground.batch('OPEN')).id })],
  publicBatches: async (ground) => {
    await ground.batch('OPEN');
    return [query({ county: ground.county.code, community: ground.community })];
  },
  planBatch: async (ground) => [
    input({ survey: (await ground.survey()).id, communities: [ground.community], ...plan }),
  ],
  reviseBatch: async (ground) => [
    input({ ...on(await ground.batch('DRAFT')), communities: [ground.community], closesOn: '2026-10-07' }),
  ],
  openBatch: async (ground) => [input(on(await ground.batch('DRAFT')))],
  tallyBatch: async (ground) => [input(on(await ground.batch('OPEN')))],
  closeBatch: async (ground) => [input(on(await ground.batch('OPEN')))],
} satisfies Record<string, ValidCalls>;
