import type { Outcome } from '../command.ts';
import { ok, type Result } from '../result.ts';
import { actOnBatch, type BatchActionInput } from './act.ts';
import type { Batch } from './batch.ts';
import type { BatchFailure } from './failures.ts';
import type { CountingDesk } from './ports.ts';
import { stagedCount } from './staged-count.ts';
import { refusal } from './transitions.ts';

/** Counts what an open batch has been answered so far. It goes on taking answers, and no answer waits for this. */
export const tallyBatch = async (
  desk: CountingDesk,
  input: BatchActionInput,
): Promise<Result<Outcome<Batch>, BatchFailure<'tallyBatch'>>> => {
  // Asked before anything is counted: a command that is refused reads no answers, one that was done is not done again.
  const open = await actOnBatch(
    desk,
    'tallyBatch',
    input,
    {},
    (batch) => refusal(batch, input.version, 'tally') ?? ok(undefined),
  );
  if (!open.ok || open.value.replayed || !open.value.entity) return open;
  const tally = await stagedCount(desk, open.value.entity);
  const { number, counts } = tally;
  return actOnBatch(
    desk,
    'tallyBatch',
    input,
    {},
    (batch) =>
      refusal(batch, input.version, 'tally') ??
      ok({
        changes: { tally, tallies: number },
        event: { type: 'batch.tallied', data: { number, valid: counts.valid } },
      }),
  );
};
