import { history } from '../functions/data/keys/owner.ts';

/** How the table's stream wakes λ changes, deployed and on one machine: in both it is this, and nothing else. */
export const changesSource = {
  /** Only new events: what else happens to the table is nobody's business. */
  eventName: 'INSERT',
  sortKeyPrefix: history,
  batchSize: 100,
  /** So often one record is tried again, alone, before it is left to λ clock. */
  retryAttempts: 5,
} as const;
