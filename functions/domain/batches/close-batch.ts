import type { Outcome } from '../command.ts';
import { conflict } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { actOnBatch, type BatchActionInput } from './act.ts';
import type { Batch } from './batch.ts';
import type { BatchFailure } from './failures.ts';
import type { CountingDesk } from './ports.ts';
import { stagedCount } from './staged-count.ts';
import { wrongState } from './transitions.ts';

/** How many versions closing has made of the one that was open. Nothing else makes a version of a batch after that. */
const versionsSince = { DRAFT: 0, OPEN: 0, CLOSING: 1, CLOSED: 2 } as const;

/**
 * Refuses who saw another batch than the one that is closing or closed. Whoever saw it open, or CLOSING, wanted what
 * became of it: a second tab or a double click is not told a conflict with oneself.
 */
const overtaken = (batch: Batch, seen: number) => {
  const since = batch.version - seen;
  const same = since >= 0 && since <= versionsSince[batch.state];
  if (!same) return conflict(batch.version);
  return batch.state === 'CLOSED' && since > 0 ? undefined : wrongState(batch, 'close');
};

/**
 * Ends a batch. First it takes no answers any more: each answer's transaction asks that it is open. Then what was
 * accepted is counted, and last the count comes into force. Stopped anywhere it is CLOSING, shows no count, and whoever
 * sends the command again goes on; what is counted is the same whoever counts.
 */
export const closeBatch = async (
  desk: CountingDesk,
  input: BatchActionInput,
): Promise<Result<Outcome<Batch>, BatchFailure<'closeBatch'>>> => {
  const { ids, clock } = desk;
  // Asked before anything is written: a command that is refused writes nothing, one that was done is not done again.
  const asked = await actOnBatch(
    desk,
    'closeBatch',
    input,
    {},
    (batch) => overtaken(batch, input.version) ?? ok(undefined),
  );
  if (!asked.ok || asked.value.replayed) return asked;

  // Its own key, new each time: under the client's key a later try would be told that all is done.
  const begun = await actOnBatch(desk, 'closeBatch', { ...input, idempotencyKey: ids.next() }, {}, (batch) => {
    const refused = overtaken(batch, input.version);
    if (refused) return refused;
    if (batch.state !== 'OPEN') return ok(undefined);
    return ok({ changes: { state: 'CLOSING', tally: null }, event: { type: 'batch.closing', data: {} } });
  });
  if (!begun.ok || begun.value.entity?.state !== 'CLOSING') return begun;

  const tally = await stagedCount(desk, begun.value.entity);
  const { number, counts } = tally;
  return actOnBatch(desk, 'closeBatch', input, {}, (batch) => {
    const refused = overtaken(batch, input.version);
    if (refused) return refused;
    if (batch.state !== 'CLOSING') return ok(undefined);
    const { valid, doubtful, refused: notCounted } = counts;
    return ok({
      changes: { state: 'CLOSED', tally, tallies: number, closedAt: clock.now().toISOString() },
      event: { type: 'batch.closed', data: { number, valid, doubtful, refused: notCounted } },
    });
  });
};
