import { createHash } from 'node:crypto';
import type { Clock } from '../domain/clock.ts';
import type {
  Command,
  CommandFailure,
  Commands,
  Decided,
  EntityOf,
  FailureOf,
  Outcome,
  Reads,
  Seen,
  Versioned,
} from '../domain/command.ts';
import { refuse } from '../domain/failure.ts';
import { badIdempotencyKey } from '../domain/idempotency-key.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { ItemRead, ItemWrite } from './action.ts';
import { canonicalJson } from './canonical-json.ts';
import { idempotencyRecord, type RecordedCommand, readRecorded } from './idempotency-record.ts';
import { type Key, nameOf } from './item.ts';
import type { KeyedDigests } from './keyed-digests.ts';
import type { Table } from './table.ts';
import { isRetriable } from './transaction-failure.ts';

/** How often a command is decided again when its transaction was cancelled by somebody else's. */
const tries = 6;
const firstPause = 20;

/**
 * How often a replay is read again that saw its record and not yet what the command had made: a BatchGetItem is no
 * snapshot, so it may begin before a transaction and end after it.
 */
const tornReads = 2;

// `Array.isArray` does not narrow what may be a readonly list.
const isList = <T extends object>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value);

/** Digest of a viewer and a key of the viewer's: the same key of two viewers is two commands. */
const recordDigest = (viewer: string, { idempotencyKey: key }: Command) =>
  createHash('sha256').update(`${viewer}\n${key}`).digest('hex');

/**
 * Runs commands in one owner's table for one viewer. Two trips: a strong BatchGet of the idempotency record and all
 * reads; one transaction. When that is cancelled, whatever the reason, both are done anew on what is there then.
 */
export const createCommands = (options: {
  readonly table: Table;
  /** Digest of whose commands these are: the same idempotency key of another is another command. */
  readonly viewer: string;
  /** Who did it, as events tell. */
  readonly by: string;
  /** Where the record of a command lies, by its digest. */
  readonly recordKey: (owner: string, digest: string) => Key;
  readonly clock: Clock;
  readonly inputDigests: KeyedDigests;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** 0 up to 1, for full jitter. */
  readonly random: () => number;
  /** Forgets what the request read before: something was written, by this command or by who was faster. */
  readonly forget: () => void;
}): Commands => {
  const { table, viewer, by, clock, inputDigests, pause, random } = options;

  const see = async <R extends Reads>(record: Key, reads: R) => {
    const wanted = Object.entries(reads) as [string, ItemRead<unknown> | readonly ItemRead<unknown>[]][];
    const keys = new Map(
      [record, ...wanted.flatMap(([, read]) => read).map(({ key }) => key)].map((key) => [nameOf(key), key]),
    );
    const found = new Map((await table.batchGet([...keys.values()])).map((item) => [nameOf(item), item]));
    const shown = ({ key, parse }: ItemRead<unknown>) => parse(found.get(nameOf(key)));
    const seen = Object.fromEntries(wanted.map(([name, read]) => [name, isList(read) ? read.map(shown) : shown(read)]));
    return { recorded: readRecorded(found.get(nameOf(record)), clock.now()), seen: seen as Seen<R> };
  };

  return {
    async run<R extends Reads, D extends Decided>(
      command: Command,
      reads: R,
      decide: (seen: Seen<R>) => D | Promise<D>,
      current?: (seen: Seen<R>) => EntityOf<D> | undefined,
    ): Promise<Result<Outcome<EntityOf<D>>, FailureOf<D> | CommandFailure>> {
      const badKey = badIdempotencyKey(command.idempotencyKey);
      if (badKey) return badKey;
      const digest = recordDigest(viewer, command);
      const recordKey = options.recordKey(table.owner, digest);
      const told = `${command.operation}\n${canonicalJson(command.input)}`;
      const isSame = (recorded: RecordedCommand) => inputDigests.check(told, Buffer.from(recorded.inputHash, 'hex'));

      for (let round = 0; round < tries; round += 1) {
        if (round > 0) await pause(random() * firstPause * 2 ** round);
        const { recorded, seen } = await see(recordKey, reads);
        if (recorded) {
          if (!isSame(recorded)) return refuse('IDEMPOTENCY_MISMATCH', ['idempotencyKey']);
          const entity = current?.(seen) as (EntityOf<D> & Versioned) | undefined;
          const isTorn = current && (entity?.version ?? 0) < recorded.version;
          if (isTorn && round < tornReads) continue;
          return ok({ id: recorded.subject, entity, replayed: true });
        }
        const decided = await decide(seen);
        if (!decided.ok) return fail(decided.failure as FailureOf<D>);
        const { writes } = decided.value;
        const entity = decided.value.entity as EntityOf<D> & Versioned;
        if (writes.length === 0) return ok({ id: entity.id, entity, replayed: false });

        const now = clock.now();
        const stamp = { by, at: now.toISOString(), correlation: digest };
        const inputHash = inputDigests.make(told).toString('hex');
        const record = { operation: command.operation, inputHash, subject: entity.id, version: entity.version };
        const actions = (writes as readonly ItemWrite[]).map(({ action }) => action(stamp));
        try {
          await table.transact([idempotencyRecord(recordKey, record, now), ...actions]);
          options.forget();
          return ok({ id: entity.id, entity, replayed: false });
        } catch (error) {
          if (!isRetriable(error)) throw error;
          options.forget();
        }
      }
      return refuse('CONFLICT_RETRY');
    },
  };
};
