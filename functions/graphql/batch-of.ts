import type { Batch } from '../domain/batches/batch.ts';
import { visibleBatch } from '../domain/batches/visible-batch.ts';
import type { Context } from './context.ts';
import { signedIn } from './member-of.ts';

/** The batch beside something else, at most a second old; undefined where the viewer does not see it. */
export const batchOf = async (context: Context, id: string): Promise<Batch | undefined> =>
  visibleBatch(signedIn(context), 'batch', await context.desk.batches.near(id));
