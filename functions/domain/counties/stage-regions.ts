import type { CommandInput } from '../desk.ts';
import { refuse } from '../failure.ts';
import { badIdempotencyKey } from '../idempotency-key.ts';
import { isWithin, type RegionCode } from '../region-code.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import type { CountyEntry } from './county.ts';
import type { CountyFailure } from './failures.ts';
import type { ProvinceDesk } from './province-ports.ts';
import { type Region, type RegionEntry, regionOf } from './region.ts';

/** So many divisions are staged in one call. */
const stagedAtMost = 500;

interface StageRegionsInput extends CommandInput {
  readonly county: string;
  readonly regions: readonly RegionEntry[];
}

/**
 * Writes townships and communities of a county that is being provisioned. Keys are the codes, so a rerun overwrites
 * what an interrupted run had written; until the county is activated nothing points to them.
 */
export const stageRegions = async (
  desk: ProvinceDesk,
  input: StageRegionsInput,
): Promise<Result<CountyEntry, CountyFailure<'stageRegions'>>> => {
  const badKey = badIdempotencyKey(input.idempotencyKey);
  if (badKey) return badKey;
  if (input.regions.length > stagedAtMost) return refuse('TOO_MANY_REGIONS', ['regions'], { max: stagedAtMost });
  const regions = new Map<RegionCode, Region>();
  for (const [place, entry] of input.regions.entries()) {
    const path = ['regions', String(place)];
    const name = checkText([...path, 'name'], entry.name, 'name');
    if (!name.ok) return name;
    const { code } = entry;
    // Twice the same code would leave open which of the two names is meant.
    const misplaced = !isWithin(code, input.county) || code.length === 6 || regions.has(code);
    if (misplaced) return refuse('BAD_REGION', [...path, 'code']);
    regions.set(code, regionOf({ ...entry, name: name.value }));
  }

  const entry = await desk.province.getCounty(input.county);
  if (!entry) return refuse('NOT_FOUND', ['county']);
  if (entry.state !== 'PROVISIONING') return refuse('ALREADY_ACTIVE', ['county']);
  await (await desk.site(input.county)).stage([...regions.values()]);
  return ok(entry);
};
