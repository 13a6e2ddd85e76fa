import type { Outcome, Reads, Seen, Write } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import type { DomainEvent } from '../events.ts';
import { conflict, refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { NeedsListFailure } from './failures.ts';
import type { NeedsList } from './needs-list.ts';
import type { NeedsListDesk } from './ports.ts';
import { visibleList } from './visible-list.ts';

/** What every action on a list names: which one, and the version of its head that was seen. */
export interface ListActionInput extends CommandInput {
  readonly list: string;
  readonly version: number;
}

/** What an action makes of a list; undefined where nothing is left to do. */
interface Acted {
  readonly changes: Partial<Pick<NeedsList, 'latest' | 'published'>>;
  readonly event: DomainEvent;
  readonly writes: readonly Write[];
}

type Action = 'computeNeedsList' | 'moveEntry' | 'publishNeedsList' | 'withdrawNeedsList';

/**
 * One action on one list: found, within the viewer's reach, at the version seen. `change` may stage under keys that
 * nothing points to; head, event and whatever points to what was staged are written in one transaction.
 */
export const actOnList = <C extends Action, R extends Reads>(
  { viewer, needsLists, commands }: NeedsListDesk,
  operation: C,
  input: ListActionInput,
  also: R,
  change: (list: NeedsList, seen: Seen<R>) => Promise<Result<Acted | undefined, NeedsListFailure<C>>>,
): Promise<Result<Outcome<NeedsList>, NeedsListFailure<C> | NeedsListFailure<'withdrawNeedsList'>>> => {
  type Refused = NeedsListFailure<C> | NeedsListFailure<'withdrawNeedsList'>;
  type Answer = Result<{ entity: NeedsList; writes: readonly Write[] }, Refused>;
  return commands.run(
    { operation, idempotencyKey: input.idempotencyKey, input },
    { ...also, list: needsLists.list(input.list) },
    async (seen): Promise<Answer> => {
      const list = visibleList(viewer, operation, seen.list as NeedsList | undefined);
      if (!list) return refuse('NOT_FOUND', ['list']);
      if (list.version !== input.version) return conflict(list.version);
      const acted = await change(list, seen as Seen<R>);
      if (!acted.ok) return acted;
      if (!acted.value) return ok({ entity: list, writes: [] });
      const { changes, event, writes } = acted.value;
      const after: NeedsList = { ...list, ...changes, version: list.version + 1 };
      return ok({ entity: after, writes: [...needsLists.save(list, after, event), ...writes] });
    },
    (seen) => visibleList(viewer, 'needsList', seen.list as NeedsList | undefined),
  );
};
