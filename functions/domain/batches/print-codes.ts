import { reaches } from '../policy.ts';
import type { RegionCode } from '../region-code.ts';
import type { Batch } from './batch.ts';
import { serialsAtMost } from './household-codes.ts';
import { batchPolicy } from './policy.ts';
import type { BatchDesk } from './ports.ts';

/** So many codes are made at once. */
const codesAtMost = 200;

const takesCodes = ({ ways }: Batch): boolean => ways.includes('HOUSEHOLD_CODE') || ways.includes('DOOR_TO_DOOR');

/** The codes for a community's sheets from a serial number on; none where batch and community are not the viewer's to ask. */
export const printCodes = async (
  { viewer, batches, householdCodes }: BatchDesk,
  asked: { readonly batch: string; readonly community: RegionCode; readonly from: number; readonly count: number },
) => {
  const { community, from, count } = asked;
  const batch = await batches.get(asked.batch);
  if (!batch?.communities.includes(community) || !takesCodes(batch)) return [];
  if (!reaches(batchPolicy.householdCodes, viewer, { region: community })) return [];
  const serials = Array.from({ length: Math.min(Math.max(count, 0), codesAtMost) }, (_, place) => from + place);
  return serials
    .filter((serial) => serial >= 1 && serial <= serialsAtMost)
    .map((serial) => ({ serial, code: householdCodes.make(batch.id, { community, serial }) }));
};
