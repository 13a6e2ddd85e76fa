import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { formatId } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import type { CountyFailure } from './failures.ts';
import type { CountyDesk } from './ports.ts';
import type { Compound } from './region.ts';

interface AddCompoundInput extends CommandInput {
  readonly community: string;
  readonly name: string;
}

/** Adds a residential compound to a community. */
export const addCompound = async (
  { counties, commands, viewer, ids }: CountyDesk,
  input: AddCompoundInput,
): Promise<Result<Outcome<Compound>, CountyFailure<'addCompound'>>> => {
  const name = checkText(['name'], input.name, 'name');
  if (!name.ok) return name;

  return commands.run(
    { operation: 'addCompound', idempotencyKey: input.idempotencyKey, input },
    { community: counties.community(input.community) },
    ({ community }) => {
      if (!community) return refuse('NOT_FOUND', ['community']);
      const id = formatId(viewer.owner, 'compound', ids.next());
      const compound: Compound = { kind: 'COMPOUND', id, version: 1, name: name.value, community: community.code };
      const event = { type: 'compound.added', data: { compound: id, community: community.code } } as const;
      return ok({ entity: compound, writes: counties.saveCompound(compound, event) });
    },
  );
};
