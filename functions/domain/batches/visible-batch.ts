import { reaches, touches } from '../policy.ts';
import type { Member } from '../viewer.ts';
import type { Batch } from './batch.ts';
import { batchPolicy } from './policy.ts';

type Operation = keyof typeof batchPolicy;

/** Whether the viewer is on the staff of one of its communities, and so sees more of it than its collectors do. */
export const seesInsideBatch = (viewer: Member, { communities }: Pick<Batch, 'communities'>): boolean =>
  communities.some((community) => touches(batchPolicy.openBatches, viewer, community));

/** The batch, if a grant for the operation touches one of its communities, or is for the batch itself. */
export const visibleBatch = (viewer: Member, operation: Operation, batch: Batch | undefined): Batch | undefined => {
  if (!batch) return undefined;
  const policy = batchPolicy[operation];
  const touched = batch.communities.some((community) => touches(policy, viewer, community));
  return touched || reaches(policy, viewer, { batch: batch.id }) ? batch : undefined;
};

/** The batch, if grants for the operation reach all of its communities: it may be changed. */
export const reachedBatch = (viewer: Member, operation: Operation, batch: Batch | undefined): Batch | undefined =>
  batch?.communities.every((region) => reaches(batchPolicy[operation], viewer, { region })) ? batch : undefined;
