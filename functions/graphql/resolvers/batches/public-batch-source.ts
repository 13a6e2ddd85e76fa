import type { PublicBatches } from '../../../domain/batches/ports.ts';
import type { PublicBatch } from '../../../domain/batches/public-batch.ts';

/** A batch's public copy, with where more of it is read. */
export type PublicBatchSource = PublicBatch & { readonly open: PublicBatches };
