import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { type County, type CountyEntry, defaultServiceLevelDays } from './county.ts';
import type { CountyFailure } from './failures.ts';
import type { ProvinceDesk } from './province-ports.ts';

interface ActivateCountyInput extends CommandInput {
  readonly county: string;
  /** How many townships and communities were staged: a county is not opened with half of them. */
  readonly regions: number;
}

/**
 * Opens a county whose regions are staged: one transaction writes its head, and from then on it exists; a second one
 * says so in the province's list. A crash between the two is made up by calling again.
 */
export const activateCounty = async (
  desk: ProvinceDesk,
  input: ActivateCountyInput,
): Promise<Result<Outcome<CountyEntry>, CountyFailure<'activateCounty'>>> => {
  const { province, commands } = desk;
  const command = { operation: 'activateCounty', idempotencyKey: input.idempotencyKey, input };
  const entry = await province.getCounty(input.county);
  if (!entry) return refuse('NOT_FOUND', ['county']);

  if (entry.state === 'PROVISIONING') {
    const site = await desk.site(entry.code);
    const staged = await site.countRegions();
    if (staged !== input.regions) return refuse('REGIONS_MISSING', ['regions'], { staged, named: input.regions });
    const opened = await site.commands.run(command, { county: site.counties.head }, async ({ county }) => {
      if (county) return ok({ entity: county, writes: [] });
      const { code, name } = entry;
      const keys = await site.newKeys();
      const head: County = {
        id: code,
        code,
        name,
        state: 'ACTIVE',
        version: 1,
        serviceLevelDays: defaultServiceLevelDays,
        keys,
      };
      return ok({ entity: head, writes: site.open(head, { type: 'county.activated', data: { county: code } }) });
    });
    if (!opened.ok) return opened;
  }

  return commands.run(
    command,
    { entry: province.county(input.county) },
    ({ entry: listed }) => {
      if (!listed) return refuse('NOT_FOUND', ['county']);
      if (listed.state !== 'PROVISIONING') return ok({ entity: listed, writes: [] });
      const after: CountyEntry = { ...listed, state: 'ACTIVE', version: listed.version + 1, regions: input.regions };
      return ok({ entity: after, writes: province.saveCounty(listed, after) });
    },
    ({ entry: listed }) => listed,
  );
};
