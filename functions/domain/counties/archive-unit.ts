import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { conflict, refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { Unit } from './catalogue.ts';
import type { CountyFailure } from './failures.ts';
import type { CountyDesk } from './ports.ts';

interface ArchiveUnitInput extends CommandInput {
  readonly unit: string;
  readonly version: number;
}

/** Takes a unit out of use: what it has it keeps, nothing new can be given to it. */
export const archiveUnit = (
  { counties, commands }: CountyDesk,
  input: ArchiveUnitInput,
): Promise<Result<Outcome<Unit>, CountyFailure<'archiveUnit'>>> =>
  commands.run(
    { operation: 'archiveUnit', idempotencyKey: input.idempotencyKey, input },
    { unit: counties.unit(input.unit) },
    ({ unit }) => {
      if (!unit) return refuse('NOT_FOUND', ['unit']);
      if (unit.version !== input.version) return conflict(unit.version);
      const after: Unit = { ...unit, archived: true, version: unit.version + 1 };
      return ok({
        entity: after,
        writes: counties.saveUnit(unit, after, { type: 'unit.archived', data: { unit: unit.id } }),
      });
    },
    ({ unit }) => unit,
  );
