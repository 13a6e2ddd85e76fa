import type { Outcome, Reads, Seen, Write } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import type { DomainEvent } from '../events.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { NeedCommand, NeedFailure } from './failures.ts';
import type { Need } from './need.ts';
import type { NeedDesk, NeedStore, Told } from './ports.ts';
import { type NeedAction, refusal } from './transitions.ts';
import { visible } from './visible.ts';

/** What every action on a need names: which one, and the version that was seen. */
export interface NeedActionInput extends CommandInput {
  readonly need: string;
  readonly version: number;
}

/** What an action makes of a need, and what the asker is told beside its new state. */
export interface Acted {
  readonly after: Need;
  readonly event: DomainEvent;
  readonly told?: Told;
  readonly writes?: readonly Write[];
}

/** All that is written where an action makes something of a need: what it says itself, and what goes with every change. */
export const writesOf = (needs: NeedStore, before: Need, { after, event, told, writes = [] }: Acted): Write[] => [
  ...needs.save(before, after, event, told),
  ...writes,
];

/**
 * One action on one need: found, within the viewer's reach, at the version seen, in a state that allows it; then
 * `change` says what it becomes. Head, event, lists, to-dos and public status are written in one transaction.
 */
export const actOnNeed = <C extends NeedCommand, R extends Reads>(
  desk: NeedDesk,
  operation: C,
  action: NeedAction,
  input: NeedActionInput,
  also: R,
  change: (need: Need, seen: Seen<R>) => Result<Acted, NeedFailure<C>>,
): Promise<Result<Outcome<Need>, NeedFailure<C> | NeedFailure<'closeNeed'>>> => {
  const { viewer, needs, commands } = desk;
  type Answer = Result<{ entity: Need; writes: readonly Write[] }, NeedFailure<C> | NeedFailure<'closeNeed'>>;
  const reads = { ...also, need: needs.need(input.need) };
  return commands.run(
    { operation, idempotencyKey: input.idempotencyKey, input },
    reads,
    (seen): Answer => {
      const need = visible(viewer, operation, seen.need as Need | undefined);
      if (!need) return refuse('NOT_FOUND', ['need']);
      const refused = refusal(need, input.version, action);
      if (refused) return refused;
      const acted = change(need, seen as Seen<R>);
      if (!acted.ok) return acted;
      return ok({ entity: acted.value.after, writes: writesOf(needs, need, acted.value) });
    },
    (seen) => visible(viewer, 'need', seen.need as Need | undefined),
  );
};
