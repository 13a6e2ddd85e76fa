import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { conflict, refuse } from '../failure.ts';
import { outOfRange } from '../range-check.ts';
import { ok, type Result } from '../result.ts';
import type { CountyFailure } from './failures.ts';
import type { CountyDesk } from './ports.ts';
import type { Community } from './region.ts';

interface MarkPilotInput extends CommandInput {
  readonly community: string;
  readonly version: number;
  readonly batch: number;
}

/** Makes a community a pilot of a batch (首批 = 1). */
export const markPilot = async (
  { counties, commands }: CountyDesk,
  input: MarkPilotInput,
): Promise<Result<Outcome<Community & { id: string }>, CountyFailure<'markPilot'>>> => {
  const { batch } = input;
  const outside = outOfRange(['batch'], batch, { from: 1, to: 99 });
  if (outside) return outside;

  return commands.run(
    { operation: 'markPilot', idempotencyKey: input.idempotencyKey, input },
    { community: counties.community(input.community) },
    ({ community }) => {
      if (!community) return refuse('NOT_FOUND', ['community']);
      if (community.version !== input.version) return conflict(community.version);
      const after: Community & { id: string } = {
        ...community,
        id: community.code,
        version: community.version + 1,
        pilotBatch: batch,
      };
      const event = { type: 'community.pilot-marked', data: { community: community.code, batch } } as const;
      return ok({ entity: after, writes: counties.saveCommunity(community, after, event) });
    },
    ({ community }) => community && { ...community, id: community.code },
  );
};
