import type { Outcome } from '../command.ts';
import { ok, type Result } from '../result.ts';
import { actOnList, type ListActionInput } from './act.ts';
import type { NeedsListFailure } from './failures.ts';
import type { NeedsList } from './needs-list.ts';
import type { NeedsListDesk } from './ports.ts';

/** Takes a publication back: nobody outside sees the list from then on, until it is published anew. */
export const withdrawNeedsList = (
  desk: NeedsListDesk,
  input: ListActionInput,
): Promise<Result<Outcome<NeedsList>, NeedsListFailure<'withdrawNeedsList'>>> =>
  actOnList(desk, 'withdrawNeedsList', input, {}, async (list) => {
    if (!list.published) return ok(undefined);
    const { number, entries, covered } = list.published;
    const data = { number, entries, covered };
    return ok({
      changes: { published: null },
      event: { type: 'list.withdrawn', data },
      writes: desk.needsLists.withdraw(list),
    });
  });
