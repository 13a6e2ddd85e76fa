import { compareBatches } from '../../../domain/batches/compare-batches.ts';
import { batchPolicy } from '../../../domain/batches/policy.ts';
import { printCodes } from '../../../domain/batches/print-codes.ts';
import { showBatch, showBatches } from '../../../domain/batches/show-batches.ts';
import { visibleBatch } from '../../../domain/batches/visible-batch.ts';
import { ownerOf } from '../../../domain/entity-id.ts';
import { emptyPage } from '../../../domain/page.ts';
import { regionsOf } from '../../../domain/policy.ts';
import { connection, mapPage } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';

/** What is asked of batches. */
export const batchQuery = {
  batch: async (_source, { id }, context) =>
    visibleBatch(signedIn(context), 'batch', await context.desk.batches.get(id)),
  openBatches: async (_source, page, context) => {
    const scopes = regionsOf(batchPolicy.openBatches, signedIn(context));
    return connection(await context.desk.batches.listOpen(scopes, page));
  },
  householdCodes: (_source, asked, { desk }) => printCodes(desk, asked),
  compareBatches: (_source, { batches }, context) => compareBatches(context.desk, signedIn(context), batches),
  publicBatch: async (_source, { id }, context) => {
    const open = await context.publicOf(ownerOf(id) ?? '');
    const found = open && (await showBatch(open, id));
    return found && { ...found, open: open.batches };
  },
  publicBatches: async (_source, { county, community, ...page }, context) => {
    const open = await context.publicOf(county);
    if (!open) return connection(emptyPage);
    const found = await showBatches(open, community ?? undefined, page);
    return connection(await mapPage(found, (batch) => ({ ...batch, open: open.batches })));
  },
} satisfies Partial<QueryResolvers>;
