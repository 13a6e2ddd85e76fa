import type { PublicBatchResolvers } from '../../generated/types.ts';

/** What everybody may see of a batch: the public copy, and nothing that stands elsewhere. */
export const publicBatch: PublicBatchResolvers = {
  communities: async ({ id, open }) => (await open.getTexts(id))?.places ?? [],
  questions: async ({ id, open }) => (await open.getTexts(id))?.questions ?? [],
};
