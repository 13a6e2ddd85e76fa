import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { refuse } from '../failure.ts';
import { isProvinceCode, provinceOf } from '../region-code.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import type { CountyEntry } from './county.ts';
import type { CountyFailure } from './failures.ts';
import type { ProvinceDesk } from './province-ports.ts';

interface ProvisionCountyInput extends CommandInput {
  readonly county: string;
  readonly name: string;
}

/** Opens the file of a county in its province: from now on its regions can be staged. Nobody sees it yet. */
export const provisionCounty = async (
  { province, commands, viewer }: ProvinceDesk,
  input: ProvisionCountyInput,
): Promise<Result<Outcome<CountyEntry>, CountyFailure<'provisionCounty'>>> => {
  const code = input.county;
  if (code.length !== 6 || isProvinceCode(code) || provinceOf(code) !== viewer.owner)
    return refuse('BAD_REGION', ['county']);
  const name = checkText(['name'], input.name, 'name');
  if (!name.ok) return name;

  return commands.run(
    { operation: 'provisionCounty', idempotencyKey: input.idempotencyKey, input },
    { entry: province.county(code) },
    ({ entry }) => {
      if (entry) return ok({ entity: entry, writes: [] });
      const opened: CountyEntry = { id: code, code, name: name.value, state: 'PROVISIONING', version: 1, regions: 0 };
      return ok({ entity: opened, writes: province.saveCounty(undefined, opened) });
    },
    ({ entry }) => entry,
  );
};
