import type { Failure } from './failure.ts';
import type { Result } from './result.ts';

/** Something that a command must see, strongly, before it decides. A store makes it; all of a command's go in one trip. */
export interface Read<T> {
  readonly seen?: T;
}

/** One action of a command's transaction. A store makes it; the domain only collects it. */
export interface Write {
  readonly written?: true;
}

/** What the client sent: the operation's name, its key for retries, and the input that the key stands for. */
export interface Command {
  readonly operation: string;
  readonly idempotencyKey: string;
  readonly input: unknown;
}

/** A yes of the rules, not yet written. `entity` is what the command is about, as it will be. */
interface Decision<E> {
  readonly entity: E;
  readonly writes: readonly Write[];
}

/** The entity after the command; on a replay as it is now, or its id alone where the command had made it. */
export interface Outcome<E> {
  readonly id: string;
  readonly entity: E | undefined;
  readonly replayed: boolean;
}

/** The ways in which any command may be refused, whatever it does. */
export type CommandFailure = Failure<'IDEMPOTENCY_MISMATCH' | 'CONFLICT_RETRY' | 'BAD_IDEMPOTENCY_KEY'>;

/** The codes of {@link CommandFailure}, for the documents that list them. */
export const commandFailures = ['IDEMPOTENCY_MISMATCH', 'CONFLICT_RETRY', 'BAD_IDEMPOTENCY_KEY'] as const;

/**
 * Reads by name, one or as many as a list has, and what comes back for each in the same order; a read that was left out
 * comes back undefined. All go in one call, so they are at most 99.
 */
export type Reads = Readonly<Record<string, Read<unknown> | readonly Read<unknown>[]>>;
export type Seen<R extends Reads> = {
  readonly [K in keyof R]: Exclude<R[K], undefined> extends readonly Read<infer T>[]
    ? readonly T[]
    : Exclude<R[K], undefined> extends Read<infer T>
      ? undefined extends R[K]
        ? T | undefined
        : T
      : never;
};

/** Anything that a command may be about. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** What deciding may come to, and the parts of it. */
export type Decided = Result<Decision<Versioned>, Failure>;
export type EntityOf<D> = D extends { readonly ok: true; readonly value: { readonly entity: infer E } } ? E : never;
export type FailureOf<D> = D extends { readonly ok: false; readonly failure: infer F } ? F : never;

/**
 * Runs a command in two trips: one strong read of the idempotency record and everything in `reads`, one transaction.
 * Whatever condition fails in the transaction, `decide` is asked again on what is there then: it alone says why not.
 * `decide` may therefore run several times and must only compute.
 */
export interface Commands {
  run<R extends Reads, D extends Decided>(
    command: Command,
    reads: R,
    decide: (seen: Seen<R>) => D | Promise<D>,
    current?: (seen: Seen<R>) => EntityOf<D> | undefined,
  ): Promise<Result<Outcome<EntityOf<D>>, FailureOf<D> | CommandFailure>>;
}
