import { tokenOf } from '../entity-id.ts';
import type { Batch } from './batch.ts';
import { closeBatch } from './close-batch.ts';
import type { CountingDesk } from './ports.ts';

/**
 * Closes a batch that is due, as anybody's `closeBatch` does, or goes on with one that was left. The key is made of what
 * was seen: two clocks run one command, and a batch that was prolonged since is left open.
 */
export const closeDueBatch = (desk: CountingDesk, { id, version }: Pick<Batch, 'id' | 'version'>) =>
  closeBatch(desk, { batch: id, version, idempotencyKey: `close-${tokenOf(id, 'batch')}-${version}` });
