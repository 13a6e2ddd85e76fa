import {
  checkBytes,
  formatCode,
  type Household,
  type HouseholdCodes,
  readCode,
} from '../domain/batches/household-codes.ts';
import type { KeyedDigests } from './keyed-digests.ts';

/** Codes of one county's batches under a key of the deployment: what was printed before a rotation is read after it. */
export const createHouseholdCodes = (owner: string, digests: KeyedDigests): HouseholdCodes => {
  const told = (batch: string, { community, serial }: Household) => [owner, batch, community, serial].join('\n');
  return {
    make: (batch, household) => formatCode(household.serial, digests.make(told(batch, household))),
    read(batch, communities, typed) {
      const code = readCode(typed);
      return (
        code &&
        communities
          .map((community) => ({ community, serial: code.serial }))
          .find((household) => digests.check(told(batch, household), code.check, checkBytes))
      );
    },
  };
};
