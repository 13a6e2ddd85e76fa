import type { Policy } from '../policy.ts';

const staff = ['COUNTY_ADMIN', 'SOCIAL_WORKER', 'COMMUNITY_WORKER'] as const;

/**
 * Who may do what with batches. Seeing wants a scope that touches one of its communities, changing one that reaches all;
 * a collector sees the own batch.
 */
export const batchPolicy = {
  batch: { roles: [...staff, 'COLLECTOR'] },
  openBatches: { roles: staff },
  householdCodes: { roles: staff },
  compareBatches: { roles: staff },
  publicBatch: { roles: [], public: true },
  publicBatches: { roles: [], public: true },
  planBatch: { roles: staff },
  reviseBatch: { roles: staff },
  openBatch: { roles: staff },
  tallyBatch: { roles: staff },
  closeBatch: { roles: staff },
} as const satisfies Policy;
