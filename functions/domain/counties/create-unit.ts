import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { formatId } from '../entity-id.ts';
import { checkOrganisationCode } from '../people/organisation-code.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import type { Unit } from './catalogue.ts';
import type { CountyFailure } from './failures.ts';
import type { CountyDesk } from './ports.ts';

interface CreateUnitInput extends CommandInput {
  readonly name: string;
  /** 18 characters of GB 32100; absent where the unit has none of its own. */
  readonly organisationCode?: string | null | undefined;
}

/** Makes a unit to which needs can be referred. */
export const createUnit = async (
  { counties, commands, viewer, ids }: CountyDesk,
  input: CreateUnitInput,
): Promise<Result<Outcome<Unit>, CountyFailure<'createUnit'>>> => {
  const name = checkText(['name'], input.name, 'name');
  if (!name.ok) return name;
  const organisationCode = checkOrganisationCode(input.organisationCode);
  if (!organisationCode.ok) return organisationCode;

  return commands.run({ operation: 'createUnit', idempotencyKey: input.idempotencyKey, input }, {}, () => {
    const unit: Unit = {
      id: formatId(viewer.owner, 'unit', ids.next()),
      name: name.value,
      organisationCode: organisationCode.value,
      archived: false,
      version: 1,
    };
    const event = { type: 'unit.created', data: { unit: unit.id } } as const;
    return ok({ entity: unit, writes: counties.saveUnit(undefined, unit, event) });
  });
};
