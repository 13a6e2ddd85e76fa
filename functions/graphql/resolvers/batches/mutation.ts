import { closeBatch } from '../../../domain/batches/close-batch.ts';
import { openBatch } from '../../../domain/batches/open-batch.ts';
import { planBatch } from '../../../domain/batches/plan-batch.ts';
import { reviseBatch } from '../../../domain/batches/revise-batch.ts';
import { tallyBatch } from '../../../domain/batches/tally-batch.ts';
import { acting } from '../../acting.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

const command = acting('batch');

/** What is done to batches. */
export const batchMutation = {
  planBatch: async (_source, { input }, context) =>
    payload(context, await planBatch(context.desk, input), async ({ id, entity }) => ({
      batch: entity ?? (await context.desk.batches.get(id)),
    })),
  reviseBatch: command(reviseBatch),
  openBatch: command(openBatch),
  tallyBatch: command(tallyBatch),
  closeBatch: command(closeBatch),
} satisfies Partial<MutationResolvers>;
