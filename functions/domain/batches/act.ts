import type { Outcome, Reads, Seen, Write } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import type { DomainEvent } from '../events.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { Batch } from './batch.ts';
import type { ActionFailure, BatchCommand, BatchFailure } from './failures.ts';
import type { BatchDesk } from './ports.ts';
import { reachedBatch, visibleBatch } from './visible-batch.ts';

/** What every action on a batch names: which one, and the version that was seen. */
export interface BatchActionInput extends CommandInput {
  readonly batch: string;
  readonly version: number;
}

/** What an action makes of a batch; undefined where nothing is left to do. */
type Acted =
  | { readonly changes: Partial<Batch>; readonly event: DomainEvent; readonly writes?: readonly Write[] }
  | undefined;

type Answer<C extends BatchCommand> = Result<Acted, BatchFailure<C>>;

/**
 * One action on one batch all of whose communities are within reach; `change` asks for version and state, and says what
 * becomes of it. Head, event and public copy are written in one transaction with what else the action writes.
 */
export const actOnBatch = <C extends BatchCommand, R extends Reads>(
  { viewer, batches, commands }: BatchDesk,
  operation: C,
  input: BatchActionInput,
  also: R,
  change: (batch: Batch, seen: Seen<R>) => Answer<C> | Promise<Answer<C>>,
): Promise<Result<Outcome<Batch>, BatchFailure<C> | ActionFailure>> => {
  type Decided = Result<{ entity: Batch; writes: readonly Write[] }, BatchFailure<C> | ActionFailure>;
  return commands.run(
    { operation, idempotencyKey: input.idempotencyKey, input },
    { ...also, batch: batches.batch(input.batch) },
    async (seen): Promise<Decided> => {
      const batch = reachedBatch(viewer, operation, seen.batch as Batch | undefined);
      if (!batch) return refuse('NOT_FOUND', ['batch']);
      const acted = await change(batch, seen as Seen<R>);
      if (!acted.ok) return acted;
      if (!acted.value) return ok({ entity: batch, writes: [] });
      const { changes, event, writes = [] } = acted.value;
      const after: Batch = { ...batch, ...changes, version: batch.version + 1 };
      return ok({ entity: after, writes: [...batches.save(batch, after, event), ...writes] });
    },
    (seen) => visibleBatch(viewer, 'batch', seen.batch as Batch | undefined),
  );
};
