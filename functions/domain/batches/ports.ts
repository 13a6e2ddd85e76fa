import type { HouseholdCodes } from './household-codes.ts';

/** Where somebody without a token may answer a batch. */
export interface BatchIntakeDesk {
  readonly householdCodes: HouseholdCodes;
}

/** Where batches are planned, opened and closed. */
export interface BatchDesk {
  readonly householdCodes: HouseholdCodes;
}
